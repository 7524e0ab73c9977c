/**
 * Who came for something, where the place is told otherwise: "On January 13, when he came for the fair" of a trip told just before,
 * "had come for the second round of talks" behind the town where a pact was signed, "one must go back to April 2015 to find a
 * leader in Peru: A, who came for the jubilee".
 *
 * Without a day only the pluperfect counts: "came for talks" may be said of any coming.
 */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Grounded, DateRef } from "../../model/claim.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import type { FrameResult } from "./draft.ts";
import { isElsewhere } from "./elsewhere.ts";
import { type Modality, modalityOf } from "./modality.ts";
import type { Place } from "./place-near.ts";
import { clausesOf, type Scene, verbLike, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import { arrivalPlace, destination, isPlace } from "./visit-place.ts";
import { travellers, visitorsOf } from "./visit-travellers.ts";

const COMES = /^(?:came|come|comes|flown|flew|arrived|travelled|traveled)$/;
const IN = /^(?:in|over|down|up|there|specially|especially|expressly|all|the|way)$/;
const FOR = /^(?:him|her|them|me|us|free|granted|nothing|good)$/;

const stands = (units: readonly Unit[], k: number, home: string | null): boolean =>
  isPlace(units[k]) &&
  units[k]?.possessive !== true &&
  units[k]?.country !== home &&
  /^(?:in|to)$/.test(units[units[k - 1]?.lower === "the" ? k - 2 : k - 1]?.lower ?? "");

/** The place abroad that stands last among units before `at`. */
const placeBefore = (scene: Scene, at: number, home: string | null): Place | undefined => {
  for (let k = at - 1; k >= 0; k--)
    if (stands(scene.units, k, home) && !isElsewhere(scene, k)) return destination(scene, scene.units[k] as Unit);
  return undefined;
};

/** "signed in Lima", "put pen to paper in Lima", "a ceremony in Lima" */
const isHappening = (unit: Unit | undefined): boolean =>
  unit !== undefined && (verbLike(unit) || unit.kind === "instrument" || unit.kind === "date" || unit.kind === "person" || isDeed(unit));
const isDeed = unitTest(/^(?:paper|ceremony|talks|meeting|conference|summit|forum)$/);

/** The town abroad in which something of the sentence before took place: "signed in Lima", not "an official in Lima". */
const townBefore = (scene: Scene, home: string | null): Place | undefined => {
  const { dossier, sentence } = scene;
  const before = dossier.document.sentences[sentence.index - 1];
  const units = before?.item === sentence.item && before.zone === "body" ? (dossier.sentences[sentence.index - 1] ?? []) : [];
  const k = units.findLastIndex(
    (u, n) => u.kind === "place" && u.display !== "" && stands(units, n, home) && units[n - 1]?.lower === "in" && isHappening(units[n - 2]),
  );
  return k < 0 ? undefined : destination(scene, units[k] as Unit);
};

const isEncounter = unitTest(
  /^(?:met|signed|initialled|inked|conferred|talked|spoke|held|had|discussed|opened|inaugurated|attended|joined|received|sat|chaired|co-chaired|presided|agreed)$/,
);
/** "A, who had flown in on Monday, met B in Lima": the place abroad in which the sentence says behind unit `at` that people came together. */
const placeBehind = (scene: Scene, at: number, home: string | null): Place | undefined => {
  const { units } = scene;
  const { verbs, governor } = clausesOf(scene);
  const k = units.findIndex((u, n) => {
    if (n <= at || !u.display || !stands(units, n, home) || units[n - 1]?.lower !== "in") return false;
    const verb = verbs[governor[n] ?? -1];
    return verb !== undefined && verb.at > at && isEncounter(units[verb.at]) && !isElsewhere(scene, n);
  });
  return k < 0 ? undefined : destination(scene, units[k] as Unit);
};

/**
 * Where what the report has just told took place, abroad for who is of `home`: in the sentence before unit `at`, behind unit `behind`, else
 * in the sentence before.
 */
export const placeOfNews = (scene: Scene, at: number, home: string | null, behind: number): Place | undefined =>
  placeBefore(scene, at, home) ?? placeBehind(scene, behind, home) ?? townBefore(scene, home);

/** The only day or month told before unit `at`. */
const onlyDate = (scene: Scene, at: number): Grounded<DateRef> | null => {
  const told = scene.units.slice(0, at).filter((u) => u.temporal?.role === "point");
  const [one] = told;
  return one === undefined || told.length > 1 ? null : dateRef(scene, one, "past");
};

const AS_GUEST = /^as (?:an? |the )?(?:[\w-]+ ){0,2}(?:guests?|observers?)\b/;
/** Units from "came" to the guest. */
const AS_REACH = 8;
/** "while A came as a guest of honour": to where the report stands. */
const readCameAs = (scene: Scene, at: number, result: FrameResult): boolean => {
  const { units, dossier } = scene;
  if (units[at + 1]?.lower !== "as" || !AS_GUEST.test(wordsOf(units, at + 1, at + AS_REACH))) return false;
  const modality = modalityOf(units, at);
  const visitors = travellers(visitorsOf(scene, at)).filter((a) => a.person !== null);
  const place = arrivalPlace(scene, visitors[0], units[at] as Unit);
  if (visitors.length === 0 || dossier.datelineCity === null || place.country === null || modality.status !== "held") return false;
  offerJourney(scene, result, { rule: "came-as", at, last: at + 1, visitors, place, modality });
  return true;
};

/** Reads "came for"; `told`: where the report has told that the traveller went. Answers whether it was that. */
export const readCameFor = (scene: Scene, verb: Verb, result: FrameResult, told: Place | undefined): boolean => {
  const { units } = scene;
  const { at } = verb;
  if (!COMES.test(units[at]?.lower ?? "")) return false;
  const came = /^c/.test(units[at]?.lower ?? "");
  if (readCameAs(scene, at, result)) return true;
  let k = at + 1;
  while (!came && k < at + 4 && IN.test(units[k]?.lower ?? "")) k++;
  if (units[k]?.lower !== "for" || FOR.test(units[k + 1]?.lower ?? "") || isPlace(units[k + 1])) return false;
  const modality = modalityOf(units, at);
  // "flew in for talks" may be said of any coming
  if (!came && !modality.perfect) return false;
  const visitors = travellers(visitorsOf(scene, at)).filter((a) => a.person !== null);
  const home = visitors[0]?.country ?? null;
  // "flown in for three days" tells how long
  const own = came || units[k + 1]?.kind !== "date" ? dateNear(scene, at, at + 1, { tense: "past" }) : null;
  const where = placeBefore(scene, verb.first, home);
  const date = own ?? (where === undefined ? null : onlyDate(scene, verb.first));
  const place = where ?? (date === null ? undefined : told) ?? (modality.perfect ? townBefore(scene, home) : undefined);
  if (visitors.length === 0 || modality.status !== "held" || place === undefined || (date === null && !modality.perfect))
    return date !== null;
  // "had come": for what the report tells as its news
  const news: Modality = date === null ? { ...modality, perfect: false } : modality;
  offerJourney(scene, result, { rule: "came-for", at, last: at + 1, visitors, place, modality: news, date });
  return true;
};
