/**
 * Visits: an official travels to another state, by a word of travel or of hosting.
 *
 * "visited X", "arrived in X", "on a three-day visit to X", "A's visit to X", "A's X visit", "his visiting Y counterpart"
 * (then the state visited is the host's). Parts of a stay (a wreath at a memorial, a shipyard) are no visits.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { capitalOf } from "../../world/countries.ts";
import { complementsAfter } from "../clauses/complements.ts";
import type { Unit } from "../mentions/unit.ts";
import { tokenQuestion } from "../text/tokens.ts";
import { dateNear, NOWHERE, type Place } from "./circumstance.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { type Modality, modalityOf, nounModality } from "./modality.ts";
import {
  type Actor,
  actorsOf,
  clausesOf,
  evidenceOf,
  groundUnit,
  isAdverb,
  isBoundary,
  isPreposition,
  personRef,
  readActors,
  type Scene,
  subjectOf,
  verbLike,
  wordsOf,
} from "./scene.ts";

const VISIT = /^(visited|visits|visit|visiting|toured|tours)$/;
const TRAVEL =
  /^(arrived|arrives|arriving|arrive|travelled|traveled|travels|travel|travelling|traveling|flew|flies|fly|flying|came|comes|come|coming|heads|headed|head|heading|went|goes|go|going|landed|lands|land|journeyed|returned|departed|left|leaves|leave|due|been|off|stopped|embarked|embarks|swung|jetted|touched|transited)$/;
const NOUN = /^(visit|trip|tour|stay|journey|stopover|arrival|visits|trips)$/;
const TO = /^(to|in|into|at|for|of|through)$/;
const HOSTED = /^(hosted|hosts|hosting|welcomed|welcomes|welcoming|received|receives)$/;

const isTrigger = tokenQuestion(({ lower: word }) => NOUN.test(word) || VISIT.test(word) || TRAVEL.test(word) || HOSTED.test(word));

const isPlace = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && (unit.kind === "country" || unit.kind === "place") && unit.country !== null;

const destination = (scene: Scene, unit: Unit): Place => ({
  city: unit.kind === "place" && unit.display ? groundUnit(scene, unit.display, unit) : null,
  country: unit.country === null ? null : groundUnit(scene, unit.country, unit),
});

/** The place after the trigger: "to the Vietnamese capital" is left out, "to X", "in X" counts; `prep` demands a preposition. */
const placeAfter = (scene: Scene, from: number, prep: boolean): { place: Place; at: number } | undefined => {
  const { units } = scene;
  let seen = !prep;
  let best: { place: Place; at: number } | undefined;
  for (let i = from; i < units.length && i < from + 12; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "word" && TO.test(unit.lower)) {
      seen = true;
      continue;
    }
    // "the Peruvian capital"
    if (unit.kind === "demonym" && seen && units[i + 1]?.lower === "capital" && unit.country !== null) {
      const capital = capitalOf(unit.country);
      return {
        place: { city: capital === undefined ? null : groundUnit(scene, capital, unit), country: groundUnit(scene, unit.country, unit) },
        at: i + 1,
      };
    }
    if (unit.lower === "from" || unit.lower === "with" || unit.lower === "by") {
      if (unit.lower === "from" && isPlace(units[i + 1])) i++;
      else if (best === undefined) return undefined;
      else return best;
      continue;
    }
    if (isPlace(unit) && seen && !(unit.possessive && unit.kind === "country")) {
      // "a tour of the Osaka shipyard": the place only describes a site.
      const noun = units[i + 1];
      if (noun?.kind === "word" && !isPreposition(noun) && !isAdverb(noun) && !verbLike(noun) && !isBoundary(noun) && noun.lower !== "and")
        continue;
      const here = destination(scene, unit);
      if (best === undefined) best = { place: here, at: i };
      else if (best.place.city === null && here.city !== null && here.country?.value === best.place.country?.value)
        best = { place: { city: here.city, country: best.place.country }, at: i };
      if (best.place.city !== null) return best;
      continue;
    }
    if (unit.lower === "here" && scene.dossier.datelineCity !== null && scene.dossier.datelineCountry !== null) {
      return {
        place: {
          city: groundUnit(scene, scene.dossier.datelineCity.value, unit),
          country: groundUnit(scene, scene.dossier.datelineCountry, unit),
        },
        at: i,
      };
    }
    if (
      isBoundary(unit) ||
      (unit.kind === "mark" && unit.lower !== "," && unit.lower !== "-") ||
      (verbLike(unit) && !/^(scheduled|planned|landmark)$/.test(unit.lower)) ||
      unit.kind === "person" ||
      unit.kind === "official"
    )
      break;
    if (unit.lower === "and" && best !== undefined) break;
  }
  return best;
};

