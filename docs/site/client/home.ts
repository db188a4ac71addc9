// The home page made live: filters whose state is in the address, and marks that can be pointed at and stepped through.

const NAMES = ["status", "year", "place", "topic", "person"] as const;
const form = document.querySelector<HTMLFormElement>("#filters");
const status = document.querySelector("#shown");
const items = [...document.querySelectorAll<HTMLElement>(".filtered > li")];
const marks = [...document.querySelectorAll<SVGAElement>("a.mark")];
/** The marks, and the names beside them. */
const drawn = [...document.querySelectorAll<SVGElement>(":is(.timeline, .map) [data-id]")];
const charts = [...document.querySelectorAll<SVGSVGElement>(".timeline svg, .map svg")];
const pointed = document.querySelector(".pointed");

if (form && status) {
  read(form);
  apply(form, status);
  form.addEventListener("change", () => {
    write(form);
    apply(form, status);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.addEventListener("reset", () =>
    // The fields are empty only after the event.
    setTimeout(() => {
      write(form);
      apply(form, status);
    }),
  );
  addEventListener("popstate", () => {
    read(form);
    apply(form, status);
  });
}

for (const chart of charts) {
  restart(chart);
  chart.addEventListener("keydown", stepOnArrows);
  chart.addEventListener("pointerover", (event) => {
    say((event.target as Element).closest("a.mark"));
  });
  chart.addEventListener("focusin", (event) => {
    say((event.target as Element).closest("a.mark"));
  });
}

/** Takes the state of the filters from the address; what it does not know it leaves out. */
function read(form: HTMLFormElement) {
  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const value = asked.get(name) ?? "";
    select.value = [...select.options].some((option) => option.value === value) ? value : "";
  }
}

function write(form: HTMLFormElement) {
  const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== "") as [string, string][]);
  history.pushState(null, "", chosen.size ? `?${chosen}` : location.pathname);
}

/** Shows what the filters let through, in the list, the timeline and the map, and says how much it is. */
function apply(form: HTMLFormElement, status: Element) {
  const chosen = NAMES.map(
    (name) => [name, (form.elements.namedItem(name) as HTMLSelectElement).value] as const,
  ).filter(([, value]) => value !== "");
  const shown = new Set<string | undefined>();
  for (const item of items) {
    const passes = chosen.every(([name, value]) => item.dataset[name]?.split("|").includes(value));
    item.hidden = !passes;
    if (passes) shown.add(item.dataset["id"]);
  }
  for (const part of drawn) part.classList.toggle("out", !shown.has(part.dataset["id"]));
  charts.forEach(restart);
  status.textContent = chosen.length === 0 ? "" : `${shown.size} of ${items.length} records`;
}

/** One mark of a chart is a stop of the Tab key; the arrows lead to the others. */
function restart(chart: SVGSVGElement) {
  for (const mark of inOrder(chart, true)) mark.setAttribute("tabindex", "-1");
  inOrder(chart)[0]?.setAttribute("tabindex", "0");
}

function stepOnArrows(this: SVGSVGElement, event: KeyboardEvent) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const stops = inOrder(this);
  const position = stops.indexOf(document.activeElement as unknown as SVGAElement);
  const next = event.key === "Home" ? stops[0] : event.key === "End" ? stops.at(-1) : step && stops[position + step];
  if (position < 0 || !next) return;
  event.preventDefault();
  stops[position]?.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

/** The marks of a chart in chronological order, as the list has them; without those that are filtered out. */
function inOrder(chart: SVGSVGElement, withThoseOut = false): SVGAElement[] {
  const own = marks.filter((mark) => chart.contains(mark) && (withThoseOut || !mark.classList.contains("out")));
  const order = new Map(items.map((item, position) => [item.dataset["id"], position]));
  return own.sort((a, b) => (order.get(a.dataset["id"]) ?? 0) - (order.get(b.dataset["id"]) ?? 0));
}

/** Says what a mark stands for, under the timeline. */
function say(mark: Element | null) {
  const name = mark?.getAttribute("aria-label");
  if (name && pointed) pointed.textContent = name;
}

export {};
