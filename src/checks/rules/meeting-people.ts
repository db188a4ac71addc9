import { parts } from "../parts.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

const PRESIDENTS = ["donald-trump", "vladimir-putin"];

export const meetingPeople: Rule = {
  name: "meeting-people",
  description:
    "Only people are at a meeting or on a call; whom a meeting lists as present is neither of the presidents nor an interpreter of it.",
  *check({ actors, encounters, calls }) {
    const organizations = new Set(
      actors.filter(({ record }) => record.kind === "organization").map(({ record }) => record.id),
    );
    for (const { file, path, value } of [...encounters, ...calls].flatMap((filed) => parts(filed))) {
      for (const key of ["present", "interpreters", "participants"]) {
        const at = (id: string, message: string): Problem => ({ file, path: `${path}/${key}`, value: id, message });
        const interpreters = new Set(ids(value["interpreters"]));
        for (const id of ids(value[key])) {
          if (organizations.has(id))
            yield at(id, "is an organization; name the people who were there, or a group or somebody unnamed");
          if (key !== "participants" && PRESIDENTS.includes(id))
            yield at(id, "is one of the two, who were there in any case; remove the id");
          if (key === "present" && interpreters.has(id))
            yield at(id, "is an interpreter of this meeting; remove the id here or there");
        }
      }
    }
  },
};

function ids(value: unknown): string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}
