/**
 * What the words around goods tell of their sides: whose people or maker stands before them, who made, operated or retires them, who
 * ordered them.
 */
import { makerOf } from "../../world/makers.ts";
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { joinedClause } from "./clause-bounds.ts";
import { bodyState, partyAfter, partyGroup, stateActor } from "./buy-parties.ts";
import type { Deals, Good } from "./deal.ts";
import { type Actor, isPreposition, type Scene, wordsOf } from "./scene.ts";

/** "two boats, a gift of Northland, …", "12 guns as a present from the Northish army": who gives the goods told before the words. */
const giverOf = (scene: Scene, deals: Deals, goods: readonly Good[]): Actor | undefined => {
  const last = goods[goods.length - 1];
  const at = last === undefined ? -1 : scene.units.indexOf(last.unit);
  if (at < 0) return undefined;
  const gift = scene.units.findIndex(
    (u, k) => k > at && k < at + GIFT_REACH && isGift(u) && /^(a|the|as|,)$/.test(scene.units[k - 1]?.lower ?? ""),
  );
  if (gift < 0 || scene.units.slice(at + 1, gift).some((u) => u.kind === "item" || u.lower === ";")) return undefined;
  const giver = /^(of|from|by)$/.test(scene.units[gift + 1]?.lower ?? "") ? partyGroup(scene, deals, gift + 2, gift + 9) : undefined;
  return giver?.country == null ? undefined : giver;
};
const isGift = wordTest(/^(gift|present|donation|grant|donated|gifted)$/);
/** Units between goods and the words that say whose gift they are. */
const GIFT_REACH = 12;

/** "bought Northish jets", "Kestrel Yards' frigates": whom the goods are said to come from. */
export const originOf = (scene: Scene, deals: Deals, goods: readonly Good[]): Actor | undefined => {
  const [first] = goods;
  const giver = giverOf(scene, deals, goods);
  if (giver !== undefined) return giver;
  const known = first?.specific === true ? makerOf(first.item.name) : undefined;
  for (const good of goods) {
    // "Rafale jets and Boeing patrol planes": the second maker made none of the first.
    if (good !== first && known !== undefined && makerOf(good.item.name) !== known) break;
    if (good.origin !== null) return stateActor(good.origin, good.unit);
    const at = scene.units.indexOf(good.unit);
    const close = joinedClause(scene, at + 1);
    for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
      const u = scene.units[k] as Unit;
      if (u.kind === "demonym" && u.country !== null) return stateActor(u.country, u);
      if (u.kind === "country" && u.possessive && u.country !== null && k === at - 1) return stateActor(u.country, u, u.display);
      if (u.kind === "org" && u.orgKind === "company") {
        const country = bodyState(scene, deals, k);
        if (country !== null) return { kind: "org", person: null, country, role: null, display: u.display ?? u.lower, unit: u };
      }
      if (u.kind !== "word" || isPreposition(u)) break;
    }
    // "two boats from the yard of Kestrel Works"
    const works = /^from$/.test(scene.units[at + 1]?.lower ?? "") ? partyGroup(scene, deals, at + 2, at + 8) : undefined;
    if (works?.country != null) return works;
    // "sixteen helicopters of Northish make"
    const people = scene.units[at + 2];
    if (
      scene.units[at + 1]?.lower === "of" &&
      people?.kind === "demonym" &&
      people.country !== null &&
      /^(make|manufacture|design|production|construction|origin|build)$/.test(scene.units[at + 3]?.lower ?? "")
    )
      return stateActor(people.country, people);
    // "jets previously operated by the Northish air force": whose they were.
    const former = scene.units.findIndex(
      (u, k) =>
        k > at &&
        k < at + 12 &&
        /^(operated|flown|used|owned)$/.test(u.lower) &&
        /^(previously|formerly|once)$/.test(scene.units[k - 1]?.lower ?? ""),
    );
    const holder = former < 0 ? undefined : partyAfter(scene, deals, former + 1, former + 7, /^by$/);
    if (holder !== undefined) return holder;
    const retiring = retiredBy(scene, deals, at);
    if (retiring !== undefined) return retiring;
    // "built by Kestrel Yards", "made by X of Northland"
    const made = scene.units.findIndex(
      (u, k) =>
        k > at &&
        k < Math.min(at + 8, close) &&
        // "took two boats and ordered radars from X": another step.
        scene.units[k - 1]?.lower !== "and" &&
        scene.units[k - 2]?.lower !== "and" &&
        /^(made|built|manufactured|produced|designed|supplied|developed|ordered|bought|purchased|acquired|procured)$/.test(u.lower),
    );
    if (made > 0) {
      const by = partyAfter(
        scene,
        deals,
        made + 1,
        made + 9,
        /^(ordered|bought|purchased|acquired|procured)$/.test(scene.units[made]?.lower ?? "") ? /^from$/ : /^(by|in)$/,
      );
      if (by !== undefined) return by;
    }
  }
  return undefined;
};

/** "the jets that the Northish air force is taking out of service", "helicopters that Northland had flown": whoever has no more use for them. */
const retiredBy = (scene: Scene, deals: Deals, at: number): Actor | undefined => {
  const { units } = scene;
  // "24 jets in service with the Northish air force"
  if (wordsOf(units, at + 1, at + 4) === "in service with") return partyGroup(scene, deals, at + 4, at + SERVICE_REACH);
  if (!/^(that|which)$/.test(units[at + 1]?.lower ?? "")) return undefined;
  const end = Math.min(units.length, at + 14);
  const verb = units.findIndex(
    (u, k) =>
      k > at + 2 &&
      k < end &&
      (/^(retired|retires|retiring|discarded|decommissioned|decommissioning)$/.test(u.lower) ||
        (/^(taking|took|taken|withdrew|withdrawing|phasing|phased)$/.test(u.lower) && /^(out|from)$/.test(units[k + 1]?.lower ?? "")) ||
        (u.lower === "had" && /^(flown|operated|used|owned|sailed|driven|fielded)$/.test(units[k + 1]?.lower ?? "")) ||
        (u.lower === "longer" && /^(needs|flies|uses|operates|requires)$/.test(units[k + 1]?.lower ?? ""))),
  );
  return verb < 0 ? undefined : partyGroup(scene, deals, at + 2, verb);
};

/** Units behind "in service with" in which the service stands. */
const SERVICE_REACH = 11;

/** "the jets ordered by Northland": who is said to have bought the goods. */
export const orderedBy = (scene: Scene, deals: Deals, goods: readonly Good[]): Actor | undefined => {
  for (const good of goods) {
    const at = scene.units.indexOf(good.unit);
    const k = scene.units.findIndex(
      (u, n) => n > at && n < at + 6 && /^(ordered|bought|purchased|acquired|procured|commissioned)$/.test(u.lower),
    );
    const by = k < 0 ? undefined : partyAfter(scene, deals, k + 1, k + 8, /^by$/);
    if (by !== undefined) return by;
  }
  return undefined;
};
