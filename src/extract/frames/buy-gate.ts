/**
 * The gate of the rules of dealing that `buy.ts` asks at every word: each makes the test of the word it begins with by `opener`, and a word
 * that begins none of them is passed by. A rule that begins with an instrument needs no opener: instruments are always asked.
 */
import { family } from "../mentions/gate.ts";

const dealing = family();
/** Makes a test of units by their lower-cased words (`wordTest` for plain words only), and lets these words through. */
export const opener = dealing.opener;
/** May a rule of dealing begin with the word? */
export const opensDeal = dealing.opens;
