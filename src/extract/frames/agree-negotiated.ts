/** Papers that are worked on: "has been negotiated since May", "are drafting an agreement on X", "are negotiating with the Northish a pact on X". */
import type { Verb } from "../clauses/parse.ts";
import { type Act, act } from "./agree-acts.ts";
import { objectsAfter, subjectsBefore } from "./agree-reach.ts";
import { hearsayOf } from "./hearsay.ts";
import type { Modality } from "./modality.ts";
import { papersOf } from "./papers.ts";
import { type Scene, subjectOf } from "./scene.ts";

const PARTNER_WITHIN = 6;
/** "negotiating with the Northish an agreement on X": units of the partner that stands before the paper. */
const partner = (scene: Scene, from: number): number => {
  if (scene.units[from]?.lower !== "with") return 0;
  const paper = papersOf(scene).find((p) => p.at > from && p.at <= from + PARTNER_WITHIN && !p.definite);
  return paper === undefined || scene.units.slice(from, paper.at).some((u) => u.kind === "mark" || /^(?:on|about|over|for)$/.test(u.lower))
    ? 0
    : paper.at - from;
};

/** "A free trade pact has been negotiated since 2022", "they are drafting an agreement on X". */
export const negotiates = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  // "hammering out an agreement", "working on a treaty"
  const { units } = scene;
  const next = scene.units[verb.at + 1]?.lower ?? "";
  const works = /^work/.test(scene.units[verb.at]?.lower ?? "");
  if (works && !/^(on|out|towards?)$/.test(next)) return undefined;
  // "is being drawn up", not "has drawn criticism"
  if (/^dr[ae]w/.test(scene.units[verb.at]?.lower ?? "") && next !== "up") return undefined;
  const particle = /^(out|on|towards?|up|over)$/.test(next) ? 1 : partner(scene, verb.at + 1);
  const reach = modality.passive
    ? { papers: subjectsBefore(scene, verb), end: verb.at + 1, open: false }
    : objectsAfter(scene, verb.at + 1 + particle);
  const papers = reach.papers.filter((p) => p.type !== null && p.title !== null && !p.plural);
  if (papers.length === 0 || modality.status === "denied" || modality.status === "cancelled") return undefined;
  if (hearsayOf(units, verb.first) !== null) return undefined;
  return act(verb, "negotiated", { ...modality, status: "planned", tense: "future" }, { ...reach, papers }, subjectOf(scene, verb.at));
};
