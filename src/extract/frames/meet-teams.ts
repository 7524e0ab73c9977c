/**
 * A delegation nobody of which is named: "met a US congressional delegation", "received a delegation of the Westrian parliament".
 *
 * A side of an exchange by its state alone. Only delegations of parliaments, governments and forces: traders, students and
 * pilgrims come in delegations, too.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { VerbReading } from "./meet-ways.ts";
import type { Actor } from "./scene.ts";
import { leaderWithin } from "./visit-travellers.ts";

const isMeeting = unitTest(/^(?:met|meets|meet|received|receives|receive|hosted|hosts)$/);
const isTeam = unitTest(/(?:^| )delegation$/);
/** What stands between a state and its delegation. */
const OFFICIAL =
  /^(?:high-level|high-ranking|senior|congressional|parliamentary|bipartisan|bicameral|senate|senatorial|government|governmental|ministerial|official|defence|defense|military|naval|visiting|large|nine-member|\p{L}+-member|\p{L}+-strong)$/u;
const goesOn = unitTest(/^(?:in|on|at|for|to|and|during|before|after|here|there|who|which|that|over|about)$/);
/** Words from the verb to the delegation, and from there to the body it is of. */
const REACH = 8;
const OF = 4;

/** The state whose delegation stands at unit `k`, or null: told before it, or as the body or state it is of. */
const stateOf = (units: readonly Unit[], from: number, k: number): string | null => {
  const own = units[k] as Unit;
  if (own.kind === "org" && own.country !== null && / /.test(own.lower)) return own.country;
  for (let n = k - 1; n > from; n--) {
    const unit = units[n] as Unit;
    if (unit.kind === "country" || unit.kind === "demonym" || (unit.kind === "org" && unit.orgKind !== "company")) return unit.country;
    if (/^(?:an?|the|with|,)$/.test(unit.lower)) continue;
    if (!OFFICIAL.test(unit.lower)) return null;
  }
  if (!/^(?:of|from)$/.test(units[k + 1]?.lower ?? "")) return null;
  for (let n = k + 2; n < units.length && n < k + 2 + OF; n++) {
    const unit = units[n] as Unit;
    if (unit.kind === "org" && unit.orgKind !== "company") return unit.country;
    if (unit.kind === "country" && !unit.possessive)
      return n + 1 === units.length || units[n + 1]?.kind !== "word" || goesOn(units[n + 1]) ? unit.country : null;
    if (unit.lower !== "the") return null;
  }
  return null;
};

/** The delegation without a name that the verb meets; undefined where it is none, or where somebody leads it. */
export const teamMet = ({ scene, at, right }: VerbReading): { readonly actor: Actor; readonly last: number } | undefined => {
  const { units } = scene;
  if (!isMeeting(units[at])) return undefined;
  const until = Math.min(units.length, at + 1 + REACH);
  let k = at + 1;
  while (k < until && !isTeam(units[k]) && units[k]?.kind !== "mark" && units[k]?.kind !== "person" && units[k]?.kind !== "official") k++;
  const unit = units[k];
  if (unit === undefined || k >= until || !isTeam(unit) || leaderWithin(scene, at + 1, k + 1).length > 0) return undefined;
  if (right().some((c) => c.prep === "with" && c.actors.some((a) => a.kind === "person"))) return undefined;
  const country = stateOf(units, at, k);
  if (country === null) return undefined;
  return { actor: { kind: "org", person: null, country, role: null, display: unit.display ?? unit.lower, unit }, last: k + 1 };
};
