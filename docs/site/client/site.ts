// What every page has: the search from anywhere, copying, the theme, and all sources at once. Pages are whole without it.

const root = new URL(".", (document.currentScript as HTMLScriptElement).src);
document.documentElement.classList.add("scripts");
offerThemes();
offerAllSources();
nameAddress();
document.addEventListener("click", copyOnClick);
document.addEventListener("keydown", searchOnSlash);
document.querySelector("a.search")?.addEventListener("click", (event) => {
  event.preventDefault();
  openSearch();
});
const page = document.querySelector<HTMLElement>("#search-page");
if (page) void startSearch(page);
openTarget();
addEventListener("hashchange", openTarget);

/** Copies the text of the element that a button names, and says so. */
function copyOnClick(event: MouseEvent) {
  const button = (event.target as Element).closest<HTMLButtonElement>("button[data-copy]");
  const text = button && document.getElementById(button.dataset["copy"] ?? "")?.textContent;
  if (!text) return;
  const name = button.textContent;
  navigator.clipboard
    .writeText(text)
    .then(
      () => (button.textContent = "Copied"),
      () => (button.textContent = "Not copied: select the text instead"),
    )
    .finally(() => setTimeout(() => (button.textContent = name), 2000));
}

function searchOnSlash(event: KeyboardEvent) {
  const isTyping = (event.target as Element).closest("input, select, textarea");
  const isAsked = event.key === "/" || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (isTyping || !isAsked || (event.key === "/" && (event.ctrlKey || event.metaKey || event.altKey))) return;
  event.preventDefault();
  openSearch();
}

/** Opens the search over the page; on its own page it goes to the field. */
function openSearch() {
  if (page) {
    page.querySelector("input")?.focus();
    return;
  }
  let dialog = document.querySelector<HTMLDialogElement>("dialog.search-over");
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "search-over";
    dialog.setAttribute("aria-label", "Search");
    dialog.innerHTML = `<form role="search"><label for="over-q">Search quotes, summaries, people, guides and API</label><div class="field"><input id="over-q" name="q" type="search" autocomplete="off" spellcheck="false"></div></form><p role="status"></p><ol class="results"></ol><form method="dialog"><button>Close</button></form>`;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("lists.css", root).href;
    dialog.append(style);
    document.body.append(dialog);
    // What is typed before the search has loaded is searched for then.
    void startSearch(dialog);
  }
  dialog.showModal();
  dialog.querySelector("input")?.select();
}

async function startSearch(within: HTMLElement) {
  try {
    const module = (await import(new URL("search.js", root).href)) as typeof import("./search.ts");
    module.searchWithin(within, root);
  } catch {
    const status = within.querySelector("[role=status]");
    if (status)
      status.textContent = "The search works where the pages come from a web server, as with npm run site:serve.";
  }
}

/** A button that goes through the themes; what is chosen is kept. */
function offerThemes() {
  const choices = ["auto", "light", "dark"] as const;
  const button = document.createElement("button");
  button.type = "button";
  const show = (theme: string) => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    button.textContent = `Theme: ${theme}`;
  };
  let chosen = kept();
  show(chosen);
  button.addEventListener("click", () => {
    chosen = choices[(choices.indexOf(chosen) + 1) % choices.length] ?? "auto";
    show(chosen);
    try {
      localStorage.setItem("theme", chosen);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
  document.querySelector("footer.site")?.prepend(button);

  function kept(): (typeof choices)[number] {
    try {
      return choices.find((choice) => choice === localStorage.getItem("theme")) ?? "auto";
    } catch {
      return "auto";
    }
  }
}

/** A button that opens the sources of every value of a record at once. */
function offerAllSources() {
  const all = [...document.querySelectorAll<HTMLDetailsElement>("details.cited")];
  const after = document.querySelector("article .facts");
  if (all.length < 2 || !after) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Show all sources";
  button.className = "all-sources";
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const isOpen = button.getAttribute("aria-pressed") !== "true";
    for (const details of all) details.open = isOpen;
    button.setAttribute("aria-pressed", String(isOpen));
  });
  after.before(button);
}

/** Adds the address of the page to its BibTeX entry, where others can open it too. */
function nameAddress() {
  const entry = document.getElementById("bibtex");
  if (!entry || !location.protocol.startsWith("http")) return;
  entry.textContent = entry.textContent.replace(/}\n$/, () => `  url = {${location.origin}${location.pathname}},\n}\n`);
}

/** Opens the sources of the part to which the address leads. */
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details =
    target && target.matches("li, .meeting, .dispute") && target.querySelector<HTMLDetailsElement>("details.cited");
  if (details) details.open = true;
}

export {};
