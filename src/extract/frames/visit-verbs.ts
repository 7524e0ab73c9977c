/**
 * Verbs of travel: "visited Peru", "arrived in Lima", "left Nairobi for Lima", "had flown in", "led a delegation to Lima".
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { isInEntry } from "./chronicle.ts";
import { isHeaded, isUnderDate } from "./date-heads.ts";
import { dateNear } from "./circumstance.ts";
import { NOWHERE, type Place } from "./place-near.ts";
import type { FrameResult } from "./draft.ts";
import { gerundModality } from "./gerund-modality.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, groundUnit, type Scene, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import { placeOfNews, readCameFor } from "./visit-came-for.ts";
import { readGoing } from "./visit-goings.ts";
import { begunOf, theGuest, type VisitMemory } from "./visit-memory.ts";
import { ranked } from "./visit-ranked.ts";
import { travellers, visitorsOf } from "./visit-travellers.ts";
import { arrivalPlace, furtherPlaces, isPlace, mayBeForeign, placeAfter, placeTold, reportersPlace, siteAfter } from "./visit-place.ts";
import {
  type Offer,
  PLANNED,
  underFuture,
  readCarrying,
  readComeback,
  readDeparture,
  readDue,
  readNor,
  readOrigin,
  readReturn,
  readSending,
  readStayBefore,
} from "./visit-ways.ts";

const isVisiting = unitTest(/^(visited|visits|visit|visiting|toured|tours|reach|reached|reaches|crisscrossed|criss-crossed|traversed)$/);
const isTravelling = unitTest(
  /^(stop|stops|stopping|arrived|arrives|arriving|arrive|travelled|traveled|travels|travel|travelling|traveling|flew|flown|flies|fly|flying|came|comes|come|coming|heads|headed|head|heading|went|gone|goes|go|going|landed|lands|land|journeyed|sailed|sails|drove|departed|departs|depart|departing|left|leaves|leave|leaving|been|stopped|swung|jet|jets|jetted|jetting|touched|transited|set|sets|move|moves|moved|moving|passed|passing|passes|continue|continues|continued|continuing|proceed|proceeds|proceeded|proceeding)$/,
);
const LEAVE = /^(left|leaves|leave|leaving|departed|departs|depart|departing|set|sets)$/;
/** Weak verbs of motion need a place right behind them. */
const WEAK = /^(came|come|comes|coming|goes|went|gone|go|going|head|heads|move|moves|moved|moving|set|sets)$/;
const ARRIVE = /^(arrived|arrives|arriving|arrive|landed|lands|flown|flew|fly|flies|flying|jet|jets|jetted|come|came)$/;
const CRAFT = /\b(?:plane|aircraft|jet|flight|helicopter|airplane|aeroplane|airliner)$/;
const ERRAND = /^(say|bid|present|pay|submit|deliver|hand|take|call|greet|congratulate)$/;
/** The present of a verb of motion tells what is to come. */
const AHEAD = /^(travels|jets|heads|leaves|departs|arrives|flies|goes|visits|lands|comes|sets|continues|proceeds|moves|tours)$/;
/** Verbs that go on to a place only where it stands right behind "to": not "continued to support Peru". */
const ONWARD = /^(continue|continues|continued|continuing|proceed|proceeds|proceeded|proceeding)$/;

const ahead = (word: string, modality: Modality): Modality =>
  AHEAD.test(word) && modality.status === "held" ? { ...modality, status: "planned", tense: "future" } : modality;

/** "the ministers travel to Lima on Monday", "said he would visit Lima, where A awaits him, then fly to Quito": a bare form is no past. */
const BARE = /^(visit|tour|reach|travel|fly|go|head|arrive|depart|leave|proceed|continue|return)$/;
/** Is a verb that no word beside it makes one to come still to come by its form, or by the verb it hangs on ("before flying to Lima")? */
const isOpen = (scene: Scene, verb: Verb, { status }: Modality): boolean =>
  status === "held" &&
  (underFuture(scene, verb) ||
    (BARE.test(scene.units[verb.at]?.lower ?? "") && verb.form === "finite" && !DID.test(wordsOf(scene.units, verb.first - 1, verb.at))));
