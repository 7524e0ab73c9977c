/**
 * What a text only takes up with a word of praise or regard: "the leaders welcomed the dinner of their ministers in Lima on 9 May", "they
 * noted the talks, which were held in Lima in March". It was so, on that day and in that town, but the report does not stand there: such
 * happenings are background.
 */
import { wordTest } from "../mentions/ask.ts";
import type { Draft } from "./draft.ts";
import { clausesOf, isActor, type Scene, sentenceAt } from "./scene.ts";

const isRegard = wordTest(
  /^(?:welcomed|welcome|welcomes|noted|note|recalled|recall|commended|commend|hailed|praised|appreciated|acknowledged|lauded|underlined|emphasized|emphasised|highlighted|reaffirmed)$/,
);

/** The first finite verb of the sentence, where it is one of regard and greets no person, as a unit; or -1. */
export const regardIn = (scene: Scene): number => {
  const { units } = scene;
  const first = clausesOf(scene).verbs.find((v) => v.form === "finite");
  // "was welcomed at the palace": a guest.
  if (first === undefined || !isRegard(units[first.at]) || first.first < first.at) return -1;
  // "welcomed A at the palace", "welcomed the visiting minister": a host.
  return units.slice(first.at + 1, first.at + 4).some((u) => u.kind !== "country" && u.kind !== "org" && isActor(scene, u)) ? -1 : first.at;
};

/** Marks what follows a verb of regard in its sentence as background, in place. */
export const markRecalled = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  for (const [i, draft] of drafts.entries()) {
    if ((draft.kind !== "meeting" && draft.kind !== "agreement" && draft.kind !== "visit") || draft.background || draft.date === null)
      continue;
    const scene = scenes[sentenceAt(sentences, draft.trigger.start)];
    const at = scene === undefined ? -1 : regardIn(scene);
    if (at >= 0 && (scene?.units[at]?.end ?? 0) <= draft.trigger.at_start) drafts[i] = { ...draft, background: true };
  }
};
