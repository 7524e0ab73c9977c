/**
 * Did it happen? Reads the verb group and what governs it: held, planned, cancelled, denied or only imagined; and its tense.
 *
 * `perfect` ("had met") marks background told from before the article's day. When in doubt a future or conditional is
 * `planned` or `hypothetical`, never held.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { HappeningStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { isAdverb, verbLike, wordsOf } from "./scene.ts";
import { groupSays } from "./verb-group.ts";

export interface Modality {
  readonly status: HappeningStatus;
  readonly tense: "past" | "future";
  readonly perfect: boolean;
  readonly passive: boolean;
  /** Names the words that decided, for the explanation. */
  readonly why: string;
}

const GROUP = new Set(
  `is are was were be been being has have had having do does did will would shall should may might can could must to not no longer never n't also then
   therefore thus hence shortly soon accordingly
   expected scheduled set due slated likely planned planning plans plan hopes hope hoping hoped wants want wanted intends intend about ready going poised agreed agree seek seeks sought
   wont won't didn't doesn't hasn't haven't wouldn't isn't aren't wasn't weren't couldn't refused declined failed cancelled canceled postponed refuses declines unlikely supposed able unable
   offered proposed invited asked try tries tried trying considering reported reportedly yet both again first jointly formally finally early soon instead himself herself themselves itself`.split(
    /\s+/,
  ),
);

const inGroup = unitTest((lower) => GROUP.has(lower));
const isBrought = wordTest((word) => /^(taken|brought|led|shown|ushered|escorted|driven)$/.test(word));
const isDenial = wordTest((word) => /^(denied|denies|deny|denying|dismissed|refuted)$/.test(word));

/** Modality of the verb at unit `verb` (its group is read leftwards). */
export const modalityOf = (units: readonly Unit[], verb: number): Modality => {
  const group: string[] = [];
  let i = verb - 1;
  for (; i >= 0 && verb - i <= 9; i--) {
    const unit = units[i] as Unit;
    if (unit.kind !== "word" && unit.kind !== "date" && !(unit.kind === "mark" && unit.lower === "'")) break;
    if (unit.kind === "date") {
      if (group.length === 0 && !isAdverbialGap(units, i)) break;
      continue;
    }
    if (!inGroup(unit) && !isAdverb(unit)) break;
    group.unshift(unit.lower);
  }
  const words = group.length === 0 ? "" : ` ${group.join(" ")} `;
  const word = units[verb]?.lower ?? "";
  const says = groupSays(words);
  let denied = false;
  for (let k = 0; k < verb && !denied; k++) denied = isDenial(units[k]);
  const passive = says.passive && !word.endsWith("ing");
  const { perfect } = says;
  const result = (status: HappeningStatus, tense: "past" | "future", why: string): Modality => ({ status, tense, perfect, passive, why });
  // "was taken to see A": as held as the taking.
  const brought = words === " to " && isBrought(units[i]) ? modalityOf(units, i) : undefined;
  if (brought?.passive === true) return { ...brought, passive: false };
  // "will be received by A and hold talks": what is joined to a verb to come is to come.
  const bare = words === "" && isBare(units[verb]);
  // "will at last meet": a word no list knows stands between.
  const modal = bare ? modalNear(units, verb) : "";
  if (modal !== "" && /^(?:may|might|could|can|should|must)$/.test(modal)) return result("hypothetical", "future", "may, could");
  if (modal !== "") return result("planned", "future", modal);
  const leader = bare ? joinedTo(units, verb) : -1;
  if (leader >= 0) {
    const outer = modalityOf(units, leader);
    if (outer.status !== "held") return { ...outer, passive: false };
  }
  if (denied) return result("denied", "past", "denied");
  if (says.first !== null) return { ...says.first, perfect, passive };
  for (let k = Math.max(0, i - 3); k <= i; k++)
    if (mayCondition(units[k]) && CONDITION.test(wordsOf(units, i - 3, i + 1))) return result("hypothetical", "future", "if");
  if (says.last !== null) return { ...says.last, perfect, passive };
  // "directed that it be convened": asked for, not yet so.
  if (words === " be " && passive) return result("planned", "future", "be");
  for (let k = verb + 1; k < verb + 3; k++) if (calledOff(units[k])) return result("cancelled", "past", units[k]?.lower ?? "");
  return result("held", "past", "");
};

