/** What a value is that JSON cannot write, such as a Date or a function, in words; undefined for what JSON writes as it is. */
export function notPlain(value: unknown): string | undefined {
  if (typeof value === "object") return value === null || isPlain(value) ? undefined : classInWords(value);
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  return ["string", "boolean", "undefined"].includes(typeof value) ? undefined : `a ${typeof value}`;
}

/** Whether an object has no class of its own; those of other windows and contexts have another `Object.prototype`. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function classInWords(value: object): string {
  const name = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return name === "Object" ? "an object of a class" : `a ${name}`;
}
