/** Words that bound a figure: "at least", "up to", "nearly". */
import type { Money } from "../../model/claim.ts";
import type { Word } from "../temporal/words.ts";

export type Bound = Money["bound"];

const AT_LEAST =
  /(?:^| )(?:at least|more than|over|above|upwards? of|(?:no|not) less than|(?:no|not) fewer than|exceed(?:ing|s|ed)?|in excess of|(?:a )?minimum (?:of )?|beyond|well over)$/;
const AT_MOST =
  /(?:^| )(?:up to|as (?:much|many|high) as|at most|less than|fewer than|under|below|(?:no|not) more than|(?:a )?maximum (?:of )?|capped at|(?:upper )?limit of|ceiling of|worth up to|may reach|could reach)$/;
const ABOUT =
  /(?:^| )(?:about|around|some|roughly|approximately|approx|approx \.|nearly|almost|close to|closer to|(?:an )?estimated(?: (?:total |program |programme )?(?:cost|value|price))?(?: at| of)?|circa|~|more or less|just over|just under|or so|equivalent (?:to|of)|an)$/;

/** "Hand over ten": the verb's own word, no bound. */
const VERB_OVER =
  /(?:^| )(?:make|makes|made|making|pass|passed|sent|send|hand|hands|handed|handing|take|takes|took|taken|taking|turn|turned|turning|cross|crossed|fly|flew|flown|sign|signed|give|gave|given|win|won|carry|carried) over$/;

/** "talks with X about two ships", "discussions over four more": what they are about, no bound. */
const TOPIC =
  /(?:^| )(?:(?:talks?|talking|talked|negotiations?|discussions?|spoke|speaking|asked|agreement|contract) (?:\S+ ){0,2}about|(?:talks|talking|negotiations|discussions|dispute|row|quarrel|haggling|negotiating) (?:with \S+ )?(?:over|around))$/;

/** The bound that the up to four words before index `at` put on the figure there. "More than" beats "an estimated". */
export const boundBefore = (words: readonly Word[], at: number): Bound => {
  const before = words
    .slice(Math.max(0, at - 4), at)
    .map((word) => word.low)
    .join(" ");
  if (/(?:^| )(?:no|not) (?:more|over|above)(?: than)?$/.test(before)) return "at_most";
  if (/(?:^| )(?:no|not) (?:less|fewer|under) than$/.test(before)) return "at_least";
  if (VERB_OVER.test(before) || TOPIC.test(before)) return null;
  if (AT_MOST.test(before)) return "at_most";
  if (AT_LEAST.test(before)) return "at_least";
  return ABOUT.test(before) && !/(?:^| )an$/.test(before) ? "about" : null;
};

/** The bound behind a figure: "20 or more", "100-plus", "50 or so". */
export const boundBehind = (words: readonly Word[], at: number): Bound => {
  const [one, two] = [words[at]?.low, words[at + 1]?.low];
  if ((one === "+" && words[at]?.glued === true) || (one === "or" && two === "more") || one === "plus" || (one === "-" && two === "plus"))
    return "at_least";
  return one === "or" && (two === "so" || two === "thereabouts") ? "about" : null;
};
