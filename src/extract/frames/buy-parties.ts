/**
 * Who buys and who sells: a state, a body or a company; persons and officials stand for their state, and so do "it", "the
 * navy", "the island" once the article has said whose.
 */
import type { Grounded, PartyRef } from "../../model/claim.ts";
import { countryByName, countryName } from "../../world/countries.ts";
import { wordTest } from "../mentions/ask.ts";
import { seatState } from "../mentions/orgs.ts";
import type { Unit } from "../mentions/unit.ts";
import { isPeople } from "./buy-people.ts";
import { isBranch, officerFirm, worksAt } from "./buy-works.ts";
import type { Deals } from "./deal.ts";
import { type Actor, actorsOf, groundUnit, isPreposition, type Scene, verbLike } from "./scene.ts";

export const party = (scene: Scene, actor: Actor): Grounded<PartyRef> =>
  groundUnit(
    scene,
    {
      name: /^[A-Z]{2}$/.test(actor.display) && actor.display === actor.country ? countryName(actor.display) : actor.display,
      country: actor.country,
    },
    actor.unit,
  );
export const isParty = (a: Actor | undefined): a is Actor =>
  a !== undefined && (a.kind === "state" || a.kind === "org" || (a.country !== null && (a.kind === "official" || a.kind === "person")));

export const isCompany = (a: Actor | undefined): boolean =>
  a?.unit.orgKind === "company" ||
  // "the Kingdom had signed": a state by a noun with a capital is none.
  (a?.unit.kind === "name" && !(a.kind === "state" && STAND_IN.test(lastOf(a.unit))));

/** The state that signs with the buyer's, where one other does and each sends somebody; else undefined. */
export const cosigner = (signers: readonly Actor[], buyer: string): Actor | undefined => {
  const other = signers.filter((a) => a.country !== null && a.country !== buyer);
  const [first] = other;
  const both = signers.some((a) => a.country === buyer) && other.every((a) => a.country === first?.country);
  return both && first?.country != null ? stateActor(first.country, first.unit) : undefined;
};

export const stateActor = (country: string, unit: Unit, display = countryName(country)): Actor => ({
  kind: "state",
  person: null,
  country,
  role: null,
  display,
  unit,
});

/** Persons and officials act for their state, the head of a company for it. */
export const asParty = (actor: Actor): Actor =>
  officerFirm(actor) ??
  (actor.kind === "person" || actor.kind === "official"
    ? { ...actor, kind: "state", person: null, display: actor.country === null ? actor.display : countryName(actor.country) }
    : actor.kind === "state" && actor.country !== null && /^[A-Z]{2}$/.test(actor.display)
      ? { ...actor, display: countryName(actor.country) }
      : actor);

const STAND_IN =
  /^(army|navy|military|government|ministry|country|island|kingdom|republic|forces|force|cabinet|service|emirate|sultanate|archipelago|nation|city-state|parliament|lawmakers|authorities|coastguard|marines|state|capital|economy)$/;

/** "the South American nation" */
export const REGION =
  /(^|[ -])(asian|african|american|european|arab|gulf|baltic|balkan|nordic|caribbean|caucasian|caspian|pacific|alpine|andean|mediterranean)$/;

/** The state told of by the sentence left of unit `k`, else the one the article stays with. */
export const topicState = (scene: Scene, deals: Deals, k: number, home: boolean): string | null => {
  const named = namedLeft(scene, k);
  if (named !== null) return named;
  const { home: ours, sure } = scene.dossier.setting;
  const own = (sure ? ours : null) ?? deals.sponsor?.country ?? ours ?? scene.dossier.datelineCountry;
  return home ? (own ?? deals.topic ?? deals.headline) : (deals.topic ?? own);
};

