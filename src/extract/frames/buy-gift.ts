/** Gifts told by a noun: "the gift of six guns to Northland", "announced a donation of 200 vehicles", which is a plan. */
import { wordTest } from "../mentions/ask.ts";
import { GENERIC_ITEMS, type Good } from "./deal.ts";

export const isGiftNoun = wordTest(/^(gifts?|donations?)$/);

/** "the gift of two simulators", "a gift of arms": only what has a number and is a weapon of some kind is told. */
export const isVagueGift = (goods: readonly Good[]): boolean =>
  goods.every((g) => g.item.quantity === null || GENERIC_ITEMS.test(g.item.name));

const PROMISED = /\b(announc|pledg|promis|unveil|plann?|offer|prepar|consider|discuss|hop|ask|request|seek)\w*\b/;
const BEING_MADE = /\b(is|are) (still )?(being|yet|due|expected|to)\b/;
/** "announced a gift of six guns", "Northland's gift of six guns is being assembled": still to be handed over. */
export const isPromisedGift = (before: string, behind: string): boolean => PROMISED.test(before) || BEING_MADE.test(behind);
