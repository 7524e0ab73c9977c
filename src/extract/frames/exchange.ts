/**
 * Exchanges between officials: from a trigger and those who take part to drafts of meetings.
 *
 * At least two persons of different sides are needed, or one person and an unnamed official of another side, or a pair that
 * the text names as one ("the two ministers"); offices of different states that nobody names count where a day is told. Whoever met
 * several people one after another had several exchanges.
 */
import type { DateRef, Grounded, MeetingForm } from "../../model/claim.ts";
import { ofManyStates } from "../mentions/affiliation.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import { NOWHERE, placeNear } from "./place-near.ts";
import type { Draft, FrameResult } from "./draft.ts";
import { metAgain, metBetween } from "./exchange-again.ts";
import { isPerson, isSummitOfMany, split } from "./exchange-split.ts";
import { isUnknown, sinceWhen } from "./meet-since.ts";
import type { Modality } from "./modality.ts";
import { type Actor, distinct, evidenceOf, groundUnit, personRef, readActors, type Scene, wordsOf } from "./scene.ts";

export interface Exchange {
  /** The trigger, and the unit after the last argument. */
  readonly at: number;
  readonly last: number;
  readonly rule: string;
  readonly left: readonly Actor[];
  readonly right: readonly Actor[];
  readonly modality: Modality;
  readonly form: Grounded<MeetingForm>;
  /** "the meeting", "discussed with": only an echo where the article tells the exchange itself. */
  readonly echo: boolean;
}

/** "the Peruvian delegation": a side, though nobody of it is named. */
const isTeam = (a: Actor): boolean => /(?:^| )(?:delegation|side|team|mission)$/.test(a.unit.lower);

/** Are these enough for an exchange between two sides? */
const isExchange = (actors: readonly Actor[]): boolean => {
  // An office without name and state may be anybody's, mostly one's own.
  const people = actors.filter((a) => a.kind === "person" || (a.kind === "official" && a.country !== null));
  const sides = new Set(actors.flatMap((a) => (a.country === null ? [] : [a.country])));
  const named = people.filter((a) => a.kind === "person").length;
  const stateless = people.some((a) => a.country === null);
  if (people.length >= 2 && named >= 1) return sides.size >= 2 || stateless;
  return people.length === 1 && named === 1 && sides.size >= 2;
};

/**
 * "the foreign ministers of Peru and Kenya", "the Polish minister and his Finnish counterpart": offices of different states, nobody of
 * whom is named; else empty.
 */
const officesOf = (actors: readonly Actor[]): readonly Actor[] => {
  const office = actors.find((a) => a.role !== null)?.role ?? null;
  const all = actors.map((a) => (a.role === null && a.unit.counterpart === true ? { ...a, role: office } : a));
  return all.length >= 2 &&
    all.every((a) => a.kind === "official" && a.role !== null && a.country !== null) &&
    new Set(all.map((a) => a.country)).size === all.length
    ? all
    : [];
};

/** Holders of unlike offices who are all taken to be at home: an army chief who calls on the president. */
const amongThemselves = (actors: readonly Actor[]): boolean => {
  const [a, b] = actors;
  if (actors.length !== 2 || a?.person == null || b?.person == null || a.person.countryStated || b.person.countryStated) return false;
  // "flew to Lima and saw President A there"
  if ((a.person.byJourney === true || b.person.byJourney === true) && a.country !== b.country) return false;
  // "NATO Secretary General A" is at home nowhere.
  if ([a.person, b.person].some((p) => p.roles.some((r) => ofManyStates(r.role)))) return false;
  return (
    a.person.roles.some((r) => r.rank === "military" || r.rank === "official" || /^crown prince/i.test(r.role)) &&
    b.person.roles.some((r) => r.rank.startsWith("head_of_"))
  );
};

/** Two officials of one assumed state who speak or call on each other: the assumption, not the exchange, is wrong. */
const assumedAlike = (actors: readonly Actor[]): boolean =>
  actors.filter((a) => a.person !== null).length >= 2 && actors.some((a) => a.person !== null && !a.person.countryStated);

