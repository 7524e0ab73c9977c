/**
 * Compiles `src/world/data/countries.txt`: one state a line, `code|short name|currency|capital|further names`.
 *
 * Sources: i18n-iso-countries (MIT) for codes and names, countries-list (MIT) for capitals, currencies and aliases. Run with
 * `node tools/compile-countries.ts`; the result is committed, so that a run of the program needs neither package.
 */
import { writeFileSync } from "node:fs";
import { countries as packed } from "countries-list";
import listing from "i18n-iso-countries/langs/en.json" with { type: "json" };

const names: Readonly<Record<string, string | readonly string[]>> = listing.countries;
const facts: Readonly<
  Record<
    string,
    { readonly name: string; readonly alias?: readonly string[]; readonly capital: string; readonly currency: readonly string[] }
  >
> = packed;

/** Where the packages' first name is not the one that news English uses. */
const SHORT: Record<string, string> = {
  BN: "Brunei",
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  CI: "Ivory Coast",
  CN: "China",
  CZ: "Czech Republic",
  FK: "Falkland Islands",
  FM: "Micronesia",
  GB: "United Kingdom",
  GM: "Gambia",
  IR: "Iran",
  KR: "South Korea",
  LA: "Laos",
  MD: "Moldova",
  MF: "Saint Martin",
  MK: "North Macedonia",
  NL: "Netherlands",
  PS: "Palestine",
  RU: "Russia",
  SX: "Sint Maarten",
  SY: "Syria",
  TR: "Turkey",
  TW: "Taiwan",
  TZ: "Tanzania",
  US: "United States",
  VA: "Vatican",
  VG: "British Virgin Islands",
  VI: "US Virgin Islands",
  MO: "Macau",
};
/** Where the packages list several currencies or a fund code first. */
const CURRENCY: Record<string, string> = {
  BG: "EUR",
  BO: "BOB",
  BT: "BTN",
  CH: "CHF",
  CL: "CLP",
  CU: "CUP",
  HT: "HTG",
  MX: "MXN",
  PA: "PAB",
  SV: "USD",
  UY: "UYU",
  US: "USD",
  LS: "LSL",
  NA: "NAD",
  CO: "COP",
};
/** Where the packages' capital is misspelt, missing or not the usual English one. */
const CAPITAL: Record<string, string> = {
  AQ: "",
  BO: "La Paz",
  CG: "Brazzaville",
  CH: "Bern",
  CY: "Nicosia",
  IL: "Jerusalem",
  KZ: "Astana",
  LK: "Colombo",
  MD: "Chisinau",
  MV: "Malé",
  TO: "Nuku'alofa",
  UA: "Kyiv",
  US: "Washington",
  VA: "Vatican City",
  XK: "Pristina",
  BI: "Gitega",
  PS: "Ramallah",
  YE: "Sanaa",
  MM: "Naypyidaw",
  SO: "Mogadishu",
  PW: "Ngerulmud",
};

const lines: string[] = [];
for (const code of Object.keys(names).sort()) {
  const listed = names[code];
  const fact = facts[code];
  const all = [
    ...(typeof listed === "string" ? [listed] : (listed ?? [])),
    ...(fact === undefined ? [] : [fact.name, ...(fact.alias ?? [])]),
  ];
  const short = SHORT[code] ?? (all[0] ?? code).replace(/ \(.*\)$/, "");
  const further = [
    ...new Set(
      all
        .map((n) => n.split(" (")[0] ?? n)
        .filter(
          (n) => n !== short && !n.includes(",") && n.length > 1 && !["Congo", "Gold Coast", "French Sudan", "Gilbert Islands"].includes(n),
        ),
    ),
  ];
  lines.push([code, short, CURRENCY[code] ?? fact?.currency[0] ?? "", CAPITAL[code] ?? fact?.capital ?? "", further.join(";")].join("|"));
}
writeFileSync(new URL("../src/world/data/countries.txt", import.meta.url), `${lines.join("\n")}\n`);