/** The state that the sentence itself tells of left of unit `k`. */
const namedLeft = (scene: Scene, k: number): string | null => {
  const { units } = scene;
  for (let i = k - 1; i >= 0; i--) {
    const u = units[i] as Unit;
    if (u.country === null || u.kind === "item" || (u.kind === "place" && u.countries === undefined)) continue;
    if (u.kind === "demonym" && !isPeople(units, i)) continue;
    if ((u.kind === "org" && u.orgKind === "company") || isSource(scene, i)) continue;
    // "ordered from Northland's Kestrel Yards": whose firm somebody dealt with.
    if (u.possessive && i > 0 && units[i + 1]?.orgKind === "company" && isPreposition(units[i - 1] as Unit)) continue;
    // "from Northland's Kestrel Yards": neither the house nor whose it is.
    const led = units[i - 1]?.possessive === true ? i - 2 : i - 1;
    if ((u.possessive || led < i - 1) && /^(from|with|by|against)$/.test(units[led]?.lower ?? "")) continue;
    if (
      (u.kind === "place"
        ? /^(from|with|by|to|against|over|in|than|at|for|of|the)$/
        : /^(from|with|by|to|against|over|in|than|at|for|of)$/
      ).test(units[i - 1]?.lower ?? "") &&
      !u.possessive
    )
      continue;
    return u.country;
  }
  return null;
};

/** "The navy of Northland gave Westland's yard until May to find engines for the boat it ordered": "it" right behind goods is who the sentence is of. */
const headState = ({ units }: Scene, k: number): string | null => {
  if (units[k - 1]?.kind !== "item") return null;
  // "told the house of a sale to Southland of support for the jets it is acquiring": to whom the sale is.
  const taker = units.findLastIndex((u, i) => i < k - 1 && u.kind === "country" && !u.possessive && units[i - 1]?.lower === "to");
  if (taker > 0 && /^(sale|export|delivery|transfer)$/.test(units[taker - 2]?.lower ?? "")) return units[taker]?.country ?? null;
  const head = units.findIndex((u, i) => i < k && u.country !== null && (u.kind === "country" || u.kind === "org" || u.kind === "place"));
  const u = units[head];
  // "In March the Northish Army took": a day may stand before.
  const opening = /^(in|on)$/.test(units[0]?.lower ?? "") && units[1]?.kind === "date" ? 2 : 0;
  return u === undefined || head > opening + HEAD_REACH || u.possessive || u.orgKind === "company" || isPreposition(units[head - 1] as Unit)
    ? null
    : u.country;
};
const HEAD_REACH = 2;

/** "The navy received in May the first of the boats it bought from Westland": "it" behind goods is the service or body that the sentence opens with. */
const headService = (scene: Scene, deals: Deals, k: number): string | null => {
  if (scene.units[k - 1]?.kind !== "item" || k < 4) return null;
  return [1, 2].map((n) => standInAt(scene, deals, n)).find((a) => a !== undefined)?.country ?? null;
};

/** "the army", "the ministry", "the country", "it": the state at hand. */
export const standIn = (scene: Scene, deals: Deals, k: number): Actor | undefined => {
  const found = standInAt(scene, deals, k);
  // "the navy" where the article names one navy is no guess.
  if (found !== undefined && deals.serviceState(lastOf(scene.units[k] as Unit)) !== found.country) deals.soft.add(found);
  return found;
};

