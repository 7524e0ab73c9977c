/**
 * Visits told from the host's side: "hosted A", "A was received in Lima by B", "A, whom B had hosted", "B is expecting A in
 * Lima", "his visiting Peruvian counterpart".
 *
 * Envoys live where they are received, whoever is received in a third state visits nobody's, and a host who is abroad himself
 * is no host.
 */
import { unitTest } from "../mentions/ask.ts";
import { complementsAfter, rowOf } from "../clauses/complements.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { clauseEndRight } from "./clause-bounds.ts";
import { dateNear } from "./circumstance.ts";
import { isDayOf } from "./counted-days.ts";
import type { FrameResult } from "./draft.ts";
import { isElsewhere } from "./elsewhere.ts";
import { lateObject } from "./meet-objects.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, evidenceOf, groundUnit, isAdverb, type Scene, subjectOf, verbAround, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import { leaderWithin, travellers, visitorsOf } from "./visit-travellers.ts";
import { isOfDays, type VisitMemory, visitOf } from "./visit-memory.ts";
import { destination, hereIn, houseAt, isPlace } from "./visit-place.ts";

export const HOSTED =
  /^(hosted|hosts|hosting|host|welcomed|welcomes|welcoming|welcome|received|receives|receive|receiving|expecting|expects|awaits|awaiting|entertained|entertains)$/;
export const isHosted = unitTest((lower) => HOSTED.test(lower));
/** Whoever awaits a guest says that the guest is to come. */
const AWAITS = /^(expecting|expects|awaits|awaiting)$/;
const ENVOY = /ambassador|high commissioner|envoy|charg|consul/i;
const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };
/** How far behind "whom" the verb of hosting may stand. */
const REACH = 9;

/** An envoy, also one who is leaving the post. */
const isEnvoy = (guest: Actor): boolean =>
  ENVOY.test(guest.role ?? "") || ENVOY.test(guest.unit.lower) || guest.person?.roles.some((r) => ENVOY.test(r.role)) === true;

const isStated = (actor: Actor): boolean => actor.person === null || actor.person.countryStated;

/** Is there more to a guest's state than that the one who receives them, in this one place where they are named, is of another? */
const isKnown = (actor: Actor): boolean => {
  const { person, unit } = actor;
  if (person === null || person.countryStated || person.at.length > 1) return true;
  const only = person.at[0];
  return only === undefined || only < unit.start || only >= unit.end;
};

const isPlaying = unitTest(/^(?:plays?|played|playing)$/);
const isRolling = unitTest(/^(?:rolls?|rolled|rolling|laid|lays?|put|puts)$/);
const isGiving = unitTest(
  /^(?:gave|gives|give|giving|grant|grants|granted|granting|held|holds|threw|throws|put|puts|laid|lays|offered|offers|hosted|hosts|hosting)$/,
);
/** What a host gives somebody who has come. */
const isTreat = unitTest(/^(?:audience|dinner|lunch|luncheon|banquet|breakfast|reception|supper|meal)$/);
/** Units from "gave" to the dinner, and from the dinner to "for": "a state banquet at the palace for". */
const TREAT = 6;
const FOR_WHOM = 7;
const isHaving = unitTest(/^(?:has|had|have|having)$/);
/** Units from "had" to "as his guest", and from "rolled" to "carpet". */
const AS_GUEST = 16;
const CARPET = 6;
/** Units from "played host" to "to". */
const PLAYED = 6;

/** "granted an audience to A", "gave a dinner for A", "gave A an audience": the unit at which the guest stands, or -1. */
const treatFor = (units: readonly Unit[], at: number): number => {
  const treat = units.findIndex((u, k) => k > at && k < at + TREAT && isTreat(u));
  if (treat < 0 || units.slice(at + 1, treat).some((u) => u.kind === "mark" || u.lower === "to")) return -1;
  const whom = units.slice(at + 1, treat).findIndex((u) => u.kind === "person" || u.kind === "official");
  if (whom >= 0) return /^audience$/.test(units[treat]?.lower ?? "") ? at + 1 + whom : -1;
  for (let k = treat + 1; k < treat + FOR_WHOM; k++) {
    const unit = units[k];
    if (unit === undefined || unit.kind === "mark" || unit.kind === "person") return -1;
    if (/^(?:to|for)$/.test(unit.lower) && /^(?:person|official)$/.test(units[k + 1]?.kind ?? "")) return k + 1;
  }
  return -1;
};

