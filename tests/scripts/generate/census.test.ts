import { describe, expect, it } from "vitest";
import { census } from "../../../src/scripts/generate/census.ts";
import { datasetJsonSchema } from "../../../src/schema/json-schema.ts";
import { everyObject } from "../../every-object.ts";
import { freshDataset } from "../../schema/dataset.ts";

const dataset = freshDataset();
const found = census(dataset, datasetJsonSchema());

describe("census", () => {
  it("should find the records of each kind, and each encounter as the shape of its status", () => {
    expect(found.get("Encounter")).toEqual(dataset.encounters);
    expect(found.get("Call")).toEqual(dataset.calls);
    expect(found.get("Quote")).toEqual(dataset.quotes);
    expect(found.get("Actor")).toEqual(dataset.actors);
    expect(found.get("Source")).toEqual(dataset.sources);
    const withStatus = (status: string) => dataset.encounters.filter((encounter) => encounter.status === status);
    expect(found.get("HeldEncounter")).toEqual(withStatus("held"));
    expect(found.get("CancelledEncounter")).toEqual(withStatus("cancelled"));
    expect(found.get("NeverHeldEncounter")).toEqual(withStatus("never-held"));
    expect(found.get("ScheduledEncounter")).toEqual(withStatus("scheduled"));
    expect(found.get("Dataset")).toEqual([dataset]);
  });

  it("should find parts wherever they stand, and no null", () => {
    const objects = everyObject(dataset).map(({ object }) => object);
    expect(new Set(found.get("Citation"))).toEqual(new Set(objects.filter((object) => "source" in object)));
    expect(found.get("Citation")).toHaveLength(objects.filter((object) => "source" in object).length);
    const durations = objects.filter((object) => "minutes" in object && "bound" in object && !("by" in object));
    expect(new Set(found.get("Duration"))).toEqual(new Set(durations));
    expect(found.get("Duration")).toHaveLength(durations.length);
    expect(found.get("Cancellation")).toHaveLength(
      dataset.encounters.filter(({ status }) => status === "cancelled").length,
    );
  });

  it("should find each use of a vocabulary", () => {
    const records = [...dataset.encounters, ...dataset.calls];
    const accounts = [...records, ...dataset.proposals, ...dataset.claimedContacts]
      .flatMap((record) => record.accounts)
      .concat(dataset.accounts);
    const named = accounts.flatMap(({ topics }) => topics);
    expect(found.get("Topic")?.toSorted()).toEqual(
      [...records.flatMap(({ topics }) => topics), ...named.map(({ topic }) => topic)].sort(),
    );
    expect(found.get("TopicAspect")?.toSorted()).toEqual(named.map(({ as }) => as).sort());
    const silent = records.flatMap(({ noReadoutFrom }) => noReadoutFrom);
    const sides = [...silent, ...dataset.actors.flatMap(({ side }) => side ?? [])];
    expect(found.get("ActorSide")?.toSorted()).toEqual(sides.sort());
  });
});
