/**
 * The official who tells the report in the first person: "By A, Minister of Defence of Northland", "Statement by President A".
 *
 * Only somebody with an office counts: a journalist who writes "I met the minister" meets nobody for a state.
 */
import { tokenize } from "../text/tokens.ts";
import type { Document } from "../document.ts";
import { namePart, readName } from "./names.ts";
import { appositionAt, personGroupAt } from "./people.ts";
import type { Person, PersonRegistry } from "./registry.ts";
import type { Unit } from "./unit.ts";

const BY_LINE = /^(?:by|from|written by|posted by)\b/i;
const TITLE_BY = /^(?:statement|remarks|op-ed|opinion|article|message|post|blog|diary|letter|commentary)\b.{0,40}\b(?:by|from|of)\b/i;
/** Characters of a line that are looked at. */
const REACH = 200;

/** The author named above the text with an office, as a person of the registry; undefined where there is none. */
export const readAuthor = (document: Document, registry: PersonRegistry): Person | undefined => {
  for (const zone of document.zones) {
    if (zone.kind !== "byline" && zone.kind !== "headline") continue;
    const line = document.text.slice(zone.start, Math.min(zone.end, zone.start + REACH));
    const by = zone.kind === "byline" ? BY_LINE.exec(line) : TITLE_BY.exec(line);
    if (by === null) continue;
    const tokens = tokenize(document.text, zone.start + by[0].length, Math.min(zone.end, zone.start + REACH));
    const lowers = tokens.map((t) => t.lower);
    const group = personGroupAt(tokens, lowers, 0, tokens.length);
    const row = group?.name == null && namePart(tokens[0]) ? readName(tokens, 0, tokens.length, () => false) : undefined;
    const words = group?.name ?? row?.words;
    const behind = row === undefined ? undefined : appositionAt(tokens, lowers, row.last, tokens.length);
    const office = group?.name == null ? behind : group.office;
    if (words === undefined || words.length < 2 || office == null) continue;
    const first = tokens[group?.name == null ? 0 : group.nameFirst];
    const { role, rank, portfolio } = office;
    const start = first?.start ?? zone.start;
    const country = group?.name == null ? (behind?.country ?? null) : group.country;
    return registry.add(words, start, country, { role, rank, portfolio, former: false, start, end: start });
  }
  return undefined;
};

const OWN = /^(?:my|our)(?: |$)/;
const AIDE = /^(?:deputy|adviser|advisor|chief|colleague|predecessor|successor)$/;
/** "my deputy, A": is the person at unit `i` one of the author's own? */
const isOwn = (units: readonly Unit[], i: number): boolean => {
  if (OWN.test((units[i] as Unit).lower)) return true;
  const noun = units[i - 1]?.lower === "," ? i - 2 : i - 1;
  return AIDE.test(units[noun]?.lower ?? "") && OWN.test(units[noun - 1]?.lower ?? "");
};
/** "my deputy, A": of the author's state; "my counterpart" is not. */
export const adoptAuthors = (author: Person, sentences: readonly (readonly Unit[])[]): void => {
  if (author.country === null) return;
  for (const units of sentences)
    for (const [i, unit] of units.entries()) {
      if (unit.person === undefined || unit.counterpart === true || unit.person.countryStated || !isOwn(units, i)) continue;
      unit.person.country = author.country;
      unit.person.countryStated = true;
      unit.country = author.country;
    }
};
