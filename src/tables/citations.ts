import { citedIn } from "../citations/cited-in.ts";
import type { CitedPlace } from "../citations/cited-in.ts";
import type { Citation, Ids } from "../records/types.ts";
import { type Holder, RECORD, RECORD_KIND, TO_RECORD } from "./holder.ts";
import type { Records, Table } from "./table.ts";

interface Parts {
  holder: Holder;
  citation: Citation<Ids>;
  at: { path: string; nth: number };
}

/** The records that cite sources. */
type Citing = "encounters" | "calls" | "proposals" | "claimedContacts" | "quotes" | "actors" | "background";

export const citations: Table<Parts, Citing> = {
  name: "citations",
  row: "citation",
  meaning: "Which source says what stands at a path of a record.",
  key: ["record_kind", "record", "path", "nth"],
  references: [TO_RECORD, { columns: ["source"], table: "sources", key: ["id"] }],
  parts: { citation: "Citation" },
  columns: {
    record_kind: RECORD_KIND,
    record: RECORD,
    path: {
      schema: { type: "string" },
      meaning: 'The part of the record that cites it, as `citationsFor` takes it; "/" is the record itself.',
      example: "/meetings/dinner",
      read: ({ at }) => at.path,
    },
    nth: {
      schema: { type: "integer", minimum: 1 },
      meaning: "Its place among the citations of that part.",
      example: 1,
      read: ({ at }) => at.nth,
    },
    source: "citation.source",
    supports: "citation.supports",
    selector_start: "citation.selector.start",
    selector_end: "citation.selector.end",
  },
  rows: ({ encounters, calls, proposals, claimedContacts, quotes, actors, background }: Pick<Records, Citing>) => [
    ...citedBy("encounters", encounters),
    ...citedBy("calls", calls),
    ...citedBy("proposals", proposals),
    ...citedBy("claimedContacts", claimedContacts),
    ...citedBy("quotes", quotes),
    ...citedBy("actors", actors),
    ...citedBy("accounts", background),
  ],
};

function citedBy(kind: Holder["kind"], records: readonly CitedPlace<Ids>["record"][]): Parts[] {
  return records.flatMap((record) => {
    const positions = new Map<string, number>();
    return citedIn<Ids>(record).map(({ path, citation }) => {
      const position = (positions.get(path) ?? 0) + 1;
      positions.set(path, position);
      return { holder: { kind, id: record.id }, citation, at: { path: path || "/", nth: position } };
    });
  });
}
