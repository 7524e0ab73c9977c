/**
 * Ways of going somewhere that take more than a verb of travel: "turned up in Lima", "made his way to Lima", "boarded a plane to Lima",
 * "was flown to Lima", "crossed into Peru", "the talks brought A to Lima".
 *
 * The place stands right behind its preposition, so that "turned up in force" and "made its way to parliament" are no journeys.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { actorsOf, isAdverb, readActors, type Scene, wordsOf } from "./scene.ts";
import { placeOfNews } from "./visit-came-for.ts";
import { destination, isPlace, placeAfter, reportersPlace } from "./visit-place.ts";
import { travellers, visitorsOf } from "./visit-travellers.ts";
import type { Offer } from "./visit-ways.ts";

const isShowing = unitTest(/^(?:turn|turns|turned|turning|show|shows|showed|shown|popped|pops)$/);
/** Coming somewhere told by where one steps out or is seen. */
const isAppearing = unitTest(/^(?:alighted|alights|disembarked|disembarks|surfaced|resurfaced|surfaces|appeared|appears)$/);
const isStepping = unitTest(/^(?:stepped|steps|step|stepping|descended|descends)$/);
const isMaking = unitTest(/^(?:make|makes|made|making|find|finds|found|wing|winged)$/);
const isRushing = unitTest(
  /^(?:rush|rushes|rushed|rushing|hurry|hurries|hurried|dash|dashes|dashed|race|races|raced|hasten|hastens|hastened|venture|ventures|ventured|shuttle|shuttles|shuttled|trek|treks|trekked|hop|hops|hopped|cross|crosses|crossed|crossing|walked|sailed|rode|swept|slipped|rolled|pulled|repaired|repairs|popped|pops|nipped|nips|scurried|sped|motored|cycled)$/,
);
const isCalling = unitTest(
  /^(?:call|calls|called|drop|drops|dropped|put|puts|look|looked|stop|stops|stopped|stopping|swung|swings|stay|stayed)$/,
);
const isBoarding = unitTest(/^(?:board|boards|boarded|boarding|take|takes|took|taking|catch|catches|caught|sat|sits|sitting|got)$/);
const isFlown = unitTest(/^(?:flown|whisked|driven|taken|ferried|airlifted|escorted|brought|rushed)$/);
const isBound = unitTest(/^(?:bound)$/);
const isCraft = unitTest(/^(?:plane|flight|train|jet|airplane|aeroplane|aircraft|helicopter|airliner|ferry|bus|convoy)$/);
const isBringing = unitTest(/^(?:bring|brings|brought|bringing|take|takes|took|draw|draws|drew|drawn|lead|led)$/);
const GATHERING =
  /\b(?:talks|meeting|meetings|summit|conference|gathering|forum|negotiations|ceremony|invitation|mission|duties|errand|funeral|inauguration|fair|consultations|visit|trip|tour|journey|travels|business|work|duty|itinerary|diplomacy|offensive|programme|schedule)\b/;

/** The preposition behind which the goal of the verb at `at` stands, or -1. */
const towards = (units: readonly Unit[], at: number): number => {
  const unit = units[at];
  const next = units[at + 1]?.lower ?? "";
  const to = (from: number, prep: RegExp, reach = 3): number => {
    for (let k = from; k < from + reach; k++) {
      if (prep.test(units[k]?.lower ?? "")) return k;
      if (!isAdverb(units[k]) && !/^(?:unannounced|unexpectedly|again|on|back|over|uninvited)$/.test(units[k]?.lower ?? "")) return -1;
    }
    return -1;
  };
  if (isShowing(unit) && next === "up") return to(at + 2, /^(?:in|at)$/);
  if (isAppearing(unit)) return to(at + 1, /^in$/);
  if (isStepping(unit)) return to(at + 1, /^(?:on|onto|upon|into)$/);
  // "made it to Lima", "got as far as Lima"
  if (isMaking(unit) && next === "it") return to(at + 2, /^to$/);
  if (/^(?:got|gets|get)$/.test(unit?.lower ?? "")) return to(at + 1, /^to$/, 1);
  if (isMaking(unit) && /^(?:his|her|their|its)$/.test(next) && units[at + 2]?.lower === "way") return to(at + 3, /^(?:to|into)$/);
  if (isSetting(unit) && next === "to" && isSeeing(units[at + 2])) return seenIn(units, at);
  // "crossed the border into Peru"
  if (/^cross/.test(unit?.lower ?? "") && next === "the" && /^(?:border|bridge|river|frontier)$/.test(units[at + 2]?.lower ?? ""))
    return to(at + 3, /^(?:to|into)$/, 1);
  if (isRushing(unit)) return to(at + 1, /^(?:to|into)$/);
  if (isCalling(unit) && /^(?:in|off|over)$/.test(next)) return to(at + 2, /^(?:at|in|on)$/, 1);
  // "took off for Lima"
  if (/^(?:took|takes?|taking)$/.test(unit?.lower ?? "") && next === "off") return to(at + 2, /^for$/, 1);
  if (isBoarding(unit)) {
    const craft = units.findIndex((u, k) => k > at && k < at + CRAFT && isCraft(u));
    return craft < 0 ? -1 : units[craft + 1]?.lower === "bound" ? to(craft + 2, /^for$/, 1) : to(craft + 1, /^(?:to|for)$/, 1);
  }
  if (isBound(unit) || (/^(?:is|was|are|were)$/.test(unit?.lower ?? "") && next === "bound"))
    return to(isBound(unit) ? at + 1 : at + 2, /^for$/, 1);
  if (/^(?:is|was|are|were)$/.test(unit?.lower ?? "")) {
    const way = /^(?:already |now |also |then )?(?:en route|on (?:his|her|their|the) way) (?=to )/.exec(
      `${wordsOf(units, at + 1, at + 7)} `,
    );
    return way === null ? -1 : to(at + 1 + way[0].trim().split(" ").length, /^to$/, 1);
  }
  return -1;
};
/** Units from "boarded" to the plane: "a government plane". */
const CRAFT = 5;