const BESIDE = /^(?:(?:together|along|jointly|alongside) with|alongside|joined by)$/;
/** "A, together with B, met C": those who stand beside somebody who takes part. "accompanied by" tells who travelled along. */
const beside = (scene: Scene, actors: readonly Actor[]): readonly Actor[] => {
  const { units } = scene;
  return actors.flatMap((actor) => {
    const k = actor.person === null ? -1 : units.indexOf(actor.unit);
    if (k < 0 || units[k + 1]?.lower !== ",") return [];
    const size = [1, 2].find((n) => BESIDE.test(wordsOf(units, k + 2, k + 2 + n)));
    if (size === undefined) return [];
    return readActors(scene, k + 2 + size)
      .actors.filter((a) => a.kind === "person")
      .map((a) => ({ ...a, country: a.country ?? actor.country }));
  });
};

/** Where behind the trigger the first of those on its right stands; 0 where none does. */
const firstBehind = (scene: Scene, exchange: Exchange, actors: readonly Actor[]): number => {
  let first = 0;
  for (const actor of actors) {
    if (!exchange.right.includes(actor)) continue;
    const k = scene.units.indexOf(actor.unit);
    if (k > exchange.at && (first === 0 || k < first)) first = k;
  }
  return first;
};

/** "met separately with A (19 September) and B (20 September)": the day behind whom it is of. */
const bracketed = (scene: Scene, actors: readonly Actor[], tense: "past" | "future"): Grounded<DateRef> | null => {
  const { units } = scene;
  for (const { unit } of actors) {
    const k = units.indexOf(unit) + 1;
    const date = k > 0 && units[k]?.lower === "(" && units[k + 2]?.lower === ")" ? units[k + 1] : undefined;
    if (date?.kind === "date" && date.temporal?.role === "point") return dateRef(scene, date, tense);
  }
  return null;
};

/** "a meeting between A and B that was to take place": behind the verb of the relative clause, where day and place stand; else `last`. */
const behindRelative = ({ units }: Scene, last: number): number => {
  const that = units[last]?.lower === "," ? last + 1 : last;
  if (!/^(?:that|which)$/.test(units[that]?.lower ?? "") || !/^(?:is|was|had|has|were|are)$/.test(units[that + 1]?.lower ?? ""))
    return last;
  for (let k = that + 2; k < that + RELATIVE; k++) {
    const word = units[k]?.lower ?? "";
    if (word === "take" && units[k + 1]?.lower === "place") return k + 2;
    if (/^(?:place|held|begin|start|scheduled|planned|set|due|expected)$/.test(word) && units[k + 1]?.lower !== "to") return k + 1;
    if (!/^(?:to|been|be|due|scheduled|planned|set|expected|originally|supposed|also|initially|have)$/.test(word)) return last;
  }
  return last;
};
/** Units from "that" to its verb. */
const RELATIVE = 8;

/** "Earlier he had been received by A", "immediately beforehand she had met B". */
const EARLIER = /^(?:earlier|beforehand|(?:immediately|just|shortly) (?:beforehand|before))$|^earlier\b/;
/** "had earlier held talks with A". */
const isEarlier = (scene: Scene, at: number): boolean => /\b(?:earlier|beforehand)\b/.test(wordsOf(scene.units, at - 3, at));

/** "A spoke with her Northish colleague": whoever is not named has the office of the only one they face. */
const asCounterpart = (actor: Actor, actors: readonly Actor[]): Actor => {
  if (actor.kind !== "official" || actor.role !== null || actor.unit.counterpart !== true || actor.unit.plural === true) return actor;
  const [one, ...more] = actors.filter((a) => a.kind === "person" && a.country !== actor.country);
  return one === undefined || more.length > 0
    ? actor
    : { ...actor, role: one.role ?? one.person?.roles.find((r) => !r.former)?.role ?? null };
};

