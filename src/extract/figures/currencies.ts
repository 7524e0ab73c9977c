/**
 * Currencies as reports write them, before an amount ("NT$", "USD", "Rs") or behind it ("Australian dollars", "won").
 *
 * Codes are ISO 4217. Names shared by several states take the qualifier before them ("Chilean pesos"), else the one most in
 * the news of arms and diplomacy: rupee INR, kroner NOK, krona SEK, peso PHP, franc CHF, pound GBP. Which state is meant where
 * none is named the article as a whole tells (`shared-names.ts`).
 */
import { currencyOf, demonym } from "../../world/countries.ts";
import type { Word, WordForm } from "../temporal/words.ts";

const CODES = new Set(
  "USD EUR GBP INR PHP JPY KRW AUD CAD SGD NZD PLN NOK SEK DKK CHF CNY PKR TWD ILS SAR AED QAR KWD MYR IDR THB VND TRY BRL ZAR MXN ARS CLP COP PEN RUB UAH CZK HUF RON BGN HKD BDT LKR NPR EGP MAD NGN KES KZT AZN GEL RSD ISK JOD IQD OMR BHD LBP TND DZD LYD YER IRR UGX TZS RWF ETB GHS XOF XAF AOA MZN ZMW BWP NAD MUR SCR UYU PYG BOB DOP GTQ HNL CRC PAB JMD TTD FJD PGK BND KHR LAK MMK MNT KGS UZS TJS TMT AMD GEL MDL BYN MKD ALL BAM HRK".split(
    " ",
  ),
);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₱", "PHP"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₫", "VND"],
  ["฿", "THB"],
]);
/** Letters glued before a dollar sign. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["u", "USD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["aud", "AUD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["can", "CAD"],
  ["cad", "CAD"],
  ["nt", "TWD"],
  ["t", "TWD"],
  ["s", "SGD"],
  ["sg", "SGD"],
  ["hk", "HKD"],
  ["nz", "NZD"],
  ["r", "BRL"],
  ["mx", "MXN"],
  ["n", "NAD"],
  ["j", "JMD"],
  ["b", "BND"],
  ["z", "ZWL"],
  ["usd", "USD"],
]);
/** Abbreviations by their case, before an amount in millions or more. */
const LETTERED: ReadonlyMap<string, string> = new Map([
  ["Dh", "AED"],
  ["Dhs", "AED"],
  ["KSh", "KES"],
  ["Ksh", "KES"],
  ["Tk", "BDT"],
]);
const PREFIX_WORDS: ReadonlyMap<string, string> = new Map([
  ["rs", "INR"],
  ["re", "INR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["rm", "MYR"],
  ["rmb", "CNY"],
  ["rp", "IDR"],
  ["us", "USD"],
]);

const NAMES: ReadonlyMap<string, string> = new Map(
  "euro:EUR euros:EUR pound:GBP pounds:GBP sterling:GBP quid:GBP yen:JPY won:KRW yuan:CNY renminbi:CNY rmb:CNY rupee:INR rupees:INR kroner:NOK krone:NOK kroners:NOK kronor:SEK krona:SEK kronas:SEK zloty:PLN zlotys:PLN zlotych:PLN złoty:PLN peso:PHP pesos:PHP ruble:RUB rubles:RUB rouble:RUB roubles:RUB shekel:ILS shekels:ILS lira:TRY liras:TRY dirham:AED dirhams:AED riyal:SAR riyals:SAR baht:THB ringgit:MYR rupiah:IDR dong:VND franc:CHF francs:CHF forint:HUF forints:HUF koruna:CZK korunas:CZK crowns:CZK lei:RON leu:RON leva:BGN hryvnia:UAH hryvnias:UAH rand:ZAR reais:BRL real:BRL taka:BDT tenge:KZT manat:AZN manats:AZN lari:GEL dinar:KWD dinars:KWD shilling:KES shillings:KES rial:IRR rials:IRR lei:RON guaraníes:PYG guaranies:PYG soles:PEN bolivianos:BOB quetzales:GTQ lempiras:HNL naira:NGN nairas:NGN cedi:GHS cedis:GHS birr:ETB kwacha:ZMW kwanza:AOA kwanzas:AOA pula:BWP meticais:MZN kyat:MMK kyats:MMK riel:KHR riels:KHR tugrik:MNT tugriks:MNT tögrög:MNT drams:AMD dram:AMD denars:MKD denar:MKD lek:ALL kuna:HRK kunas:HRK sum:UZS soum:UZS som:KGS crown:CZK hryvnya:UAH"
    .split(" ")
    .map((pair): [string, string] => {
      const [name = "", code = ""] = pair.split(":");
      return [name, code];
    }),
);
/** Behind a number without "million" or the like these words mean something else. */
const NEEDS_SCALE = /^(?:won|pounds?|real|rand|crowns?|sterling|soles|sum|som|soum|lek|dram|drams|pula|birr)$/;

/** Qualifier → currency of "dollars", "rupees", "kroner", "pesos", "pounds", "riyals", "dinars" and so on. */
const QUALIFIED: ReadonlyMap<string, string> = new Map(
  "us:dollar:USD american:dollar:USD u.s.:dollar:USD australian:dollar:AUD canadian:dollar:CAD singapore:dollar:SGD singaporean:dollar:SGD taiwan:dollar:TWD taiwanese:dollar:TWD zealand:dollar:NZD kong:dollar:HKD indian:rupee:INR pakistani:rupee:PKR pakistan:rupee:PKR lankan:rupee:LKR nepali:rupee:NPR nepalese:rupee:NPR danish:kron:DKK norwegian:kron:NOK swedish:kron:SEK icelandic:kron:ISK czech:k:CZK czech:crown:CZK danish:crown:DKK norwegian:crown:NOK swedish:crown:SEK philippine:peso:PHP mexican:peso:MXN argentine:peso:ARS chilean:peso:CLP colombian:peso:COP egyptian:pound:EGP british:pound:GBP qatari:riyal:QAR saudi:riyal:SAR moroccan:dirham:MAD serbian:dinar:RSD swiss:franc:CHF"
    .split(" ")
    .map((triple): [string, string] => {
      const [state = "", name = "", code = ""] = triple.split(":");
      return [`${state} ${name}`, code];
    }),
);

export interface Currency {
  readonly code: string;
  /** Index of the first word that belongs to it, and the one behind it. */
  readonly from: number;
  readonly next: number;
}

/** Whether a currency before its amount can begin with a word of this spelling. */
export const opensCurrency = (form: WordForm): boolean =>
  DOLLARS.has(form.low) ||
  form.text === "$" ||
  SIGNS.has(form.text) ||
  CODES.has(form.text) ||
  form.text === "P" ||
  form.text === "R" ||
  form.text === "Php" ||
  LETTERED.has(form.text) ||
  PREFIX_WORDS.has(form.low);

const SCALE = /^(?:million|billion|trillion|bn|mln)$/;

/** A currency at `at` that an amount follows. */
export const currencyBefore = (words: readonly Word[], at: number, dollar: string): Currency | null => {
  const word = words[at];
  if (word === undefined) return null;
  const behind = words[at + 1];
  const letters = DOLLARS.get(word.low);
  if (letters !== undefined && behind?.raw === "$" && (behind.glued || word.raw === "US")) return { code: letters, from: at, next: at + 2 };
  if (word.raw === "$") return { code: dollar, from: at, next: at + 1 };
  const sign = SIGNS.get(word.raw) ?? (CODES.has(word.raw) ? word.raw : undefined);
  if (sign !== undefined) return { code: sign, from: at, next: at + (SIGNS.has(behind?.raw ?? "") || behind?.raw === "$" ? 2 : 1) };
  if (word.raw === "P" && behind?.glued === true) return { code: "PHP", from: at, next: at + 1 };
  // "R3.6 million": rand, where a scale word tells it from a type of weapon.
  if (word.raw === "R" && behind?.glued === true && SCALE.test(words[at + 2]?.low ?? "")) return { code: "ZAR", from: at, next: at + 1 };
  if (word.raw === "Php") return { code: "PHP", from: at, next: at + 1 };
  const letter = LETTERED.get(word.raw);
  if (letter !== undefined && /^[0-9]/.test(behind?.raw ?? "")) return { code: letter, from: at, next: at + 1 };
  const name = PREFIX_WORDS.get(word.low);
  if (name === undefined || word.raw === word.low) return null;
  if (word.low === "us" || (word.low.startsWith("euro") && words[at + 1]?.raw.length === 4)) return null;
  return { code: name, from: at, next: behind?.raw === "." && behind.glued ? at + 2 : at + 1 };
};

/** A currency at `at`, directly behind an amount. `scaled`: the amount has a scale word. */
export const currencyBehind = (words: readonly Word[], at: number, scaled: boolean, dollar: string): Currency | null => {
  let i = /^[-‐‑–]$/.test(words[at]?.raw ?? "") ? at + 1 : at;
  const first = words[i];
  if (first === undefined) return null;
  if (CODES.has(first.raw)) return { code: first.raw, from: i, next: i + 1 };
  const sign = SIGNS.get(first.raw);
  if (sign !== undefined) return { code: sign, from: i, next: i + 1 };
  if (first.low === "in" && scaled) return null;
  let qualifier = "";
  if (first.raw === "U" && words[i + 1]?.raw === "." && words[i + 2]?.raw === "S") {
    qualifier = "us";
    i += words[i + 3]?.raw === "." ? 4 : 3;
  } else if (/^\p{Lu}/u.test(first.raw) && !NAMES.has(first.low)) {
    qualifier = first.low;
    i++;
    if (/^(?:new|sri|hong|south)$/.test(qualifier) && words[i] !== undefined) {
      qualifier = words[i]?.low ?? "";
      i++;
    }
  }
  const name = words[i]?.low ?? "";
  if (name === "dollar" || name === "dollars") {
    const code = qualifier === "" ? dollar : QUALIFIED.get(`${qualifier} dollar`);
    return code === undefined ? null : { code, from: at, next: i + 1 };
  }
  const plain = NAMES.get(name);
  if (plain === undefined || (NEEDS_SCALE.test(name) && !scaled)) return null;
  const stem = name.replace(/(?:s|er|or|e|a)$/, "");
  const state = qualifier === "" ? undefined : demonym(qualifier);
  const code =
    // "Croatian kuna": what its people paid with before, whatever they pay with now.
    qualifier === "" || /^(?:kunas?|leva)$/.test(name)
      ? plain
      : (QUALIFIED.get(`${qualifier} ${stem}`) ??
        QUALIFIED.get(`${qualifier} ${name}`) ??
        (state === undefined ? undefined : currencyOf(state)) ??
        plain);
  return { code, from: at, next: name === "pounds" && words[i + 1]?.low === "sterling" ? i + 2 : i + 1 };
};
