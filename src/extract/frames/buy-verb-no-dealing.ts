/** Verbs of dealing whose sentence says that nobody dealt, that others did, or who would like to. */
import type { Unit } from "../mentions/unit.ts";
import { isWantedDone, NOT_TOLD, sinceComma } from "./buy-verb-standing.ts";
import type { Verb } from "./buy-words.ts";
import { wordsOf } from "./scene.ts";

const OTHERS =
  /\b(countries|states|nations|customers|operators|users|members|forces|buyers) (that|which|who)( (has|have|had|also|already|recently|previously|now))*$/;
const TIMES = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|last|\d+(st|nd|rd|th)) time\b(?!.*[;:]).*\bthat\b/;
const WOULD_SELL =
  /\b(bid|bids|bidding|compet(es?|ing)|vying|vies|hop(es?|ing)|wants?|keen|eager|aim(s|ing)?|pitching|tr(y|ies|ied|ying)|offer(s|ed|ing)?) (\w+ )?to$/;

const DENIED_CLAUSE =
  /\b(is|was|has been|had been) (\w+ly |being )?(denied|rejected|dismissed|refuted|disputed|untrue|false|wrong|not true|a (myth|rumou?r|lie)|nonsense|unconfirmed|unfounded)\b/;

/** Whether the verb at unit `i` tells of no dealing. */
export const isNoDealing = (units: readonly Unit[], i: number, verb: Verb): boolean => {
  const unit = units[i] as Unit;
  const before = units[i - 1];
  // "no yard has ever delivered", "nobody has bought"
  if (
    units
      .slice(Math.max(0, i - 8, sinceComma(units, i)), i)
      .some((u) => u.kind === "word" && /^(no|nobody|none|neither|never|ever|hardly|without)$/.test(u.lower))
  )
    return true;
  // "rejects reports according to which it has ordered two corvettes"
  if (
    /\b(reject|rejects|rejected|denied|denies|deny|dismissed|dismisses|refuted|refutes) (\S+ ){0,3}(reports?|claims?|rumou?rs?|allegations?|suggestions?)\b/.test(
      wordsOf(units, i - 14, i),
    )
  )
    return true;
  // "has bought no arms from abroad since 2021"
  if (/^(no|nothing|none|neither|hardly|few)$/.test(units[i + 1]?.lower ?? "")) return true;
  // "negotiated the first two rounds": of talks.
  if (/^negotiat/.test(unit.lower) && units.slice(i + 1, i + 5).some((u) => u.kind === "item" && /\brounds?$/.test(u.lower))) return true;
  // "That Northland bought eight of them is denied by both": the main clause says that it did not.
  if (units[0]?.lower === "that" && DENIED_CLAUSE.test(wordsOf(units, i, units.length))) return true;
  // "has yet to choose between three designs"
  if (/^(choose|select|pick|decide|settle)$/.test(unit.lower) && /\byet to$/.test(wordsOf(units, i - 3, i))) return true;
  // "did not say when these would be delivered or which countries they were bought from"
  if (NOT_TOLD.test(wordsOf(units, 0, i))) return true;
  // "Northland is one of the countries that have procured such drones": others than whoever the report is about.
  if (verb.subject === "buyer" && OTHERS.test(wordsOf(units, i - 6, i))) return true;
  // "ten more helicopters after those that Northland bought in 2020": others than the ten.
  const those = units.findLastIndex((u, k) => k < i && k > i - 8 && /^(that|which)$/.test(u.lower) && units[k - 1]?.lower === "those");
  if (those > 0 && units[i + 1]?.kind !== "item" && !units.slice(those, i).some((u) => u.kind === "item")) return true;
  // "is bidding to supply 12 jets", "hopes to sell them two": who would like to sell has sold nothing.
  if (verb.subject === "seller" && WOULD_SELL.test(wordsOf(units, i - 5, i))) return true;
  // "the third time in 50 years that Northland purchases aircraft from Westland": how often, and none of the times.
  if (TIMES.test(wordsOf(units, Math.max(0, i - 16), i)) && !units.slice(i, i + 6).some((u) => u.item?.quantity != null)) return true;
  // "six boats that Kestrel Works wants to build for the navy": who would like to sell.
  if (
    verb.subject === "buyer" &&
    /^(wants?|wanted|needs?|like)$/.test(unit.lower) &&
    units[i + 1]?.lower === "to" &&
    /^(build|sell|supply|deliver|export|offer|provide|make|produce|market)$/.test(units[i + 2]?.lower ?? "")
  )
    return true;
  // "wants the guns delivered", "needs the boats supplied by May"
  if (before?.kind === "item" && isWantedDone(units, i)) return true;
  return false;
};
