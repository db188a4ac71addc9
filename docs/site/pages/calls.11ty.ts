import { type Call, calls, edition, formatDate, label, titleOf } from "trump-putin-encounters";
import { dateInWords, durationInWords } from "../../../src/scripts/generate/in-words.ts";
import { addressOf, anchorOf } from "../addresses.ts";
import { html, joined, type Part } from "../html.ts";
import { accountsOf } from "../parts/accounts.ts";
import { actorLinks, unknown } from "../parts/actor.ts";
import { cited, citedAt } from "../parts/cited.ts";
import { disputeOf } from "../parts/dispute.ts";
import { factList } from "../parts/facts.ts";
import { kicker } from "../parts/kicker.ts";
import { pager } from "../parts/pager.ts";
import { references } from "../parts/references.ts";
import { speakers } from "../parts/statement.ts";
import { topicsOf } from "../parts/topics.ts";
import { useRecord } from "../parts/use-record.ts";

const inOrder: readonly Call[] = calls;

export const data = {
  records: inOrder,
  pagination: { data: "records", size: 1, alias: "call" },
  permalink: ({ call }: Given) => addressOf("calls", call.id),
  eleventyComputed: {
    title: ({ call }: Given) => titleOf(call),
    description: ({ call }: Given) => call.summary.slice(0, 300),
    jsonLd: ({ call }: Given) => ({
      "@context": "https://schema.org",
      "@type": "Event",
      name: `${titleOf(call)}, of Donald Trump and Vladimir Putin`,
      startDate: call.start,
      endDate: call.end,
    }),
  },
};

interface Given {
  readonly call: Call;
}

export function render({ call }: Given) {
  const { id, date, initiatedBy, participants, durations, topics, certainty, summary, accounts, disputes } = call;
  const title = titleOf(call);
  return html`<article>
      ${kicker("Phone call", "call")}
      <h1>${title}</h1>
      <p class="lead">${summary}</p>
      ${factList([
        ["When", daysOf(date), citedAt(call, "/date/washington", "the date")],
        ["Who called", actorLinks(initiatedBy), citedAt(call, "/initiatedBy", "who rang")],
        ["Participants", actorLinks(participants), citedAt(call, "/participants", "who was on the line")],
        ["Length", durations.length === 0 ? unknown() : lengths(durations)],
        ["Certainty", html`<a href="/guides/how-facts-are-sourced.html#how-sure-it-is">${label(certainty)}</a>`],
        topics.length > 0 && ["They discussed", topicsOf(call)],
        ["Read-outs", html`<a href="/read-outs.html#${id}">Moscow and Washington side by side</a>`],
      ])}
      ${
        disputes.length > 0 &&
        html`<section>
          <h2 id="disputes">Where sources disagree</h2>
          ${disputes.map((dispute) => disputeOf(call, dispute))}
        </section>`
      }
      ${
        accounts.length > 0 &&
        html`<section>
          <h2 id="accounts">Who says what</h2>
          ${accountsOf(call)}
        </section>`
      }
      ${references(call)}
      ${useRecord(title, `import { getCall } from "trump-putin-encounters"; // ${edition.version}\n\ngetCall("${id}");`, "calls", id)}
    </article>
    ${pager("Calls", inOrder, call, "calls", titleOf)}`.toString();
}

/** Every length that is reported, with who reports it; the first is the one that the record shows first. */
function lengths(durations: Call["durations"]): Part {
  return html`<ul class="lengths" id="${anchorOf("/durations")}">
    ${durations.map(
      (length) =>
        html`<li>
          ${joined([durationInWords(length), html`<span class="who">${speakers(length)}</span>`], ", ")}
          ${cited(length.citations)}
        </li>`,
    )}
  </ul>`;
}

function daysOf({ washington, moscow }: Call["date"]): string {
  if (washington === moscow) return formatDate(washington);
  return `${formatDate(washington)} in Washington, ${dateInWords(moscow)} in Moscow`;
}
