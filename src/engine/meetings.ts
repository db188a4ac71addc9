import type { Encounter, Meeting, Names } from "../records/types.ts";

/** Lists every meeting that took place, each with its encounter's id. */
export function meetingsIn<N extends Names>(encounters: () => readonly Encounter<N>[]) {
  let flat: readonly (Meeting<N> & { readonly encounter: N["encounter"] })[] | undefined;

  return () => {
    flat ??= Object.freeze(encounters().flatMap(({ id, meetings }) => meetings.map((meeting) => Object.freeze({ ...meeting, encounter: id }))));
    return flat;
  };
}
