import { createHash } from "node:crypto";
import { Feed } from "feed";
import { linkFrom } from "../guides/links.ts";
import { render } from "../guides/markdown.ts";
import { type Edition, editions } from "./editions.ts";

// The library takes absolute addresses only. The feed's are relative to the feed, since it goes wherever the site goes.
const BASE = "https://site.invalid";

/** The feed of editions, as Atom. */
export function feedOfEditions(): string {
  const [newest] = editions;
  const feed = new Feed({
    id: urn("editions"),
    title: "Trump–Putin encounters: editions",
    description: "What changed in the data from edition to edition.",
    link: `${BASE}/editions.html`,
    feedLinks: { atom: `${BASE}/editions.atom` },
    author: { name: "trump-putin-encounters contributors" },
    copyright: "CC BY 4.0",
    generator: false,
    ...(newest && { updated: new Date(newest.released) }),
  });
  for (const edition of editions) {
    const { version, released, address } = edition;
    feed.addItem({
      id: urn(version),
      title: `Edition ${version}`,
      link: BASE + address,
      date: new Date(released),
      published: new Date(released),
      description: summary(edition),
      content: content(edition),
    });
  }
  return feed.atom1().replaceAll(`${BASE}/`, "");
}

function summary({ changes, counts }: Edition): string {
  if (!changes) return `The first edition: ${counts.get("encounters") ?? 0} encounters.`;
  const { added, removed, changed } = changes;
  const records = new Set(changed.map(({ kind, id }) => `${kind}/${id ?? ""}`)).size;
  return `Records added: ${added.length}; removed: ${removed.length}; changed: ${records}.`;
}

/** The notes of an edition, with links from the feed on. */
function content({ notes }: Edition): string {
  return render(notes, (link) => linkFrom("CHANGELOG.md", link)).html.replaceAll('href="/', 'href="');
}

/** A permanent id of what an edition is published as: a UUID of version 5 in the namespace of addresses (RFC 9562). */
function urn(name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex"))
    .update(`https://www.npmjs.com/package/trump-putin-encounters/v/${name}`)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString("hex");
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}
