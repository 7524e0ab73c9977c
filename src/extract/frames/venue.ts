/**
 * Where the report stands at each sentence: the town its people were last said to be in, go to or gather at.
 *
 * "in Lima", "flew to Lima", "the Lima Security Forum", "the Peruvian capital". Plants, embassies and bases "in" a town, and
 * sentences of history or of what is to come, move nobody.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Grounded } from "../../model/claim.ts";
import { dayOf, existsInCalendar } from "../../model/day.ts";
import { capitalOf } from "../../world/countries.ts";
import { seatOfGathering } from "../../world/gatherings.ts";
import { placeAt } from "../mentions/lexicon.ts";
import type { Unit } from "../mentions/unit.ts";
import { FACILITY } from "./works.ts";
import { dayOfReport } from "./ahead.ts";
import { isElsewhere } from "./elsewhere.ts";
import { cityOfHouse, townOfState } from "./houses.ts";
import { modalityOf } from "./modality.ts";
import type { Verb } from "../clauses/parse.ts";
import { actorsOf, clausesOf, evidenceOf, type Scene } from "./scene.ts";
import { regardIn } from "./recalled.ts";

export interface Venue {
  readonly city: Grounded<string>;
  readonly country: Grounded<string>;
  /** Named by an event held there. */
  readonly event?: boolean;
}

const isGathering = unitTest((lower) => GATHERING.test(lower) || seatOfGathering(lower) !== undefined);
const GATHERING = /\b(forum|conference|dialogue|summit|assembly|expo|exhibition|airshow|symposium|congress|ministerial)\b/;
const isNamed = (kind: Unit["kind"]): boolean => kind === "org" || kind === "series" || kind === "name";
const FIXED =
  /^(plant|factory|embassy|base|headquarters|shipyard|yard|office|offices|based|born|university|bank|market|war|fighting|ceasefire|conflict|attack|strike|strikes|protests|crisis|situation|government|court|prison|school|museum|company)$/;

/** "the plant in Lima", "a memorandum on a plant in Lima" */
const isFixed = (head: Unit): boolean =>
  (head.kind === "word" && FIXED.test(head.lower)) ||
  (head.instrument !== undefined && FACILITY.test(head.lower.slice(head.lower.lastIndexOf(" ") + 1)));

/** Does the unit date a sentence back by months or years? */
export const historic = (unit: Unit): boolean => {
  const when = unit.temporal?.when;
  return (
    when !== undefined &&
    (when.kind === "month" || when.kind === "year" || (when.kind === "relative" && when.unit !== "day" && when.unit !== "week"))
  );
};

const at = (scene: Scene, name: string, country: string, unit: Unit): Venue => ({
  city: { value: name, evidence: evidenceOf(scene, unit) },
  country: { value: country, evidence: evidenceOf(scene, unit) },
});

const isComing = unitTest(/^(?:landed|arrived|returned|returning|back|touched|flew|came)$/);

/** "when she landed at Lima on Friday", "she is back in Lima", of Peru's president: she is home, and the news is where it was. */
const comesHome = (scene: Scene, { at: verb, subject }: Verb, country: string): boolean =>
  (isComing(scene.units[verb] as Unit) || /^(?:back|home)$/.test(scene.units[verb + 1]?.lower ?? "")) &&
  (subject?.actors ?? []).some((k) => actorsOf(scene, scene.units[k] as Unit).some((a) => a.person !== null && a.country === country));

/** "whom he received in Oslo on June 9, 2021", told in 2023. */
const isLongPast = (scene: Scene, { temporal }: Unit): boolean => {
  const when = temporal?.when;
  if (when?.kind !== "days" || when.to_year === null || !existsInCalendar(when.to_year, when.to_month, when.to_day)) return false;
  const published = scene.dossier.document.article.published ?? null;
  const day = published === null ? null : dayOfReport(published);
  return day !== null && day - dayOf(when.to_year, when.to_month, when.to_day) > NEWS;
};
/** Days back that a report's news may lie. */
const NEWS = 62;

