/** The id of the nth record of one day or month: `plain` for the first, then with a count, as in "call-2018-07-16-2". */
export function countedId(plain: string, count: number): string {
  return count === 1 ? plain : `${plain}-${count}`;
}

/** Which of several records of one day or month has an id, from 1 on; undefined for any other id. */
export function countIn(id: string, plain: string): number | undefined {
  const count = id === plain ? 1 : Number(/-([2-9]|[1-9]\d+)$/.exec(id)?.[1]);
  return id === countedId(plain, count) ? count : undefined;
}
