/** A `Set` of V8 holds no more members. */
const MOST = 2 ** 24;

/** Returns a function that tells whether an object is met for the first time, however many there are. */
export function firstMet(most = MOST): (value: object) => boolean {
  let last = new Set<object>();
  const sets = [last];
  return (value) => {
    if (sets.some((set) => set.has(value))) return false;
    if (last.size === most) sets.push((last = new Set()));
    last.add(value);
    return true;
  };
}
