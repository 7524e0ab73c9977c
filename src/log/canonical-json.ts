/**
 * Canonical JSON: one spelling for one value, since the log's chain is made from it.
 *
 * Keys are sorted by UTF-16 code unit, there is no white space, numbers and strings are as `JSON.stringify` writes them
 * (RFC 8785 in effect). Properties that are `undefined` are left out. What JSON cannot hold (NaN, functions, bigint,
 * undefined in an array) throws a TypeError: it is a mistake of the program, never of the input.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (Number.isFinite(value)) return JSON.stringify(value);
  } else if (Array.isArray(value)) {
    let out = "[";
    for (let i = 0; i < value.length; i++) out += (i === 0 ? "" : ",") + canonicalJson(value[i]);
    return `${out}]`;
  } else if (typeof value === "object") {
    const record = value as Record<string, unknown>;
    let out = "";
    for (const key of Object.keys(record).sort()) {
      if (record[key] === undefined) continue;
      out += `${out === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(record[key])}`;
    }
    return `{${out}}`;
  }
  throw new TypeError(`not a JSON value: ${String(value)}`);
};