/** Is the place named right behind its preposition: "to Lima", "in the Peruvian capital"? */
const isRightBehind = (units: readonly Unit[], prep: number): boolean => {
  const k = units[prep + 1]?.lower === "the" ? prep + 2 : prep + 1;
  const unit = units[k];
  if (unit?.possessive === true) return false;
  const named: boolean = isPlace(unit);
  return (
    named ||
    (unit?.kind === "demonym" && /^(?:capital|soil|territory|ground)$/.test(units[k + 1]?.lower ?? "")) ||
    (k > prep + 1 && unit?.lower === "capital")
  );
};

/** What is only under way, or told in the present, is to come. */
const asTold = (units: readonly Unit[], verb: Verb, told: Modality): Modality => {
  const word = units[verb.at]?.lower ?? "";
  const going =
    isBound(units[verb.at]) ||
    /^(?:is|are)$/.test(word) ||
    (/s$/.test(word) && !/ss$|^(?:was|passes)$/.test(word) && verb.form === "finite");
  return told.status === "held" && going ? { ...told, status: "planned", tense: "future" } : told;
};

const isSetting = unitTest(
  /^(?:went|goes|go|gone|flew|flies|fly|flown|came|comes|come|travelled|traveled|travels|travel|drove|journeyed|been)$/,
);
const isSeeing = unitTest(/^(?:see|meet|visit|call|confer|consult|negotiate|talk|speak)$/);
/** Units from "went to see" to where. */
const SEE_REACH = 12;
/** "went to see A in Lima on 1 May": the unit of "in" before where somebody was gone to be seen, or -1. */
const seenIn = (units: readonly Unit[], at: number): number => {
  if (!isSetting(units[at]) || units[at + 1]?.lower !== "to" || !isSeeing(units[at + 2])) return -1;
  let whom = at + 3;
  while (whom < at + 5 && /^(?:with|on|upon|to)$/.test(units[whom]?.lower ?? "")) whom++;
  if (units[whom]?.kind !== "person" && units[whom]?.kind !== "official" && !/^(?:him|her)$/.test(units[whom]?.lower ?? "")) return -1;
  for (let k = whom + 1; k < at + SEE_REACH; k++) {
    const unit = units[k];
    if (unit === undefined || unit.kind === "mark" || unit.lower === "and") return -1;
    if (unit.lower === "in") return k;
  }
  return -1;
};

const isChoosing = unitTest(/^(?:made|makes|make|chose|chosen|picked|selected)$/);
const FIRST_TRIP = /\b(?:first|maiden|inaugural)(?: [\w-]+){0,3} (?:trip|visit|journey|tour|travel)\b/;
const DESTINATION =
  /^(?:the (?:first )?(?:destination|goal|stop|venue|port of call|object) (?:of|for|on) (?:his|her|their)|(?:his|her|their) (?:first|maiden) (?:foreign |overseas )?(?:stop|destination|port of call)) /;
