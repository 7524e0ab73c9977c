/**
 * Another exchange of the people who met, told by a noun that counts on from theirs: "A second round is planned in Lima for 14 June",
 * "their next meeting will take place in Lima", "a previous call took place on 3 May".
 *
 * Limits: "the next summit" counts on from what was called a summit; the exchange it counts on from stands at most three sentences before, nobody is named with the noun, and a day or a place of its
 * own is told. Sessions of a body are counted by `session-numbered.ts`.
 */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { NOWHERE, placeNear, placeOf } from "./place-near.ts";
import { clausesOf, evidenceOf, groundUnit, type Scene, sentenceAt, wordsOf } from "./scene.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;
interface Gathered {
  readonly draft: Draft;
  readonly item: number;
}

const isExchange = unitTest(/^(?:rounds?|meeting|talks|session|call|conversation|encounter|consultations|negotiations|summit)$/);
const isCall = unitTest(/^(?:call|conversation)$/);
/** "a second", "their next", "another", "a previous" */
const OTHER =
  /(?:^| )(?:(?:a|the|their|its|this) (?:next|second|third|fourth|fifth|sixth|further|follow-up|new|fresh|subsequent|previous|preceding|prior|earlier|last)(?: such| face-to-face| bilateral)?|another) $/;
const isHappening = unitTest(
  /^(?:planned|due|set|scheduled|expected|foreseen|envisaged|slated|held|take|takes|took|taken|follow|follows|followed|agreed|fixed|pencilled|convened|happen|happened|is|are|was|were)$/,
);
const isAwaited = unitTest(/^(?:planned|due|set|scheduled|expected|foreseen|envisaged|slated|agreed|fixed|pencilled)$/);
/** "in the same place", "again there" */
const SAME = /\b(?:in|at) the same (?:place|city|town|venue|capital|format)\b|\bthere\b/;
/** Units from the noun to its verb, and behind the verb in which nobody may be named. */
const REACH = 9;
/** Sentences back to the exchange it counts on from. */
const BACK = 3;

/** "in Lima", "on Monday", "last May" */
const saysWhere = (first: Unit | undefined, second: Unit | undefined): boolean =>
  first?.kind === "date" || (/^(?:in|on|at)$/.test(first?.lower ?? "") && (second?.kind === "date" || second?.kind === "place"));

/** The verb that says what becomes of the exchange told by the noun at unit `n`. */
const verbOf = (scene: Scene, n: number): Verb | undefined => {
  const { units } = scene;
  const verbs = clausesOf(scene).verbs;
  const next = verbs.findIndex((v) => v.first > n);
  const own = verbs[next];
  if (own === undefined || own.first - n > REACH || own.subject === null || own.subject.first > n) return undefined;
  if (units.slice(n + 1, own.first).some((u) => u.lower === "," || u.lower === ";" || u.lower === "which" || u.lower === "that"))
    return undefined;
  const told = verbs[next + 1];
  // "is to be held", "is expected to take place"
  const last = told !== undefined && told.form === "infinitive" && told.first <= own.at + 2 ? told : own;
  return isHappening(units[last.at] as Unit) ? last : undefined;
};

/** The exchange told last before unit `n`, with people of two states in it. */
const before = (scene: Scene, gathered: readonly Gathered[], n: number): Meeting | undefined => {
  const { start: at, lower } = scene.units[n] as Unit;
  const { document } = scene.dossier;
  for (let k = gathered.length - 1; k >= 0 && gathered[k]?.item === scene.sentence.item; k--) {
    const draft = gathered[k]?.draft;
    if (draft?.kind !== "meeting" || draft.trigger.at_start > at) continue;
    const sentence = sentenceAt(document.sentences, draft.trigger.start);
    if (scene.sentence.index - sentence > BACK) return undefined;
    if (lower === "summit" && !/summit/i.test(document.text.slice(draft.trigger.start, document.sentences[sentence]?.end))) continue;
    const told = draft.status.value === "held" || draft.status.value === "planned";
    return told && draft.series === null && draft.participants.length > 1 && draft.countries.length > 1 ? draft : undefined;
  }
  return undefined;
};

/** The exchanges that a sentence tells by counting on from one told before it. */
export const nextExchanges = (scene: Scene, gathered: readonly Gathered[]): Draft[] => {
  const { units, sentence } = scene;
  if (sentence.zone !== "body") return [];
  const found: Draft[] = [];
  for (const [n, unit] of units.entries()) {
    if (unit.kind !== "word" || scene.quoted[n] === true || !isExchange(unit)) continue;
    // "a second round of talks"
    if (units[n - 1]?.lower === "of" && /^rounds?$/.test(units[n - 2]?.lower ?? "")) continue;
    if (!OTHER.test(`${wordsOf(units, n - 4, n)} `)) continue;
    const verb = verbOf(scene, n);
    const told = verb === undefined ? undefined : before(scene, gathered, n);
    if (verb === undefined || told === undefined) continue;
    if (units.slice(n, verb.at + REACH).some((u) => u.kind === "person" || u.kind === "official" || u.kind === "demonym")) continue;
    const word = units[verb.at] as Unit;
    const due = isAwaited(word) || isAwaited(units[verb.at + 1] as Unit);
    const modality = modalityOf(units, verb.at);
    // "was planned": what became of it is not told.
    if (due && /^(?:was|were|had)$/.test(units[verb.first]?.lower ?? "")) continue;
    if (modality.status !== "held" && modality.status !== "planned") continue;
    if (/^(?:is|are)$/.test(word.lower) && !due) continue;
    // "Their last meeting was in Lima in May": else it was frosty, or long.
    if (/^(?:was|were)$/.test(word.lower) && !saysWhere(units[verb.at + 1], units[verb.at + 2])) continue;
    const tense = due || modality.status === "planned" ? "future" : modality.tense;
    const date = dateNear(scene, verb.at, verb.at + 1, { tense }) ?? dateNear(scene, n, n + 1, { tense });
    // "a second round in Lima has been set for June"
    const town = units.slice(n + 1, verb.first).find((u) => u.kind === "place");
    const beside = town === undefined ? placeNear(scene, verb.at, verb.at + 1) : placeOf(scene, town);
    const near = beside.country === null ? placeNear(scene, n, n + 1) : beside;
    const same = near.country === null && SAME.test(wordsOf(units, verb.at, verb.at + REACH));
    const place = same ? told : near;
    if (date === null && place.country === null) continue;
    const call = isCall(unit) || (told.form.value === "call" && !/^(?:meeting|encounter|session|summit)$/.test(unit.lower));
    const status = due || date?.value.tense === "future" ? "planned" : modality.status;
    found.push({
      ...told,
      rule: "exchange-next",
      trigger: evidenceOf(scene, unit),
      background: status === "held",
      form: groundUnit(scene, call ? "call" : told.form.value === "session" ? "session" : "in_person", unit),
      status: groundUnit(scene, status, word),
      ordinal: null,
      date,
      city: call ? NOWHERE.city : place.city,
      country: call ? NOWHERE.country : place.country,
    });
  }
  return found;
};
