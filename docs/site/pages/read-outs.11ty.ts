import {
  type Account,
  type Call,
  calls,
  type Encounter,
  encounters,
  getActor,
  label,
  reportedOnlyBy,
  titleOf,
  type Topic,
} from "trump-putin-encounters";
import { discussedIn } from "../../../src/citations/discussed-topics.ts";
import { addressOf } from "../addresses.ts";
import { html, joined, type Part, raw } from "../html.ts";
import { cited } from "../parts/cited.ts";
import { counted } from "../parts/counted.ts";
import { speakers } from "../parts/statement.ts";

type Side = "us" | "russia";
type Compared = Call | Encounter;

const CAPITALS: Readonly<Record<Side, string>> = { us: "Washington", russia: "Moscow" };

/** Every call, and every encounter at which they met, in chronological order. */
const compared: readonly Compared[] = [...encounters.filter(({ meetings }) => meetings.length > 0), ...calls].sort(
  (a, b) => a.start.localeCompare(b.start),
);

export const data = {
  style: "lists.css",
  title: "The read-outs of Moscow and Washington",
  description:
    "What each side says the two discussed, beside the other side's account, and what only one of them mentions.",
  permalink: "/read-outs.html",
  width: "wide",
  isIndexed: false,
};

export function render() {
  const only = { us: reportedOnlyBy("us"), russia: reportedOnlyBy("russia") };
  const both = compared.filter((record) => record.noReadoutFrom.length === 0).length;
  return html`<h1>The read-outs of Moscow and Washington</h1>
    <p class="lead">
      After a call or a meeting, each side says what the two discussed. For ${both} of ${compared.length} calls and
      encounters this edition holds accounts of both sides. In them, Moscow names
      ${counted(only.russia.length, "topic")} that Washington leaves out, and Washington ${only.us.length} that Moscow
      leaves out.
    </p>
    <p>
      A side that leaves a topic out does not deny it, and may have named it elsewhere: the comparison covers the
      accounts in this edition only. A call has one read-out for each side. After a summit both speak for hours, and no
      list of their words is complete.
    </p>
    <section>
      <h2 id="matrix">Who names what</h2>
      <ul class="legend">
        <li><span class="cell both">both</span> both sides</li>
        <li><span class="cell us">W</span> Washington only</li>
        <li><span class="cell russia">M</span> Moscow only</li>
        <li><span class="cell silent"></span> no account of one side was found: nothing to compare</li>
      </ul>
      ${matrix()}
    </section>
    ${compared.map(sideBySide)}`.toString();
}

/** Which side named which subject, of every record. */
function matrix(): Part {
  const topics = [
    ...new Set(compared.flatMap((record) => (["us", "russia"] as const).flatMap((side) => [...namedBy(record, side)]))),
  ].sort();
  return html`<section class="scroll" aria-labelledby="matrix" tabindex="0">
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">Call or encounter</th>
          ${topics.map((topic) => html`<th scope="col"><span>${label(topic)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${compared.map((record) => {
          const named = { us: namedBy(record, "us"), russia: namedBy(record, "russia") };
          const isCompared = record.noReadoutFrom.length === 0;
          return html`<tr${!isCompared && raw(' class="silent"')}><th scope="row"><a href="#${record.id}">${titleOf(record)}</a></th>${topics.map((topic) => (isCompared ? cell(named.us.has(topic), named.russia.has(topic)) : html`<td></td>`))}</tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

function cell(us: boolean, russia: boolean): Part {
  if (us && russia) return html`<td class="both">both</td>`;
  if (us) return html`<td class="us"><span aria-hidden="true">W</span><span class="heard">Washington only</span></td>`;
  if (russia)
    return html`<td class="russia"><span aria-hidden="true">M</span><span class="heard">Moscow only</span></td>`;
  return html`<td></td>`;
}

function sideBySide(record: Compared): Part {
  const folder = "location" in record ? "encounters" : "calls";
  return html`<section class="read-out">
    <h2 id="${record.id}"><a href="${addressOf(folder, record.id)}">${titleOf(record)}</a></h2>
    ${verdict(record)}
    <div class="sides">
      ${(["us", "russia"] as const).map((side) => {
        const accounts = ofSide(record, side);
        return html`<section class="${side}">
          <h3>${CAPITALS[side]}</h3>
          ${
            accounts.length === 0
              ? html`<p class="unknown">No account of what was discussed was found.</p>`
              : html`<ul class="accounts">
                  ${accounts.map((account) => item(record, account, side))}
                </ul>`
          }
        </section>`;
      })}
    </div>
  </section>`;
}

/** What both named, and what only one of them did. */
function verdict(record: Compared): Part {
  if (record.noReadoutFrom.length > 0) return null;
  const us = namedBy(record, "us");
  const russia = namedBy(record, "russia");
  const lines: readonly (readonly [string, ReadonlySet<Topic>])[] = [
    ["Both", us.intersection(russia)],
    ["Only Washington", us.difference(russia)],
    ["Only Moscow", russia.difference(us)],
  ];
  return html`<dl class="verdict">
    ${lines
      .filter(([, topics]) => topics.size > 0)
      .map(
        ([name, topics]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>
              ${[...topics]
                .sort()
                .map((topic) => label(topic))
                .join(", ")}
            </dd>
          </div>`,
      )}
  </dl>`;
}

function item(record: Compared, account: Account, side: Side): Part {
  const other = namedBy(record, side === "us" ? "russia" : "us");
  const tags = discussedIn(account).map((topic) =>
    record.noReadoutFrom.length === 0 && !other.has(topic)
      ? html`<span class="tag only">${label(topic)}<span class="heard">, named by this side only</span></span>`
      : html`<span class="tag">${label(topic)}</span>`,
  );
  return html`<li>
    <p class="who">${speakers(account)}</p>
    <p>${account.statement}</p>
    <div class="tags">${joined(tags, " ")} ${cited(account.citations)}</div>
  </li>`;
}

/** The accounts of a side that say what the two discussed. */
function ofSide(record: Compared, side: Side): readonly Account[] {
  const accounts: readonly Account[] = record.accounts;
  return accounts.filter(
    (account) => discussedIn(account).length > 0 && account.by.some((id) => getActor(id).side === side),
  );
}

function namedBy(record: Compared, side: Side): ReadonlySet<Topic> {
  return new Set(ofSide(record, side).flatMap((account) => discussedIn(account)));
}
