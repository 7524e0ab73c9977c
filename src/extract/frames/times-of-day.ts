/**
 * Words that hang what a sentence tells on the day of the news, however far back that was told: "in the morning A had received B", "prior to the
 * signing the two ministers met".
 *
 * Limit: of several days told it is the last one, of a signing the last on which something was signed.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { wordsOf } from "./scene.ts";

const isTimeOfDay = unitTest(/^(?:morning|afternoon|evening|forenoon|day)$/);
const OF_DAY =
  /(?:^| )(?:in the (?:early |late )?(?:morning|afternoon|evening|forenoon)|(?:earlier|later|previously) in the (?:day|morning|afternoon|evening))$/;

/** "In the morning", "earlier in the day": does a sentence say when on the day it happened? */
export const tellsTimeOfDay = (units: readonly Unit[]): boolean =>
  units.some((u, k) => isTimeOfDay(u) && OF_DAY.test(wordsOf(units, Math.max(0, k - 3), k + 1)));

const OCCASION =
  /^(?:(?:and|but|also|shortly|immediately|just) )?(?:prior to|before|ahead of|after|following|upon|at the end of) (?:the|this|their) (?:\w+ )?(?:signing|signature|ceremony|talks|meeting|plenary|negotiations|conversation|encounter|reception|handover|inspection|parade)(?: |$)/;
/** "Prior to the signing the two ministers met": is the sentence told by what else was done on the day? */
export const hangsOnOccasion = (units: readonly Unit[]): boolean => OCCASION.test(wordsOf(units, 0, OPENING));
const OPENING = 8;

const OF_SIGNING =
  /^(?:\w+ )?(?:prior to|before|ahead of|after|following|upon|at the end of) (?:the|this) (?:\w+ )?(?:signing|signature|ceremony)(?: |$)/;
const isSigned = unitTest(/^(?:signed|sign|signs|inked|initialled|initialed|sealed|exchanged)$/);
/**
 * "A signed the contract on Tuesday. The cabinet had approved it on 3 May. Before the ceremony he met B": for each sentence that hangs on a
 * signing, what `told` knows of the last sentence before it that tells of one with its day.
 */
export const signingDays = <T extends { readonly day: { readonly evidence: { readonly start: number } } | null }>(
  scenes: readonly { readonly units: readonly Unit[]; readonly sentence: { readonly start: number } }[],
  told: readonly T[],
): readonly (T | undefined)[] => {
  let last: T | undefined;
  return scenes.map(({ units, sentence }, k) => {
    const hung = last !== undefined && OF_SIGNING.test(wordsOf(units, 0, OPENING)) ? last : undefined;
    if (told[k]?.day?.evidence.start === sentence.start && units.some((u) => isSigned(u))) last = told[k];
    return hung;
  });
};
