/**
 * Whether an agreement is over goods rather than a subject: "an agreement on 100 jets", "an agreement for the purchase of howitzers". Such a
 * paper buys, and what stands behind it are the goods. "Missile defence cooperation" is a subject, whatever equipment it names.
 */
import { matchEquipment } from "../../world/equipment.ts";
import type { Token } from "../text/tokens.ts";

const DEALING = /^(purchase|acquisition|procurement|supply|delivery|deliveries|sale|transfer|export|construction|manufacture)$/;
const COUNT =
  /^(\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|another|additional|further|some|about|up)$/;
/** Words that goods may stand behind: "six more second-hand Kestrel-class". */
const REACH = 9;

/** "transfer of defence equipment and technology", from the dealing word: no number, no type. */
const ofAllGoods = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.lower === "transfer" &&
  AT_LARGE.test(
    tokens
      .slice(at + 2, Math.min(end, at + 4))
      .map((t) => t.lower)
      .join(" "),
  );
const AT_LARGE = /^(?:defen[cs]e|military|arms|weapons?) (?:equipment|technolog(?:y|ies)|articles|goods|items|and|materiel)$/;

/** From the token behind the preposition. */
export const isOverGoods = (tokens: readonly Token[], from: number, end: number): boolean => {
  let i = tokens[from]?.lower === "the" ? from + 1 : from;
  const dealing = DEALING.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower === "of";
  // "the transfer of defence equipment and technology": goods at large are a field of cooperation.
  if (dealing && ofAllGoods(tokens, i, end)) return false;
  if (dealing) i += 2;
  else if (!COUNT.test(tokens[from]?.lower ?? "")) return false;
  const words = tokens.slice(i, Math.min(end, i + REACH)).map((t) => t.lower);
  for (let k = 0; k < words.length; k++) {
    // "the sale of 24 of the jets"
    if (k === 1 && words[k] === "of" && words[k + 1] === "the" && COUNT.test(words[0] as string)) continue;
    if (/^(of|and|for|in|on|with|to|from|,)$/.test(words[k] as string) && k > 0 && words[k - 1] !== "dozens") return false;
    const found = matchEquipment(words, k);
    if (found !== undefined && found.kind !== "modifier") return true;
  }
  return false;
};

/** "for Northland to buy twelve jets", "to supply the howitzers": does the paper whose head ends before token `at` deal in goods by a verb? */
export const isToDeal = (tokens: readonly Token[], at: number, end: number): boolean => {
  const first = tokens[at]?.lower;
  if (first !== "for" && first !== "to") return false;
  let to = at;
  while (to < Math.min(end, at + WHOM) && tokens[to]?.lower !== "to") to++;
  if (tokens[to]?.lower !== "to" || !DEALS.test(tokens[to + 1]?.lower ?? "")) return false;
  const words = tokens.slice(to + 2, Math.min(end, to + 2 + REACH)).map((t) => t.lower);
  for (let k = 0; k < words.length; k++) {
    if (/^(of|for|in|on|with|from|,)$/.test(words[k] as string)) return false;
    const found = matchEquipment(words, k);
    if (found !== undefined && found.kind !== "modifier") return true;
  }
  return false;
};
const DEALS = /^(buy|purchase|acquire|procure|supply|deliver|sell)$/;
/** Tokens between "for" and what whoever is named there is to do. */
const WHOM = 7;
