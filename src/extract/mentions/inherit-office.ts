/** Offices that a person has from whom they face, or from whom the sentence before announced without a name. */
import { appoint } from "./adopt.ts";
import { giveRole, type Person, settleState } from "./registry.ts";
import type { Told } from "./told.ts";
import type { Unit } from "./unit.ts";

/** "A met his Northish counterpart B": B has the office of A; `sides`: the two states of a report about two, else none. */
export const inheritOffice = (
  told: Told,
  person: Person,
  country: string | null,
  facing: Person | undefined,
  sides: readonly string[],
): void => {
  if (person.roles.length > 0) return;
  const known = facing !== undefined && facing !== person && facing.roles.length > 0 && (country === null || facing.country !== country);
  const base = known ? facing : told.latest((p) => p !== person && p.roles.length > 0 && (country === null || p.country !== country));
  const role = base === undefined ? undefined : base.roles.find((r) => !r.former);
  if (role !== undefined) giveRole(person, role);
  // "her colleague Lee" without a state: of the other of the article's two sides.
  if (sides.length > 0 && person.country === null && base?.country != null)
    person.country = sides.slice(0, 2).find((s) => s !== base.country) ?? null;
};

/** "… A saw the prime minister on Thursday": the name of whoever the sentence before announced, where it is new and bare. */
export const answerAnnounced = (told: Told, announced: Unit | undefined, person: Person): void => {
  if (announced?.office === undefined || told.seen.has(person) || person.roles.length > 0 || person.countryStated) return;
  appoint(person, announced);
  announced.person = person;
};

const UNDER: ReadonlySet<string> = new Set(["minister", "deputy", "official", "military", "head_of_government"]);
/** "A received B and her foreign minister, C": whom the one at unit `i` is joined to. */
const joinedTo = (units: readonly Unit[], i: number): Person | undefined => {
  if (!/^(?:and|with|alongside)$/.test(units[i - 1]?.lower ?? "")) return undefined;
  const before = units[units[i - 2]?.lower === "," ? i - 3 : i - 2];
  return before?.kind === "person" && before.persons === undefined && !before.possessive ? before.person : undefined;
};
/** "A of Westria flew home. His defence minister, B, stayed": the minister of whoever heads a state is of that state. */
export const serveOwner = (units: readonly Unit[], i: number, subject: Person | undefined): void => {
  const unit = units[i] as Unit;
  const { person } = unit;
  const owner = joinedTo(units, i) ?? subject;
  if (person === undefined) return;
  if (person.countryStated || owner === undefined || owner === person || owner.country === null || !owner.countryStated) return;
  if (unit.counterpart === true || !/^(?:his|her) /.test(unit.lower) || !UNDER.has(unit.office?.rank ?? "")) return;
  const heads = owner.roles.some((r) => !r.former && (r.rank === "head_of_state" || r.rank === "head_of_government"));
  // "her deputy, B": whatever she is herself
  if (!heads && !/^(?:his|her) (?:\w+ )?deputy\b/.test(unit.lower)) return;
  settleState(person, owner.country);
  unit.country = person.country;
};
