/**
 * Lists as a cell shows them, read back: `Asha Rao (Minister, IN); unnamed Envoy, CZ`, `12 × boats; radars`.
 *
 * The inverse of `value-text.ts`. Limits: a name that holds a semicolon cannot be written in a cell; who is known to the
 * datasets by that very name (or alias) keeps the id.
 */
import type { EntityRow, ParticipantCell } from "../../model/dataset.ts";

/** Parts between semicolons outside of brackets. */
export const listParts = (text: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (c === "(") depth++;
    else if (c === ")") depth = Math.max(0, depth - 1);
    if (c !== undefined && (c !== ";" || depth > 0)) continue;
    const part = text.slice(from, i).trim();
    if (part !== "") parts.push(part);
    from = i + 1;
  }
  return parts;
};

const STATE = /^[A-Z]{2}$/;

/** `Minister, IN` → office and state; either may be missing. */
const details = (text: string): { readonly role: string | null; readonly country: string | null } => {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const country = STATE.test(parts.at(-1) ?? "") ? (parts.pop() as string) : null;
  return { role: parts.length === 0 ? null : parts.join(", "), country };
};

export type PersonIds = ReadonlyMap<string, EntityRow>;

/** Persons by every name they are known under; a name that two share stands for neither. */
export const personIds = (entities: readonly EntityRow[]): PersonIds => {
  const found = new Map<string, EntityRow | null>();
  for (const e of entities) if (e.kind === "person") for (const name of [e.name, ...e.aliases]) found.set(name, found.has(name) ? null : e);
  return new Map([...found].filter((pair): pair is [string, EntityRow] => pair[1] !== null));
};

export const readPerson = (text: string, known: PersonIds): ParticipantCell => {
  const unnamed = /^unnamed\b\s*(.*)$/.exec(text);
  if (unnamed !== null) return { id: null, name: null, ...details(unnamed[1] ?? "") };
  const open = text.endsWith(")") ? text.indexOf("(") : -1;
  const name = (open < 0 ? text : text.slice(0, open)).trim();
  const told = open < 0 ? { role: null, country: null } : details(text.slice(open + 1, -1));
  const person = known.get(name);
  return { id: person?.id ?? null, name, role: told.role, country: told.country ?? person?.country ?? null };
};

/** `12 × boats` or `12 x boats`; without a number the quantity is unknown. */
export const readItem = (text: string): { readonly name: string; readonly quantity: number | null } => {
  const counted = /^(\d[\d\s,.\u00a0]*)\s*[×x]\s*(\S.*)$/.exec(text);
  if (counted === null) return { name: text, quantity: null };
  return { name: (counted[2] ?? "").trim(), quantity: Number((counted[1] ?? "").replace(/[^\d]/g, "")) };
};
