/** The verb that governs a noun of dealing: "signed a contract", "was awarded an order", "gave the green light to the purchase". */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Good } from "./deal.ts";
import { APPROVES, AWARDS, CONCLUDES, WINS } from "./buy-words.ts";
import { isAuxiliary, isBoundary, type Scene, verbLike } from "./scene.ts";

type Govern = "concludes" | "awards" | "wins" | "approves";

export interface Governor {
  readonly at: number;
  readonly how: Govern;
  readonly right: boolean;
}

const how = (lower: string): Govern | undefined =>
  CONCLUDES.test(lower)
    ? "concludes"
    : AWARDS.test(lower)
      ? "awards"
      : WINS.test(lower)
        ? "wins"
        : APPROVES.test(lower)
          ? "approves"
          : undefined;

const PAPER_WITHIN = 10;
/** "a memorandum with a focus on the procurement of jets": the paper of mere intentions that the noun only tells the subject of. */
export const intentOf = (units: readonly Unit[], noun: number): "mou" | "letter_of_intent" | undefined => {
  for (let k = noun - 1; k >= Math.max(0, noun - PAPER_WITHIN); k--) {
    const { instrument, lower } = units[k] as Unit;
    const type = instrument?.type;
    if (instrument !== undefined) return type === "mou" || type === "letter_of_intent" ? type : undefined;
    if (/^(and|,|;|but)$/.test(lower)) return undefined;
  }
  return undefined;
};

/** "a letter of intent on 24 jets": counted goods right behind the paper, with no other noun of dealing between, which would tell of them. */
export const isIntendedGoods = (units: readonly Unit[], paper: number, goods: readonly Good[]): boolean => {
  const [first] = goods;
  const at = first === undefined || first.item.quantity === null ? -1 : units.indexOf(first.unit);
  return (
    at > paper &&
    at < paper + 6 &&
    /^(on|for|covering|over|about)$/.test(units[paper + 1]?.lower ?? "") &&
    units.slice(paper + 2, at).every((u) => /^(the|a|an|its|up|to|another|further|some|about|possible|at|least)$/.test(u.lower))
  );
};

/** "the sale has received the green light of the cabinet", "the purchase got parliament's approval": the noun is what was let. */
const hasNod = (units: readonly Unit[], k: number): boolean => {
  if (!isGettingNod(units[k]) || units[k - 1]?.lower === "to") return false;
  const nod = units.findIndex((u, n) => n > k && n < k + 8 && isNod(u));
  return (
    nod > 0 &&
    !units.slice(k + 1, nod).some((u) => u.kind === "item" || u.kind === "mark" || /^(no|an?y|for|on|to)$/.test(u.lower)) &&
    units[k - 1]?.lower !== "not" &&
    units[k - 1]?.lower !== "yet"
  );
};
const isGettingNod = unitTest(/^(received|receives|got|gets|won|wins|obtained|secured|given|gained|passed)$/);
const isNod = unitTest(
  /^(light|go-ahead|nod|approval|clearance|consent|blessing|green-light|greenlight|assent|endorsement|authori[sz]ation)$/,
);

/** The verb that signs, awards, wins or approves what the noun at `noun` names: left of it, or in the passive right of it. */
export const governorOf = (scene: Scene, noun: number, end: number): Governor | undefined => {
  const { units } = scene;
  for (let k = noun - 1; k >= Math.max(0, noun - 9); k--) {
    const u = units[k] as Unit;
    if (isBoundary(u)) break;
    // "signed a memorandum and began negotiations": another verb has them.
    if (u.lower === "and" && units[k + 1]?.kind === "word" && verbLike(units[k + 1]) && how(units[k + 1]?.lower ?? "") === undefined) break;
    // "signed a joint statement and opened talks on the sale": only talked about.
    if (/^(talks|negotiations|discussions)$/.test(u.lower) && /^(on|for|over|about|towards?|with)$/.test(units[k + 1]?.lower ?? "")) break;
    // "signed off on the purchase": a nod.
    const nod = /^sign(ed|s)?$/.test(u.lower) && units[k + 1]?.lower === "off";
    // "gave the green light to the purchase"
    const light = u.lower === "light" && units[k - 1]?.lower === "green";
    // "released 1.9 billion euros for the purchase": leave to spend.
    const freed = /^(released|unlocked|freed|unblocked)$/.test(u.lower) && units.slice(k + 1, noun).some((x) => x.kind === "money");
    // "put its signature to the acquisition"
    if (/^signatures?$/.test(u.lower) && /^(to|on|under)$/.test(units[k + 1]?.lower ?? ""))
      return {
        at:
          units.findLastIndex((x, n) => n < k && n > k - 4 && /^puts?$/.test(x.lower)) > 0
            ? units.findLastIndex((x, n) => n < k && /^puts?$/.test(x.lower))
            : k,
        how: "concludes",
        right: false,
      };
    const kind = nod || light || freed ? "approves" : u.kind === "word" ? how(u.lower) : undefined;
    // "agreed to step up work on the contract" concludes none.
    if (kind === "concludes" && /^agree/.test(u.lower) && units.slice(k + 1, noun).some((x) => x.lower === "to")) continue;
    if (kind !== undefined) return { at: k, how: kind, right: false };
  }
  // "the contract that A and B concluded"
  if (/^(that|which)$/.test(units[noun + 1]?.lower ?? "")) {
    const k = units.findIndex((u, n) => n > noun + 1 && n < noun + 14 && u.kind === "word" && how(u.lower) !== undefined);
    const kind = k < 0 ? undefined : how(units[k]?.lower ?? "");
    // "a contract that was signed by A and B"
    const passive = units.slice(noun + 2, k).some(isAuxiliary) && units[k + 1]?.lower === "by";
    if (kind !== undefined && kind !== "wins") return { at: k, how: kind, right: passive };
  }
  for (let k = noun + 1; k < Math.min(units.length, Math.max(end, noun + 22)); k++) {
    const u = units[k] as Unit;
    if (u.lower === ";") break;
    if (hasNod(units, k)) return { at: k, how: "approves", right: true };
    const kind = u.kind === "word" ? how(u.lower) : undefined;
    if (kind === undefined || kind === "wins") continue;
    if (/ed$|signed|struck|reached|let/.test(u.lower) && units.slice(Math.max(noun, k - 4), k).some((x) => isAuxiliary(x)))
      return { at: k, how: kind, right: true };
  }
  return undefined;
};