const toDraft = (scene: Scene, exchange: Exchange, actors: readonly Actor[]): Draft => {
  const trigger = scene.units[exchange.at] as Unit;
  const last = behindRelative(scene, exchange.last);
  const people = actors.filter(isPerson).map((a) => asCounterpart(a, actors));
  const seen = new Set<string>();
  const countries = actors.flatMap((a) => {
    if ((a.kind === "org" && !isTeam(a)) || a.country === null || seen.has(a.country)) return [];
    seen.add(a.country);
    return [groundUnit(scene, a.country, a.unit)];
  });
  const whom = firstBehind(scene, exchange, actors);
  const place = exchange.form.value === "call" ? NOWHERE : placeNear(scene, exchange.at, last, whom);
  const since = sinceWhen(scene, exchange.at, exchange.last);
  const date =
    (since === undefined ? null : dateRef(scene, since, "past")) ??
    bracketed(scene, actors, exchange.modality.tense) ??
    ofTalks(exchange.rule, dateNear(scene, exchange.at, last, { tense: exchange.modality.tense, whom }));
  // "had earlier held talks with A", without a day or a town: earlier on the day that is told.
  const away = place.city !== null && place.city.value !== scene.dossier.datelineCity?.value;
  const earlier = date === null && !away && (isEarlier(scene, exchange.at) || EARLIER.test(wordsOf(scene.units, 0, 2)));
  return {
    kind: "meeting",
    rule: exchange.rule,
    trigger: evidenceOf(scene, trigger),
    attributed_to: null,
    background: exchange.modality.perfect && !earlier,
    form: exchange.form,
    status: groundUnit(scene, exchange.modality.status, trigger),
    participants: people.map((a) => groundUnit(scene, personRef(a), a.unit)),
    countries,
    date,
    city: place.city,
    country: place.country,
    series: null,
    ordinal: null,
    latest: false,
  };
};

/** "agreed to hold staff talks", "to hold regular consultations", "to meet regularly": others than they, or no single exchange. */
const recurs = ({ units }: Scene, { at }: Exchange): boolean =>
  (EVER_AGAIN.test(/^[^,;:.]*?(?= and |[,;:.]|$)/.exec(wordsOf(units, at + 1, at + AGAIN))?.[0] ?? "") &&
    !units.slice(at + 1, at + AGAIN).some((u) => u.temporal?.role === "point")) ||
  /^(?:annual|regular|yearly|periodic|regularly|periodically)$/.test(units[at + 1]?.lower ?? "") ||
  /^(?:\S+ )?(?:staff|expert|experts|technical|working-level|expert-level|army-to-army|navy-to-navy) (?:level )?(?:talks|meetings|discussions|consultations)\b/.test(
    wordsOf(units, at + 1, at + 5),
  );

const EVER_AGAIN =
  /\b(?:on a (?:regular|yearly|annual|monthly|weekly|quarterly|rotating|permanent) basis|regularly|annually|at regular intervals|(?:once|twice|three times|four times|\d+ times) (?:a|per|every|each) (?:year|month|week))\b/;
/** Units from the verb to how often. */
const AGAIN = 16;

const OFTEN =
  /\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|\d+) times|a (?:dozen|number of|handful of|couple of) times|on (?:several|many|numerous|two|three|four|five|\d+) occasions|more than once|repeatedly|regularly|frequently|many a time)\b/;
