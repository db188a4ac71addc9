/** Labels that are not the value itself with a capital letter and spaces. */
const LABELS: Readonly<Record<string, string>> = {
  "one-on-one": "One-on-one",
  "pull-aside": "Pull-aside",
  us: "United States",
  "middle-east": "Middle East",
  "north-korea": "North Korea",
};

/** The English label of a vocabulary's value; needs no records, so that what generates them has it too. */
export function labelOf(value: string): string {
  return LABELS[value] ?? `${value.charAt(0).toUpperCase()}${value.slice(1).replaceAll("-", " ")}`;
}
