/** The fullest name that an article gives a formal body, and the form it meets in where brackets tell it ("Committee for Consultation (2+2)"). */
import type { Dossier } from "../mentions/dossier.ts";
import type { Scene } from "./scene.ts";

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((w) => (/^\p{Lu}/u.test(w) ? w[0] : ""))
    .join("");

/** "JWG" and "the Joint Working Group" under the fullest name the article gives the body. */
export const fullSeriesName = (scene: Scene, name: string): string => {
  const acronym = name.replace(/[^\p{Lu}]/gu, "");
  let best = name;
  for (const other of namesOf(scene.dossier).bodies) {
    if (other.length <= best.length) continue;
    if (
      other.toLowerCase().startsWith(`${name.toLowerCase()} `) ||
      other.toLowerCase().endsWith(` ${name.toLowerCase()}`) ||
      (acronym === name && initials(other).startsWith(name))
    )
      best = other;
  }
  const format = namesOf(scene.dossier).formats.get(best);
  return format === undefined ? best : `${best} (${format})`;
};

interface Names {
  readonly bodies: ReadonlySet<string>;
  /** "2+2" by the name of the body in whose brackets it stands. */
  readonly formats: ReadonlyMap<string, string>;
}

const known = new WeakMap<Dossier, Names>();

/** The names an article gives to formal bodies, looked up once an article. */
const namesOf = (dossier: Dossier): Names => {
  const names = known.get(dossier);
  if (names !== undefined) return names;
  const bodies = new Set<string>();
  const formats = new Map<string, string>();
  for (const units of dossier.sentences)
    for (const [k, { series }] of units.entries()) {
      if (series === undefined) continue;
      bodies.add(series.name);
      const short = units[k + 1]?.lower === "(" && units[k + 3]?.lower === ")" ? (units[k + 2]?.series?.name ?? "") : "";
      if (/^\d\+\d$/.test(short)) formats.set(series.name, short);
    }
  const found = { bodies, formats };
  known.set(dossier, found);
  return found;
};