const lastOf = (u: Unit): string => u.lower.split(" ").pop() ?? "";
const standInAt = (scene: Scene, deals: Deals, k: number): Actor | undefined => {
  const u = scene.units[k] as Unit;
  const before = scene.units[k - 1]?.lower ?? "";
  if (u.kind === "pronoun" && /^(it|they)$/.test(u.lower)) {
    const country = headState(scene, k) ?? headService(scene, deals, k) ?? topicState(scene, deals, k, false);
    return country === null ? undefined : stateActor(country, u);
  }
  if (
    !(u.kind === "word" || u.kind === "name" || (u.kind === "org" && u.country === null)) ||
    !STAND_IN.test(u.lower.split(" ").pop() ?? "")
  )
    return undefined;
  // "to our state": whoever writes is of it.
  if (before === "our") {
    const own = scene.dossier.setting.home ?? scene.dossier.datelineCountry;
    return own === null ? undefined : stateActor(own, u);
  }
  if (u.lower === "force" && !/^(air|his|her|whose)$/.test(before)) return undefined;
  // "the Northish government"
  const people = scene.units[k - 1];
  if (
    u.kind === "word" &&
    people?.kind === "demonym" &&
    people.country !== null &&
    /^(government|cabinet|parliament|military|authorities)$/.test(u.lower)
  )
    return stateActor(people.country, people);
  const region =
    u.lower === "nation" || u.lower === "country"
      ? REGION.test(before)
      : u.lower === "economy" && /^(largest|biggest|second-largest)$/.test(before);
  const earlier =
    /^(previous|former|outgoing|last|present|current)$/.test(before) && /^(government|cabinet|parliament|authorities)$/.test(u.lower);
  // "the defence ministry in Portville", "the army of Northland", "parliament in Portville"
  const at = scene.units[k + 2];
  const seated = /^(in|of)$/.test(scene.units[k + 1]?.lower ?? "") && at?.country != null && (at.kind === "place" || at.kind === "country");
  const bare = seated && /^(parliament|lawmakers|authorities)$/.test(u.lower);
  if (u.kind === "word" && !region && !earlier && !bare && !/^(the|its|their|his|her|own|air|armed|defen[cs]e|whose|coast)$/.test(before))
    return undefined;
  if (seated) return stateActor(at.country as string, u);
  if (/^(country|island|kingdom|republic|emirate|sultanate|archipelago|nation)$/.test(u.lower)) {
    // "Northisland's defence will be better after Westland approved the sale to the island": no state of the mainland.
    const island = /^(island|archipelago)$/.test(u.lower)
      ? scene.units
          .slice(0, k)
          .findLast((x) => (x.kind === "country" || x.kind === "place") && x.country !== null && ISLANDS.has(x.country))
      : undefined;
    if (island?.country != null) return stateActor(island.country, u);
    // "a visit to Northland, in the course of which boats go to the country's navy": the state named last.
    const named = scene.units
      .slice(0, k)
      .findLast((x) => (x.kind === "country" || (x.kind === "place" && x.countries !== undefined)) && x.country !== null);
    if (named?.country != null && /^(to|in|for|of)$/.test(scene.units[scene.units.indexOf(named) - 1]?.lower ?? ""))
      return stateActor(named.country, u);
  }
  const country = placedState(scene, k) ?? namedLeft(scene, k) ?? deals.serviceState(lastOf(u)) ?? topicState(scene, deals, k, true);
  return country === null ? undefined : stateActor(country, u);
};

/** Island states that buy arms. */
const ISLANDS = new Set("TW LK CY MT IE IS JM CU HT DO TT BB BS MG MU SC CV ST KM BH MV PH JP SG FJ TO WS SB VU PG TL NZ".split(" "));

/** "In Portville, meanwhile, the government there approved", "In Portville the government said": whose seat the sentence opens with. */
const placedState = ({ units }: Scene, k: number): string | null => {
  if (units[k + 1]?.lower === "there")
    return units.slice(0, k).findLast((u) => u.country !== null && (u.kind === "country" || u.kind === "place"))?.country ?? null;
  const seat = units[1];
  if (units[0]?.lower !== "in" || seat === undefined || (seat.kind !== "country" && seat.kind !== "place") || seat.possessive) return null;
  return k < FRONTED_REACH && (seat.kind === "country" || seat.countries !== undefined) ? seat.country : null;
};
/** Units between a place at the head of a sentence and whose it is. */
const FRONTED_REACH = 9;

