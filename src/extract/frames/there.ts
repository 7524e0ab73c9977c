/**
 * "There he met B", "the 14th took place there in 2019": in the town where the happening told just before took place or is
 * to take place, and on its day where none is told.
 *
 * "There is", "there were no talks" point nowhere.
 */
import type { Draft } from "./draft.ts";
import { isPlaced, type Placed } from "./places.ts";
import { groundUnit, type Scene, sentenceAt, wordsOf } from "./scene.ts";

/** Sentences back to which "there" points. */
const REACH = 2;
const EXISTS = /^(is|are|was|were|has|have|had|will|would|could|may|might|must|should|seems|remains|remained|came|'s)$/;

const pointsBack = ({ units }: Scene): boolean =>
  units.some(
    (u, k) => u.kind === "word" && u.lower === "there" && !EXISTS.test(units[k + 1]?.lower ?? "") && units[k - 1]?.lower !== "that",
  );

const namesPlace = (scene: Scene | undefined): boolean =>
  scene?.units.some((u) => (u.kind === "place" || u.kind === "country") && !u.possessive) === true;

/** "A launch carried the visitors to Lima. There …": the town to which the sentence before leads last, in the same paragraph. */
const goalBefore = (scenes: readonly Scene[], at: number): Pick<Placed, "city" | "country"> | null => {
  const scene = scenes[at - 1];
  if (scene === undefined || scene.sentence.paragraph !== scenes[at]?.sentence.paragraph) return null;
  const { units } = scene;
  const k = units.findLastIndex((u) => u.kind === "place" && u.display && u.country !== null);
  const unit = units[k];
  if (unit === undefined || !/^(?:to|into)$/.test(units[k - 1]?.lower ?? "") || !GOES.test(wordsOf(units, 0, k))) return null;
  return { city: groundUnit(scene, unit.display as string, unit), country: groundUnit(scene, unit.country as string, unit) };
};
const GOES = /\b(?:carried|brought|took|drove|flew|went|travelled|traveled|moved|continued|sailed|proceeded|headed)\b/;

/** Fills places and days in place; drafts stand in the order of the text. */
export const inheritThere = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  let told: { readonly draft: Placed; readonly at: number } | undefined;
  for (const [i, draft] of drafts.entries()) {
    if (!isPlaced(draft)) continue;
    const at = sentenceAt(sentences, draft.trigger.start);
    const scene = scenes[at];
    const near = told !== undefined && told.at < at && at - told.at <= REACH && sentences[told.at]?.item === sentences[at]?.item;
    // A place named since then, of which nothing is told, takes the word away from it.
    const goal =
      scene === undefined || !pointsBack(scene) || draft.kind === "visit" || draft.country !== null ? null : goalBefore(scenes, at);
    if (goal !== null && draft.kind !== "visit") {
      drafts[i] = { ...draft, ...goal };
      told = { draft: drafts[i] as Placed, at };
      continue;
    }
    const before = near && told !== undefined && (told.at === at - 1 || !namesPlace(scenes[at - 1])) ? told.draft : undefined;
    if (draft.country === null && draft.kind !== "visit" && before !== undefined && scene !== undefined && pointsBack(scene)) {
      const same = draft.date === null && before.kind === "visit" && before.status.value === draft.status.value;
      drafts[i] = { ...draft, city: before.city, country: before.country, ...(same ? { date: before.date } : {}) };
      continue;
    }
    if (draft.country !== null && draft.city !== null) told = { draft, at };
  }
};
