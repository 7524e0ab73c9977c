/**
 * What a text only takes up with a word of praise or regard: "the leaders welcomed the dinner of their ministers in Lima on 9 May", "they
 * noted the talks, which were held in Lima in March". It was so, on that day and in that town, but the report does not stand there: such
 * happenings are background. So is what the news is only counted from: "talks go on, months after they signed a pact".
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
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

const isPeriod = unitTest(/^(?:days|weeks|months|years|decades)$/);
/** Units from "after" to the verb of its clause. */
const CLAUSE = 9;
/** "months after they entered into a pact", "a year after A met B": does the verb at unit `at` stand in a clause that counts from it? */
const isCountedFrom = (scene: Scene, at: number): boolean => {
  const { units } = scene;
  const { verbOf } = clausesOf(scene);
  for (let k = at - 1; k >= 0 && at - k <= CLAUSE; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark" || (verbOf[k] !== -1 && verbOf[k] !== verbOf[at])) return false;
    if (unit.kind === "date" && / after$/.test(unit.lower))
      return unit.temporal?.when.kind === "offset" && unit.temporal.when.unit !== "day";
    if (unit.lower === "after") return isPeriod(units[k - 1] as Unit);
  }
  return false;
};

/** Marks what follows a verb of regard in its sentence, and what the news is counted from, as background, in place. */
export const markRecalled = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  for (const [i, draft] of drafts.entries()) {
    if ((draft.kind !== "meeting" && draft.kind !== "agreement" && draft.kind !== "visit") || draft.background) continue;
    const scene = scenes[sentenceAt(sentences, draft.trigger.start)];
    const own = scene?.units.findIndex((u) => u.start === draft.trigger.at_start) ?? -1;
    // a day taken over from an earlier sentence is that of the news
    const dated = draft.date !== null && draft.date.evidence.at_start >= (scene?.sentence.start ?? 0);
    if (scene !== undefined && own > 0 && !dated && isCountedFrom(scene, own)) {
      drafts[i] = { ...draft, date: null, background: true };
      continue;
    }
    if (draft.date === null) continue;
    const at = scene === undefined ? -1 : regardIn(scene);
    if (at >= 0 && (scene?.units[at]?.end ?? 0) <= draft.trigger.at_start) drafts[i] = { ...draft, background: true };
  }
};
