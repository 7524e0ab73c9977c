/**
 * Who buys and who sells: a state, a body or a company; persons and officials stand for their state.
 */
import type { Grounded, PartyRef } from "../../model/claim.ts";
import { countryName } from "../../world/countries.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Actor, actorsOf, groundUnit, readActors, type Scene } from "./scene.ts";

export const party = (scene: Scene, actor: Actor): Grounded<PartyRef> =>
  groundUnit(scene, { name: actor.display, country: actor.country }, actor.unit);
export const isParty = (a: Actor | undefined): a is Actor =>
  a !== undefined && (a.kind === "state" || a.kind === "org" || (a.country !== null && (a.kind === "official" || a.kind === "person")));

/** A state or body as party: persons and officials act for their state. */
export const asParty = (actor: Actor): Actor =>
  actor.kind === "person" || actor.kind === "official"
    ? { ...actor, kind: "state", person: null, display: actor.country === null ? actor.display : countryName(actor.country) }
    : actor;

export const partyAfter = (scene: Scene, from: number, to: number, prep: RegExp): Actor | undefined => {
  for (let i = from; i < Math.min(scene.units.length, to); i++) {
    const u = scene.units[i] as Unit;
    if (u.kind === "word" && prep.test(u.lower)) {
      // "turned to X, with which it agreed"
      const which =
        scene.units[i + 1]?.lower === "which"
          ? scene.units.slice(Math.max(0, i - 3), i).find((x) => x.kind === "country" || x.kind === "org")
          : undefined;
      if (which !== undefined) return actorsOf(scene, which)[0];
      const found = readActors(scene, i + 1).actors.find(isParty);
      if (found !== undefined && scene.units.indexOf(found.unit) <= i + 5) return asParty(found);
    }
  }
  return undefined;
};

/** The one state the sentence names beside the seller, where it is not in the hands of a preposition of origin. */
export const onlyState = (scene: Scene, seller: Actor | undefined): Actor | undefined => {
  const named = scene.units.filter(
    (u, i) =>
      u.kind === "country" &&
      u.country !== null &&
      u.country !== seller?.country &&
      !/^(from|by|with|in)$/.test(scene.units[i - 1]?.lower ?? ""),
  );
  const states = new Set(named.map((u) => u.country));
  const unit = named[0];
  if (states.size !== 1 || unit === undefined) return undefined;
  return { kind: "state", person: null, country: unit.country, role: null, display: unit.display ?? unit.lower, unit };
};

/** "the army", "the ministry", "the country" as subject: the home state's. */
export const homeBody = (scene: Scene, at: number): Actor | undefined => {
  const { home } = scene.dossier.setting;
  const unit = scene.units
    .slice(0, at)
    .find((u) => /^(army|navy|military|government|ministry|country|island|forces|cabinet)$/.test(u.lower));
  return home === null || unit === undefined
    ? undefined
    : { kind: "state", person: null, country: home, role: null, display: countryName(home), unit };
};

/** "bought Northish jets": the people named before the item is the seller's. */
export const originOf = (scene: Scene, items: readonly Unit[]): Actor | undefined => {
  for (const item of items) {
    const at = scene.units.indexOf(item);
    const before = scene.units[at - 1];
    if (before?.kind === "demonym" && before.country !== null)
      return { kind: "state", person: null, country: before.country, role: null, display: countryName(before.country), unit: before };
  }
  return undefined;
};
