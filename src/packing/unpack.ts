/** Records from their packed text, deeply frozen. */
export function unpack(packed: string): unknown {
  return frozen(JSON.parse(packed));
}

/** Plain loops: this runs once, in code that no engine has had the time to make fast, where `forEach` takes three times as long. */
function frozen(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) frozen(value[at]);
  } else {
    const record = value as Record<string, unknown>;
    for (const key in record) {
      if (key === "selector") record[key] = selector(record[key] as [number, number]);
      else frozen(record[key]);
    }
  }
  return Object.freeze(value);
}

function selector([start, length]: readonly [number, number]): unknown {
  return Object.freeze({ type: "TextPositionSelector", start, end: start + length });
}
