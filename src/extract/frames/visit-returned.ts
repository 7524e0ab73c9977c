/**
 * Visits told by whom they are to: "will return the visit", "visited President A of Peru". The state is that of the guest who came before,
 * or of whoever is visited.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import { dateNear } from "./circumstance.ts";
import type { FrameResult } from "./draft.ts";
import { gerundModality } from "./gerund-modality.ts";
import { modalityOf } from "./modality.ts";
import { clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import type { VisitMemory } from "./visit-memory.ts";
import { travellers, visitorsOf } from "./visit-travellers.ts";

const isReturning = unitTest(/^(?:return|returns|returned|returning|repay|repays|repaid|reciprocate|reciprocates|reciprocated)$/);
const THE_VISIT = /^(?:the|his|her|this|that|their) (?:[\w-]+ )?(?:visit|call|trip|courtesy|honou?r|compliment)\b/;
/** Units of "the visit" behind "return". */
const VISIT = 4;

/** "will return the visit in November": to the state of the guest who came last; answers whether it was that. */
export const readReturned = (scene: Scene, verb: Verb, result: FrameResult, memory: VisitMemory): boolean => {
  const { units, sentence } = scene;
  if (!isReturning(units[verb.at]) || !THE_VISIT.test(wordsOf(units, verb.at + 1, verb.at + 1 + VISIT))) return false;
  const visitors = travellers(visitorsOf(scene, verb.at)).filter((a) => a.person !== null && a.country !== null);
  const home = visitors[0]?.country;
  const came =
    home === undefined || memory.item !== sentence.item
      ? undefined
      : memory.told.findLast((d) => d.country?.value === home && d.visitor.value.country !== null && d.visitor.value.country !== home);
  const state = came?.visitor.value.country;
  if (state == null) return true;
  const told = gerundModality(scene, verb, modalityOf(units, verb.at));
  const ahead = /s$/.test(units[verb.at]?.lower ?? "") && told.status === "held";
  offerJourney(scene, result, {
    rule: "returned",
    at: verb.at,
    last: verb.at + VISIT,
    visitors,
    place: { city: null, country: groundUnit(scene, state, units[verb.at] as Scene["units"][number]) },
    modality: ahead ? { ...told, status: "planned", tense: "future" } : told,
    date: dateNear(scene, verb.at, verb.at + 1, { tense: told.tense, within: true }),
  });
  return true;
};

const isVisiting = unitTest(/^(?:visited|visits|visit|visiting)$/);
const IN_OFFICE = /^(?:head_of_state|head_of_government|minister)$/;
/** "visited Peru's president, A, on Monday": to the state of whoever is visited, where nothing is said of another place. */
export const readVisited = (scene: Scene, verb: Verb, result: FrameResult): void => {
  const { units } = scene;
  const whom = units[verb.at + 1];
  if (!isVisiting(units[verb.at]) || whom === undefined || whom.possessive || (whom.kind !== "person" && whom.kind !== "official")) return;
  if (whom.persons !== undefined || whom.country === null || whom.counterpart === true || whom.former === true) return;
  const high = whom.person?.roles.some((r) => !r.former && IN_OFFICE.test(r.rank)) ?? IN_OFFICE.test(whom.office?.rank ?? "");
  const end = clausesOf(scene).verbs.find((v) => v.form === "finite" && v.at > verb.at)?.first ?? units.length;
  const elsewhere = units
    .slice(0, end)
    .some((u) => (u.kind === "place" || u.kind === "country") && !u.possessive && u.country !== whom.country);
  const modality = gerundModality(scene, verb, modalityOf(units, verb.at));
  if (!high || elsewhere || modality.passive || !/^(?:held|planned)$/.test(modality.status)) return;
  const visitors = travellers(visitorsOf(scene, verb.at)).filter(
    (a) => a.person !== null && a.country !== null && a.country !== whom.country,
  );
  if (visitors.length === 0) return;
  const town = units.slice(verb.at, end).find((u) => u.kind === "place" && u.country === whom.country && u.display && !u.possessive);
  offerJourney(scene, result, {
    rule: "visited",
    at: verb.at,
    last: verb.at + 2,
    visitors,
    place: {
      city: town === undefined ? null : groundUnit(scene, town.display as string, town),
      country: groundUnit(scene, whom.country, whom),
    },
    modality,
  });
};
