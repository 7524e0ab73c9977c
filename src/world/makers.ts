/**
 * The state whose industry makes a family of weapons, by the family's name: what a report need not say of a Rafale.
 *
 * Limits: families of several states are not known here; whoever sells second-hand is not the maker, so that a seller that is told
 * comes before this.
 */
import { WEAPON_MAKERS } from "./data/weapon-makers.ts";

const makers: ReadonlyMap<string, string> = new Map(
  WEAPON_MAKERS.trim()
    .split("\n")
    .flatMap((line) => {
      const [state = "", names = ""] = line.split("|");
      return names.split(";").map((name): [string, string] => [name, state]);
    }),
);

/** "f-16v" is an F-16, "rafale-m" and "rafales" are Rafales, "m1a2t" is an M1. */
const shorter = (word: string): readonly string[] => {
  const bare = word.replace(/-class$/, "");
  return [
    bare,
    bare.replace(/s$/, ""),
    bare.replace(/(?<=\d)[a-z].*$/, ""),
    bare.replace(/-[a-z]{1,2}$/, ""),
    bare.replace(/^(k9|k-9)a\d.*$/, "k9"),
  ];
};

/** ISO 3166-1 alpha-2, or undefined. `name`: as a report names the goods ("12 Rafale-M fighters" without the number). */
export const makerOf = (name: string): string | undefined => {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((w) => w !== "");
  for (const i of words.keys())
    for (const length of [3, 2, 1]) {
      if (i + length > words.length) continue;
      const before = words.slice(i, i + length - 1);
      for (const form of shorter(words[i + length - 1] as string)) {
        const found = makers.get([...before, form].join(" "));
        if (found !== undefined) return found;
      }
    }
  return undefined;
};
