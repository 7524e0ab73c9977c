/**
 * Whose minister a ministry's release is about: "Ministry of Defence of Peru" above the text, "the Minister of Defence, A," in
 * it without a state: A is Peru's, also in a release about the ministers of many states.
 *
 * Only the first holder of the ministry's own office is looked at, and only near the top; a state that the text says stands.
 */
import type { Document } from "../document.ts";
import { readSender } from "./letterhead.ts";
import { settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

/** Sentences within which a release names its minister. */
const TOP = 6;
/** Words of an office that tell nothing of what it is for. */
const GENERAL = new Set(["minister", "secretary", "of", "the", "and", "for", "state", "national", "affairs", "deputy", "vice", "chief"]);

/** What the offices above the text are for: "defence", "foreign"; empty where no ministry stands there. */
const ministryWords = (document: Document): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const zone of document.zones) {
    if (zone.kind !== "byline" && zone.kind !== "headline") continue;
    const words = document.text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST)).toLowerCase();
    if (/\b(?:ministry|department)\b/.test(words)) for (const word of words.match(/\p{L}+/gu) ?? []) found.add(word);
  }
  return found;
};
const LONGEST = 120;

/** Gives the minister of the sending ministry its state. */
export const settleSendersMinister = (document: Document, sentences: readonly (readonly Unit[])[]): void => {
  const state = readSender(document);
  if (state === null) return;
  const words = ministryWords(document);
  if (words.size === 0) return;
  const body = sentences.filter((_, n) => document.sentences[n]?.zone === "body").slice(0, TOP);
  for (const unit of body.flat()) {
    if (unit.kind !== "person" || unit.person === undefined || unit.office?.rank !== "minister" || unit.counterpart === true) continue;
    const office = unit.office.role.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (!office.some((word) => !GENERAL.has(word) && words.has(word))) continue;
    // The first holder is the sender's own, or a guest whose state is said.
    if (unit.person.countryStated) {
      if (unit.person.country === state) return;
      continue;
    }
    settleState(unit.person, state);
    return;
  }
};