const isBeing = unitTest(/^(?:was|is)$/);
const isStopNoun = unitTest(/^(?:stop|stage|leg|destination|halt)$/);
const STOP_REACH = 6;

const isLeaving = unitTest(/^(?:leaves|departs|heads|flies|travels|goes)$/);
/** "leaves for Lima on Tuesday to attend the forum": where the report has nobody yet. */
const isAheadOf = (scene: Scene, i: number): boolean => {
  const verb = clausesOf(scene).verbs.findLast((v) => v.form === "finite" && v.at < i);
  return verb !== undefined && (isLeaving(scene.units[verb.at]) || modalityOf(scene.units, verb.at).tense === "future");
};

/** The place one sentence moves the report to, or null. */
const placeIn = (scene: Scene): Venue | null => {
  const { units } = scene;
  if (scene.kinds.has("date") && units.some((u) => historic(u) || isLongPast(scene, u))) return null;
  const regard = regardIn(scene);
  let found: Venue | null = null;
  for (const [i, unit] of units.entries()) {
    if (scene.quoted[i] === true || (regard >= 0 && i > regard)) continue;
    // "the Lima Security Forum" read as one name.
    if (isNamed(unit.kind) && isGathering(unit)) {
      if (!isAheadOf(scene, i)) found = eventPlace(scene, unit) ?? found;
      continue;
    }
    if (unit.country === null) continue;
    const house = cityOfHouse(unit);
    const before = units[i - 1]?.lower ?? "";
    const named =
      unit.kind === "place" && unit.display
        ? unit.display
        : unit.kind === "demonym" && units[i + 1]?.lower === "capital"
          ? capitalOf(unit.country)
          : (house ?? townOfState(unit));
    if (named === undefined || isElsewhere(scene, i)) continue;
    const clauses = clausesOf(scene);
    const verb = clauses.verbs[clauses.governor[i] ?? -1];
    const modality = verb === undefined ? undefined : modalityOf(units, verb.at);
    if (modality !== undefined && (modality.status !== "held" || modality.perfect || modality.tense === "future")) continue;
    const preposition = /^(the|southern|northern|western|eastern|nearby)$/.test(before) ? (units[i - 2]?.lower ?? "") : before;
    const head = units[i - (preposition === before ? 2 : 3)];
    const stands = /^(in|at)$/.test(preposition) && !(head !== undefined && isFixed(head)) && !unit.possessive;
    const goes =
      preposition === "to" &&
      verb !== undefined &&
      /^(arrived|flew|travelled|traveled|came|went|arrives|flies|travels|moved)$/.test(units[verb.at]?.lower ?? "");
    if (verb !== undefined && comesHome(scene, verb, unit.country)) continue;
    const event = unit.kind === "place" && GATHERING.test(following(units, i + 1));
    // "the forum, which ended in Lima on Sunday": still the forum's town.
    if (found?.event === true && found.city.value === named) continue;
    // "The minister's final stop was Lima."
    const stop = isBeing(units[i - 1]) && units.slice(Math.max(0, i - STOP_REACH), i - 1).some(isStopNoun);
    if (stands || goes || event || stop) found = { ...at(scene, named, unit.country, unit), event };
  }
  return found;
};

/** The town of the event that a headline names as a whole, or null. */
const eventIn = (scene: Scene): Venue | null => {
  for (const unit of scene.units) if (isNamed(unit.kind) && isGathering(unit)) return eventPlace(scene, unit);
  return null;
};

const isHour = (unit: Unit): boolean => unit.kind === "mark" || unit.kind === "quantity" || /^[\d:.]+(?:am|pm)?$/.test(unit.lower);
const isLastOf = (units: readonly Unit[], i: number): boolean => units.slice(i + 1).every((u) => u.kind === "mark");

const isAhead = unitTest(/^(?:will|to|plans?|expected|due|set|may)$/);

/**
 * The town that the title says the report is about: "(Lima, 16-18 May)", "Ministers meet in Lima", "Working visit to Lima". Null where it
 * names two, or tells of what is to come.
 */
