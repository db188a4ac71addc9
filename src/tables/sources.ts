import type { Ids, Source } from "../records/types.ts";
import type { Table } from "./table.ts";

export const sources: Table<{ source: Source<Ids> }, "sources"> = {
  name: "sources",
  row: "source",
  meaning: "A published text that records cite.",
  key: ["id"],
  parts: { source: "Source" },
  columns: {
    id: "source.id",
    publisher: "source.publisher",
    via: "source.via",
    title: "source.title",
    authors: "source.authors",
    url: "source.url",
    published: "source.published",
    first_day: { firstDayOf: "source.published" },
    last_day: { lastDayOf: "source.published" },
    kind: "source.kind",
    grade: "source.grade",
    original_of: "source.originalOf",
    voice: "source.voice",
    sha256: "source.sha256",
  },
  rows: ({ sources }) => sources.map((source) => ({ source })),
};
