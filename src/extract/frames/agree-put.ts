/**
 * Signatures that are put to a paper: "put their names to", "affixed their signatures to", "put pen to paper on", "signatures were put to".
 *
 * Gotcha: a town and a day may stand between the signatures and their paper.
 */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Act, act, passive } from "./agree-acts.ts";
import { objectsAfter } from "./agree-reach.ts";
import { byActors, rowOfActors } from "./agree-signers.ts";
import type { Modality } from "./modality.ts";
import { type Paper, papersOf } from "./papers.ts";
import { type Actor, type Scene, subjectOf, wordsOf } from "./scene.ts";

/** Verbs that put a signature, or hands, to a paper. */
export const isPut = unitTest(
  /^(shook|shaken|shake|shakes|put|puts|putting|affixed|affix|affixes|affixing|appended|append|set|sets|lent|committed|commit|laid|cast|fixed)$/,
);

/** "put a pact in writing", "was put to paper", "committed to paper an accord". */
const IN_WRITING =
  /^(?:down )?(?:(?:in|into) (?:writing|black and white|ink)|(?:to|on|onto|down on) paper|in(?:to)? (?:legal |treaty |written )form)\b/;
const WRITING_WITHIN = 24;

/** A paper that the verb brings to paper, active and passive; the words that say so may stand before the paper or behind it. */
export const toPaper = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const from = verb.at + 1;
  const next = wordsOf(units, from, from + 4);
  if (modality.passive) {
    if (!IN_WRITING.test(next)) return undefined;
    return passive(scene, verb, modality, "signed");
  }
  const reach = objectsAfter(scene, from + (IN_WRITING.exec(next)?.[0].split(" ").length ?? 0));
  const paper = reach.papers[0];
  if (paper === undefined || paper.type === null) return undefined;
  const behind = units.findIndex((_, k) => k >= paper.end && k < paper.end + WRITING_WITHIN && IN_WRITING.test(wordsOf(units, k, k + 4)));
  return IN_WRITING.test(next) || behind >= 0 ? act(verb, "to-paper", modality, reach, subjectOf(scene, verb.at)) : undefined;
};

/** The paper that "to which" hangs on where the subject of a verb stands behind it. */
const relativeTo = (scene: Scene, verb: Verb): Paper | undefined => {
  const { units } = scene;
  for (let k = verb.first - 1; k > Math.max(0, verb.first - 14); k--)
    if (units[k]?.lower === "which")
      return units[k - 1]?.lower === "to" ? papersOf(scene).findLast((p) => p.end < k && p.type !== null) : undefined;
  return undefined;
};

/** "the treaty, which A and B put their names to in 2001": the paper right before the "which" of the verb's clause. */
const ofWhich = (scene: Scene, verb: Verb): Paper | undefined => {
  const { units } = scene;
  for (let k = verb.first - 1; k > Math.max(0, verb.first - 14); k--) {
    if (!/^(?:which|that)$/.test(units[k]?.lower ?? "")) continue;
    const end = units[k - 1]?.lower === "," ? k - 1 : k;
    return papersOf(scene).findLast((p) => p.end === end && p.type !== null);
  }
  return undefined;
};

const APART = 7;
const ASIDE = 12;
/** What joins a signature and its paper. */
const JOINT = "(?:to|under|beneath|below|on|upon)";
const isTo = unitTest(new RegExp(`^${JOINT}$`));
const isOn = unitTest(/^(?:on|to)$/);
/** "in Lima on Thursday to": the "to" behind nothing but a place and a day, where a paper follows it; -1 where there is none. */
const toBehind = (scene: Scene, from: number, isJoint: (unit: Unit | undefined) => boolean): number => {
  const { units } = scene;
  for (let k = from; k < Math.min(units.length, from + APART); k++) {
    const unit = units[k] as Unit;
    if (isJoint(unit) && papersOf(scene).some((p) => p.at > k && p.at <= k + 2)) return k > from ? k : -1;
    if (unit.lower === "," && k === from) {
      const close = units.findIndex((u, n) => n > k && n < k + ASIDE && u.lower === ",");
      if (close > 0 && isJoint(units[close + 1])) return close + 1;
      // the aside may name somebody with an office behind a comma of its own
      const next = close < 0 ? -1 : units.findIndex((u, n) => n > close && n < close + ASIDE && u.lower === ",");
      if (next > 0 && isJoint(units[next + 1])) return next + 1;
    }
    if (!/^(?:place|date|country|org|name)$/.test(unit.kind) && !/^(?:in|on|at|here|there|jointly|together|the)$/.test(unit.lower))
      return -1;
  }
  return -1;
};

