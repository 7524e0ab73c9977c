/**
 * "The Secretary and Foreign Minister Lee discussed …": two persons, where the first office is one other person's of the report
 * and Lee holds just the second one elsewhere, or nobody holds both ("the Secretary and Defence Minister Lee"). By itself the phrase is
 * one who holds both.
 *
 * Runs once all persons and offices are known; looks at each named person once.
 */
import type { Person, PersonRegistry } from "./registry.ts";
import type { Unit } from "./unit.ts";

const JOINED = /^(\p{L}[\p{L} -]*?),? and (\p{L}[\p{L} ,-]*)$/u;

/** Does somebody with the office `full` go by `short` ("the Secretary" for a "Secretary of State")? */
const goesBy = (full: string, short: string): boolean => full === short || full.startsWith(`${short} of `);

const holdersOf = (persons: readonly Person[], office: string, but: Person): readonly Person[] =>
  persons.filter((p) => p !== but && p.roles.some((r) => !r.former && goesBy(r.role.toLowerCase(), office)));

/** Offices that nobody holds together: a secretary of state is no minister, a president no prime minister. */
const APART: readonly (readonly [RegExp, RegExp])[] = [
  [/^secretary$/, /^(?:the )?(?:(?:deputy )?prime minister|president|\S+ minister|minister\b.*)$/],
  [/^(?:vice )?president$/, /^(?:the )?(?:prime minister|premier|chancellor|president)$/],
  [/^(?:prime minister|premier|chancellor)$/, /^(?:the )?(?:president|prime minister|premier|chancellor)$/],
  [/^(?:king|queen|emir|amir|crown prince)$/, /^(?:the )?(?:president|prime minister|premier|chancellor)$/],
];
const areApart = (first: string, second: string): boolean => APART.some(([one, other]) => one.test(first) && other.test(second));

/** Makes two persons of a name behind two offices, where the report elsewhere gives each its own holder. */
export const splitOffices = (sentences: readonly (readonly Unit[])[], registry: PersonRegistry): void => {
  for (const unit of sentences.flat()) {
    const person = unit.person;
    if (unit.kind !== "person" || person === undefined || unit.office === undefined || unit.persons !== undefined) continue;
    const joint = unit.office.role;
    const [, first, second] = JOINED.exec(joint.toLowerCase()) ?? [];
    if (first === undefined || second === undefined) continue;
    const apart = areApart(first, second);
    if (!apart && !person.roles.some((r) => r.role !== joint && r.role.toLowerCase() === second)) continue;
    const [holder, ...more] = holdersOf(registry.people, first, person);
    if (holder === undefined || more.length > 0) continue;
    Object.assign(unit, { persons: [holder, person], country: null });
    for (let n = person.roles.length - 1; n >= 0; n--) {
      const role = person.roles[n];
      if (role?.role !== joint) continue;
      if (apart) person.roles[n] = { ...role, role: joint.slice(joint.length - second.length) };
      else person.roles.splice(n, 1);
    }
  }
};