const travellers = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

export const visits = (scene: Scene): FrameResult => {
  const result = emptyResult();
  const { units, dossier } = scene;
  const push = (
    rule: string,
    at: number,
    last: number,
    visitors: readonly Actor[],
    place: Place,
    modality: Modality,
    date?: Grounded<DateRef> | null,
  ): void => {
    const trigger = units[at] as Unit;
    for (const visitor of travellers(visitors)) {
      if (visitor.person === null) {
        result.rejections.push({ trigger: evidenceOf(scene, trigger), rule, reason: "no traveller is named" });
        continue;
      }
      // Travel inside one's own state is no visit.
      if (visitor.country !== null && visitor.country === place.country?.value) continue;
      if (place.country === null) continue;
      result.drafts.push({
        kind: "visit",
        rule,
        trigger: evidenceOf(scene, trigger),
        attributed_to: null,
        background: modality.perfect,
        visitor: groundUnit(scene, personRef(visitor), visitor.unit),
        status: groundUnit(scene, modality.status, trigger),
        date: date === undefined ? dateNear(scene, at, last, { tense: modality.tense }) : date,
        city: place.city,
        country: place.country,
      });
    }
    if (travellers(visitors).length === 0)
      result.rejections.push({ trigger: evidenceOf(scene, trigger), rule, reason: "no traveller is named" });
  };
  for (const [i, unit] of units.entries()) {
    if (scene.quoted[i] === true) continue;
    if (unit.kind === "person" || unit.kind === "official") {
      if (unit.visiting === true) {
        const visitor = actorsOf(scene, unit);
        const host = units
          .flatMap((u) => (u === unit ? [] : actorsOf(scene, u)))
          .find((a) => a.country !== null && a.country !== visitor[0]?.country && a.kind !== "org");
        const country = host?.country ?? dossier.datelineCountry;
        const cityHere = dossier.datelineCountry !== null && dossier.datelineCountry === country ? dossier.datelineCity : null;
        const named = units.find((u) => u.kind === "place" && u.country === country && u.display);
        if (country !== null && country !== undefined && country !== visitor[0]?.country) {
          push(
            "visiting-official",
            i,
            i + 1,
            visitor,
            {
              city: named !== undefined ? groundUnit(scene, named.display as string, named) : cityHere,
              country: groundUnit(scene, country, host?.unit ?? unit),
            },
            { status: "held", tense: "past", perfect: false, passive: false, why: "" },
          );
        }
      }
      continue;
    }
    if (unit.kind !== "word" || unit.form === undefined || !isTrigger(unit.form)) continue;
    const nounBefore =
      /^(a|an|the|his|her|their|its|own|first|foreign|last|official|state|working|return|recent|maiden|this|three-day|two-day|four-day|five-day|that|day|planned|upcoming|bilateral|scheduled|current|ongoing|historic|rare|brief|short|private|landmark|second|third|fourth|exchange|of|next|visit|during|s|'s|’s|one-day|week-long)$/.test(
        units[i - 1]?.lower ?? "",
      ) ||
      units[i - 1]?.possessive === true ||
      units[i - 1]?.kind === "place" ||
      units[i - 1]?.kind === "date";
    if (NOUN.test(unit.lower) && nounBefore && clausesOf(scene).classes[i] === "noun") {
      // Whose, and where to.
      let owner: Actor[] = [];
      let where: Place = NOWHERE;
      let last = i + 1;
      for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
        const u = units[k] as Unit;
        if (isPlace(u) && !u.possessive && where.country === null && k >= i - 2) where = destination(scene, u);
        else if (u.possessive && (u.kind === "person" || u.kind === "official")) {
          owner = actorsOf(scene, u);
          break;
        } else if (/^(his|her|their)$/.test(u.lower)) {
          owner = nearestPerson(scene, k);
          break;
        } else if (verbLike(u) || isBoundary(u)) break;
      }
      if (units[i + 1]?.lower === "by" || units[i + 1]?.lower === "of") {
        const by = actorsOf(scene, units[i + 2] ?? unit);
        if (by.length > 0) {
          owner = by;
          last = i + 3;
        } else {
          // "the visit by the Minister, …": skip determiners
          for (let k = i + 2; k < Math.min(units.length, i + 6) && owner.length === 0; k++)
            owner = travellers(actorsOf(scene, units[k] as Unit));
        }
      }
      const after = placeAfter(scene, last, true);
      if (after !== undefined) {
        where = after.place;
        last = after.at + 1;
        // "a visit to Westria by President Lee"
        if (owner.length === 0 && units[last]?.lower === "by") owner = travellers(readActors(scene, last + 1).actors);
      }
      if (where.country === null) continue;
      if (owner.length === 0) owner = travellers(subjectOf(scene, i));
      if (owner.length === 0) owner = nearestPerson(scene, i);
      const further = secondState(scene, last, where);
      const verb = governingVerb(scene, i);
      const modality = verb >= 0 ? strongest(modalityOf(units, verb), nounModality(units, i, last)) : nounModality(units, i, last);
      push("visit-noun", i, last, owner, where, modality);
      if (further !== undefined) push("visit-noun", i, last, owner, further, modality);
      continue;
    }
    if (VISIT.test(unit.lower) && (!nounBefore || clausesOf(scene).classes[i] === "past")) {
      const modality = modalityOf(units, i);
      if (modality.passive) continue;
      const after = placeAfter(scene, i + 1, false);
      const direct = after !== undefined && after.at <= i + 3;
      const progressive = unit.lower === "visiting" && /^(is|are|was|were|been)$/.test(units[i - 1]?.lower ?? "");
      if (direct && after !== undefined) push("visited", i, after.at + 1, subjectOf(scene, i), after.place, modality);
      else if (progressive) {
        const visitor = subjectOf(scene, i);
        const host =
          dossier.datelineCountry !== null && dossier.datelineCountry !== visitor[0]?.country
            ? dossier.datelineCountry
            : dossier.setting.sides.find((s) => s !== visitor[0]?.country);
        if (host !== undefined && host !== null)
          push("is-visiting", i, i + 1, visitor, { city: null, country: groundUnit(scene, host, unit) }, modality);
      }
      continue;
    }
    // "led a delegation to Oslo"
    if (/^(led|leads|headed|heads|heading|leading)$/.test(unit.lower) && /\b(delegation|mission)\b/.test(wordsOf(units, i + 1, i + 6))) {
      const after = placeAfter(scene, i + 1, true);
      if (after !== undefined && units.slice(i + 1, after.at).some((u) => u.lower === "to"))
        push("led-delegation", i, after.at + 1, subjectOf(scene, i), after.place, modalityOf(units, i));
      continue;
    }
    if (TRAVEL.test(unit.lower)) {
      const modality = modalityOf(units, i);
      if (/^(left|leaves|leave|departed)$/.test(unit.lower) && units[i + 1]?.lower !== "for") continue;
      if (unit.lower === "returned" || (unit.lower === "been" && !/\b(has|had|have)\b/.test(units[i - 1]?.lower ?? ""))) continue;
      if (unit.lower === "due" && units[i + 1]?.lower !== "in") continue;
      // "is off to Oslo": to come, as "is due in Oslo" is.
      if (
        unit.lower === "off" &&
        !(units[i + 1]?.lower === "to" && /^(is|are|was|were|jets|jetted|sets|set)$/.test(units[i - 1]?.lower ?? ""))
      )
        continue;
      if (/^(stopped|touched|swung)$/.test(unit.lower) && !/^(over|down|by|through|in)$/.test(units[i + 1]?.lower ?? "")) continue;
      if (/^embark/.test(unit.lower)) continue;
      if (
        /^(came|come|comes|coming|goes|went|go|going|head|heads)$/.test(unit.lower) &&
        !/^(to|in|from|back|there|here|on)$/.test(units[i + 1]?.lower ?? "")
      )
        continue;
      const after = placeAfter(scene, i + 1, true);
      if (after === undefined) continue;
      const status =
        unit.lower === "due" || unit.lower === "off" || /^(heads)$/.test(unit.lower)
          ? { ...modality, status: "planned" as const, tense: "future" as const }
          : modality;
      const visitors = subjectOf(scene, i);
      push("travelled", i, after.at + 1, visitors.length > 0 ? visitors : [], after.place, status);
      continue;
    }
    if (HOSTED.test(unit.lower)) {
      const modality = modalityOf(units, i);
      const complements = complementsAfter(scene, clausesOf(scene), i + 1);
      const object = complements.find((c) => (modality.passive ? c.prep === "by" : c.prep === null && !c.joined));
      if (object === undefined || object.actors.length === 0) continue;
      const host = modality.passive ? object.actors[0] : subjectOf(scene, i)[0];
      const guest = travellers(modality.passive ? subjectOf(scene, i) : object.actors)[0];
      if (host === undefined || guest === undefined || host.country === null || guest.country === host.country || guest.country === null)
        continue;
      // Envoys live where they are received; and whoever is received in a third state visits nobody's.
      if (/ambassador|high commissioner|envoy|charg|consul/i.test(guest.role ?? "")) continue;
      const elsewhere = units.find((u) => u.kind === "place" && u.country !== null && u.country !== host.country && u.display);
      const away =
        elsewhere === undefined &&
        dossier.datelineCountry !== null &&
        dossier.datelineCountry !== host.country &&
        dossier.datelineCountry !== guest.country;
      if (elsewhere !== undefined || away) continue;
      const city = units.find((u) => u.kind === "place" && u.country === host.country && u.display);
      push(
        "hosted",
        i,
        i + 2,
        [guest],
        {
          city: city === undefined ? null : groundUnit(scene, city.display as string, city),
          country: groundUnit(scene, host.country, host.unit),
        },
        modality,
      );
    }
  }
  return result;
};