/**
 * "received A", "played host to A", "rolled out the red carpet for A", "had A as his guest", "has A over for dinner": the unit behind a verb of hosting where the
 * guest is told, or -1.
 */
export const hostingAt = (scene: Scene, { at }: Verb): number => {
  const { units } = scene;
  const unit = units[at];
  const treated = isGiving(unit) ? treatFor(units, at) : -1;
  if (treated > 0) return treated;
  // "received in audience A", "received yesterday at the palace A"
  if (isHosted(unit)) return /^in (?:an )?audience$/.test(wordsOf(units, at + 1, at + 3)) ? at + 3 : at + 1;
  if (isPlaying(unit)) {
    if (units[at + 1]?.lower !== "host") return -1;
    // "played host on Monday to A"
    let to = at + 2;
    while (to < at + PLAYED && (units[to]?.kind === "date" || units[to]?.lower === "on" || isAdverb(units[to]))) to++;
    return units[to]?.lower === "to" ? to + 1 : -1;
  }
  if (isRolling(unit)) {
    const k = units.findIndex((u, n) => n > at && n < at + CARPET && u.lower === "carpet");
    return k > 0 && units[k - 1]?.lower === "red" && units[k + 1]?.lower === "for" ? k + 2 : -1;
  }
  if (!isHaving(unit) || units[at + 1]?.kind === "mark") return -1;
  // "had A over to Lima", "has A over for dinner"
  const over = units.findIndex((u, n) => n > at + 1 && n < at + AS_GUEST && u.lower === "over");
  if (
    over > 0 &&
    units[over - 1]?.kind === "person" &&
    (/^(?:to|for|at|in|on)$/.test(units[over + 1]?.lower ?? "") || units[over + 1]?.kind === "date")
  )
    return at + 1;
  // "had A to dinner"
  const meal = units.findIndex((u, n) => n > at + 1 && n < at + AS_GUEST && u.lower === "to" && isTreat(units[n + 1]));
  if (meal > 0 && /^(?:person|official)$/.test(units[meal - 1]?.kind ?? "")) return at + 1;
  const as = units.findIndex((u, n) => n > at + 1 && n < at + AS_GUEST && u.lower === "as");
  return as > 0 && /^(?:(?:his|her|their|its|our|an?|the|official|state|special) )*guests?\b(?! of)/.test(wordsOf(units, as + 1, as + 5))
    ? at + 1
    : -1;
};

/** "his visiting Peruvian counterpart": the state visited is the host's. */
export const readVisitingOfficial = (scene: Scene, i: number, result: FrameResult): void => {
  const { units, dossier } = scene;
  const unit = units[i] as Unit;
  const visitor = actorsOf(scene, unit);
  const isOther = (a: Actor): boolean => a.country !== null && a.country !== visitor[0]?.country && a.kind !== "org";
  // "received the visiting minister, A, and a Peruvian delegation": a fellow guest is no host.
  const doers = subjectOf(scene, i).filter(isOther);
  const hosts = doers.length > 0 ? doers : units.flatMap((u) => (u === unit ? [] : actorsOf(scene, u))).filter(isOther);
  const home = dossier.datelineCountry === visitor[0]?.country ? null : dossier.datelineCountry;
  // Where the state of nobody around is said, the report's own is surer than what was concluded.
  const host = hosts.find(isStated) ?? (home === null ? hosts[0] : undefined);
  const country = host?.country ?? home;
  if (country === null || country === undefined || country === visitor[0]?.country) return;
  const named = units.find((u) => u.kind === "place" && u.country === country && u.display);
  offerJourney(scene, result, {
    rule: "visiting-official",
    at: i,
    last: i + 1,
    visitors: visitor,
    place: {
      city: named !== undefined ? groundUnit(scene, named.display as string, named) : hereIn(scene, country),
      country: groundUnit(scene, country, host?.unit ?? unit),
    },
    modality: HELD,
  });
};

