/** What the words around a verb of dealing say of the deal: joined verbs, questions and gerunds beside what its own group says. */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { gerundModality } from "./gerund-modality.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Scene, verbAround, wordsOf } from "./scene.ts";
import { YET_TO } from "./verb-group.ts";

const isForeseeing = wordTest(
  /^(foresees?|foresaw|provides|provided|envisages?|envisaged|stipulates?|stipulated|specifies|specified|plans|planned)$/,
);

/** Modality of the deal told by the verb at unit `i`. */
export const dealModality = (scene: Scene, i: number): Modality => {
  const { units } = scene;
  const [before, unit] = [units[i - 1], units[i]];
  const around = verbAround(scene, i);
  let modality = modalityOf(units, i);
  // "will address parliament before buying 12 jets"
  if (around?.at === i && /^(?:before|after)$/.test(before?.lower ?? "")) modality = gerundModality(scene, around, modality);
  // "will start delivering them in 2025"
  if (/ing$/.test(unit?.lower ?? "") && /^(start|begin|commence|resume|continue|finish|complete)/.test(before?.lower ?? ""))
    modality = { ...modalityOf(units, i - 1), passive: modality.passive };
  if (modality.why === YET_TO) modality = { ...modality, status: "planned", tense: "future" };
  // "asked whether Northland would follow in buying"
  if (
    modality.status !== "denied" &&
    units
      .slice(0, i)
      .some(
        (u, k) =>
          u.kind === "word" &&
          (/^(whether|if|unless)$/.test(u.lower) || (u.lower === "how" && units[k + 1]?.lower === "many")) &&
          !units.slice(k, i).some((x) => x.lower === ";"),
      )
  )
    modality = { ...modality, status: "hypothetical" };
  // "the agreement foresees that Northland buys torpedoes": what a paper says will be.
  if (
    modality.status === "held" &&
    /^(buys?|orders?|acquires?|purchases?|procures?|supply|supplies|delivers?|sells?)$/.test(unit?.lower ?? "")
  ) {
    const that = units.findLastIndex((u, k) => k < i && k > i - 9 && u.lower === "that");
    if (isForeseeing(units[that - 1])) modality = { ...modality, status: "planned", tense: "future" };
  }
  // "will retire its jets and buy": the auxiliary before the first verb governs both.
  if (
    modality.status === "held" &&
    /^(buy|order|acquire|purchase|procure|sell|deliver|supply|export|select|receive|get|import)$/.test(unit?.lower ?? "") &&
    /^(and|or|,)$/.test(before?.lower ?? "")
  ) {
    const modal = units.findLastIndex((u, k) => k < i && k > i - 16 && /^(will|would|shall|to|may|could|might|can|should)$/.test(u.lower));
    if (modal >= 0) modality = modalityOf(units, modal + 1);
  }
  return modality;
};

/**
 * "under which Northland committed itself to taking 24 jets": as good as bought under a paper (true), else a plan (false); undefined where nobody
 * is bound.
 */
export const boundBy = (units: readonly Unit[], i: number): boolean | undefined =>
  COMMITTED.test(wordsOf(units, i - 5, i)) && /ing$/.test(units[i]?.lower ?? "")
    ? units.slice(0, i).some((u, k) => u.lower === "which" && units[k - 1]?.lower === "under")
    : undefined;
const COMMITTED = /\b(?:committed|pledged|bound|obliged)(?: itself| themselves)? to$/;
