/**
 * Where and when an exchange told just before took place: "The meeting was held in Lima on Monday", "The talks, held at the ministry
 * in Lima, centred on trade", "Their meeting in Lima will be on Friday".
 *
 * Limits: the exchange stands at most three sentences before and is the only one of its sentence; nothing that it tells itself is
 * replaced. What counts on from it ("the next meeting") is another exchange (`exchange-next.ts`); a body's session tells its own places.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import { isTalkNoun } from "./meet-form.ts";
import { modalityOf } from "./modality.ts";
import { NOWHERE, placeNear, placeOf } from "./place-near.ts";
import { clausesOf, type Scene, sentenceAt, wordsOf } from "./scene.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;
interface Gathered {
  draft: Draft;
  readonly item: number;
}

const pointsBack = unitTest(/^(?:the|their|this|these|that|those|both)$/);
/** What makes it another exchange, or one of many. */
export const isOtherOne = unitTest(
  /^(?:next|previous|last|preceding|prior|earlier|latest|upcoming|forthcoming|coming|future|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|annual|regular|other|same|new|another|subsequent|follow-up|past|initial|inaugural|summit|plenary|ministerial|cabinet|committee|council|commission)$/,
);
const isCall = unitTest(/^(?:calls?|phone-call|teleconference|videoconference)$/);
const isEither = unitTest(/^(?:conversations?|talks?|discussions?|exchange)$/);
/** Verbs that say that something happened. */
const isHappening = unitTest(
  /^(?:held|take|takes|took|taken|taking|happen|happens|happened|occurred|convened|organi[sz]ed|staged|hosted|arranged|conducted|set|scheduled|planned|due|slated|expected)$/,
);
const isPlace = unitTest(/^(?:place)$/);
const isTaking = unitTest(/^(?:take|takes|took|taken|taking)$/);
const isSomebody = (u: Unit): boolean =>
  u.kind === "person" || u.kind === "official" || (u.kind === "org" && u.country !== null) || (u.kind === "country" && !u.possessive);

/** Units that stand between "the" and its noun. */
const ADJECTIVES = 3;
/** Units from the noun to its verb. */
const REACH = 9;
/** Sentences back to the exchange. */
const BACK = 3;

/** "During", "At", "This came during", "The remarks were made at": units before what points back to the exchange. */
const leadIn = (units: readonly Unit[]): number => {
  if (/^(?:during|at|throughout)$/.test(units[0]?.lower ?? "")) return 1;
  const said = LED.exec(`${wordsOf(units, 0, LEAD)} `)?.[0];
  return said === undefined ? 0 : said.trim().split(" ").length;
};
const LED =
  /^(?:this|it|that|(?:the|these|his|her|their) (?:remarks?|statements?|comments?|announcement|discussions?|agreement|review|exchange)) (?:came|come|comes|was|were|happened)(?: made| said| announced| discussed| reviewed)? (?:during|at|in) /;
const LEAD = 6;
const OWN = /^(?:a|an|his|her)$/;

/** The noun of an exchange told before with which the sentence opens, or -1. */
const openingNoun = ({ units }: Scene): number => {
  const led = leadIn(units);
  if (units[0]?.lower === "it" || units[0]?.lower === "this") {
    const happens = /^(?:it|this) (?:(?:also|then) )?(?:took place|was held|has taken place|happened)\b/.test(wordsOf(units, 0, 5));
    if (happens) return 0;
  }
  if (!pointsBack(units[led]) && !(led > 1 && OWN.test(units[led]?.lower ?? ""))) return -1;
  for (let n = led + 1; n <= led + ADJECTIVES + 1; n++) {
    const unit = units[n];
    if (unit === undefined || unit.kind !== "word" || isOtherOne(unit)) return -1;
    // "the meeting hall", "the talks process"
    if (isTalkNoun(unit) && !isTalkNoun(units[n + 1])) return n;
  }
  return -1;
};