/** The state of a body or company, from the words beside it or from what the article said before. */
export const bodyState = (scene: Scene, deals: Deals, k: number): string | null => {
  const { units } = scene;
  const unit = units[k] as Unit;
  if (unit.country !== null) return unit.country;
  const named = countryByName(unit.lower.split(" of ").pop()?.replace(/^the /, "") ?? "");
  if (named !== undefined && unit.lower.includes(" of ")) return named;
  for (let i = k - 1; i >= Math.max(0, k - 4); i--) {
    const u = units[i] as Unit;
    if (u.kind === "demonym" || (u.kind === "country" && u.possessive)) return u.country;
    if (u.kind !== "word" || isPreposition(u) || verbLike(u)) break;
  }
  const of = units[k + 1];
  const whose = units[k + 2];
  if (
    (of?.lower === "of" || of?.lower === "(" || of?.lower === "in") &&
    whose !== undefined &&
    whose.country !== null &&
    whose.kind !== "person"
  )
    return whose.country;
  const known = deals.homeOf(unit);
  if (known !== null) return known;
  return unit.orgKind === "government" || unit.orgKind === "service"
    ? (scene.dossier.setting.home ??
        deals.serviceState(lastOf(unit)) ??
        deals.sponsor?.country ??
        scene.dossier.datelineCountry ??
        deals.topic)
    : null;
};

const ALLIANCE = /^(the )?(nato|eu|european union|un|united nations|asean|african union|osce|g7|g20)$/;

/** The party whose head is unit `k`. */
export const partyAt = (scene: Scene, deals: Deals, k: number): Actor | undefined => {
  const u = scene.units[k];
  // "a first export to a NATO member": an alliance buys nothing by itself.
  if (u === undefined || ALLIANCE.test(u.lower)) return undefined;
  const direct = actorsOf(scene, u).find(isParty);
  if (direct !== undefined) {
    const own = asParty(direct);
    return own.country === null && own.kind === "org" ? { ...own, country: bodyState(scene, deals, k) } : own;
  }
  return standIn(scene, deals, k);
};