/** "has met A only twice": several exchanges, of which none is told by its day; "three times, most recently in May" tells one. */
const isSeveral = ({ units }: Scene, { at }: Exchange): boolean => {
  if (!/\b(?:has|have|had|['’]ve) (?:\w+ )?$/.test(`${wordsOf(units, at - 3, at)} `)) return false;
  const clause = /^[^;:.]*/.exec(wordsOf(units, at + 1, at + AGAIN))?.[0] ?? "";
  if (!OFTEN.test(clause) || /\b(?:last|latest|recently|first|again)\b/.test(clause)) return false;
  return !units.slice(at + 1, at + AGAIN).some((u) => /^(?:days|weekday|month|day_of_month)$/.test(u.temporal?.when.kind ?? ""));
};

/** "agreed to open negotiations on a treaty": what others will do for them. */
const opensNegotiations = ({ units }: Scene, { at }: Exchange): boolean =>
  /^(?:open|opening|start|starting|begin|beginning|launch|launching|commence)$/.test(units[at]?.lower ?? "") &&
  units.slice(at + 1, at + OPENED).some((u) => u.lower === "negotiations");
/** Units from the verb to "negotiations": "open formal trade". */
const OPENED = 6;

/** "sat first alone and then with their aides": nobody's name and nobody's state. */
const isRetinue = (actor: Actor): boolean =>
  actor.kind === "official" &&
  actor.country === null &&
  /^(?:their|his|her) .*(?:aides|advisers|advisors|staff|officials|experts)$/.test(actor.unit.lower);

/** "Is a meeting of the leaders next?", "Did A call on B?" */
const isAsked = ({ units }: Scene): boolean =>
  /^(?:is|are|was|were|will|would|did|does|do|has|have|had|can|could|should|may|might)$/.test(units[0]?.lower ?? "") &&
  units.findLast((u) => !/^["“”’]$/.test(u.lower))?.lower === "?";

/** "discussed Peru's chairmanship this year": a year is that of what was discussed. */
const ofTalks = (rule: string, date: Grounded<DateRef> | null): Grounded<DateRef> | null => {
  const when = rule.startsWith("discussed-") ? date?.value.when : undefined;
  const isYear = when?.kind === "year" || (when?.kind === "relative" && when.unit === "year" && when.offset === 0);
  return isYear ? null : date;
};

/** "on 8 October the two had exchanged views in Lima": what looks back to a day of its own is no echo. */
const isOfItsOwn = (draft: Draft): boolean => draft.kind === "meeting" && draft.background === true && draft.date !== null;

/** Adds the drafts of an exchange to the result, or says why there are none. */
export const offerExchange = (scene: Scene, result: FrameResult, offered: Exchange): void => {
  const principals = (actors: readonly Actor[]): Actor[] => actors.filter((a) => !isRetinue(a));
  // "The two have not met since October": in October they did.
  const { modality } = offered;
  const since = modality.status === "held" || modality.status === "denied" ? sinceWhen(scene, offered.at, offered.last) : undefined;
  const status = since !== undefined ? "held" : isUnknown(scene, offered.at) ? "denied" : modality.status;
  const exchange = {
    ...offered,
    modality: since === undefined && status === modality.status ? modality : { ...modality, status, perfect: true },
    left: principals(offered.left),
    right: principals(offered.right),
  };
  const everybody = distinct([...exchange.left, ...exchange.right]);
  const reject = (reason: string): void => {
    result.rejections.push({ trigger: evidenceOf(scene, scene.units[exchange.at] as Unit), rule: exchange.rule, reason });
  };
  if (exchange.modality.status === "planned" && recurs(scene, exchange)) {
    reject("what is to be held regularly or by their staffs is no exchange of their own");
    return;
  }
  if (exchange.modality.status === "planned" && opensNegotiations(scene, exchange)) {
    reject("what negotiators are to open is no exchange of their own");
    return;
  }
  if (isAsked(scene)) {
    reject("it is only asked");
    return;
  }
  if (exchange.modality.status === "held" && isSeveral(scene, exchange)) {
    reject("it was several times, and of none is the day told");
    return;
  }
  const offices = officesOf(everybody);
  if (offices.length > 0) {
    const draft = toDraft(scene, exchange, offices);
    if (draft.kind === "meeting" && draft.date !== null && !exchange.echo && exchange.modality.status !== "hypothetical")
      result.drafts.push(draft);
    else reject("fewer than two sides are named");
    return;
  }
  if ((!isExchange(everybody) && !assumedAlike(everybody)) || amongThemselves(everybody)) {
    reject("fewer than two sides are named");
    return;
  }
  for (const actors of split(scene, exchange)) {
    // "The chancellor met A; B; and C": of each of them nothing tells whom they met.
    if (!isExchange(actors) && !assumedAlike(actors)) continue;
    const summit = isSummitOfMany(scene, exchange, actors) ? scene.units[exchange.at] : undefined;
    const as = summit === undefined ? exchange : { ...exchange, form: groundUnit(scene, "session" as const, summit) };
    const draft = toDraft(scene, as, distinct([...actors, ...beside(scene, actors)]));
    if (exchange.echo && !isOfItsOwn(draft)) result.echoes.push(draft);
    else result.drafts.push(draft);
    const again = metAgain(scene, draft, exchange.at);
    if (again !== null) result.drafts.push(...metBetween(scene, draft, exchange.at), again);
  }
};
