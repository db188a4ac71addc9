import { describe, expect, it } from "vitest";
import { meetingPeople } from "../../../src/checks/rules/meeting-people.ts";
import { problemsAfter } from "../../project.ts";
import { addMadeUpCall, encounter, member } from "../changes.ts";

const organization = "is an organization; name the people who were there, or a group or somebody unnamed";
const president = "is one of the two, who were there in any case; remove the id";

describe("meeting-people", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(meetingPeople, () => {})).toEqual([]);
  });

  it.each([
    ["a president", "vladimir-putin", president],
    ["an organization", "kremlin", organization],
    ["an interpreter", "marina-gross", "is an interpreter of this meeting; remove the id here or there"],
  ])("should refuse %s among those present", (_, id, message) => {
    const problems = problemsAfter(meetingPeople, (copy) => {
      const meeting = member(encounter(copy, "helsinki-2018", "held").meetings, "one-on-one");
      meeting.present = [id];
    });
    expect(problems).toEqual([
      { file: "data/encounters/helsinki-2018.json", path: "/meetings/one-on-one/present", value: id, message },
    ]);
  });

  it("should refuse a president and an organization among the interpreters", () => {
    const problems = problemsAfter(meetingPeople, (copy) => {
      const meeting = member(encounter(copy, "helsinki-2018", "held").meetings, "one-on-one");
      meeting.interpreters = ["donald-trump", "white-house"];
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ["/meetings/one-on-one/interpreters", president],
      ["/meetings/one-on-one/interpreters", organization],
    ]);
  });

  it("should refuse an organization on a call", () => {
    const problems = problemsAfter(meetingPeople, (copy) => {
      addMadeUpCall(copy, "call-1999-01-02", "1999-01-02").participants.push("white-house");
    });
    expect(problems.map(({ path, value, message }) => [path, value, message])).toEqual([
      ["/participants", "white-house", organization],
    ]);
  });

  it("should accept groups, the unnamed, and lists that are not known", () => {
    const problems = problemsAfter(meetingPeople, (copy) => {
      const meeting = member(encounter(copy, "helsinki-2018", "held").meetings, "one-on-one");
      meeting.present = ["dinner-guests-2017", "unnamed-journalist-2017"];
      meeting.interpreters = null;
    });
    expect(problems).toEqual([]);
  });
});
