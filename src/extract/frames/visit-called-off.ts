/**
 * Visits that did not come about, told without a place of their own: "had been expected in October, but the visit was
 * postponed", "he called off his trip"; and who goes in the place of whoever called off.
 */
import { modalityOf, type Modality } from "./modality.ts";
import { dateNear } from "./circumstance.ts";
import { sentenceTest } from "../mentions/gate.ts";
import type { DateRef } from "../../model/claim.ts";
import type { Draft, FrameResult } from "./draft.ts";
import type { Unit } from "../mentions/unit.ts";
import { clausesOf, evidenceOf, type Scene, subjectOf, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import { takeBack, type VisitDraft, type VisitMemory } from "./visit-memory.ts";
import { reportersPlace } from "./visit-place.ts";

const CALLED_OFF =
  /\b(?:visit|trip|tour|journey|stopover|programme) (?:(?:was|is|has been|had been|had to be|has had to be|will be|being)(?: \w+ly)? )?(?:called off|cancelled|canceled|postponed|put off|scrapped|dropped|shelved|deferred)\b|\b(?:call(?:ed|s)? off|cancel(?:led|ed|s)?|postponed|put off|scrapped|dropped|shelved) (?:it|(?:his|her|their|the|that) (?:\w+ )?(?:trip|visit|tour|journey|stopover))\b|\bcall(?:ed|s) (?:it|(?:his|her|their|the|that) (?:\w+ )?(?:trip|visit|tour|journey|stopover)) off\b|\b(?:did not|will not|would not|won't) (?:come|be coming)\b(?! (?:off|about|up|through|as|down|into|true|cheap|easily|to (?:pass|terms|an|a|fruition|light|blows|anything|nothing|power))\b)/;
/** One of the words that the pattern above cannot do without. */
const mayCallOff = sentenceTest(
  /\b(?:visit|trip|tour|journey|stopover|programme|called|call|calls|cancel\w*|postponed|put|scrapped|dropped|shelved|come|coming)\b/,
);
const EXPECTED = /\b(?:was|were|had been|has been) (?:\w+ly )?(?:due|expected|scheduled|awaited|set|to have come|to come)\b/;

/**
 * "had been expected in October, but the visit was postponed", "He called off his trip at the weekend": a visit that did not come
 * about, to where the person's visit told before was to lead, else to where the report stands.
 */
export const calledOff = (scene: Scene, memory: VisitMemory, result: FrameResult): void => {
  const { units, sentence } = scene;
  if (scene.quoted[0] === true || !mayCallOff(units)) return;
  const words = wordsOf(units, 0, units.length);
  const off = CALLED_OFF.exec(words);
  if (off === null) return;
  // "B received C, who called off his trip": the last whose deed stands before it
  const verbs = clausesOf(scene).verbs.filter((v) => v.form === "finite" && subjectOf(scene, v.at).some((a) => a.kind === "person"));
  const verb = verbs.findLast((v) => wordsOf(units, 0, v.first).length <= off.index) ?? verbs[0];
  const who = verb === undefined ? undefined : subjectOf(scene, verb.at).find((a) => a.kind === "person" && a.country !== null);
  if (verb === undefined || who === undefined) return;
  // "The jets that A ordered were to have come but will not come": said of what was ordered
  if (
    verb.subject != null &&
    /^(?:which|that|whom|who)$/.test(units[verb.subject.first - 1]?.lower ?? "") &&
    /^(?:did|will|would|won)/.test(off[0])
  )
    return;
  const told =
    memory.item === sentence.item ? memory.told.findLast((d) => d.visitor.value.name === who.display && !d.background) : undefined;
  const due = EXPECTED.test(words.slice(0, off.index));
  // "He called off his trip": of himself; "the visit was postponed" only behind "had been expected".
  const own = /\b(?:his|her|their) (?:\w+ )?(?:trip|visit|tour|journey|stopover)$|^(?:did|will|would|won)/.test(off[0]);
  if (!due && !own) return;
  const at = units[verb.at] as Unit;
  const place =
    told === undefined || told.status.value === "held" ? reportersPlace(scene, who, at) : { city: told.city, country: told.country };
  const date = due ? dateNear(scene, verb.at, verb.at + 1, { tense: "past", within: true }) : null;
  offerJourney(scene, result, { rule: "called-off", at: verb.at, last: verb.at + 1, visitors: [who], place, modality: OFF, date });
};
const OFF: Modality = { status: "cancelled", tense: "past", perfect: false, passive: false, why: "called off" };

const GIVEN_UP =
  /\b(?:the|that|this) (?:[\w-]+ )?(?:visit|trip|tour|journey|stopover|stop|leg) (?:was|had to be|has been|had been|was then|has had to be)(?: \w+ly)? (?:called off|cancelled|canceled|postponed|put off|scrapped|dropped|shelved|deferred|abandoned|scratched)\b(?! (?:to|until|till|for) )|\b(?:called off|cancelled|canceled|scrapped|dropped|abandoned|shelved|scratched|gave up) (?:the|this|that|his|her|their) (?:[\w-]+ )?(?:visit|trip|tour|journey|stopover|stop|leg)\b|\bcall(?:ed|s) (?:the|this|that|his|her|their) (?:[\w-]+ )?(?:visit|trip|tour|journey|stopover|stop|leg) off\b/;
const INSTEAD = /\binstead\b/;
const HOME = /\b(?:flew|went|returned|came|travelled|traveled|headed|turned|fly|go|return|stayed|stay|remained)(?: \w+)? (?:at )?home\b/;
/** Words that say of what was planned that it was so once. */
const ONCE =
  /\b(?:was|were|had been|had|should) (?:\w+ly |then |also |first )?(?:to|due|expected|scheduled|set|planned|meant|supposed|have)\b/;

/** Characters from "had been" to "due". */
const DUE_REACH = 16;

const AS_OFF = { status: "cancelled", tense: "past" } as const;
const offFrom = (draft: VisitDraft): VisitDraft => ({
  ...draft,
  status: { ...draft.status, value: AS_OFF.status },
  date: draft.date === null ? null : { ...draft.date, value: { ...draft.date.value, tense: tenseOf(draft.date.value) } },
});
/** A weekday of what was called off is looked for on both sides of the report, another day before it. */
const tenseOf = ({ when, tense }: DateRef): "past" | "future" =>
  when.kind === "relative" || (when.kind === "weekday" && when.which !== "this") ? tense : "past";

/** "set a condition for her visit to Lima; when it was not met, she called the trip off": the one the noun tells. */
const isTakenBack = (draft: VisitDraft, { index, 0: off }: RegExpExecArray, words: string): boolean =>
  /^visit-(?:noun|mentioned)$/.test(draft.rule) &&
  draft.status.value === "held" &&
  (!draft.background || draft.date === null) &&
  /\b(?:the|that|this) /.test(off) &&
  !/^ (?:to|in|with|of) /.test(words.slice(index + off.length));

/**
 * "was to fly to Lima on May 3; the trip was scrapped": what a sentence plans, or only names, and takes back. Changes drafts in place.
 */
export const givenUpHere = (scene: Scene, drafts: Draft[]): void => {
  if (!drafts.some((d) => d.kind === "visit" && /^(?:planned|held)$/.test(d.status.value))) return;
  const words = wordsOf(scene.units, 0, scene.units.length);
  const off = GIVEN_UP.exec(words);
  if (off === null) return;
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "visit" || (draft.status.value !== "planned" && !isTakenBack(draft, off, words))) continue;
    const at = scene.units.findIndex((u) => u.start === draft.trigger.at_start);
    const before = wordsOf(scene.units, 0, at + 2);
    if (before.length < off.index && (draft.status.value === "held" || ONCE.test(before))) drafts[i] = offFrom(draft);
  }
};

