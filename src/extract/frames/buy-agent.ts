/** Who does what a verb of dealing says: its subject, the noun before "which", "the navy", "it", a firm told by its people alone. */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { asParty, bodyState, isParty, isSource, partyAt, partyGroup, REGION, standIn, stateActor } from "./buy-parties.ts";
import { isBody } from "./buy-words.ts";
import { isPeople } from "./buy-people.ts";
import { peopleFirm } from "./buy-works.ts";
import type { Deals } from "./deal.ts";
import { type Actor, isAdverb, isAuxiliary, isBoundary, isPreposition, type Scene, subjectOf, verbAround, verbLike } from "./scene.ts";

/** Whether the noun group that unit `k` belongs to hangs on a preposition. */
const hangs = (scene: Scene, k: number): boolean => {
  for (let i = k - 1; i >= Math.max(0, k - 5); i--) {
    const u = scene.units[i] as Unit;
    if (isPreposition(u)) return true;
    if (u.kind === "mark" || verbLike(u) || isBoundary(u) || u.kind === "date") return false;
    if (u.kind !== "word" && u.kind !== "demonym" && !u.possessive) return false;
  }
  return false;
};

const isSaying = wordTest(
  /^(said|says|announced|announces|confirmed|confirms|stated|disclosed|revealed|reported|added|declared|claimed|explained|told|informed|notified)$/,
);

/** Units between who says so and the pronoun: "said on Tuesday in a press release that it". */
const SAYING_REACH = 9;

/** "Kestrel Yards said on Monday that it had won an order": whoever says so, where that is a body or a company. */
const sayer = (scene: Scene, deals: Deals, k: number): Actor | undefined => {
  const { units } = scene;
  const said = units.findLastIndex((u, n) => n < k && n > k - SAYING_REACH && isSaying(u));
  if (
    said < 1 ||
    units
      .slice(said + 1, k)
      .some((u) => u.kind === "mark" || u.kind === "item" || (isBoundary(u) && u.lower !== "that") || (u.kind === "word" && verbLike(u)))
  )
    return undefined;
  if (isAuxiliary(units[said - 1] as Unit)) return undefined;
  const who = agentOf(scene, deals, said);
  return who?.kind === "org" && who.country !== null ? who : undefined;
};

/** "the firm", "the shipbuilder": the company named last. */
const namedFirm = ({ units }: Scene, deals: Deals, last: number): Actor | undefined => {
  if (units[last]?.kind !== "word" || !isFirm(units[last]) || !units.slice(Math.max(0, last - 2), last).some((u) => u.lower === "the"))
    return undefined;
  const unit = units.slice(0, last).findLast((u) => u.kind === "org" && u.orgKind === "company" && u.country !== null) ?? deals.firm;
  return unit === undefined
    ? undefined
    : {
        kind: "org",
        person: null,
        country: unit.country,
        role: null,
        display: unit.display ?? unit.lower,
        unit: { ...unit, start: (units[last] as Unit).start, end: (units[last] as Unit).end },
      };
};
/** "it built six boats under an order": the yard named last. */
export const builderBefore = ({ units }: Scene, deals: Deals, k: number): Actor | undefined => {
  const unit = units.slice(0, k).findLast((u) => u.kind === "org" && u.orgKind === "company" && u.country !== null) ?? deals.firm;
  return unit === undefined
    ? undefined
    : { kind: "org", person: null, country: unit.country, role: null, display: unit.display ?? unit.lower, unit };
};
const isFirm = wordTest(/^(firm|company|shipbuilder|manufacturer|yard|shipyard|builder|group|maker|producer)$/);

/** "Northland's procurement centre", "the Northish acquisition agency": a body that no table has, by whose it is. */
const bodyOf = ({ units }: Scene, first: number, last: number): Actor | undefined => {
  const head = units[last];
  // "Northland's armarium ordered": whatever it is, it is Northland's.
  const own =
    /^(country|place)$/.test(units[last - 1]?.kind ?? "") &&
    units[last - 1]?.possessive === true &&
    (head?.kind === "word" || head?.kind === "name");
  if (!own && (head?.kind !== "word" || !isBody(head))) return undefined;
  const whose = units
    .slice(Math.max(0, first - 1), last)
    .find(
      (u) =>
        u.kind === "demonym" ||
        (u.possessive &&
          u.country !== null &&
          (u.kind === "country" || u.kind === "place" || (u.kind === "org" && u.orgKind !== "company"))),
    );
  return whose?.country == null ? undefined : stateActor(whose.country, whose);
};

