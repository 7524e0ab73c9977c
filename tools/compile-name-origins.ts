/**
 * Compiles `src/world/data/name-origins.txt`: common given and family names in Latin letters with the languages they belong to,
 * lower-cased, without marks, a line each: `name lang,lang`, sorted.
 *
 * Lists of western countries hold their immigrants' names too: of a name that Turkic, Kurdish or Uzbek lists have, a western claim
 * stands only where a list of another European language has it as well ("Sabina", not "Mustafa").
 *
 * Source: the Latin-script locales of @faker-js/faker (MIT) whose lists hold one language's names. Names of more languages than
 * eight tell nothing and are left out. Languages of other scripts stand in `src/world/data/name-origins.ts`. Run with
 * `node tools/compile-name-origins.ts`; the result is committed.
 */
import { writeFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";
import { plainName } from "../src/world/persons.ts";

/** Locale: language code (ISO 639-1) of its names. Locales whose lists borrow another language's are left out. */
const LOCALES: Readonly<Record<string, string>> = {
  af_ZA: "af",
  az: "az",
  cs_CZ: "cs",
  da: "da",
  de: "de",
  en: "en",
  en_AU: "en",
  en_GH: "ak",
  en_NG: "yo",
  en_NP: "ne",
  es: "es",
  es_MX: "es",
  fi: "fi",
  fr: "fr",
  fr_CH: "fr",
  fr_SN: "wo",
  hr: "hr",
  hu: "hu",
  id_ID: "id",
  it: "it",
  ku_kmr_latin: "ku",
  lv: "lv",
  nb_NO: "nb",
  nl: "nl",
  nl_BE: "nl",
  pl: "pl",
  pt_BR: "pt",
  pt_PT: "pt",
  ro: "ro",
  ro_MD: "ro",
  sk: "sk",
  sl_SI: "sl",
  sr_RS_latin: "sr",
  sv: "sv",
  tr: "tr",
  uz_UZ_latin: "uz",
  vi: "vi",
  yo_NG: "yo",
  zu_ZA: "zu",
};
const MOST = 8;
/** Lists with many names of immigrants. */
const RECEIVING = new Set(["da", "de", "en", "fr", "nb", "nl", "ro", "sv"]);
/** Lists whose names are at home in their own languages or further east. */
const EASTERN = new Set(["az", "ku", "tr", "uz"]);
const EUROPEAN = new Set(["cs", "es", "fi", "hr", "hu", "it", "lv", "pl", "pt", "sk", "sl", "sr"]);
const WORD = /^[\p{Script=Latin}'’-]{3,20}$/u;
const found = new Map<string, Set<string>>();
const collect = (value: unknown, language: string): void => {
  if (typeof value === "string") {
    for (const word of value.split(" ")) {
      if (!WORD.test(word)) continue;
      const name = plainName(word);
      const have = found.get(name);
      if (have === undefined) found.set(name, new Set([language]));
      else have.add(language);
    }
  } else if (Array.isArray(value)) for (const one of value) collect(one, language);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) collect(one, language);
};
for (const [locale, data] of Object.entries(allLocales)) {
  const language = LOCALES[locale];
  if (language === undefined) continue;
  const person = data.person as Record<string, unknown> | undefined;
  collect(person?.first_name, language);
  collect(person?.last_name, language);
}
/** The languages a name is at home in. */
const settled = (languages: ReadonlySet<string>): string[] => {
  const all = [...languages].sort();
  const wandered = all.some((one) => EASTERN.has(one)) && !all.some((one) => EUROPEAN.has(one));
  return wandered ? all.filter((one) => !RECEIVING.has(one)) : all;
};
const lines = [...found]
  .filter(([, languages]) => languages.size <= MOST)
  .map(([name, languages]) => `${name} ${settled(languages).join(",")}`)
  .sort();
writeFileSync(new URL("../src/world/data/name-origins.txt", import.meta.url), `${lines.join("\n")}\n`);
