/**
 * "There he met B", "the 14th took place there in 2019": in the town where the happening told just before took place or is
 * to take place, and on its day where none is told.
 *
 * "There is", "there were no talks" point nowhere.
 */
import type { Draft } from "./draft.ts";
import { isPlaced, type Placed } from "./places.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/** Sentences back to which "there" points. */
const REACH = 2;
const EXISTS = /^(is|are|was|were|has|have|had|will|would|could|may|might|must|should|seems|remains|remained|came|'s)$/;

const pointsBack = ({ units }: Scene): boolean =>
  units.some(
    (u, k) => u.kind === "word" && u.lower === "there" && !EXISTS.test(units[k + 1]?.lower ?? "") && units[k - 1]?.lower !== "that",
  );

const namesPlace = (scene: Scene | undefined): boolean =>
  scene?.units.some((u) => (u.kind === "place" || u.kind === "country") && !u.possessive) === true;

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
    const before = near && told !== undefined && (told.at === at - 1 || !namesPlace(scenes[at - 1])) ? told.draft : undefined;
    if (draft.country === null && draft.kind !== "visit" && before !== undefined && scene !== undefined && pointsBack(scene)) {
      const same = draft.date === null && before.kind === "visit" && before.status.value === draft.status.value;
      drafts[i] = { ...draft, city: before.city, country: before.country, ...(same ? { date: before.date } : {}) };
      continue;
    }
    if (draft.country !== null && draft.city !== null) told = { draft, at };
  }
};
