/**
 * Earlier exchanges of the people who met, which a count of theirs names: "It was their second conversation this month, after the one on
 * 3 May", "their third meeting following those in Oslo in March and in Lima on 7 May"; or that it repeats: "last met in Lima on 7 May and
 * before that in Oslo in March", "met, as they had done once before, in Oslo in March".
 *
 * Limits: the count and the exchange it is of stand in one sentence or in neighbours; nobody is named with the earlier one, and it has a
 * day or a month of its own. A sentence about the next exchange is read by `exchange-next.ts`.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import { placeOf } from "./place-near.ts";
import { evidenceOf, groundUnit, type Scene, sentenceAt, wordsOf } from "./scene.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;
interface Gathered {
  readonly draft: Draft;
  readonly item: number;
}

const isExchange = unitTest(
  /^(?:meetings?|talks|calls?|conversations?|encounters?|exchanges?|discussions?|consultations|face-to-face|tête-à-tête)$/,
);
const isPhoned = unitTest(/^calls?$/);
const isMeeting = unitTest(/^(?:meetings?|encounters?|face-to-face|tête-à-tête)$/);
const isCount = unitTest(/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest)$/);
const isLink = unitTest(/^(?:after|following)$/);
/** "the one", "one", "that", "those", "earlier ones", "a first one" */
const ONE = /^(?:(?:the|an?|two|three) )?(?:(?:first|previous|earlier|similar|brief) )?(?:ones?|that|those)$/;
const isAdjunct = unitTest(/^(?:held|in|at|on|of|earlier|last|and|,|this|both)$/);
/** Units from the count to its noun, from the noun to "after", and from there to the end of what it names. */
const NOUN = 3;
const LINK = 12;
const REACH = 16;

/** The exchange that the noun at unit `n` counts: told just before it in the sentence, or what the sentence before tells first. */
const counted = (scene: Scene, gathered: readonly Gathered[], n: number): Meeting | undefined => {
  const noun = scene.units[n] as Unit;
  let before: Meeting | undefined;
  for (let k = gathered.length - 1; k >= 0; k--) {
    const { draft, item } = gathered[k] as Gathered;
    if (item !== scene.sentence.item || scene.sentence.index - sentenceAt(scene.dossier.document.sentences, draft.trigger.start) > 1) break;
    if (draft.kind !== "meeting" || draft.trigger.at_start > noun.start || draft.status.value !== "held" || draft.background) continue;
    if (draft.series !== null || draft.participants.length < 2 || draft.countries.length < 2) continue;
    if (draft.form.value === "call" ? isMeeting(noun) : isPhoned(noun)) continue;
    if (draft.trigger.start === scene.sentence.start) return draft;
    before = draft;
  }
  return before;
};

/** The "one" that the link at unit `k` names: its last unit, or -1. */
const oneBehind = ({ units }: Scene, k: number): number => {
  for (let to = k + 1; to <= k + 3 && to < units.length; to++) if (ONE.test(wordsOf(units, k + 1, to + 1))) return to;
  return -1;
};

/** Where the earlier exchanges of `told` are named, from unit `from` on; `at` is the word that tells of them. */
interface Earlier {
  readonly told: Meeting;
  readonly at: number;
  readonly from: number;
  readonly call: boolean;
}

/** "their second conversation this month, after the one on 3 May" */
const byCount = (scene: Scene, gathered: readonly Gathered[], k: number): Earlier | undefined => {
  const { units } = scene;
  if (!isLink(units[k] as Unit)) return undefined;
  const one = oneBehind(scene, k);
  if (one < 0) return undefined;
  let noun = k - 1;
  while (noun > 0 && noun > k - LINK && !isExchange(units[noun] as Unit)) noun--;
  if (!isExchange(units[noun] as Unit)) return undefined;
  const count = units.slice(Math.max(0, noun - NOUN), noun).findLastIndex(isCount);
  const told = count < 0 ? undefined : counted(scene, gathered, noun);
  return told === undefined ? undefined : { told, at: one, from: one + 1, call: told.form.value === "call" };
};

/** What the same people did is told last in the sentence before unit `k`. */
const toldHere = (scene: Scene, gathered: readonly Gathered[], k: number): Meeting | undefined => {
  for (let n = gathered.length - 1; n >= 0; n--) {
    const { draft } = gathered[n] as Gathered;
    if (draft.trigger.start !== scene.sentence.start) return undefined;
    if (draft.kind !== "meeting" || draft.trigger.at_start > (scene.units[k] as Unit).start) continue;
    return draft.status.value === "held" && draft.series === null && draft.participants.length === 2 ? draft : undefined;
  }
  return undefined;
};

/** "last met in Lima on 3 May and before that in Oslo", "met, as they had done in Lima in May", "… once before: in Lima" */
const AGAIN =
  /^(?:and|,|;) (?:before that|earlier) (?=in|on)|^as (?:\S+ ){1,2}had (?:also |already )?(?:done )?(?:(?:once|twice) )?(?:before |earlier )?(?:[:,] )?(?=in|on)/;
const byRepeat = (scene: Scene, gathered: readonly Gathered[], k: number): Earlier | undefined => {
  const { units } = scene;
  const word = (units[k] as Unit).lower;
  if (word !== "and" && word !== "as" && word !== "," && word !== ";") return undefined;
  const found = AGAIN.exec(`${wordsOf(units, k, k + AHEAD)} `);
  const told = found === null ? undefined : toldHere(scene, gathered, k);
  if (found === null || told === undefined) return undefined;
  const words = found[0].trim().split(" ").length;
  return { told, at: k + words - 1, from: k + words, call: told.form.value === "call" };
};
/** Units of such a phrase. */
const AHEAD = 10;

/** The earlier exchanges that a sentence names beside a count of the exchanges told in it, or just before. */
export const exchangesBefore = (scene: Scene, gathered: readonly Gathered[]): Draft[] => {
  const { units, sentence } = scene;
  if (sentence.zone !== "body") return [];
  const found: Draft[] = [];
  for (let k = 2; k + 2 < units.length; k++) {
    if (scene.quoted[k] === true) continue;
    const earlier = byCount(scene, gathered, k) ?? byRepeat(scene, gathered, k);
    if (earlier === undefined) continue;
    const { told, call } = earlier;
    let town: Unit | undefined;
    for (let i = earlier.from; i < Math.min(units.length, earlier.from + REACH); i++) {
      const unit = units[i] as Unit;
      if ((unit.kind === "place" || unit.kind === "country") && !unit.possessive && /^(?:in|at)$/.test(units[i - 1]?.lower ?? ""))
        town = unit;
      else if (unit.kind === "date" && unit.temporal?.role === "point") {
        const place = town === undefined || call ? { city: null, country: null } : placeOf(scene, town);
        found.push({
          ...told,
          rule: "exchange-before",
          trigger: evidenceOf(scene, units[earlier.at] as Unit),
          background: true,
          form: groundUnit(scene, call ? "call" : "in_person", units[earlier.at] as Unit),
          status: groundUnit(scene, "held", units[k] as Unit),
          ordinal: null,
          date: dateRef(scene, unit, "past"),
          ...place,
        });
        town = undefined;
      } else if (!isAdjunct(unit) && !isMargin(unit)) break;
    }
  }
  return found;
};
/** "in Oslo, on the sidelines of a summit, on 3 May" */
const isMargin = unitTest(/^(?:the|a|an|sidelines|margins|fringes|edges|summit|conference|forum|gathering|meeting|at|before|that)$/);