/** "a tour of Peru and Chile": the second state. */
const secondState = (scene: Scene, at: number, first: Place): Place | undefined => {
  const second = scene.units[at + 1];
  return scene.units[at]?.lower === "and" &&
    first.city === null &&
    second?.kind === "country" &&
    !second.possessive &&
    second.country !== first.country?.value
    ? destination(scene, second)
    : undefined;
};

const nearestPerson = (scene: Scene, at: number): Actor[] => {
  for (let k = at - 1; k >= 0; k--) {
    const u = scene.units[k] as Unit;
    if (u.kind === "person" || u.kind === "pronoun") {
      const actors = travellers(actorsOf(scene, u));
      if (actors.length > 0) return actors;
    }
  }
  for (let k = at + 1; k < scene.units.length; k++) {
    const u = scene.units[k] as Unit;
    if (u.kind === "person" && !u.possessive && scene.units[k - 1]?.lower === ",") return travellers(actorsOf(scene, u));
  }
  return [];
};

/** The verb that governs "a visit": "paid", "begin", "is on", within the words before it. */
const governingVerb = (scene: Scene, noun: number): number => {
  for (let k = noun - 1; k >= Math.max(0, noun - 8); k--) {
    const u = scene.units[k] as Unit;
    if (
      u.kind === "word" &&
      /^(paid|pay|pays|paying|begin|began|begins|make|made|makes|started|starts|start|undertake|undertook|embarked|embarks|accepted|conclude|concluded|concludes|wrapped|came|arrived|is|was|are|were|cut|cancelled|canceled|postponed|scrubbed)$/.test(
        u.lower,
      )
    )
      return k;
    if (isBoundary(u)) return -1;
  }
  return -1;
};

const ORDER = ["held", "planned", "hypothetical", "denied", "cancelled"];
const strongest = (a: Modality, b: Modality): Modality => (ORDER.indexOf(b.status) > ORDER.indexOf(a.status) ? b : a);
