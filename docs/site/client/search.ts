// The search: a field, and what is found as one types.

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  options(options: { readonly baseUrl: string; readonly ranking: Readonly<Record<string, number>> }): Promise<void>;
  debouncedSearch(text: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] } | null>;
}

/** How many pages are shown at first, and more each time that one asks. */
const AT_ONCE = 12;

/** How many pages are read at most: what is further down the list holds little of what was asked. */
const AT_MOST = 48;

/** What people look for before its sources, of which there are more than of all else. */
const ORDER = [
  "Encounter",
  "Phone call",
  "Proposal",
  "Claimed contact",
  "Person",
  "Quote",
  "Guide",
  "API",
  "Edition",
  "Source",
];

/** Makes a field within an element search the site, and shows what it finds in the element's list. */
export function searchWithin(within: HTMLElement, root: URL): void {
  const input = within.querySelector("input");
  const status = within.querySelector("[role=status]");
  const list = within.querySelector("ol");
  const form = within.querySelector("form");
  if (!input || !status || !list || !form) return;
  const index = import(new URL("pagefind/pagefind.js", root).href) as Promise<Pagefind>;
  const ready = index.then((pagefind) =>
    pagefind.options({ baseUrl: root.pathname, ranking: { pageLength: 0.1, termFrequency: 0.4 } }),
  );
  const isPage = within.id === "search-page";
  const more = document.createElement("button");
  more.type = "button";
  more.textContent = "Show more";
  more.hidden = true;
  list.after(more);

  input.addEventListener("input", () => void search(input.value.trim()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  within.addEventListener("keydown", moveOnArrows);
  // In a search field, browsers take Escape for emptying it.
  within.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && within instanceof HTMLDialogElement) within.close();
  });
  if (isPage) {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    input.focus();
  }
  if (input.value) void search(input.value.trim());

  async function search(text: string) {
    if (!status || !list) return;
    if (isPage) history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
    if (!text) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = "";
      return;
    }
    try {
      await ready;
      const found = await (await index).debouncedSearch(text);
      // Null: more was typed meanwhile.
      if (!found) return;
      const read = await Promise.all(found.results.slice(0, AT_MOST).map((result) => result.data()));
      const pages = read.filter((page) => holds(page, text)).sort((a, b) => rankOf(a, text) - rankOf(b, text));
      status.textContent =
        pages.length === 0
          ? `Nothing holds “${text}”. Try fewer words, or another spelling.`
          : `${pages.length} ${pages.length === 1 ? "page" : "pages"}`;
      list.replaceChildren(...pages.slice(0, AT_ONCE).map(itemOf));
      more.hidden = pages.length <= AT_ONCE;
      more.onclick = () => {
        const shown = list.children.length;
        list.append(...pages.slice(shown, shown + AT_ONCE).map(itemOf));
        more.hidden = list.children.length >= pages.length;
        list.children[shown]?.querySelector("a")?.focus();
      };
    } catch {
      status.textContent = "The search could not load its index.";
    }
  }

  /** The arrow keys lead from the field through what is found, and back. */
  function moveOnArrows(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops: HTMLElement[] = [...within.querySelectorAll<HTMLElement>("input, ol a")];
    const position = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[position + (event.key === "ArrowDown" ? 1 : -1)];
    if (position < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

/** Whether a page holds the beginning of each word: where nothing fits, the index takes the first letters for enough. */
function holds({ content, meta }: Found, text: string): boolean {
  const folded = fold(`${meta["title"] ?? ""} ${content}`);
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => folded.includes(word.slice(0, 4)));
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function rankOf({ meta }: Found, text: string): number {
  if (fold(meta["title"] ?? "") === fold(text)) return -1;
  const rank = ORDER.indexOf(meta["kind"] ?? "");
  return rank < 0 ? ORDER.length : rank;
}

function itemOf({ url, excerpt, meta }: Found): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta["title"] ?? url;
  const kind = document.createElement("span");
  kind.className = "count";
  kind.textContent = meta["kind"] ? ` ${meta["kind"]}` : "";
  const text = document.createElement("p");
  // Pagefind escapes the text, and marks the words that were found.
  text.innerHTML = excerpt;
  item.append(link, kind, text);
  return item;
}