const SIGNATURE_TO = new RegExp(
  `^(?:(?:their|his|her|its|the|both) )?(?:respective )?(?:(?:signatures?|names?|initials|seals?) ${JOINT}|hands? to|(?:pens?|ink) to(?! paper))\\b`,
);
/** "put his name next to that of Lee", "to it beside Lee's": who signs besides the subject. */
const beside = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  for (let k = from; k < Math.min(units.length, from + BESIDE_WITHIN); k++) {
    const joint =
      /^(?:(?:next|close) to|beside|alongside|under|below|beneath|together with|along with) (?:that|the one|the name|the signature) of\b/.exec(
        wordsOf(units, k, k + 6),
      );
    if (joint !== null) return rowOfActors(scene, k + joint[0].split(" ").length).filter((a) => a.kind === "person");
  }
  return [];
};
const BESIDE_WITHIN = 16;

/** "put their signatures to X", "affixed their names to X", "put pen to paper on X". */
export const putSignature = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const right = wordsOf(units, verb.at + 1, verb.at + 8);
  const by = byActors(scene, verb.at + 1, units.length);
  const others = beside(scene, verb.at + 2);
  const doers = [...subjectOf(scene, verb.at), ...others];
  // "put her signature next to that of Lee, under a treaty"
  const last = others.at(-1);
  const under =
    last === undefined
      ? -1
      : units.findIndex((u, k) => k > units.indexOf(last.unit) && isTo(u) && papersOf(scene).some((p) => p.at === k + 1));
  if (under > 0 && /^(?:their|his|her|its) (?:signatures?|names?) (?:next|close|beside|alongside|together|along)\b/.test(right))
    return act(verb, "put-signature", modality, objectsAfter(scene, under + 1), doers);
  // "a declaration to which A and B put their names"
  const to = /^(their|his|her) (respective )?(signatures?|names?)\b(?! to\b)/.test(right) ? relativeTo(scene, verb) : undefined;
  if (to !== undefined)
    return act(verb, "put-signature", { ...modality, perfect: false }, { papers: [to], end: verb.at + 2, open: false }, doers);
  // "put their signatures in Lima on Thursday to a treaty"
  const apart = /^(?:their|his|her|its) (?:signatures?|names?)$/.test(wordsOf(units, verb.at + 1, verb.at + 3))
    ? toBehind(scene, verb.at + 3, isTo)
    : /^pen to paper\b/.test(right)
      ? toBehind(scene, verb.at + 4, isOn)
      : -1;
  if (apart > 0) return act(verb, "put-signature", modality, objectsAfter(scene, apart + 1), doers);
  const signed =
    SIGNATURE_TO.exec(right) ??
    (/^sh[ao]/.test(units[verb.at]?.lower ?? "") ? /^hands on\b/.exec(right) : /^pen to paper( on| for)?\b/.exec(right));
  if (signed !== null) {
    const to = verb.at + signed[0].split(" ").length;
    const reach = objectsAfter(scene, to + 1);
    const which = reach.papers.length === 0 ? ofWhich(scene, verb) : undefined;
    if (which !== undefined) {
      const own = { papers: [which], end: to + 1, open: false };
      return act(verb, "put-signature", { ...modality, perfect: false }, own, doers);
    }
    return act(verb, "put-signature", modality, reach, doers, { pronoun: reach.papers.length === 0 });
  }
  if (/^signatures?$/.test(units[verb.subject?.first ?? -1]?.lower ?? "") && units[verb.at + 1]?.lower === "to") {
    const reach = objectsAfter(scene, verb.at + 2);
    return act(verb, "put-signature", modality, reach, by, { pronoun: reach.papers.length === 0 });
  }
  return undefined;
};
