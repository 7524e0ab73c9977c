/**
 * How many independent origins stand behind what a cell says. Articles that go back to one text are one; so are, for what they report of
 * it, articles that name one speaker or office as having said it.
 *
 * Limits: "the ministry" of two reports may be two ministries, so that only names tell one speaker; a name written in two ways is two.
 */
import type { Src } from "../corpus.ts";
import { fold } from "../entities/fold.ts";
import type { Mention } from "../mention.ts";

/** Words that many offices have in their names: nobody is told by them alone. */
const OFFICE: ReadonlySet<string> = new Set(
  "the a of for and its his her s ministry minister ministers defence defense foreign affairs national government office officials official spokesperson spokesman spokeswoman press service release statement sources source army navy air force forces armed military president presidency presidential prime embassy department agency state news reports report media people".split(
    " ",
  ),
);

/** One text for a speaker or office that is named; null where nobody is, or anybody may be meant. */
const speakerOf = (said: string | null): string | null => {
  if (said === null || !/\p{Lu}/u.test(said)) return null;
  const words = fold(said).split(" ");
  return words.some((w) => w.length > 2 && !OFFICE.has(w)) ? words.join(" ") : null;
};

export const countOrigins = (mentions: readonly Mention[], originOf: (src: Src) => string): number => {
  const known = new Map<string, Set<string>>();
  const groups = new Set<Set<string>>();
  for (const m of mentions) {
    const speaker = speakerOf(m.claim.attributed_to);
    const keys = [`text ${originOf(m.src)}`, ...(speaker === null ? [] : [`said ${speaker}`])];
    const met = [...new Set(keys.flatMap((key) => known.get(key) ?? []))].sort((a, b) => b.size - a.size);
    const [home = new Set<string>(), ...others] = met;
    groups.add(home);
    const enter = (key: string): void => {
      home.add(key);
      known.set(key, home);
    };
    for (const other of others) {
      other.forEach(enter);
      groups.delete(other);
    }
    keys.forEach(enter);
  }
  return groups.size;
};
