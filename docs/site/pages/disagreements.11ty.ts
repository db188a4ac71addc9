import { reportedOnlyBy } from "trump-putin-encounters";
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
      On ${disputes.length} points the sources contradict each other, in ${counted(claims.length, "claim")}. Each stands
      here beside the others, with who makes it. The record holds one value where the sources carry it, and says why; on
      ${none} points it follows nobody.
    </p>
    <p>
      A claim is what somebody says. How many sources attest it says that it was claimed, not that it is true. What one
      side told and the other left out stands on its own page:
      <a href="/read-outs.html">the read-outs of Moscow and Washington</a>, with
      ${counted(reportedOnlyBy("russia").length, "subject")} that only Moscow reported and
      ${reportedOnlyBy("us").length} that only Washington did.
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
