/**
 * Dates that stand by themselves above or before what they date: "2011. A becomes the first to travel to Lima.", a line "June 2019"
 * above the lines of that month.
 *
 * Such a head dates the sentence behind it and what goes on in its paragraph; a day told there is surer.
 */
import type { Dossier } from "../mentions/dossier.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import { entriesOf, entryDate } from "./chronicle.ts";
import type { Draft } from "./draft.ts";
import { groundUnit, type Scene, sentenceAt } from "./scene.ts";

/** "2011.": a number alone is a year. */
const isYear = ({ lower, kind }: Unit): boolean =>
  (kind === "quantity" || kind === "word" || kind === "name") && /^(?:19|20)\d\d$/.test(lower);

/** The date that is all a sentence says, or undefined. */
const onlyDate = (units: readonly Unit[]): Unit | undefined => {
  if (units.length === 0 || units.length > 4) return undefined;
  // a bullet may stand before it
  const [date, ...more] = units.filter((u) => u.kind !== "mark" && !/^[•*·–-]$/.test(u.lower));
  if (date === undefined || more.length > 0) return undefined;
  return isYear(date) || (date.kind === "date" && date.temporal?.role === "point") ? date : undefined;
};

/** Whether the sentence at `index` stands right behind a date of its own: the present there tells what was. */
export const isHeaded = ({ sentences }: Dossier, index: number): boolean => {
  const date = onlyDate(sentences[index - 1] ?? []);
  return date !== undefined && date.temporal?.explicitFuture !== true;
};

/** Fills the dates of drafts in place. */
export const dateByHeads = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  const heads: (Scene | undefined)[] = [];
  const entries = entriesOf(scenes);
  for (const [n, scene] of scenes.entries()) {
    const before = scenes[n - 1];
    const behind = before !== undefined && onlyDate(before.units) !== undefined;
    const goesOn = before?.sentence.paragraph === scene.sentence.paragraph;
    const entry = entries[n] === n ? undefined : scenes[entries[n] as number];
    heads.push(behind ? before : (entry ?? (goesOn ? heads[n - 1] : undefined)));
  }
  if (heads.every((h) => h === undefined)) return;
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "meeting" && draft.kind !== "visit" && draft.kind !== "agreement" && draft.kind !== "purchase") continue;
    // A day taken over from before the entry is none of it.
    const opened = scenes[entries[sentenceAt(sentences, draft.trigger.start)] ?? -1]?.sentence.start ?? -1;
    if (draft.date !== null && draft.date.evidence.at_start >= opened) continue;
    if (!/^(?:held|signed|contracted|delivered|approved)$/.test(draft.status.value)) continue;
    const head = heads[sentenceAt(sentences, draft.trigger.start)];
    const unit = head === undefined ? undefined : (onlyDate(head.units) ?? entryDate(head));
    if (head === undefined || unit === undefined) continue;
    const year = Number(unit.lower);
    const date = isYear(unit)
      ? groundUnit(head, { when: { kind: "year" as const, year, to_year: year }, tense: "past" as const }, unit)
      : dateRef(head, unit, "past");
    drafts[i] = { ...draft, date } as Draft;
  }
};