/** "the two European states": not the two that the report is about, of whom one may be from elsewhere. */
const isOfRegion = (units: readonly Unit[], k: number): boolean =>
  units[k]?.kind === "word" && isStates(units[k]) && REGION.test(units[k - 1]?.lower ?? "");
const isStates = wordTest(/^(?:countries|states|nations|neighbou?rs|allies|partners|members|governments)$/);

/** Units from "saw" to who is seen. */
const SEEN_REACH = 4;
const isSeeing = wordTest(/^(saw|sees|watched)$/);

/** Who does what the verb at `verb` says: its subject, the noun before "which", "the navy", "it". */
export const agentOf = (scene: Scene, deals: Deals, verb: number): Actor | undefined => {
  const { units } = scene;
  let i = verb - 1;
  while (i >= 0 && (isAuxiliary(units[i] as Unit) || isAdverb(units[i] as Unit) || units[i]?.kind === "date")) i--;
  if (/^(which|that|who)$/.test(units[i]?.lower ?? "")) {
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const u = units[k] as Unit;
      if (u.kind === "item") return undefined;
      const found = partyAt(scene, deals, k);
      if (found !== undefined) return found;
    }
    // "It was a Westrian consortium, since dissolved, that got the order"
    return units[0]?.lower === "it" && /^(was|is)$/.test(units[1]?.lower ?? "") ? partyGroup(scene, deals, 2, i) : undefined;
  }
  // "we are taking three drones from Westland": whoever writes is of the report's own state.
  const home = scene.dossier.setting.home ?? scene.dossier.datelineCountry;
  if (units[i]?.lower === "we" && home !== null) return stateActor(home, units[i] as Unit);
  // "June 2021 saw Westland's Kestrel Yards win a contract": whoever is seen to do so.
  if (units.slice(Math.max(0, i - SEEN_REACH), i).some(isSeeing)) {
    const seen = partyAt(scene, deals, i);
    if (seen !== undefined) return seen;
  }
  // "In December 2017 the Westrians bought": a people for its state.
  if (isPeople(units, i)) return stateActor(units[i]?.country as string, units[i] as Unit);
  // "Northland, whose budget is small, bought": the words between the commas are stepped over.
  if (units[i]?.lower === ",") {
    const open = units.findLastIndex((u, k) => k < i - 1 && u.lower === ",");
    const found = open > 0 ? partyAt(scene, deals, open - 1) : undefined;
    if (found !== undefined && !hangs(scene, open - 1)) return found;
  }
  // "The Westrians, too, shop here. In May they picked Kestrel Yards"
  const people = deals.people;
  if (units[i]?.lower === "they" && people !== undefined && deals.at - people.at <= 0) return stateActor(people.country, units[i] as Unit);
  // "According to the agency, the nation has bought": who says so buys nothing.
  const named = subjectOf(scene, verb).find(
    (a) => isParty(a) && !isSource(scene, units.indexOf(a.unit)) && !isOfRegion(units, units.indexOf(a.unit)),
  );
  const at = named === undefined ? -1 : units.indexOf(named.unit);
  for (let k = verb - 1; k > at; k--) {
    const u = units[k] as Unit;
    if (u.lower === ";" || (isBoundary(u) && !/^(as|that|after|since|before)$/.test(u.lower))) break;
    const said = u.kind === "pronoun" && /^(it|they)$/.test(u.lower) ? sayer(scene, deals, k) : undefined;
    const stand = hangs(scene, k) ? undefined : (said ?? standIn(scene, deals, k));
    if (stand !== undefined) return stand;
    if (isBoundary(u) && u.lower !== "as") break;
  }
  if (named === undefined) {
    const group = verbAround(scene, verb)?.subject;
    if (group == null) return undefined;
    let head = Math.min(group.last, verb - 1);
    while (head > group.first && isAdverb(units[head] as Unit)) head--;
    const people = units[head];
    if (people?.country != null && isPeople(units, head)) return stateActor(people.country, people);
    return (
      peopleFirm(scene, group.first, head) ??
      namedFirm(scene, deals, head) ??
      (units[verb - 1]?.lower === "to" ? undefined : bodyOf(scene, group.first, head))
    );
  }
  const own = asParty(named);
  return own.country === null && own.kind === "org" ? { ...own, country: bodyState(scene, deals, at) } : own;
};
