import { html } from "../html.ts";

export const data = {
  style: "lists.css",
  title: "Search",
  description: "Search the quotes, summaries, people, guides and API.",
  permalink: "/search.html",
  isIndexed: false,
};

export function render() {
  return html`<h1>Search</h1>
    <div id="search-page">
      <search>
        <form action="/search.html">
          <label for="q">Quotes, summaries, people, guides and API</label>
          <div class="field">
            <input id="q" name="q" type="search" autocomplete="off" spellcheck="false" /><button type="submit">Search</button>
          </div>
        </form>
      </search>
      <p role="status">Type what you look for. From any page, the key <kbd>/</kbd> opens the search.</p>
      <ol class="results"></ol>
    </div>
    <noscript
      ><p>
        The search needs scripts. Without them, the lists of <a href="/people.html">people</a>,
        <a href="/quotes.html">quotes</a> and <a href="/sources.html">sources</a> hold everything.
      </p></noscript
    >`.toString();
}
