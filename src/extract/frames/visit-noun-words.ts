/**
 * What the words around a noun of travel say of whose journey it is: "the visit which A will pay", "the visit to Lima of A", "received on
 * arrival by A".
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { clausesOf, isActor, type Scene, subjectOf, verbAround, wordsOf } from "./scene.ts";
import { modalityOf } from "./modality.ts";
import { isPlace } from "./visit-place.ts";
import { travellers } from "./visit-travellers.ts";

/** What the one of whom "the visit which A …" is told does with it. */
const PAY =
  /^(pay|paid|pays|paying|make|made|makes|making|carry|carries|carried|carrying|conduct|conducts|conducted|realise|realises|realised|realize|realizes|realized|perform|performs|performed|undertake|undertakes|undertook|began|begin|begins|started|starts|end|ended|ends|concluded|concludes|completed|completes|finished|cut|cancelled|canceled|postponed|returned|returns|came|went|flew)$/;
/** The verb of "the visit which A will pay", "the trip to Lima from which A returned": its unit, or undefined. */
export const relativePay = (scene: Scene, i: number): number | undefined => {
  const { units } = scene;
  // Past "to Lima", "to the Peruvian capital".
  let k = i + 1;
  if (/^(to|in)$/.test(units[k]?.lower ?? "")) {
    k++;
    while (k < i + 6 && (units[k]?.lower === "the" || isPlace(units[k]) || units[k]?.kind === "demonym" || units[k]?.lower === "capital"))
      k++;
  }
  const from = units[k]?.lower === "from" && units[k + 1]?.lower === "which" ? k + 1 : k;
  const next = units[from];
  const opens = /^(which|that)$/.test(next?.lower ?? "") || (k === i + 1 && isActor(scene, next) && !next?.possessive);
  if (!opens) return undefined;
  const verb = clausesOf(scene).verbs.find((v) => v.first > from && v.first < from + REACH && v.form === "finite");
  if (verb === undefined) return undefined;
  if (!PAY.test(units[verb.at]?.lower ?? "")) {
    // "the visit which A was to begin in Peru", "the trip A had planned to Peru"
    if (/^(?:is|was|were|are)$/.test(units[verb.at]?.lower ?? "") && units[verb.at + 1]?.lower === "to")
      return PAY.test(units[verb.at + 2]?.lower ?? "") ? verb.at + 2 : undefined;
    if (
      PLANS.test(units[verb.at]?.lower ?? "") &&
      /^(?:to|for|in)$/.test(units[verb.at + 1]?.lower ?? "") &&
      !verbBehind(units, verb.at + 2)
    )
      return verb.at;
    // "a trip that he had been supposed to make in May"
    const meant = verb.at + 1 + (units[verb.at + 1]?.lower === "to" ? 0 : 1);
    const made = /^(?:supposed|due|meant|scheduled|planned|expected|planning|set|hoped|going|wanted)$/.test(units[meant - 1]?.lower ?? "");
    return made && units[meant]?.lower === "to" && PAY.test(units[meant + 1]?.lower ?? "") ? meant + 1 : undefined;
  }
  // "the visit which began on Monday": of the visit itself, not of a traveller.
  const own = travellers(subjectOf(scene, verb.at)).length > 0 || /^(he|she|they)$/.test(units[from + 1]?.lower ?? "");
  // "the visit that the President of Northland, A, is making": the name behind a comma
  return own || units.slice(from + 1, verb.first).some((u) => u.kind === "person" && !u.possessive) ? verb.at : undefined;
};
/** Units between "which" and the verb: a name with its offices. */
const REACH = 12;
const PLANS = /^(?:plans|planned|planning|intended|envisaged|scheduled|arranged|announced|promised)$/;
const verbBehind = (units: readonly Unit[], k: number): boolean => PAY.test(units[k]?.lower ?? "");

const isHostly = unitTest(
  /^(?:received|greeted|welcomed|met|hosted|seen|awaited|entertained|honou?red|decorated|escorted|accompanied|briefed|invited)$/,
);
/** "was received on arrival by A": "by" belongs to the passive before the noun. */
export const doneBy = (scene: Scene, noun: number): boolean => {
  const around = verbAround(scene, noun);
  if (around === undefined || around.at > noun || !isPassive(scene, around.at)) return false;
  for (let k = around.at + 1; k < noun; k++) if (scene.units[k]?.lower === "by") return false;
  // "was signed during a visit to Lima by A": whoever signed it was there; "was received on arrival in Lima by A" was by the host
  return isHostly(scene.units[around.at]) || !isPlace(scene.units[noun + 2]);
};

/** "the visit to Lima of A" but not "a visit to Peru, at the invitation of A": does no other noun stand between? */
export const isOwnersPhrase = (scene: Scene, noun: number, first: number): boolean => {
  const { classes } = clausesOf(scene);
  for (let k = noun + 1; k < first; k++) if (classes[k] === "noun" && !TIME.test(scene.units[k]?.lower ?? "")) return false;
  return true;
};
const TIME = /^(week|month|year|day|days|weeks|months)$/;