/**
 * "He was to continue to Quito. He flew home instead.", "… The trip was scrapped": the visit planned in the sentence before did not
 * come about.
 */
export const givenUpBehind = (scene: Scene, memory: VisitMemory, result: FrameResult): void => {
  const { units, sentence, dossier } = scene;
  const plan = memory.item === sentence.item ? memory.told[memory.told.length - 1] : undefined;
  if (plan === undefined || plan.status.value !== "planned" || sentence.index - memory.sentence > 2 || scene.quoted[0] === true) return;
  const words = wordsOf(units, 0, units.length);
  const dropped = GIVEN_UP.test(words);
  if (!dropped && !(HOME.test(words) && (INSTEAD.test(words) || /\bstayed (?:at )?home\b/.test(words)))) return;
  if (!ONCE.test(dossier.document.text.slice(plan.trigger.start, plan.trigger.at_end + DUE_REACH).toLowerCase())) return;
  const verb = clausesOf(scene).verbs.find((v) => v.form === "finite");
  const who = verb === undefined ? undefined : subjectOf(scene, verb.at).find((a) => a.kind === "person");
  if (verb === undefined || (!dropped && who?.display !== plan.visitor.value.name)) return;
  takeBack(memory, plan);
  result.drafts.push({ ...offFrom(plan), rule: "given-up", trigger: evidenceOf(scene, units[verb.at] as Unit), attributed_to: null });
};

/** "B will go in her place", "sent B instead": to where the visit that was called off was to lead. */
export const standsIn = (scene: Scene, memory: VisitMemory, result: FrameResult): void => {
  const { units, sentence } = scene;
  const off = memory.item === sentence.item ? memory.told[memory.told.length - 1] : undefined;
  if (off === undefined || off.status.value !== "cancelled" || sentence.index - memory.sentence > 2) return;
  if (!/\b(?:in (?:his|her|their) (?:place|stead)|instead of (?:him|her)|instead)\b/.test(wordsOf(units, 0, units.length))) return;
  const verb = clausesOf(scene).verbs.find((v) =>
    /^(?:go|goes|went|travel|travels|travelled|come|comes|came|fly|flies|flew|attend)$/.test(units[v.at]?.lower ?? ""),
  );
  const who =
    verb === undefined ? undefined : subjectOf(scene, verb.at).find((a) => a.kind === "person" && a.display !== off.visitor.value.name);
  if (verb === undefined || who === undefined) return;
  const home = who.person?.countryStated === true ? who.country : off.visitor.value.country;
  offerJourney(scene, result, {
    rule: "stands-in",
    at: verb.at,
    last: verb.at + 1,
    visitors: [{ ...who, country: home }],
    place: { city: off.city, country: off.country },
    modality: modalityOf(units, verb.at),
    date: dateNear(scene, verb.at, verb.at + 1, { tense: "future" }) ?? off.date,
  });
};