/** The verb or participle that tells where the exchange at unit `n` was, or -1. */
const tellingVerb = (scene: Scene, n: number): number => {
  const { units } = scene;
  const held = /^[,(–—-]$/.test(units[n + 1]?.lower ?? "") ? n + 2 : n + 1;
  // "The talks, which took place in", "which were held in"
  const relative = /^(?:which|that)$/.test(units[held]?.lower ?? "");
  const participle = !relative ? held : isHappening(units[held + 1]) ? held + 1 : held + 2;
  if (isHappening(units[participle]) && (!isTaking(units[participle]) || isPlace(units[participle + 1]))) return participle;
  const verb = clausesOf(scene).verbs.find((v) => v.first > n && v.form === "finite");
  if (verb === undefined || verb.first - n > REACH || verb.subject === null || verb.subject.first > n) return -1;
  if (units.slice(n + 1, verb.first).some((u) => u.lower === "," || u.lower === ";" || isSomebody(u))) return -1;
  for (let k = verb.at; k <= verb.at + 3; k++) if (isHappening(units[k]) && (!isTaking(units[k]) || isPlace(units[k + 1]))) return k;
  return -1;
};

/** The town of "the meeting in Lima", "the meeting at the ministry in Lima", behind the noun itself, or -1. */
const townBeside = ({ units }: Scene, n: number): number => {
  let k = n + 1;
  if (units[k]?.lower === "at") while (k < n + HOUSE && !/^[,;.]$/.test(units[k]?.lower ?? "") && units[k]?.lower !== "in") k++;
  const town = units[k + 1];
  return units[k]?.lower === "in" && town?.kind === "place" && !town.possessive ? k + 1 : -1;
};
/** Units of the house in which somebody met, before its town. */
const HOUSE = 8;
const isDay = (unit: Unit | undefined): unit is Unit => unit?.kind === "date";
/** The day right behind that town. */
const dayBeside = (scene: Scene, n: number, town: number): Meeting["date"] => {
  const { units } = scene;
  const day = [units[town + 1], units[town + 2]].find(isDay);
  const near = day === undefined ? null : dateNear(scene, n, town + 1, { tense: "past" });
  return near !== null && near.evidence.at_start === day?.start ? near : null;
};

/** The exchange that is meant: the one told last, if its sentence tells no other; undefined where several may be meant. */
const meant = (scene: Scene, lists: readonly (readonly Gathered[])[], noun: Unit, status: string): Gathered | undefined => {
  let last: Gathered | undefined;
  let others = false;
  for (const list of lists)
    for (let k = list.length - 1; k >= 0 && list[k]?.item === scene.sentence.item; k--) {
      const one = list[k] as Gathered;
      const { draft } = one;
      if (draft.trigger.at_start >= scene.sentence.start) continue;
      if (scene.sentence.index - sentenceAt(scene.dossier.document.sentences, draft.trigger.start) > BACK) break;
      if (draft.kind !== "meeting" || draft.status.value !== status) continue;
      if (last === undefined || draft.trigger.start > last.draft.trigger.start) {
        last = one;
        others = false;
      } else if (draft.trigger.start === last.draft.trigger.start && !sameSides(draft, last.draft as Meeting)) others = true;
    }
  if (last?.draft.kind !== "meeting" || others || last.draft.form.value === "session" || last.draft.background) return undefined;
  const call = last.draft.form.value === "call";
  return call === isCall(noun) || isEither(noun) || noun.lower === "it" || noun.lower === "this" ? last : undefined;
};
const sameSides = (a: Meeting, b: Meeting): boolean => {
  const names = (m: Meeting): string =>
    m.participants
      .map((p) => p.value.name ?? p.value.surface)
      .sort()
      .join("|");
  return names(a) === names(b);
};

/** Gives the exchange told just before what this sentence says of its day and place, in place. */
export const tellWhere = (scene: Scene, ...lists: readonly (readonly Gathered[])[]): void => {
  const { units, quoted, sentence } = scene;
  if (sentence.zone !== "body") return;
  const n = openingNoun(scene);
  if (n < 0 || quoted[n] === true) return;
  const at = tellingVerb(scene, n);
  const town = townBeside(scene, n);
  const near = town < 0 ? NOWHERE : placeOf(scene, units[town] as Unit);
  if (at < 0 && near.country === null) return;
  const modality = modalityOf(units, at < 0 ? n : at);
  const told = meant(scene, lists, units[n] as Unit, at < 0 ? "held" : modality.status);
  if (told?.draft.kind !== "meeting") return;
  const { draft } = told;
  const place = near.country !== null || at < 0 ? near : placeNear(scene, at, at + 1);
  const date = draft.date ?? (at < 0 ? dayBeside(scene, n, town) : dateNear(scene, at, at + 1, { tense: modality.tense }));
  const more = place.country !== null && (draft.country === null || (draft.city === null && draft.country.value === place.country.value));
  const placed = more && draft.form.value !== "call" ? place : { city: draft.city, country: draft.country };
  told.draft = { ...draft, ...placed, date };
};
