// The search: a field, and what is found as one types.

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  debouncedSearch(text: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] } | null>;
}

const AT_ONCE = 12;

/** Makes a field within an element search the site, and shows what it finds in the element's list. */
export function searchWithin(within: HTMLElement, root: URL): void {
  const input = within.querySelector("input");
  const status = within.querySelector("[role=status]");
  const list = within.querySelector("ol");
  const form = within.querySelector("form");
  if (!input || !status || !list || !form) return;
  const index = import(new URL("pagefind/pagefind.js", root).href) as Promise<Pagefind>;
  const ready = index.then((pagefind) => pagefind.options({ baseUrl: root.pathname }));
  const isPage = within.id === "search-page";

  input.addEventListener("input", () => void search(input.value.trim()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  within.addEventListener("keydown", moveOnArrows);
  if (isPage) {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    input.focus();
    if (input.value) void search(input.value);
  }

  async function search(text: string) {
    if (!status || !list) return;
    if (isPage) history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
    if (!text) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      await ready;
      const found = await (await index).debouncedSearch(text);
      // Null: more was typed meanwhile.
      if (!found) return;
      const shown = await Promise.all(found.results.slice(0, AT_ONCE).map((result) => result.data()));
      const count = found.results.length;
      status.textContent =
        count === 0
          ? `Nothing holds “${text}”. Try fewer words, or another spelling.`
          : `${count} ${count === 1 ? "page" : "pages"}${count > AT_ONCE ? `, the best ${AT_ONCE} of them here` : ""}`;
      list.replaceChildren(...shown.map(itemOf));
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