/**
 * "will be the guest of her Kenyan colleague", "was a guest of the Peruvian government": whoever is somebody's guest is with
 * them. "guest of honour" says nothing of a host.
 */
export const readGuest = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  const { units } = scene;
  // "will be honoured guest at": the word before "guest" is no verb
  const honoured = /^(?:honou?red|invited)$/.test(units[verb.at]?.lower ?? "") && /^guests?$/.test(units[verb.at + 1]?.lower ?? "");
  if (!honoured && !/^(is|was|are|were|be|been|being)$/.test(units[verb.at]?.lower ?? "")) return false;
  let k = verb.at + 1;
  while (k < verb.at + GUEST_AT && (isBeforeGuest(units[k]) || units[k]?.kind === "date" || isOwner(units[k]))) k++;
  if (!/^guests?$/.test(units[k]?.lower ?? "")) return false;
  const owned = units[k - 1];
  const near = units[k + 1]?.lower === "of" && !/^hono/.test(units[k + 2]?.lower ?? "") ? units.slice(k + 2, k + 7) : [];
  const host =
    near.find((u) => u.kind !== "mark" && u.country != null && /^(person|official|org|country|demonym|place)$/.test(u.kind)) ??
    (owned !== undefined && isOwner(owned) && near.length === 0 ? owned : undefined);
  if (host === undefined && near.length === 0) return readGuestAt(scene, verb, k, result);
  const state = host === undefined ? null : (host.country ?? actorsOf(scene, { ...host, possessive: false } as Unit)[0]?.country ?? null);
  // "was his guest in Lima", said of whoever's: in the state of the town.
  const stands = state === null && host !== undefined && units[k + 1]?.lower === "in" && isPlace(units[k + 2]) ? units[k + 2] : undefined;
  const goal = state ?? stands?.country ?? null;
  if (host === undefined || goal === null) return false;
  // Whoever is of no state that is told is a guest from abroad where the town is told, too.
  const visitors = travellers(visitorsOf(scene, verb.at)).filter((a) => a.country !== goal && (a.country !== null || a.person !== null));
  if (visitors.length === 0) return false;
  const town = units.find((u, n) => n > k && u.kind === "place" && u.country === goal && u.display && units[n - 1]?.lower === "in");
  offerJourney(scene, result, {
    rule: "guest-of",
    at: verb.at,
    last: Math.max(units.indexOf(host), k) + 1,
    visitors,
    place: {
      city: town === undefined ? hereIn(scene, goal) : groundUnit(scene, town.display as string, town),
      country: groundUnit(scene, goal, stands ?? host),
    },
    modality: modalityOf(units, verb.at),
  });
  return true;
};

/** Units from "was" to "guest". */
const GUEST_AT = 8;
const isBeforeGuest = unitTest(
  /^(?:an?|the|official|state|special|personal|again|himself|herself|also|our|my|likewise|once|more|then|first|second|third|time|twice|both|all|among|chief|main|principal|honou?red|distinguished|invited|keynote|welcome|frequent|regular|only|on|in)$/,
);
const isOwner = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  ((/^(?:person|official|name)$/.test(unit.kind) && unit.possessive === true) || /^(?:his|her|their)$/.test(unit.lower));

