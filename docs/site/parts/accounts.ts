import { type Account, type ActorSide, formatDate, getActor, label } from "trump-putin-encounters";
import { subjectInWords } from "../../../src/scripts/generate/in-words.ts";
import { anchorOf } from "../addresses.ts";
import { html, joined, type Part } from "../html.ts";
import { cited } from "./cited.ts";
import { speakers } from "./statement.ts";

type Group = Exclude<ActorSide, "other"> | "others" | "sources";

const GROUPS: readonly (readonly [group: Group, title: string])[] = [
  ["us", "The American side"],
  ["russia", "The Russian side"],
  ["others", "Others"],
  ["sources", "What the sources say themselves"],
];

/** The accounts of a record, by who gives them: the two sides beside each other. */
export function accountsOf(record: { readonly accounts: readonly Account[] }): Part {
  const groups = Map.groupBy(record.accounts, groupOf);
  return html`<div class="sides">
    ${GROUPS.map(([group, title]) => {
      const accounts = groups.get(group);
      return (
        accounts &&
        html`<section class="${group}">
          <h3>${title}</h3>
          <ul class="accounts">
            ${accounts.map((account) => item(record, account))}
          </ul>
        </section>`
      );
    })}
  </div>`;
}

function item(record: object, account: Account): Part {
  const { id, date, about, statement, topics, citations } = account;
  return html`<li id="${anchorOf(`/accounts/${id}`)}">
    <p class="who">
      ${speakers(account)}${date && `, ${formatDate(date)}`}${
        about !== "background" &&
        !about.startsWith("/accounts") &&
        !about.startsWith("/topics") &&
        html` <span class="about">on ${subjectInWords(record, about).toLowerCase()}</span>`
      }
    </p>
    <p>${statement}</p>
    <div class="tags">
      ${
        topics.length > 0 &&
        joined(
          topics.map(
            ({ topic, as }) =>
              html`<span class="tag">${label(topic)}${as !== "discussed" && `: ${label(as).toLowerCase()}`}</span>`,
          ),
          " ",
        )
      }
      ${cited(citations)}
    </div>
  </li>`;
}

function groupOf({ by }: Account): Group {
  const [first] = by;
  if (first === undefined) return "sources";
  const { side } = getActor(first);
  return side === "us" || side === "russia" ? side : "others";
}