const DID = /\b(?:did|do|does|have|has|had|helped|help|let|made|saw|watched|to)\b/;

/** "went over to Lima", "went through Lima": what stands behind "over" or "through" where it is said of a way. */
const leadsOn = (unit: Unit | undefined): boolean => unit?.lower === "to" || isPlace(unit);

/** Units of a delegation with those named in it. */
const ROW = 14;
const isLeading = unitTest(/^(lead|led|leads|head|headed|heads|heading|leading)$/);

/** "October 2023 – A travels to Lima": the present of a chronicle tells what was. */
const isChronicle = ({ dossier, sentence: { index } }: Scene): boolean =>
  isHeaded(dossier, index) || isInEntry(dossier, index) || isUnderDate(dossier, index);

/** "A mission that A was to lead to Lima was quietly cancelled" */
const isMissionOff = (scene: Scene, verb: Verb): boolean =>
  /\b(?:was|were|has been|had been|had to be)(?: \w+ly)? (?:cancelled|canceled|called off|scrapped|dropped|shelved|postponed|abandoned)\b/.test(
    wordsOf(scene.units, verb.at + 1, scene.units.length),
  );

const WISHED = { status: "hypothetical", tense: "future" } as const;

/** "invited A to visit Peru", "his invitation to A to visit", "her wish to visit": nobody has said that they will, unless it was accepted. */
const onlyWished = (scene: Scene, verb: Verb): boolean => {
  if (verb.form !== "infinitive") return false;
  const before = wordsOf(scene.units, verb.first - 14, verb.first);
  // "handed him an invitation from A, the Speaker, to visit Peru"
  if (/\binvitation (?:from|by|of)\b[^;]*$/.test(before) && !/\baccept/.test(before)) return true;
  return (
    /\b(invited|invites|invite|inviting|asked|asks|urged|urges|invitation|invitations|wish|desire|willingness|readiness|dream)\b[^,;]*$/.test(
      before,
    ) && !/\b(accepted|accepts|accept|agreed|agrees|took up)\b/.test(before)
  );
};

/** "A, the last leader to travel to Peru since the war, came by train": the insertion says which of those who went A is. */
const isApposed = (scene: Scene, verb: Verb): boolean =>
  verb.form === "infinitive" &&
  /, the (?:first|last|only|latest|second|third|most senior|highest-ranking)(?: [^ ,;]+){0,7}$/.test(
    wordsOf(scene.units, verb.first - 10, verb.first),
  );

/** "B received A on Monday, a day after he flew in": who flew in is the guest, not the host at home. */
const guestOf = (scene: Scene, visitors: readonly Actor[], result: FrameResult): readonly Actor[] => {
  const [who] = visitors;
  if (who === undefined || who.unit.kind !== "pronoun") return visitors;
  const guests = result.drafts.flatMap((d) =>
    d.kind === "visit" && d.rule === "hosted" && d.country?.value === who.country ? [d.visitor.value.name] : [],
  );
  const named =
    guests.length === 0 ? [] : scene.units.flatMap((u) => (u.kind === "person" || u.kind === "official" ? actorsOf(scene, u) : []));
  const guest = named.filter((a) => guests.includes(a.display)).slice(0, 1);
  return guest.length > 0 ? guest : visitors;
};

/** "wrapped up his visit to Lima, having flown in on Monday": where the traveller's visit led that the sentence, or the report before it, tells. */
const whereTold = (scene: Scene, who: Actor | undefined, result: FrameResult, memory: VisitMemory): Place | undefined => {
  if (who === undefined) return undefined;
  const here = result.drafts.findLast((d) => d.kind === "visit" && d.visitor.value.name === who.display && !d.background);
  const visit = here?.kind === "visit" ? here : begunOf(memory, who.display, scene.sentence.item);
  return visit?.country == null ? undefined : { city: visit.city, country: visit.country };
};