/** Units from "guest of honour" to the town: "at the parade in Lima". */
const GUEST_REACH = 12;
/** "was the chief guest at the parade in Lima": a guest where no host is told was where it says. */
const readGuestAt = (scene: Scene, verb: Verb, guest: number, result: FrameResult): boolean => {
  const { units } = scene;
  const modality = modalityOf(units, verb.at);
  const visitors = travellers(visitorsOf(scene, verb.at)).filter((a) => a.person !== null);
  const end = Math.min(clauseEndRight(scene, verb.at + 1), guest + GUEST_REACH);
  const k = units.findIndex((u, n) => n > guest && n < end && isPlace(u) && !u.possessive && /^(?:in|to)$/.test(units[n - 1]?.lower ?? ""));
  const unit = units[k];
  if (unit === undefined || visitors.length === 0 || !/^(?:held|planned)$/.test(modality.status)) return false;
  if (units.slice(guest + 1, k).some((u) => u.kind === "person" || u.kind === "date")) return false;
  offerJourney(scene, result, { rule: "guest-at", at: verb.at, last: k + 1, visitors, place: destination(scene, unit), modality });
  return true;
};

/** "A, whom B had hosted": the person that stands before "whom", or undefined. */
const fronted = (scene: Scene, at: number): Unit | undefined => {
  const { units } = scene;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    if (units[k]?.lower !== "whom") continue;
    for (let n = k - 1; n >= Math.max(0, k - 3); n--) if (units[n]?.kind === "person") return units[n];
    return undefined;
  }
  return undefined;
};

/** A host of no state that is told, where the sentence says in which town: "was received in Lima by King A", "In Lima he was received by B". */
const atHome = (scene: Scene, at: number, host: Actor): Actor => {
  const { units } = scene;
  const isTown = (k: number): boolean => {
    const unit = units[k];
    return unit?.kind === "place" && unit.country !== null && unit.display !== "" && !unit.possessive && units[k - 1]?.lower === "in";
  };
  for (let k = at + 1; k < at + HOST_REACH; k++) if (isTown(k)) return { ...host, country: units[k]?.country ?? null };
  for (let k = at - 1; k > Math.max(0, at - TOWN_BEFORE) && units[k]?.lower !== ";"; k--)
    if (isTown(k) && !isElsewhere(scene, k)) return { ...host, country: units[k]?.country ?? null };
  return host;
};
/** Units from the town to "was received" behind it. */
const TOWN_BEFORE = 10;
const HOST_REACH = 6;
/** Units between "received" and the delegation. */
const BODY_REACH = 6;

/** "was received in Lima with honours", "is received in Lima by the minister": by whom nobody knows, but where. */
const readReceivedIn = (scene: Scene, at: number, modality: Modality, result: FrameResult): void => {
  const { units } = scene;
  const noun = units[at + 2]?.lower === "the" ? at + 3 : at + 2;
  // "was received at the Elysée", "at State House in Lima"
  const house = units[at + 1]?.lower === "at" ? houseAt(units, noun) : undefined;
  const inTown = house === undefined && units[at + 1]?.lower === "at" && units[noun]?.kind === "org" && units[noun + 1]?.lower === "in";
  const unit = house !== undefined ? units[noun] : inTown ? units[noun + 2] : units[at + 2];
  if (unit === undefined || (house === undefined && ((!inTown && units[at + 1]?.lower !== "in") || !isPlace(unit) || unit.possessive)))
    return;
  const visitors = travellers(visitorsOf(scene, at)).filter((a) => a.person !== null && !isEnvoy(a));
  if (visitors.length === 0 || !/^(?:held|planned)$/.test(modality.status)) return;
  const place =
    house === undefined
      ? destination(scene, unit)
      : { city: groundUnit(scene, house, unit), country: groundUnit(scene, unit.country as string, unit) };
  offerJourney(scene, result, { rule: "hosted", at, last: noun + 1, visitors, place, modality });
};

/** "A spoke at the base, where her guest was B": who does what the clause before unit `at` tells. */
const doerBefore = (scene: Scene, at: number): readonly Actor[] => {
  const before = clausesOf(scene).verbs.findLast((v) => v.at < at && v.form === "finite");
  return before === undefined ? [] : travellers(subjectOf(scene, before.at));
};

