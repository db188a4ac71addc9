/**
 * The count in an id that is `plain`, or `plain` and a count from 2 on, as in "call-2018-07-16-2"; 1 for `plain` itself.
 *
 * Undefined for any other id.
 */
export function countIn(id: string, plain: string): number | undefined {
  if (id === plain) return 1;
  const count = id.startsWith(plain) && /^-([2-9]|[1-9]\d+)$/.exec(id.slice(plain.length))?.[1];
  return count ? Number(count) : undefined;
}
