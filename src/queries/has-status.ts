import { isObject } from "../citations/member-path.ts";

/** Whether an encounter has a status; what is no encounter has none. */
export function hasStatus(encounter: unknown, status: string): boolean {
  return isObject(encounter) && encounter["status"] === status;
}