const isHostOrGuest = unitTest(/^(?:host|guest)$/);
/** "A and his host, B, signed", "thanked his host, B", "A and his guest, B": one of the two is at the other's. */
export const readNamedHost = (scene: Scene, i: number, result: FrameResult): void => {
  const { units } = scene;
  // "his Peruvian host"
  const whose = units[i - 1]?.kind === "demonym" ? i - 2 : i - 1;
  if (!isHostOrGuest(units[i]) || !/^(?:his|her|their)$/.test(units[whose]?.lower ?? "")) return;
  // … "her guest was A", "her guest was Peru's B"
  const joined = /^(?:,|was|is)$/.test(units[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  const at = units[joined]?.kind === "country" && units[joined]?.possessive === true ? joined + 1 : joined;
  const named = units[at]?.kind === "person" ? at : -1;
  if (named < 0 || units[named]?.possessive === true) return;
  const before = units[whose - 1]?.lower === "and" ? units[units[whose - 2]?.lower === "," ? whose - 3 : whose - 2] : undefined;
  const is = /^(?:was|is)$/.test(units[i + 1]?.lower ?? "");
  const owner = before !== undefined ? actorsOf(scene, before) : is ? doerBefore(scene, whose) : subjectOf(scene, i);
  const other = actorsOf(scene, units[named] as Unit);
  const [visitors, hosts] = units[i]?.lower === "host" ? [owner, other] : [other, owner];
  const [host] = hosts;
  const guests = travellers(visitors).filter((a) => a.person !== null && a.country !== host?.country && !isEnvoy(a));
  const verb = verbAround(scene, i);
  const told = verb === undefined ? HELD : modalityOf(units, verb.at);
  if (host === undefined || host.country === null || guests.length === 0 || !/^(?:held|planned)$/.test(told.status)) return;
  const state = host.country;
  const town = units.find(
    (u, k) => u.kind === "place" && u.country === state && u.display && /^(?:in|at)$/.test(units[k - 1]?.lower ?? ""),
  );
  offerJourney(scene, result, {
    rule: "host-named",
    at: i,
    last: named + 1,
    visitors: guests,
    place: {
      city: town === undefined ? hereIn(scene, state) : groundUnit(scene, town.display as string, town),
      country: groundUnit(scene, state, host.unit),
    },
    modality: { ...told, passive: false },
  });
};

/** "hosted A", "was received by B": the visit of the guest to the host's state. */
export const readHosting = (scene: Scene, at: number, result: FrameResult, memory: VisitMemory, from = at + 1): void => {
  const { units, dossier } = scene;
  const awaits = AWAITS.test(units[at]?.lower ?? "");
  const own = modalityOf(units, at);
  const nextWeek = /^(hosts|receives|welcomes)$/.test(units[at]?.lower ?? "") && units.some((u) => u.temporal?.explicitFuture === true);
  const modality: Modality = (awaits || nextWeek) && own.status === "held" ? { ...own, status: "planned", tense: "future" } : own;
  if (awaits && modality.passive) return;
  const complements = complementsAfter(scene, clausesOf(scene), from);
  const object =
    complements.find((c) => (modality.passive ? c.prep === "by" : c.prep === null && !c.joined)) ??
    (modality.passive ? undefined : lateObject(complements));
  const before = fronted(scene, at);
  // "played host to A and to B"
  const to = object !== undefined && units[from - 1]?.lower === "to";
  const met =
    before !== undefined && !modality.passive ? actorsOf(scene, before) : to ? rowOf(complements, object, "to") : (object?.actors ?? []);
  // "received today a delegation of the ministry headed by A"
  const body = met.length === 0 && !modality.passive ? leaderWithin(scene, at + 1, at + BODY_REACH) : [];
  if (met.length === 0 && body.length === 0) {
    if (modality.passive) readReceivedIn(scene, at, modality, result);
    return;
  }
  const doer = modality.passive ? met[0] : subjectOf(scene, at)[0];
  if (modality.passive && (doer === undefined || visitorsOf(scene, at).some((a) => a.person !== null && a.person === doer.person))) {
    readReceivedIn(scene, at, modality, result);
    return;
  }
  const host = doer?.country === null ? atHome(scene, at, doer) : doer;
  if (host === undefined || host.country === null) return;
  const named = travellers(modality.passive ? visitorsOf(scene, at) : met);
  const led = named.length > 0 || object === undefined ? [] : leaderWithin(scene, object.first, object.last);
  const guests = [...named, ...led, ...body].filter(
    (a) => (a.country ?? a.person) !== null && a.country !== host.country && isKnown(a) && !isEnvoy(a),
  );
  const guest = guests[0];
  // "The ministers are to be received by B", said of those of two states: nobody can tell which of them travelled.
  if (named.length > 1 && named.some((a) => a.unit === named[0]?.unit && a.country !== named[0]?.country)) return;
  if (guest === undefined) return;
  const reject = (reason: string): void => {
    result.rejections.push({ trigger: evidenceOf(scene, units[at] as Unit), rule: "hosted", reason });
  };
  // A host who is to travel some day, or has come home, receives at home; who is abroad may receive somebody at home some other day.
  const abroad = host.person === null ? undefined : visitOf(memory, host.display, scene.sentence.item);
  const ownDay = dateNear(scene, at, at + 2, { tense: modality.tense, within: true });
  // "travelled to Lima in January last year. … On Monday he had hosted B": another time
  const otherTime = abroad?.date != null && !isOfDays(abroad) && ownDay !== null && isDayOf(ownDay.value.when);
  if (abroad !== undefined && !otherTime && abroad.rule !== "left" && abroad.status.value === modality.status) {
    reject("the host is abroad");
    return;
  }
  // "arrived in Lima. He will be received by A": no other visit than the one he is on.
  const stay = visitOf(memory, guest.display, scene.sentence.item);
  const there = stay?.status.value === "held" && stay.rule !== "left" && stay.country?.value === host.country;
  if (there && modality.status === "planned" && dateNear(scene, at, at + 1, { tense: "future" }) === null) {
    reject("the guest is there already");
    return;
  }
  // "in a bid to mend ties with Quito" is no place where they are
  const elsewhere = units.some(
    (u, k) =>
      u.kind === "place" &&
      u.country !== null &&
      u.country !== host.country &&
      u.display &&
      !u.possessive &&
      !(u.country === guest.country && /^(?:with|between|and|by|from|for|of)$/.test(units[k - 1]?.lower ?? "")),
  );
  const away = dossier.datelineCountry !== null && dossier.datelineCountry !== host.country && dossier.datelineCountry !== guest.country;
  // "will receive A in Lima next week", told in Munich.
  const inTown = units.some(
    (u, k) => u.kind === "place" && u.country === host.country && u.display && /^(in|to|at)$/.test(units[k - 1]?.lower ?? ""),
  );
  // "is in Quito on Monday, and on Tuesday he will be received in Lima by B": the town right behind the verb is surest.
  const right = units[at + 1]?.lower === "in" && units[at + 2]?.kind === "place" && units[at + 2]?.country === host.country;
  if ((elsewhere && !right) || (away && !awaits && !inTown)) {
    reject("they are elsewhere");
    return;
  }
  // "received him at the ministry, and the pair flew to Quito": no town of the next clause.
  const end = clauseEndRight(scene, at + 1);
  const city = right ? units[at + 2] : units.find((u, k) => k < end && u.kind === "place" && u.country === host.country && u.display);
  offerJourney(scene, result, {
    rule: "hosted",
    at,
    last: at + 2,
    visitors: guests,
    place: {
      city: city === undefined ? hereIn(scene, host.country) : groundUnit(scene, city.display as string, city),
      country: groundUnit(scene, host.country, host.unit),
    },
    modality,
  });
};
