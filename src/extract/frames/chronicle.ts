/**
 * Entries of a chronicle: paragraphs that each open with a date of their own ("May 15-17 - A travels to Lima. She signs a roadmap.",
 * "March 2022: …"). What an entry tells is of its date, and where it was the entry says or nobody does.
 *
 * One such paragraph alone is a dateline or a release; it takes two.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Dossier } from "../mentions/dossier.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Scene } from "./scene.ts";

const isBullet = unitTest(/^[•*·–—-]$/);
const isDash = unitTest(/^[:–—-]$/);

/** The date that opens an entry, or undefined. */
export const entryDate = ({ units }: Scene): Unit | undefined => {
  const at = isBullet(units[0]) ? 1 : 0;
  const unit = units[at];
  return unit?.kind === "date" && unit.temporal?.role === "point" && isDash(units[at + 1]) ? unit : undefined;
};

/** "- 5 July: A visits Lima": does a date of what was, with a colon or a dash behind it, open the sentence? */
export const opensEntry = (units: readonly Unit[]): boolean => {
  const at = isBullet(units[0]) ? 1 : 0;
  const unit = units[at];
  return unit?.kind === "date" && isDash(units[at + 1]) && unit.temporal?.explicitFuture !== true;
};

/** Does the paragraph of the sentence at `index` open as an entry does? "Feb 6: … Six days later A flies in" */
export const isInEntry = ({ sentences, document }: Dossier, index: number): boolean => {
  const paragraph = document.sentences[index]?.paragraph;
  let first = index;
  while (first > 0 && index - first < ENTRY && document.sentences[first - 1]?.paragraph === paragraph) first--;
  return opensEntry(sentences[first] ?? []);
};
/** Sentences of an entry. */
const ENTRY = 12;

const known = new WeakMap<readonly Scene[], readonly number[]>();

/** For each sentence the one that opens its entry, or -1 where it stands in none. */
export const entriesOf = (scenes: readonly Scene[]): readonly number[] => {
  const kept = known.get(scenes);
  if (kept !== undefined) return kept;
  let opened = -1;
  let count = 0;
  const entries = scenes.map((scene, n) => {
    const first = scenes[n - 1]?.sentence.paragraph !== scene.sentence.paragraph;
    if (!first) return opened;
    opened = scene.sentence.zone === "body" && entryDate(scene) !== undefined ? n : -1;
    if (opened >= 0) count++;
    return opened;
  });
  const found = count >= 2 ? entries : entries.map(() => -1);
  known.set(scenes, found);
  return found;
};
