/**
 * Contracts over fuel, power, crops or works: agreements between states and firms, where arms contracts are purchases.
 *
 * Limits: only in a sentence without a weapon, and where the contract's own words name what it is over.
 */
import type { Grounded } from "../../model/claim.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { objectOf, SUBJECT } from "./paper-words.ts";
import type { Scene } from "./scene.ts";

const GOODS =
  "gas|lng|oil|crude|petroleum|fuel|diesel|power|electricity|energy|megawatts?|coal|uranium|wheat|grain|rice|maize|corn|sugar|coffee|cocoa|fertili[sz]ers?|potash|water|steel|timber|copper|lithium|railways?|rail|locomotives?|trains?|metro|ports?|airports?|bridges?|roads?|motorways?|highways?|dams?|refiner(?:y|ies)|pipelines?|cables?|terminals?|grid|hospitals?|stadiums?|tunnels?|mines|mining|concession";
const isCivil = unitTest((word) => CIVIL.test(word));
const CIVIL = new RegExp(`\\b(?:${GOODS})\\b`);
const isArms = unitTest(
  /\b(?:weapons?|arms|missiles?|jets?|aircraft|tanks?|frigates?|corvettes?|submarines?|warships?|ammunition|shells?|drones?|radars?|helicopters?|vessels?|boats?|military|defen[cs]e|navy|army|air force)\b/,
);
const REACH = 14;

/** The words of a contract at unit `at` that say what it is over, where that is no weapon; undefined for any other. */
export const civilContract = (scene: Scene, at: number): { readonly title: Grounded<string> | null } | undefined => {
  const { units } = scene;
  const unit = units[at] as Unit;
  if (unit.instrument?.type !== "contract" || unit.instrument.plural || scene.kinds.has("item") || units.some(isArms)) return undefined;
  const before = units.slice(Math.max(0, at - 2), at);
  const end = units.findIndex((u, k) => k > at && (u.kind === "mark" || u.lower === "and"));
  const behind = units.slice(at + 1, Math.min(end < 0 ? units.length : end, at + REACH));
  if (!isCivil(unit) && !before.some(isCivil) && !isLedTo(behind)) return undefined;
  const told = SUBJECT.test(behind[0]?.lower ?? "") && behind[1]?.kind !== "quantity";
  return { title: told ? objectOf(scene, at + 1) : null };
};
/** "a contract in Lima under which gas will flow", "for the delivery of gas", "to build a railway": not "on Monday at the port". */
const isLedTo = (behind: readonly Unit[]): boolean =>
  behind.some((u, k) => {
    const next = behind[k + 1];
    return (
      isLeading(u) &&
      next !== undefined &&
      !/^(?:date|place|country|person|official|org)$/.test(next.kind) &&
      behind.slice(k + 1, k + 1 + LED_WITHIN).some(isCivil)
    );
  });
const isLeading = unitTest(/^(?:on|for|under|to|covering|over)$/);
const LED_WITHIN = 9;