export const titleTown = (scenes: readonly Scene[]): Venue | null => {
  let found: Venue | null = null;
  for (const scene of scenes) {
    if (scene.sentence.zone !== "headline") continue;
    const { units } = scene;
    for (const [i, unit] of units.entries()) {
      const before = units[i - 1]?.lower ?? "";
      // "June 20, 2024, 12:15, Lima": a line of day, hour and town
      if (
        i > 0 &&
        units[0]?.kind === "date" &&
        isLastOf(units, i) &&
        unit.kind === "place" &&
        unit.display &&
        unit.country !== null &&
        units.slice(1, i).every(isHour)
      )
        return at(scene, unit.display, unit.country, unit);
      const bracketed = before === "(" && units[i + 1]?.lower === "," && units[i + 2]?.kind === "date";
      if (bracketed && unit.kind === "name") {
        const place = placeAt(scene.dossier.document.tokens, unit.first, unit.last);
        if (place?.city === true && found === null) found = at(scene, place.name, place.country, unit);
        continue;
      }
      if (unit.kind !== "place" || !unit.display || unit.country === null || unit.possessive) continue;
      const stands =
        before === "in" && !isElsewhere(scene, i) && !units.slice(0, i).some((u, k) => isAhead(u) && units[k + 1]?.kind === "word");
      const visited = before === "to" && units.slice(Math.max(0, i - 4), i - 1).some((u) => /^(?:visit|trip|mission)$/.test(u.lower));
      if (!bracketed && !stands && !visited) continue;
      if (found !== null && found.city.value !== unit.display) return null;
      found = at(scene, unit.display, unit.country, unit);
    }
  }
  return found;
};

/** The town in the name of an event. */
const eventPlace = (scene: Scene, unit: Unit): Venue | null => {
  const seat = seatOfGathering(unit.lower);
  if (seat !== undefined) return { ...at(scene, seat.city, seat.country, unit), event: true };
  const { tokens } = scene.dossier.document;
  for (let k = unit.first; k < unit.last; k++) {
    const place = placeAt(tokens, k, unit.last);
    if (place?.city === true && !place.ambiguous) return { ...at(scene, place.name, place.country, unit), event: true };
  }
  return null;
};

/** The words right behind unit `from` that may still belong to one name. */
const following = (units: readonly Unit[], from: number): string => {
  const words: string[] = [];
  for (let k = from; k < from + 4; k++) {
    const unit = units[k];
    if (unit === undefined || unit.kind === "mark" || unit.kind === "person" || /^(on|in|to|and|for|with|at|of)$/.test(unit.lower)) break;
    words.push(unit.lower);
  }
  return words.join(" ");
};

/** An event stays the venue for so many times the sentences that a town does. */
const EVENT_LASTS = 4;

/** A line of a list of papers or the number before it, bare of verbs: it moves neither day nor place. */
const isListLine = (scene: Scene): boolean =>
  (scene.kinds.has("instrument") || scene.units.length <= 2) && clausesOf(scene).verbs.length === 0;

/** For each sentence the venue of the report after it, and how many sentences ago that was told. */
export const venues = (scenes: readonly Scene[]): readonly { readonly venue: Venue | null; readonly since: number }[] => {
  let venue: Venue | null = null;
  let sentences = 0;
  let event = false;
  let item = -1;
  return scenes.map((scene) => {
    if (scene.sentence.item !== item) {
      item = scene.sentence.item;
      venue = null;
    }
    // A headline names the event ("contacts at the Lima Security Forum"); whatever else it says, the body says better.
    const own = scene.sentence.zone === "body" ? placeIn(scene) : scene.sentence.zone === "headline" ? eventIn(scene) : null;
    // Lines of a list of papers lead nowhere else.
    sentences = own === null ? sentences + (isListLine(scene) ? 0 : 1) : 0;
    if (own !== null) {
      venue = own;
      event = own.event === true;
    }
    // Who meets at a forum goes on meeting there.
    return { venue, since: event ? Math.ceil(sentences / EVENT_LASTS) : sentences };
  });
};