/** Units from "made Lima" to "trip". */
const TRIP_REACH = 11;
/**
 * "made Lima the destination of her first trip abroad, on 3 May": the place chosen. Who only chose it has not gone yet, unless it is said
 * when.
 */
const readChosen = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  const { at } = verb;
  if (!isChoosing(units[at])) return false;
  const end = Math.min(units.length, at + TRIP_REACH);
  if (!FIRST_TRIP.test(wordsOf(units, at + 1, end))) return false;
  const makes = /^ma/.test(units[at]?.lower ?? "");
  const place = isPlace(units[at + 1]) ? at + 1 : makes ? -1 : units.findIndex((u, k) => k > at && k < end && isPlace(u));
  const goal = units[place];
  if (goal === undefined || goal.possessive === true) return false;
  if (makes && !DESTINATION.test(wordsOf(units, place + 1, end))) return false;
  const modality = modalityOf(units, at);
  if (modality.passive || (!makes && dateNear(scene, at, at + 1, { tense: "past" }) === null)) return false;
  offer("chosen", place + 1, visitorsOf(scene, at), destination(scene, goal), { ...modality, perfect: false });
  return true;
};

/** Reads a way of going; answers whether it was one. */
export const readGoing = (scene: Scene, verb: Verb, chronicle: boolean, offer: Offer): boolean => {
  const { units } = scene;
  if (readBringing(scene, verb, offer) || readChosen(scene, verb, offer) || readCrossing(scene, verb, offer)) return true;
  const told = modalityOf(units, verb.at);
  const carried = told.passive && isFlown(units[verb.at]);
  if (told.passive && !carried) return false;
  const prep = carried ? (units[verb.at + 1]?.lower === "to" ? verb.at + 1 : -1) : towards(units, verb.at);
  if (prep < 0 || !isRightBehind(units, prep)) return false;
  const after = placeAfter(scene, prep + 1, false);
  if (after === undefined) return false;
  const modality = chronicle ? told : asTold(units, verb, told);
  offer("travelled", after.at + 1, visitorsOf(scene, verb.at), after.place, { ...modality, passive: false });
  return true;
};

const CROSSES =
  /^(?:(?:cross|crosses|crossed|crossing)|(?:drove|drives|driven|walked|walks|came|come|went|stepped|rode) (?:\w+ )?(?:across|over)) (?:the |an? )(?:[\w-]+ ){0,3}(?:border|frontier|bridge|crossing|river|strait|demarcation line)\b(?! (?:to|into|from|at|for)\b)/;
/** Units of a crossing: "drove across the northern border". */
const CROSSING_REACH = 9;
/** "A, who had crossed the bridge that morning, met B in Lima": from home to where the news was. */
const readCrossing = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  if (!CROSSES.test(wordsOf(units, verb.at, verb.at + CROSSING_REACH))) return false;
  const visitors = travellers(visitorsOf(scene, verb.at)).filter((a) => a.person !== null && a.country !== null);
  const home = visitors[0]?.country ?? null;
  const told = modalityOf(units, verb.at);
  if (home === null || told.passive || told.status !== "held") return false;
  const here = reportersPlace(scene, visitors[0], units[verb.at] as Unit);
  const place = placeOfNews(scene, verb.first, home, verb.at) ?? (here.country === null ? undefined : here);
  if (place === undefined) return false;
  offer("crossed", verb.at + 2, visitors, place, { ...told, perfect: false });
  return true;
};

/** "The talks brought A to Lima", "the meeting, which also brought A of Peru to the capital": a gathering brings whom it names. */
const readBringing = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  if (!isBringing(units[verb.at])) return false;
  const at = units[verb.at + 1]?.kind === "person" || /^(?:him|her|them)$/.test(units[verb.at + 1]?.lower ?? "") ? verb.at + 1 : -1;
  if (at < 0 || !GATHERING.test(wordsOf(units, Math.max(0, verb.first - GATHERING_REACH), verb.first))) return false;
  const row = units[at]?.kind === "person" ? readActors(scene, at) : { actors: actorsOf(scene, units[at] as Unit), next: at + 1 };
  const told = modalityOf(units, verb.at);
  if (told.passive || units[row.next]?.lower !== "to" || !isRightBehind(units, row.next)) return false;
  const after = placeAfter(scene, row.next, true);
  const who = travellers(row.actors);
  if (after === undefined || who.length === 0) return false;
  // "will bring", and "brings" of what is ahead
  offer("taken", after.at + 1, who, after.place, asTold(units, verb, told));
  return true;
};
/** Units from a gathering, with what it is about, to the verb. */
const GATHERING_REACH = 16;
