import type { Rule } from "../rule.ts";

/** What is added to addresses to follow readers, and leads to the same page. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|yclid$|mc_[ce]id$|igshid$)/;

export const sourceAddresses: Rule = {
  name: "source-addresses",
  description: "A source's address leads to its own page on a public site, and no two sources have the same one.",
  *check({ sources }) {
    const known = new Map<string, string>();
    for (const { file, path, record } of sources) {
      const at = { file, path: `${path}/url`, value: record.url };
      if (!URL.canParse(record.url)) {
        yield { ...at, message: "is no address that a browser can open; copy it from the browser" };
        continue;
      }
      const address = new URL(record.url);
      if (!isPublic(address.hostname))
        yield { ...at, message: "is not on a public site; give the address under which everybody can read it" };
      else if (address.pathname === "/" && address.search === "")
        yield { ...at, message: "is the front page of a site, which changes; give the address of the page itself" };
      const plain = plainAddress(address);
      const other = known.get(plain);
      if (other !== undefined)
        yield { ...at, message: `is also the address of ${other}; cite that source, and remove this one` };
      else known.set(plain, record.id);
    }
  },
};

/** Whether a host has a name that is known everywhere; a number is none. */
function isPublic(host: string): boolean {
  return /\.[a-z][a-z0-9-]*$/.test(host) && !/\.(?:local|localhost|internal|lan)$/.test(host);
}

/** An address without what does not tell pages apart. */
function plainAddress({ hostname, port, pathname, searchParams }: URL): string {
  const query = new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name)));
  query.sort();
  return `${hostname.replace(/^www\./, "")}:${port}${pathname.replace(/\/$/, "")}?${query.toString()}`;
}
