/**
 * Whose money a shared name means: "210 billion pesos" in a report on Chile are Chilean pesos.
 *
 * Only for sums without a qualifier ("Swedish crowns" says it) and without a code or sign. Of the states whose currency bears the name,
 * the one the sentence names first, else the one the article names most; where it names none, the name keeps its usual meaning.
 */
import { currencyOf } from "../../world/countries.ts";

/** Name → the currencies (ISO 4217) that bear it. */
const BEARERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "peso,pesos:PHP MXN ARS CLP COP UYU DOP CUP",
    "crown,crowns,koruna,korunas:CZK SEK NOK DKK ISK",
    "kroner,krone,kroners:NOK DKK",
    "krona,kronor,kronas:SEK ISK",
    "rupee,rupees:INR PKR LKR NPR MUR SCR",
    "dinar,dinars:KWD RSD JOD IQD TND DZD BHD LYD",
    "riyal,riyals,rial,rials:SAR QAR OMR YER IRR",
    "pound,pounds:GBP EGP LBP SYP SDG SSP",
    "franc,francs:CHF XOF XAF RWF DJF BIF GNF CDF",
    "shilling,shillings:KES UGX TZS SOS",
    "dirham,dirhams:AED MAD",
    "lei,leu:RON MDL",
    "manat,manats:AZN TMT",
  ].flatMap((line) => {
    const [names = "", codes = ""] = line.split(":");
    return names.split(",").map((name): [string, ReadonlySet<string>] => [name, new Set(codes.split(" "))]);
  }),
);

/** The last word of the sum itself, without what stands in brackets, and the word before it. */
const TAIL = /(\S+)\s+(\p{L}+)$/u;

/** The currency (ISO 4217) of a sum worded `text`, by the states it may be of, nearest first; undefined where the words leave none open. */
export const sharedCurrency = (text: string, states: Iterable<string>): string | undefined => {
  // "Rs 6 billion"
  const sign = /^Rs\.?\s*\d/.test(text) ? BEARERS.get("rupees") : undefined;
  if (sign !== undefined) return [...states].flatMap((state) => currencyOf(state) ?? []).find((own) => sign.has(own));
  const tail = TAIL.exec(text.split(/\s*(?:\(|,? or )/, 1)[0] as string);
  const bearers = tail === null ? undefined : BEARERS.get(tail[2] as string);
  // "Chilean pesos"
  if (tail === null || bearers === undefined || /^\p{Lu}/u.test(tail[1] as string)) return undefined;
  const named = [...states].flatMap((state) => currencyOf(state) ?? []);
  // Prices of arms are given in the pounds that are traded.
  return bearers.has("GBP") && named.includes("GBP") ? "GBP" : named.find((own) => bearers.has(own));
};
