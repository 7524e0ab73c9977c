/** What tells a number that counts things from one that names, measures or dates them. */
import { isHyphen, isLetters, type Word } from "../temporal/words.ts";

/** Words a number belongs to as a name: "Type 26", "No. 9", "Mark 41", "Article 370". */
const DESIGNATOR =
  /^(?:type|no|nos|number|mark|mk|block|blk|tranche|project|article|phase|stage|class|flight|section|chapter|page|pp?|level|channel|batch|increment|version|lot|model|series|task|force|group|highway|route|gate|room|pier|berth|hall|sector|annex|clause|rule|act|resolution|case|category|tier|boeing|airbus|embraer|antonov|ilyushin|tupolev|dornier|bombardier|gulfstream|sea|su|mi|ka|an|tu|il|mig|grade|zone|area|unit|part|volume|vol|round|day|week|season|episode|figure|table|step|point|covid|eur|agenda|vision|horizon)$/;

/** Units of measure, money and people: such numbers count nothing that is bought. */
const MEASURE =
  /^(?:percent|per|%|°|percentage|cent|years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|decades?|centuries|quarters?|nights?|fortnights?|km|kms|kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|mm|cm|m|ft|feet|foot|inch(?:es)?|miles?|nautical|nm|knots?|kph|kmph|mph|mach|tonnes?|tons?|kg|kgs|kilograms?|kilos?|grams?|pounds?|lbs?|litres?|liters?|gallons?|barrels?|mw|kw|gw|megawatts?|gigawatts?|kilowatts?|hp|horsepower|hertz|ghz|mhz|khz|degrees?|square|cubic|hectares?|acres?|kilotons?|volts?|watts?|am|pm|o|gmt|ist|utc|dollars?|euros?|rupees?|yen|won|crores?|lakhs?|bn|bln|mn|mln|billion|million|trillion|points?|times|fold|st|nd|rd|th|people|persons?|men|women|children|soldiers?|troops?|personnel|officers?|officials?|sailors?|pilots?|civilians?|workers|jobs|families|countries|nations|states|sides|ministers|leaders|members|delegates|delegations|journalists|students|voters|votes|seats|guests|users|deaths?|dead|injured|wounded|killed|casualties|shares|comments?|views|likes|years-old|way|member|nation|country|party|storey|page|point|star|gun-salute|lawmakers|mps|companies|firms|cities|places|occasions|goals|reasons|things|matters|cases|areas|years'|others)$/;

/** Things that "11-ship" or "36-aircraft" may count. */
const THING =
  /^(?:ships?|aircraft|planes?|jets?|fighters?|helicopters?|choppers?|tanks?|vessels?|frigates?|corvettes?|destroyers?|boats?|submarines?|launchers?|missiles?|systems?|batter(?:y|ies)|guns?|howitzers?|drones?|vehicles?|radars?|satellites?|torpedoe?s?|rockets?|bombs?|engines?)$/;

/** Whether the number in words `at..next` names, measures or dates something rather than counting it. */
export const isNotCounted = (words: readonly Word[], at: number, next: number): boolean => {
  const before = words[at - 1];
  const behind = words[next];
  const digits = /^\p{Nd}/u.test(words[at]?.raw ?? "");
  if (digits && words[at]?.glued === true && before !== undefined && !/^["'“‘«(—–[]$/.test(before.raw)) return true;
  if (digits && isLetters(behind) && behind.glued) return true;
  if (behind?.glued === true && /^[:/%°²=]$/.test(behind.raw)) return true;
  if (behind?.raw === "+" && /^\d/.test(words[next + 1]?.raw ?? "")) return true;
  const named = before?.raw === "." ? words[at - 2] : isHyphen(before) && before?.glued === true ? words[at - 2] : before;
  if (named !== undefined && DESIGNATOR.test(named.low) && (/^\p{Lu}/u.test(named.raw) || named.low === "no" || named.low === "number"))
    return true;
  if (isHyphen(behind) && behind?.glued === true) return !THING.test(words[next + 1]?.low ?? "") && words[next + 1]?.low !== "plus";
  // "12 second-hand jets" counts jets, "eight M-346 trainers" counts trainers.
  if (
    behind !== undefined &&
    MEASURE.test(behind.low) &&
    !(/^(?:second|m)$/.test(behind.low) && !behind.glued && isHyphen(words[next + 1]) && words[next + 1]?.glued === true)
  )
    return true;
  // "five more years", "20 nautical miles", "two other countries"
  if (
    isLetters(behind) &&
    /^(?:more|other|additional|further|senior|metric|long|full|straight|consecutive|friendly|neighbouring|top|square|young|million|billion|trillion)$/.test(
      behind.low,
    ) &&
    MEASURE.test(words[next + 1]?.low ?? "")
  )
    return true;
  if (/^(?:19|20)\d\d$/.test(words[at]?.raw ?? "") && !isLetters(behind)) return true;
  const last = behind === undefined || /^[.,;:)!?]$/.test(behind.raw);
  if (last && /^(?:aged|age|was|is|turned|turns|at|least)$/.test(before?.low ?? "") && before?.low !== "least") return true;
  return digits && at === 0 && /^[.)]$/.test(behind?.raw ?? "") && behind?.glued === true;
};
