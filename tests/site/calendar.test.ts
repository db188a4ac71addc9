import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { calls, encounters } from "../../src/index.ts";
import { root } from "../project.ts";

const written = readFileSync(path.join(root, "docs/dist/calendar.ics"), "utf8");
const lines = written.replaceAll("\r\n ", "").split("\r\n");

/** The events of the calendar, each as its properties by name. */
const events = lines
  .join("\n")
  .split("BEGIN:VEVENT\n")
  .slice(1)
  .map(
    (event) =>
      new Map(event.split("\n").map((line) => [/^[\w-]+/.exec(line)?.[0] ?? "", line.slice(line.indexOf(":") + 1)])),
  );
const byId = new Map(events.map((event) => [event.get("UID")?.split("@")[0], event]));

describe("the calendar", () => {
  it("should hold every call, and every encounter that has a day", () => {
    const dated = encounters.filter(({ date }) => /^\d{4}-\d\d-\d\d/.test(date));
    expect([...byId.keys()].sort()).toEqual([...dated, ...calls].map(({ id }) => id as string).sort());
  });

  it("should name what has no day", () => {
    expect(lines.find((line) => line.startsWith("X-WR-CALDESC"))).toContain("Washington visit");
  });

  it("should end an event on the day after its last", () => {
    expect(byId.get("helsinki-2018")?.get("DTSTART")).toBe("20180716");
    expect(byId.get("helsinki-2018")?.get("DTEND")).toBe("20180717");
    expect(byId.get("da-nang-2017")?.get("DTEND")).toBe("20171112");
    expect(byId.get("buenos-aires-2018")?.get("DTEND")).toBe("20181202");
  });

  it("should tell what was held from what was not", () => {
    for (const { id, status } of encounters) {
      const event = byId.get(id);
      if (event) expect([id, event.get("STATUS")]).toEqual([id, status === "held" ? "CONFIRMED" : "CANCELLED"]);
    }
  });

  it("should keep to lines of 75 octets, and to the line ends of its standard", () => {
    expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of written.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