/** "took the visit for a hint to Northland": another noun group stands between the visit and the place, without a preposition. */
export const parted = (scene: Scene, noun: number, at: number): boolean => {
  const { classes } = clausesOf(scene);
  for (let k = noun + 1; k < at; k++)
    if (
      /^(a|an|his|her|its|their)$/.test(scene.units[k]?.lower ?? "") &&
      classes[k - 1] !== "prep" &&
      classes[k - 1] !== "to" &&
      classes[k - 1] !== "comma"
    )
      return true;
  return false;
};

/** "The special delegation will fly in for a visit": of those who are many and whom nobody names. */
export const isOfBody = (scene: Scene, noun: number): boolean => {
  const around = verbAround(scene, noun);
  if (around?.subject == null || around.at > noun || around.subject.actors.length > 0) return false;
  return /\b(delegation|mission|team|envoys|officials|ministers|officers|lawmakers|parliamentarians|representatives)$/.test(
    wordsOf(scene.units, around.subject.first, around.first),
  );
};

/** "one that Westmark Onn had signed on a visit to Lima": somebody does what is told whom nothing shows to be anybody. */
export const isOfUnknown = (scene: Scene, noun: number): boolean => {
  const subject = verbAround(scene, noun)?.subject;
  if (subject == null || subject.actors.length > 0 || subject.first > noun) return false;
  return scene.units.slice(subject.first, subject.last + 1).some((u) => u.kind === "name");
};

export const isPassive = (scene: Scene, verb: number): boolean => modalityOf(scene.units, verb).passive;

const opensClause = unitTest(/^(?:since|when|after|before|while|as)$/);
/**
 * "On her first visit since Prime Minister A was elected, B met C": the unit whose subject makes the journey that a phrase at the head of
 * the sentence tells, behind the clause within that phrase; else the journey's own.
 */
export const ofMainClause = (scene: Scene, at: number): number => {
  const { units } = scene;
  const { verbs } = clausesOf(scene);
  if (at > HEAD || verbs.some((v) => v.at < at)) return at;
  const sub = units.findIndex((u, k) => k > at && k < at + HEAD && opensClause(u));
  const comma = sub < 0 ? -1 : units.findIndex((u, k) => k > sub && u.lower === ",");
  const main = comma < 0 ? undefined : verbs.find((v) => v.form === "finite" && v.subject !== null && v.subject.first > comma);
  return main?.at ?? at;
};
/** Units of a phrase at the head of a sentence up to its noun. */
const HEAD = 6;

/** "his three-day mission", "a mission of three days": with its length a journey, else an errand or a body. */
export const isMissionOfDays = (units: readonly Unit[], i: number): boolean =>
  isMission(units[i]) &&
  (/-day$/.test(units[i - 1]?.lower ?? "") ||
    (units[i + 1]?.lower === "of" && units[i + 2]?.kind === "date" && / days$/.test(units[i + 2]?.lower ?? "")));
const isMission = unitTest(/^mission$/);

const isBeforeStop = unitTest(
  (lower) =>
    /^(?:an?|brief|short|quick|first|second|surprise|unannounced|unscheduled|official|working|overnight)$/.test(lower) ||
    /-(?:day|hour|night)$/.test(lower),
);
/** "a stop in Lima", "on a one-day stop in Peru", "A's stop in Lima", "her stop in Peru": somebody's halt, and no end of something. */
export const isStop = (units: readonly Unit[], i: number): boolean => {
  const before = units[i - 1];
  if (isBeforeStop(before)) return true;
  const owned =
    /^(?:his|her|their)$/.test(before?.lower ?? "") || (before?.possessive === true && /^(?:person|official)$/.test(before.kind));
  return owned && /^(?:in|at)$/.test(units[i + 1]?.lower ?? "");
};

/** What is said of others' visits. */
export const isWelcoming = unitTest(
  /^(?:welcomed|welcomes|welcome|hailed|hails|praised|praises|commended|applauded|lauded|appreciated|appreciates|highlighted|highlights|noted|notes|underlined|underscored|stressed)$/,
);
/** "could not make the trip": it had been meant. */
export const UNABLE =
  /\b(?:could not|couldn't|cannot|unable to|not able to|will not|would not|won't|will no longer) (?:be able to )?(?:make|pay|undertake) (?:the|it|his|her|their|that|this)\b/;
export const UNABLE_REACH = 9;
/** "did not make the trip to Lima that had been announced", "did not pay his planned visit": called off. */
export const wasMeant = (units: readonly Unit[], i: number, last: number): boolean =>
  /\b(?:did not|didn't|never) (?:make|pay|undertake) (?:the|it|his|her|their|a)(?: [\w-]+)* $/.test(
    `${wordsOf(units, i - UNABLE_REACH, i)} `,
  ) &&
  (/\b(?:planned|announced|scheduled|promised|expected) $/.test(`${wordsOf(units, i - 2, i)} `) ||
    /^(?:(?:which|that) (?:had|has|was) (?:been )?)?(?:planned|announced|scheduled|promised|expected|foreseen|pencilled in)\b/.test(
      wordsOf(units, last, last + 5),
    ));
