/** Keys that hold what a record or a claim says: the first that it has, whatever else its citations support. */
const SUBSTANCE = ["statement", "value", "text", "status", "participants", "proposedOn", "form", "name"];

/** The key that holds what a record or a claim says. */
export function substanceOf(value: object): string | undefined {
  return SUBSTANCE.find((key) => Object.hasOwn(value, key));
}