/** "the hospitality of the spring, when he had come to Lima": of the time that it is hung on. */
const isHookedOnTime = ({ units }: Scene, verb: Verb): boolean => {
  const first = verb.subject?.first ?? verb.first;
  return units[first - 1]?.lower === "when" && units[first - 2]?.lower === ",";
};

/** "came with his president to Lima": the unit at which "to" stands behind the company at unit `at` + 1, or `at` + 1 where none is told. */
const behindCompany = ({ units }: Scene, at: number): number => {
  // "comes for three days to Lima"
  if (units[at + 1]?.lower === "for" && units[at + 2]?.kind === "date" && /^(?:to|in)$/.test(units[at + 3]?.lower ?? "")) return at + 3;
  if (!/^(?:with|alongside)$/.test(units[at + 1]?.lower ?? "")) return at + 1;
  for (let k = at + 2; k < at + COMPANY; k++) {
    const unit = units[k];
    if (unit === undefined || unit.kind === "mark" || unit.kind === "date") break;
    if (unit.lower === "to") return isPlace(units[k + 1]) ? k : at + 1;
  }
  return at + 1;
};
/** Units from a verb of travel to its "to", past those who go along. */
const COMPANY = 8;

/** "From Lima A left for Quito": on a journey, and not home. */
const isFromAbroad = (units: readonly Unit[], before: number): boolean =>
  units.slice(0, before).some((u, k) => u.lower === "from" && isPlace(units[k + 1]));

/** "visited on Wednesday the unit of …": the unit before what is visited, past a day. */
const pastDay = (units: readonly Unit[], at: number): number =>
  units[at + 1]?.kind === "date" ? at + 1 : units[at + 1]?.lower === "on" && units[at + 2]?.kind === "date" ? at + 2 : at;

