/** Goods that are one by their article: "bought a second-hand frigate", "the first of six patrol vessels was delivered". */
import type { PurchaseStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Good } from "./deal.ts";
import { isAuxiliary, isBoundary, isPreposition, type Scene, verbLike, wordsOf } from "./scene.ts";

/** "the first of six patrol vessels", "the last of 16 jets": what comes one by one. */
const isOneOf = ({ units }: Scene, { unit, item, partOf, class: kind }: Good): boolean =>
  item.quantity === null &&
  partOf !== null &&
  (/^(ship|submarine|aircraft|helicopter|space|radar)$/.test(kind) ||
    /^(batteries|regiments|battalions|squadrons|sets)\b|\bbatteries$/i.test(item.name)) &&
  /\b(first|second|third|fourth|fifth|last|final|latest) of( the| its| their)?$/.test(
    wordsOf(units, Math.max(0, units.indexOf(unit) - 3), units.indexOf(unit)),
  );

/** "bought a second-hand frigate", "the first of six vessels delivered": one of them. */
export const isOne = (scene: Scene, good: Good, status: PurchaseStatus): boolean =>
  (status === "delivered" && isOneOf(scene, good)) ||
  isOneOfThem(scene, good) ||
  (/^(contracted|delivered)$/.test(status) && isSingle(scene, good)) ||
  (status === "planned" &&
    isNth(scene.units, scene.units.indexOf(good.unit)) &&
    !/[^s]s$/.test(good.unit.lower) &&
    good.item.quantity === null &&
    good.partOf === null);

/** "bought one of the turboprops" */
const isOneOfThem = ({ units }: Scene, { unit, item, partOf }: Good): boolean => {
  const at = units.indexOf(unit);
  return (
    item.quantity === null &&
    partOf === null &&
    at > 2 &&
    /(^| )(one|another) of (the|its|their|these|those)$/.test(wordsOf(units, at - 3, at))
  );
};

const isSingle = ({ units }: Scene, { unit, item, partOf, class: kind }: Good): boolean => {
  if (item.quantity !== null || partOf !== null || !/^(ship|submarine|aircraft|helicopter|space|radar)$/.test(kind)) return false;
  const at = units.indexOf(unit);
  const next = units[at + 1];
  if (
    /[^s]s$/.test(unit.lower) ||
    unit.possessive ||
    (next?.kind === "word" && !isPreposition(next) && !verbLike(next) && !isBoundary(next) && !isAuxiliary(next))
  )
    return false;
  let k = at - 1;
  while (k > at - 4 && (units[k]?.kind === "demonym" || ADJECTIVE.test(units[k]?.lower ?? ""))) k--;
  return /^(a|an|another)$/.test(units[k]?.lower ?? "") || isNth(units, at);
};
/** "the fourth vessel": what comes one by one. */
const isNth = (units: readonly Unit[], at: number): boolean => {
  const ordinal = units.slice(Math.max(0, at - 3), at).findLastIndex((u) => ORDINAL.test(u.lower));
  if (ordinal < 0) return false;
  const k = Math.max(0, at - 3) + ordinal;
  return /^(the|its|their)$/.test(units[k - 1]?.lower ?? "") && units.slice(k + 1, at).every((u) => ADJECTIVE.test(u.lower));
};
const ORDINAL = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|latest)$/;
const ADJECTIVE =
  /^(new|second|third|fourth|fifth|sixth|further|used|second-hand|retired|former|single|large|small|modern|ex-\w+|\w+-built|\w+-made)$/;
