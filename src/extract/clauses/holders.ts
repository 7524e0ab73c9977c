/** What units stand for beside others: bodies before who heads them, teams, and brackets that hold a whole sentence. */
import type { Unit } from "../mentions/unit.ts";

const isHolder = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === "person" || unit.kind === "official") && unit.office !== undefined && !unit.lower.startsWith("the ");

export const isTeam = (unit: Unit): boolean => /(?:side|delegation|team|mission|government)$/.test(unit.lower);

/** Does the holder of an office follow the body at unit `i`, its letters in brackets between ("Rwanda Defence Force (RDF) Chief A")? */
export const leadsHolder = (units: readonly Unit[], i: number): boolean => {
  const from = units[i + 1]?.lower === "(" && units[i + 3]?.lower === ")" ? i + 4 : units[i + 1]?.lower === ")" ? i + 2 : i + 1;
  return isHolder(units[from]);
};

/** "(The two met in May.)": does the bracket that opens the sentence hold all of it? */
export const holdsSentence = (units: readonly Unit[]): boolean => {
  const close = units.findIndex((u) => u.lower === ")");
  return close < 0 || units.slice(close + 1).every((u) => u.kind === "mark");
};
