import { html } from "../html.ts";
export const data = { title: "Trump–Putin encounters", permalink: "/index.html", width: "wide", script: "home.js" };
export function render() {
  return html`<h1>How Trump and Putin met, failed to meet and spoke</h1>`.toString();
}