/** Reads one verb of travel. */
export const readTravelVerb = (scene: Scene, verb: Verb, result: FrameResult, memory: VisitMemory): void => {
  const { units } = scene;
  const at = verb.at;
  const word = units[at]?.lower ?? "";
  const next = units[at + 1]?.lower ?? "";
  if (isApposed(scene, verb)) return;
  const offer: Offer = (rule, last, visitors, place, modality) => {
    const further = place.country === null ? { stops: [], last } : furtherPlaces(scene, last, place);
    for (const stop of [{ place, last: further.last }, ...further.stops])
      offerJourney(scene, result, { rule, at, ...stop, visitors, modality, shared: further.stops.length > 0 });
  };
  if (isVisiting(units[at])) {
    const own = gerundModality(scene, verb, ranked(scene, verb, modalityOf(units, at)));
    const modality = onlyWished(scene, verb)
      ? { ...own, ...WISHED }
      : isOpen(scene, verb, own)
        ? { ...own, ...PLANNED }
        : isChronicle(scene)
          ? own
          : ahead(word, own);
    if (modality.passive || readNor(scene, verb, offer)) return;
    const after = placeAfter(scene, at + 1, false);
    const site = after === undefined || after.at > at + 3 ? siteAfter(scene, pastDay(units, at)) : undefined;
    if (after !== undefined && after.at <= at + 3) offer("visited", after.at + 1, visitorsOf(scene, at), after.place, modality);
    else if (/^reach/.test(word) && /^the (?:city|country|town)$/.test(wordsOf(units, at + 1, at + 3))) {
      // "had reached the city the same morning": where the report stands
      const visitors = visitorsOf(scene, at);
      const here = arrivalPlace(scene, travellers(visitors)[0], units[at + 2] as Unit);
      offer("visited", at + 3, visitors, here, { ...modality, perfect: false });
    } else if (site !== undefined) offer("visited-site", site.at + 1, visitorsOf(scene, at), site.place, modality);
    else if (word === "visiting" && /^(is|are|was|were|been)$/.test(units[at - 1]?.lower ?? "")) {
      const visitor = visitorsOf(scene, at);
      const here = reportersPlace(scene, visitor[0], units[at] as Unit);
      const host = scene.dossier.setting.sides.find((s) => s !== visitor[0]?.country);
      const place =
        here.country !== null ? here : host === undefined ? NOWHERE : { city: null, country: groundUnit(scene, host, units[at] as Unit) };
      offer("is-visiting", at + 1, visitor, place, modality);
    }
    return;
  }
  // "led a delegation to Lima"
  // and "the delegation that A leads to Lima"
  const leading = isLeading(units[at]);
  const behind = leading && /\b(delegation|mission)\b/.test(wordsOf(units, at + 1, at + 6));
  const before = leading && !behind && /\b(delegation|mission) (that|which)$/.test(wordsOf(units, 0, verb.subject?.first ?? 0));
  if (behind || before) {
    // "led a delegation, including A, to Lima"
    const to = units.findIndex((u, k) => k > at && k <= at + ROW && u.lower === "to" && isPlace(units[k + 1]));
    const after = placeAfter(scene, at + 1, true) ?? (to > 0 ? placeAfter(scene, to, true) : undefined);
    const leads = modalityOf(units, at);
    const modality = isMissionOff(scene, verb)
      ? { ...leads, status: "cancelled" as const, tense: "past" as const }
      : before && /^(leads|heads|leading|heading)$/.test(word) && leads.status === "held"
        ? { ...leads, ...PLANNED }
        : leads;
    if (after !== undefined && units.slice(at + 1, after.at).some((u) => u.lower === "to"))
      offer("led-delegation", after.at + 1, visitorsOf(scene, at), after.place, modality);
    return;
  }
  if (
    readReturn(scene, verb, offer) ||
    readComeback(scene, verb, offer) ||
    readSending(scene, verb, offer) ||
    readCarrying(scene, verb, offer)
  )
    return;
  const off = next === "off" && units[at + 2]?.lower === "to" && /^(is|are|was|were|jets|jetted|sets|set)$/.test(word);
  if (off) {
    const after = placeAfter(scene, at + 2, true);
    if (after !== undefined)
      offer("travelled", after.at + 1, visitorsOf(scene, at), after.place, {
        ...modalityOf(units, at),
        status: "planned",
        tense: "future",
      });
    return;
  }
  if (readDue(scene, verb, offer) || readGoing(scene, verb, isChronicle(scene), offer)) return;
  if (!isTravelling(units[at])) return;
  if (onlyWished(scene, verb)) return;
  const going =
    /^(going|coming|travelling|traveling|flying|heading|leaving|arriving)$/.test(word) && /^(is|are)$/.test(units[verb.first]?.lower ?? "");
  const own = gerundModality(scene, verb, ranked(scene, verb, modalityOf(units, at)));
  const open = going || isOpen(scene, verb, own);
  const meant = open ? { ...own, ...PLANNED } : isChronicle(scene) ? own : ahead(word, own);
  // "had landed": the arrival of the stay that is told, unless it has a day of its own.
  const modality =
    meant.perfect && ARRIVE.test(word) && !isHookedOnTime(scene, verb) && dateNear(scene, at, at + 1, { tense: "past" }) === null
      ? { ...meant, perfect: false }
      : meant;
  if (modality.passive || readNor(scene, verb, offer)) return;
  if (word === "been" && !/\b(has|had|have)\b/.test(wordsOf(units, at - 3, at))) return;
  // "had been due to visit Peru": nobody has been there.
  // … and "had been present at the palace" is no journey
  if (
    word === "been" &&
    /^(due|set|scheduled|expected|slated|supposed|planned|invited|meant|present|born|part|witness|kept|based)$/.test(next)
  )
    return;
  // "had been the host in Lima of a meeting", "has been one of the few to go"
  if (
    word === "been" &&
    /^(?:one of|among) |^(?:the|an?) (?:[\w-]+ )?(?:hosts?|organi[sz]er|chair\w*|venue|target)\b/.test(wordsOf(units, at + 1, at + 5))
  )
    return;
  if (/^(stop|stops|stopping|stopped|touched|swung)$/.test(word) && !/^(over|down|by|through|in)$/.test(next)) return;
  if (/^pass/.test(word) && next !== "through") return;
  // "went over the timetable in Lima with A", "went through papers on Libya": no journey
  if (/^(?:went|goes|go|going|gone)$/.test(word) && /^(?:over|through)$/.test(next) && !leadsOn(units[at + 2])) return;
  // "engineers, 16 of whom will travel": nobody who is named.
  if (wordsOf(units, verb.first - 2, verb.first) === "of whom") return;
  // "came to bid farewell", "came to present her credentials": an errand, no journey.
  if (/^(came|come|comes|coming)$/.test(word) && next === "to" && ERRAND.test(units[at + 2]?.lower ?? "")) return;
  const visitors = guestOf(scene, theGuest(memory, visitorsOf(scene, at), scene), result);
  // "had set a condition for her visit", "set a date for the trip": nobody sets out
  if (/^sets?$/.test(word) && !/^(?:off|out|forth|sail|course)$/.test(next)) return;
  if (LEAVE.test(word)) {
    // "left Nairobi for Lima", "set off for Lima"; "left Lima" alone goes nowhere.
    const to = units.findIndex(
      (u, k) => k > at && k < at + 6 && (u.lower === "for" || (u.lower === "to" && /^depart/.test(word) && isPlace(units[k + 1]))),
    );
    const after = to < 0 ? undefined : placeAfter(scene, to, true);
    // Whoever leaves for somewhere and is of no state that is told may be going home.
    const { datelineCountry } = scene.dossier;
    const fromHere = isPlace(units[at + 1]) && units[at + 1]?.country === datelineCountry;
    const onVisit = /\b(?:on|for) an? (?:[\w-]+ ){0,3}(?:visit|trip|tour)\b/.test(wordsOf(units, at, units.length));
    const bound = visitors.filter(
      (a) => a.person === null || a.country !== null || datelineCountry === null || fromHere || onVisit || isFromAbroad(units, verb.first),
    );
    // The day of setting out from home is not yet one of the stay where more is said of it.
    const rule = fromHere || visitors.some((a) => isPlace(units[at + 1]) && a.country === units[at + 1]?.country) ? "set-out" : "travelled";
    if (after !== undefined) offer(rule, after.at + 1, bound, after.place, modality);
    readDeparture(scene, verb, offer);
    return;
  }
  if (ONWARD.test(word)) {
    let to = at + 1;
    while (/^(on|onward|onwards|thence)$/.test(units[to]?.lower ?? "") || units[to]?.kind === "date") to++;
    // "proceed from Lima to Quito"
    if (units[to]?.lower === "from" && isPlace(units[to + 1]) && units[to + 2]?.lower === "to") to += 2;
    const the = units[to + 1]?.lower === "the" ? to + 2 : to + 1;
    const named = units[to]?.lower === "to" && (isPlace(units[the]) || units.slice(the, the + 2).some((u) => u.lower === "capital"));
    const after = named ? placeAfter(scene, to, true) : undefined;
    if (after !== undefined) offer("moved-on", after.at + 1, visitors, after.place, modality);
    return;
  }
  if (readCameFor(scene, verb, result, whereTold(scene, travellers(visitors)[0], result, memory))) return;
  const company = behindCompany(scene, at);
  if (
    WEAK.test(word) &&
    company === at + 1 &&
    !/^(to|in|from|back|there|here|on|over|straight|directly|fresh)$/.test(next) &&
    units[at + 1]?.kind !== "date"
  )
    return;
  const after = placeAfter(scene, company, true);
  if (after !== undefined) {
    const onward = /^on(?:wards?)?$/.test(next) && units[at + 2]?.lower === "to";
    offer(onward ? "moved-on" : "travelled", after.at + 1, visitors, after.place, modality);
    if (after.place.country === null) return;
    readOrigin(scene, verb, after.at, after.place.country.value, offer);
    offerStayBefore(scene, verb, result, visitors, after.at, after.place.country.value);
    return;
  }
  // "thanks await him in Lima, where he is to arrive on July 20"
  const named =
    ARRIVE.test(word) && units[(verb.subject?.first ?? verb.first) - 1]?.lower === "where" ? placeTold(scene, verb.first) : undefined;
  if (named?.country != null) {
    offer("arrived", at + 1, visitors, named, modality);
    return;
  }
  // "comes straight from Quito, where …": where the journey began.
  if (/^(?:straight|directly|fresh|from)$/.test(next) && WEAK.test(word)) {
    readOrigin(scene, verb, at + 1, scene.dossier.datelineCountry ?? "", offer);
    return;
  }
  // "had come on Tuesday", "came here"
  const dated = units[at + 1]?.kind === "date" || (next === "on" && units[at + 2]?.kind === "date");
  // "A's plane touched down at noon", "A's aircraft came in an hour later"
  const lands =
    (word === "touched" && next === "down") || (word === "came" && next === "in" && CRAFT.test(wordsOf(units, verb.first - 3, verb.first)));
  if (
    !(lands || ARRIVE.test(word)) ||
    (WEAK.test(word) && next !== "here" && !dated && !lands) ||
    (/^(fl|jet)/.test(word) && !/^(in|into)$/.test(next))
  )
    return;
  if (travellers(visitors).length === 0) return;
  const guest = travellers(visitors).find((a) => mayBeForeign(a, scene.dossier.datelineCountry));
  const told = whereTold(scene, guest ?? travellers(visitors)[0], result, memory);
  const stands = told ?? arrivalPlace(scene, guest, units[at] as Unit);
  // "talks in Lima with A, who had flown in the evening before"
  const news = stands.country === null && meant.perfect ? newsAbroad(scene, verb, travellers(visitors)) : undefined;
  const here = news ?? stands;
  if (here.country === null) return;
  if (told === undefined) offer("arrived", at + 1, visitors, here, modality);
  else offer("begun", at + 1, visitors, here, { ...modality, perfect: false });
  readOrigin(scene, verb, at + 1, here.country.value, offer);
  offerStayBefore(scene, verb, result, visitors, at + 1, here.country.value);
};

/** "talks in Lima between A and B, who had flown in": where the news took place, abroad for one of those of whom the verb is said. */
const newsAbroad = (scene: Scene, verb: Verb, visitors: readonly Actor[]): Place | undefined => {
  for (const { country } of visitors) {
    const place = country === null ? undefined : placeOfNews(scene, verb.first, country, verb.at);
    if (place !== undefined) return place;
  }
  return undefined;
};

/** "arrived on Tuesday after two days in Quito" */
const offerStayBefore = (scene: Scene, verb: Verb, result: FrameResult, visitors: readonly Actor[], from: number, goal: string): void => {
  const stay = readStayBefore(scene, verb, from, goal);
  if (stay === undefined) return;
  const day = dateNear(scene, verb.at, verb.at + 1, { tense: "past" });
  const date = day === null || stay.days === null ? null : { ...day, value: { ...day.value, lasting: -stay.days } };
  const modality: Modality = { status: "held", tense: "past", perfect: true, passive: false, why: "" };
  offerJourney(scene, result, { rule: "stayed-before", at: verb.at, last: stay.last, visitors, place: stay.place, modality, date });
};
