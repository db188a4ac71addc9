import { actors, calls, claimedContacts, encounters, proposals, quotes, sources } from "trump-putin-encounters";
import { addressOf, type Folder, type PageRecord } from "../addresses.ts";

const folders: readonly (readonly [Folder, readonly PageRecord[]])[] = [
  ["encounters", encounters],
  ["calls", calls],
  ["proposals", proposals],
  ["claimed-contacts", claimedContacts],
  ["quotes", quotes],
  ["people", actors],
  ["sources", sources],
];

interface Given {
  readonly file: { readonly address: string; readonly record: PageRecord };
}

/** Each record as the package has it, beside its page. */
export const data = {
  layout: false,
  files: folders.flatMap(([folder, records]) =>
    records.map((record) => ({ address: addressOf(folder, record.id).replace(/html$/, "json"), record })),
  ),
  pagination: { data: "files", size: 1, alias: "file" },
  permalink: ({ file }: Given) => file.address,
};

export function render({ file }: Given) {
  return `${JSON.stringify(file.record, null, 2)}\n`;
}
