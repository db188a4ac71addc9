import ical, { type ICalCalendar, ICalEventStatus } from "ical-generator";
import { calls, edition, type Encounter, encounters, formatDate, label, titleOf } from "trump-putin-encounters";
import { editions } from "./editions.ts";

/** Days that a calendar can show: one, or from one to another. */
const DAYS = /^\d{4}-\d\d-\d\d~?(?:\/\d{4}-\d\d-\d\d~?)?$/;

const STATUS: Readonly<Record<Encounter["status"], ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  scheduled: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  "never-held": ICalEventStatus.CANCELLED,
};

/** All encounters and calls as days of a calendar. */
export function calendar(): string {
  const undated = encounters.filter(({ date }) => !DAYS.test(date));
  const days = ical({
    name: "Trump–Putin encounters",
    description: [
      `How Donald Trump and Vladimir Putin met, failed to meet and spoke, by edition ${edition.version} of the data.`,
      ...undated.map((encounter) => `Without a day: ${called(encounter)} (${formatDate(encounter.date)}).`),
    ].join(" "),
    prodId: { company: "trump-putin-encounters", product: `edition ${edition.version}`, language: "EN" },
    timezone: "UTC",
  });
  for (const encounter of encounters) if (!undated.includes(encounter)) addEncounter(days, encounter);
  for (const call of calls) addCall(days, call);
  return days.toString();
}

function addEncounter(days: ICalCalendar, encounter: Encounter) {
  const { id, status, statusNote, date, start, end, location } = encounter;
  days.createEvent({
    ...wholeDays(id, start, end),
    summary: called(encounter),
    description: [statusNote, `${formatDate(date)}.`].filter(Boolean).join("\n"),
    location: {
      title: `${location.city}, ${location.country}`,
      geo: { lat: location.latitude, lon: location.longitude },
    },
    status: STATUS[status],
  });
}

function addCall(days: ICalCalendar, call: (typeof calls)[number]) {
  const { id, date, summary } = call;
  if (!DAYS.test(date.washington)) return;
  const inMoscow = date.moscow && date.moscow !== date.washington && `In Moscow it was ${formatDate(date.moscow)}.`;
  days.createEvent({
    ...wholeDays(id, date.washington, date.washington),
    summary: titleOf(call),
    description: [summary, inMoscow].filter(Boolean).join("\n"),
    status: ICalEventStatus.CONFIRMED,
  });
}

/** An event of whole days, with an id that never changes; its end is the day after, as calendars have it. */
function wholeDays(id: string, first: string, last: string) {
  const end = new Date(last);
  end.setUTCDate(end.getUTCDate() + 1);
  const released = editions.find(({ version }) => version === edition.version)?.released ?? last;
  return {
    id: `${id}@trump-putin-encounters`,
    start: new Date(first),
    end,
    allDay: true,
    timezone: "UTC",
    // No clock: the same edition makes the same file.
    stamp: new Date(released),
  };
}

function called(encounter: Encounter): string {
  return `${label(encounter.status)}: ${encounter.title}`;
}
