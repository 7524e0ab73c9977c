/**
 * Earlier exchanges of the people who met, which a count of theirs names: "It was their second conversation this month, after the one on
 * 3 May", "their third meeting following those in Oslo in March and in Lima on 7 May".
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

/** The earlier exchanges that a sentence names beside a count of the exchanges told in it, or just before. */
export const exchangesBefore = (scene: Scene, gathered: readonly Gathered[]): Draft[] => {
  const { units, sentence } = scene;
  if (sentence.zone !== "body") return [];
  const found: Draft[] = [];
  for (let k = 2; k + 2 < units.length; k++) {
    if (!isLink(units[k] as Unit) || scene.quoted[k] === true) continue;
    const one = oneBehind(scene, k);
    if (one < 0) continue;
    let noun = k - 1;
    while (noun > 0 && noun > k - LINK && !isExchange(units[noun] as Unit)) noun--;
    const exchange = units[noun] as Unit;
    if (!isExchange(exchange)) continue;
    const count = units.slice(Math.max(0, noun - NOUN), noun).findLastIndex(isCount);
    const told = count < 0 ? undefined : counted(scene, gathered, noun);
    if (told === undefined) continue;
    const call = told.form.value === "call";
    let town: Unit | undefined;
    for (let i = one + 1; i < Math.min(units.length, one + REACH); i++) {
      const unit = units[i] as Unit;
      if ((unit.kind === "place" || unit.kind === "country") && !unit.possessive && /^(?:in|at)$/.test(units[i - 1]?.lower ?? ""))
        town = unit;
      else if (unit.kind === "date" && unit.temporal?.role === "point") {
        const place = town === undefined || call ? { city: null, country: null } : placeOf(scene, town);
        found.push({
          ...told,
          rule: "exchange-before",
          trigger: evidenceOf(scene, units[one] as Unit),
          background: true,
          form: groundUnit(scene, call ? "call" : "in_person", exchange),
          status: groundUnit(scene, "held", units[k] as Unit),
          ordinal: null,
          date: dateRef(scene, unit, "past"),
          ...place,
        });
        town = undefined;
      } else if (!isAdjunct(unit)) break;
    }
  }
  return found;
};
