import { type Disputing, disputing } from "../disputes.ts";
import { html, type Part } from "../html.ts";
import { counted } from "../parts/counted.ts";
import { disputeOf } from "../parts/dispute.ts";

export const data = {
  style: "lists.css",
  title: "Where they disagree",
  description: "Every point on which sources disagree: who says what, which value the record holds, and why.",
  permalink: "/disagreements.html",
  width: "wide",
  isIndexed: false,
};

export function render() {
  const disputes = disputing.flatMap((one) => one.disputes);
  const claims = disputes.flatMap((dispute) => dispute.claims);
  const none = disputes.filter(({ follows }) => follows === null).length;
  return html`<h1>Where they disagree</h1>
    <p class="lead">
      Sources contradict each other on ${disputes.length} points, in ${counted(claims.length, "claim")}. Here they stand
      side by side, with who makes each. Where the sources carry one value, the record holds it and says why. On ${none}
      points it follows none.
    </p>
    <p>
      The number of sources shows how widely a claim was reported, not whether it is true. What one side told and the
      other left out has its own page: <a href="/read-outs.html">the read-outs of Moscow and Washington</a>.
    </p>
    <nav class="contents" aria-label="Records">
      <ul>
        ${disputing.map(
          ({ record, title, disputes }) =>
            html`<li><a href="#${record.id}">${title}</a> <span class="count">${disputes.length}</span></li>`,
        )}
      </ul>
    </nav>
    ${disputing.map(group)}`.toString();
}

function group({ record, title, address, disputes }: Disputing): Part {
  return html`<section class="disputed">
    <h2 id="${record.id}"><a href="${address}">${title}</a></h2>
    ${disputes.map((dispute) => disputeOf(record, dispute, `${record.id}_`))}
  </section>`;
}