const GROUP_WORD =
  /^(the|a|an|its|their|his|our|both|state-owned|state-run|state-controlled|local|domestic|defen[cs]e|arms|aerospace|shipbuilder|shipyard|shipbuilding|yard|maker|manufacturer|company|companies|firm|firms|giant|group|conglomerate|contractor|producer|builder|supplier|industry|prime|main|royal|neighbour|neighbouring|neighbor|neighboring|ally|allied|fellow|ministry|government|aircraft|planemaker|exporter|agency|procurement|of|and|,|“|"|private|consortium|led|joint|venture|subsidiary|unit|missile|warplane|tank|engine|navy|army|force|air|forces|armed|military|country|island|'s|’s|plant|factory|naval)$/;

/** The party in the noun group that begins at `from`; a people alone ("a Northish yard") stands for its state. */
export const partyGroup = (scene: Scene, deals: Deals, from: number, to: number): Actor | undefined => {
  const { units } = scene;
  let people: Unit | undefined;
  for (let i = from; i < Math.min(to, from + 8, units.length); i++) {
    const u = units[i] as Unit;
    // "the Northish arms maker", "the Northland-based arms maker"
    if (u.kind === "item" && u.item?.quantity == null && (u.goods?.origin != null || people !== undefined)) {
      people = u.goods?.origin == null ? people : { ...u, kind: "demonym", country: u.goods.origin };
      continue;
    }
    // "the Northish army's plant"
    const owns = u.kind === "org" && u.possessive && u.country !== null && (u.orgKind !== "company" || isBranch(units[i + 1]));
    if (u.kind === "demonym" || owns) {
      people = u;
      continue;
    }
    const found = u.possessive && u.kind !== "country" ? undefined : partyAt(scene, deals, i);
    if (found !== undefined) {
      // "Northland's Kestrel Yards": the owner only says where the company is.
      if (u.possessive) {
        people = u;
        continue;
      }
      return found.country === null && people?.country != null ? { ...found, country: people.country } : found;
    }
    const seated = u.kind === "name" || u.kind === "word" ? seatState(u.lower) : null;
    if (seated !== null) people = { ...u, kind: "demonym", country: seated };
    if (seated !== null) continue;
    if (u.kind === "name" && u.name !== undefined) {
      const country = people?.country ?? bodyState(scene, deals, i);
      if (country !== null && country !== undefined)
        return { kind: "org", person: null, country, role: null, display: u.name.join(" "), unit: u };
      if (people === undefined) return undefined;
      continue;
    }
    if (u.kind !== "word" && u.kind !== "mark" && u.kind !== "name") break;
    // "between the Westrian procurement agency and the company X"
    if (u.lower === "and" && people !== undefined && i > from + 1) break;
    const works = worksAt(scene, i);
    if (works !== undefined) return works;
    if (!GROUP_WORD.test(u.lower) && !(u.kind === "word" && /-(based|owned|run|controlled|made|built)$/.test(u.lower))) break;
    // "to their maker, Kestrel Yards"
    const named = /^(maker|manufacturer|builder|supplier|producer|neighbour|neighbor|ally|owner)$/.test(units[i - 1]?.lower ?? "");
    if (u.kind === "mark" && people === undefined && !named) break;
  }
  return people === undefined || people.country === null ? undefined : stateActor(people.country, people);
};

/** The first party in the hands of one of `prep` in `from..to`. */
export const partyAfter = (scene: Scene, deals: Deals, from: number, to: number, prep: RegExp): Actor | undefined => {
  const { units } = scene;
  for (let i = from; i < Math.min(units.length, to); i++) {
    const u = units[i] as Unit;
    if (
      u.kind !== "word" ||
      !prep.test(u.lower) ||
      /^(according|due|prior|thanks|close|addition|approval|permission|clearance|consent|nod|support|pressure|criticism|opposition|objections?|requests?|protests?|concerns?|demands?|complaints?|warnings?|condemnation|outcry|resistance|assurances|owing|up|service|cooperation|collaboration|partnership|coordination|conjunction|consultation|together|along|jointly)$/.test(
        units[i - 1]?.lower ?? "",
      )
    )
      continue;
    // "to protect its cities from Northish air strikes": an enemy sells nothing.
    if (
      u.lower === "from" &&
      units
        .slice(Math.max(0, i - 8), i)
        .some((x) => /^(protect|protects|protecting|defend|defends|defending|shield|shielding|deter|threats?)$/.test(x.lower))
    )
      continue;
    // "turned to X, with which it agreed"
    if (units[i + 1]?.lower === "which") {
      const which = units.slice(Math.max(0, i - 3), i).findLastIndex((x) => x.kind === "country" || x.kind === "org");
      if (which >= 0) return partyAt(scene, deals, Math.max(0, i - 3) + which);
    }
    const found = partyGroup(scene, deals, i + 1, to);
    // "to be built by X, with Northish industry getting 40 percent": a share in it.
    if (found !== undefined && u.lower === "with" && isGetting(units[units.indexOf(found.unit) + 1])) continue;
    if (found !== undefined) return found;
  }
  return undefined;
};

const isGetting = wordTest(
  /^(getting|receiving|having|taking|supplying|providing|building|making|assembling|acting|serving|doing|contributing)$/,
);

/** All parties of a group joined by "and": "by Northland and the Westrian manufacturer Kestrel". */
export const partiesAfter = (scene: Scene, deals: Deals, from: number, to: number, prep: RegExp): Actor[] => {
  const first = partyAfter(scene, deals, from, to, prep);
  if (first === undefined) return [];
  const at = scene.units.findIndex((u) => u.start === first.unit.start);
  if (at < 0) return [first];
  // "between the Agency (NPA) and X"
  const close = scene.units[at + 1]?.lower === "(" && scene.units[at + 3]?.lower === ")" ? at + 3 : at;
  // "between the Westrian procurement agency and X"
  const reach = first.unit.kind === "demonym" ? close + 5 : close + 2;
  const and = scene.units.findIndex((u, k) => k > at && k <= reach && u.lower === "and");
  // "by A and by B"
  const again = and >= 0 && /^(by|between|with)$/.test(scene.units[and + 1]?.lower ?? "") ? and + 2 : and + 1;
  const second = and < 0 ? undefined : partyGroup(scene, deals, again, to);
  return second === undefined || second.unit === first.unit ? [first] : [first, second];
};

export const isSource = ({ units }: Scene, k: number): boolean =>
  units.slice(Math.max(0, k - 3), k).some((u, n, all) => u.lower === "according" && all[n + 1]?.lower === "to");
