// Compiled by `npm run types`, never run: what a row holds, and that a column which no table has does not compile.

import { expectTypeOf } from "vitest";
import { createDataset, type DatasetInput } from "../../src/index.ts";
import {
  type ActorId,
  type CitationRow,
  type EncounterId,
  encounterRows,
  type EncounterRow,
  type EncounterStatus,
  type Ids,
  meetingRows,
  type MeetingRow,
  type QuoteRow,
  quoteRows,
  type SourceId,
} from "../../src/tables.ts";

export function rowsHoldKnownIdsAndValues(): void {
  expectTypeOf<EncounterRow["id"]>().toEqualTypeOf<EncounterId>();
  expectTypeOf<EncounterRow["status"]>().toEqualTypeOf<EncounterStatus>();
  expectTypeOf<EncounterRow["first_day"]>().toEqualTypeOf<string>();
  expectTypeOf<EncounterRow["cancelled_by"]>().toEqualTypeOf<readonly ActorId[] | null>();
  expectTypeOf<MeetingRow["minutes"]>().toEqualTypeOf<number | null>();
  expectTypeOf<QuoteRow["about"]>().toEqualTypeOf<EncounterId | null>();
  expectTypeOf<CitationRow["source"]>().toEqualTypeOf<SourceId>();
  expectTypeOf(encounterRows()).toEqualTypeOf<readonly EncounterRow[]>();
}

export function rowsOfAnotherEditionHaveItsIds(data: DatasetInput): void {
  expectTypeOf(quoteRows(createDataset(data))).toEqualTypeOf<readonly QuoteRow<Ids>[]>();
}

export function unknownColumnsDoNotCompile(): void {
  for (const row of meetingRows()) {
    // @ts-expect-error -- the column is "minutes"
    console.log(row.duration);
    // @ts-expect-error -- a row cannot be changed
    row.minutes = 15;
  }
  // @ts-expect-error -- records say "start", tables "first_day"
  console.log(encounterRows()[0]?.start);
  // @ts-expect-error -- an array of records is not a dataset
  encounterRows([]);
}
