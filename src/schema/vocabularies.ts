import { vocabulary } from "./vocabulary.ts";

export const encounterStatus = vocabulary("EncounterStatus", "What became of an encounter.", {
  held: "The planned meeting took place.",
  cancelled:
    "Both had agreed to meet, or were to be at one event at which one side at least expected a meeting; then it was dropped.",
  "never-held": "One side invited or announced a meeting and the other did not accept, so that nothing was agreed.",
  scheduled: "Still ahead when the edition was made.",
});

export const occasionKind = vocabulary("OccasionKind", "What sort of event brought the two to one place, or was to.", {
  "bilateral-summit": "The meeting of the two was itself the event.",
  "multilateral-summit": "A meeting of many leaders, such as the Group of 20 or APEC.",
  commemoration: "A ceremony in memory of a historical event.",
  visit: "One of the two was to be the guest of the other.",
});

export const meetingKind = vocabulary("MeetingKind", "The form of a contact that took place.", {
  bilateral: "Talks that were arranged beforehand, with members of both delegations.",
  "one-on-one": "Arranged talks of the two without their delegations; interpreters may be there.",
  "pull-aside": "An informal talk in the margins of another event.",
  greeting: "A handshake or a few words, and no talks.",
});

export const durationBound = vocabulary("DurationBound", "How the number of minutes is to be read.", {
  exactly: "The source gives this length.",
  about: "The source gives this length as an approximation.",
  "at-least": "The source says longer than this, or no shorter.",
  "at-most": "The source says shorter than this, or no longer.",
});

export const invitationOutcome = vocabulary("InvitationOutcome", "What became of an invitation.", {
  declined: "The guest turned it down.",
  postponed: "It was put off, and no later date was kept.",
  lapsed: "Nothing came of it, and no cited source reports an answer.",
});

export const topic = vocabulary(
  "Topic",
  "A subject that an account ties to an encounter, a call or a proposal; a `TopicAspect` says how.",
  {
    afghanistan: "Afghanistan.",
    "arms-control": "Nuclear and other arms, their limits, and strategic stability.",
    "bilateral-relations": "The state of relations between the two countries, visits and greetings among it.",
    "cyber-security": "Security in computer networks, a joint working group among it.",
    economy: "Trade, investment and joint ventures between the two countries, and the state of their economies.",
    "election-interference": "Russian interference in elections of the United States.",
    energy: "Oil, gas and other energy, and their markets.",
    iran: "Iran, its nuclear programme and the wars over it.",
    media: "The press, and news that either president calls false.",
    "middle-east": "Israel, the Palestinians, Gaza and the Arab countries, but for Syria.",
    "north-korea": "North Korea and the Korean peninsula.",
    pandemic: "COVID-19 and help against it.",
    "prisoner-exchange": "The exchange of prisoners between states.",
    sanctions: "Economic sanctions of the United States on Russia.",
    space: "Space flight.",
    syria: "The war in Syria and what came after it.",
    terrorism: "Terrorism, attacks and plots, and help against them.",
    ukraine: "Russia's actions in and against Ukraine, Crimea and the war since 2022 among them.",
    venezuela: "Venezuela.",
  },
);

export const topicAspect = vocabulary(
  "TopicAspect",
  "How an account ties a subject to an encounter, a call or a proposal.",
  {
    discussed: "The account says that the two talked about it.",
    planned: "The account says that the two were to talk about it.",
    reason: "The account names it as a reason why the meeting was dropped, put off or declined.",
    aftermath: "The account ties it to what followed: statements or acts afterwards.",
  },
);

export const contactForm = vocabulary("ContactForm", "How the two were in contact, by those who claim it.", {
  call: "A telephone conversation.",
  unspecified: "They say that the two spoke, and not how.",
});

export const quoteSetting = vocabulary("QuoteSetting", "Where words were said.", {
  meeting: "In talks or at a meeting.",
  press: "To journalists, or in front of them.",
  speech: "In a speech.",
  statement: "In a written or published statement.",
  interview: "In an interview.",
  other: "Elsewhere, or the cited sources do not say.",
});

export const actorKind = vocabulary("ActorKind", "What sort of actor this is.", {
  person: "A named human being.",
  organization: "A body that acts and speaks as one.",
  group: "People whom a source names together only.",
  unnamed: "One person whom the source does not name; each report has its own entry.",
});

export const actorSide = vocabulary("ActorSide", "The side on which an actor stands.", {
  us: "The United States.",
  russia: "Russia.",
  other: "Any other country or body.",
});

export const sourceGrade = vocabulary("SourceGrade", "How near a source stands to what it tells of.", {
  primary: "The actors' own publication, or an official record of their words or acts.",
  press: "A report by a publisher who answers for it.",
  weak: "A copy on a third party's site, a machine translation, an aggregator, or a text whose origin is not shown.",
});

export const sourceKind = vocabulary("SourceKind", "What sort of publication a source is.", {
  news: "A report of a newspaper, broadcaster, website or news agency.",
  official: "A publication of a government or its offices.",
  transcript: "A text that sets out to record words as spoken.",
  dataset: "Structured data, a gazetteer or a code list.",
});