const CONDITION = /\b(if|unless|whether)\b[^,]*$/;
const mayCondition = unitTest(/\b(if|unless|whether)\b/);
const calledOff = unitTest(/^(?:cancelled|canceled|postponed|scrapped)$/);

/** Verbs of this world whose bare form is not their past. */
const isBare = unitTest(
  /^(?:hold|meet|sign|visit|receive|call|travel|pay|discuss|chair|co-chair|attend|host|fly|go|arrive|speak|adopt|exchange|conclude|launch|open|have|see|take|deliver|lead|stop|return|join|sit|confer|welcome|tour|address|lay|inaugurate|buy|order|supply|build|acquire|deliver|develop|produce|make|purchase)$/,
);
const LEADER_REACH = 40;
const isModal = wordTest((word) => /^(?:will|would|shall|may|might|could|can|should|must|to|won't)$/.test(word));

/** The "will" or "may" within three units before a bare verb, with nothing but words that are no verbs between; or "". */
const modalNear = (units: readonly Unit[], verb: number): string => {
  for (let k = verb - 1; k >= 0 && verb - k <= 4; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark" || /^(?:and|or|that|which|who|of)$/.test(unit.lower) || verbLike(unit))
      return isModal(unit) && unit.lower !== "to" ? unit.lower : "";
    if (isModal(unit)) return unit.lower === "to" ? "" : unit.lower;
  }
  return "";
};

/** The verb behind the nearest "will" or "to" that the bare verb at `verb` is joined to by "and" or a comma, or -1. */
const joinedTo = (units: readonly Unit[], verb: number): number => {
  let k = verb - 1;
  while (k >= 0 && (isAdverb(units[k]) || units[k]?.kind === "date" || /^(?:then|also|later)$/.test(units[k]?.lower ?? ""))) k--;
  if (!/^(?:and|,|or|but)$/.test(units[k]?.lower ?? "")) return -1;
  for (let i = k - 1; i >= 0 && k - i <= LEADER_REACH; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === "mark" && /^[;:“”"]$/.test(unit.lower)) return -1;
    if (!isModal(unit)) continue;
    // The verb itself: past adverbs and auxiliaries.
    let at = i + 1;
    while (at < k && (isAdverb(units[at] as Unit) || /^(?:be|have|been|also|then)$/.test(units[at]?.lower ?? ""))) at++;
    return units[at]?.kind === "word" && at < k ? at : -1;
  }
  return -1;
};

const isAdverbialGap = (units: readonly Unit[], i: number): boolean => GROUP.has(units[i - 1]?.lower ?? "");

/** "… is also being prepared", "… is in the works". */
const IN_MAKING =
  /^[^,;]{0,40}\b(?:is|are|was|were) (?:also |now |still |currently |reportedly )?(?:being (?:prepared|arranged|planned|organi[sz]ed|worked|negotiated|discussed|considered|set up|scheduled|explored)|in (?:preparation|the works|the making|the pipeline)|on the (?:cards|agenda|schedule))\b/;
/** "… are not on the schedule", "… is not planned". */
const NOT_DUE =
  /^[^,;]{0,40}\b(?:is|are|was|were) (?:currently |also |still |now )?not (?:on the (?:schedule|agenda|cards|programme|program|table)|planned|foreseen|envisaged|scheduled|expected|being)\b/;

/** Modality of a happening that stands as a noun ("a meeting between …", "his visit"), from the words around it. */
export const nounModality = (units: readonly Unit[], noun: number, lastOfGroup: number): Modality => {
  const before = units
    .slice(Math.max(0, noun - 9), noun)
    // "May 2017: first session of …" is no "may"
    .flatMap((u) => (u.kind === "date" ? [] : [u.lower]))
    .join(" ");
  // "optimistic about the next deal after his talks": what stands before "after" says nothing of the talks.
  const left = before.replace(
    /^.*\b(after|during|following|follows|followed|since|at(?! (?:the last|short|a stroke|once|first|least))|until|till)\b/,
    "",
  );
  const right = units
    .slice(lastOfGroup, lastOfGroup + 20)
    .map((u) => u.lower)
    .join(" ");
  const result = (status: HappeningStatus, tense: "past" | "future", why: string): Modality => ({
    status,
    tense,
    perfect: /\bhad\b/.test(before),
    passive: false,
    why,
  });
  if (
    // … but not "which made up for the cancelled trip".
    /\b(cancelled|canceled|postponed|called off|scrapped|put off|fell through|is off|was off|did not take place|will not take place|scrubbed|shelved|abandoned)\b(?! (?:trip|visit|tour|journey|meeting|talks|session|appointment|stop)\b)/.test(
      right.slice(0, 150),
    )
  )
    return result("cancelled", "past", "called off");
  if (/\b(cancelled|canceled|postponed|called off|scrapped|put off|scrubbed|shelved|dropped (?:the|his|her|their|a))\b/.test(left))
    return result("cancelled", "past", "called off");
  // "failed to show up for a meeting with A", "skipped the talks"
  if (
    /\b(?:(?:failed|declined|refused) to (?:show up|turn up|attend|appear|come)|skipped|skips|stayed away from|snubbed|pulled out of|withdrew from|backed out of)\b[^,;]*$/.test(
      left,
    )
  )
    return result("denied", "past", "stayed away");
  if (NOT_DUE.test(right)) return result("denied", "past", "not planned");
  if (/\b(denied|no|refused|ruled out|rejected|without)\b(?!.*\b(but|and)\b)[^,;]*$/.test(left) && !/\bno stranger/.test(left))
    return result("denied", "past", "denied");
  if (
    /\b(if|could|may|might|hypothetical|possible|prospect of|in the run-up to|agenda (?:of|for)|idea of|proposal for|proposed|propose|invitation|invited|invite|call for|called for|calls for|ready for|want|wants|seek|seeks|sought|discuss|discussed)\b[^,;]*$/.test(
      left,
    )
  )
    return result("hypothetical", "future", "proposed");
  if (
    /\b(upcoming|planned|forthcoming|next|plan|plans|planning|planned|expected|prepare|preparations|preparing|scheduled|due|arrange|will|is to|are to|would|agreed (?:to|on|upon)|set to|looking forward to|worked on|dates? for)\b[^,;]*$/.test(
      left,
    )
  )
    return result("planned", "future", "planned");
  // "is on a tour that will take her to Lima": the tour has begun.
  const onwards =
    /^(that|which) (will|would|is to|was to|is due to|is expected to|was expected to)( also| later| then)? (take|bring|lead|include)\b/.test(
      right,
    );
  if (onwards) return result("held", "past", "");
  // "her visit to Lima in May, during which a treaty may be signed"
  if (
    /^[^;]{0,30}, (?:during|at|in|on|after) which\b[^,;]{0,50}\b(?:will|could|may|might|should|is to|are to|is due|is expected)\b/.test(
      right,
    )
  )
    return result("planned", "future", "planned");
  if (
    /^[^,;]{0,40}\b(is|are|was|were)?\s?(planned|scheduled|expected|due|set|slated|being worked on|to take place|to be held|on the (?:programme|program|agenda|schedule|itinerary|cards))\b/.test(
      right,
    ) ||
    /^[^,;]{0,30}\b(will|would|is to|are to)\b/.test(right) ||
    IN_MAKING.test(right)
  )
    return result("planned", "future", "planned");
  // "had approved it ahead of the visit" looks back on a visit; otherwise what something is ahead of is still to come.
  if (
    /\bahead of\b[^,;]*$/.test(left) &&
    !/\bhad\b/.test(
      units
        .slice(0, noun)
        .map((u) => u.lower)
        .join(" "),
    )
  )
    return result("hypothetical", "future", "ahead of");
  return result("held", "past", "");
};
