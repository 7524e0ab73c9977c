/**
 * Verbs in a row over one paper: "was approved and signed", "signed and exchanged", "the text was agreed and …": which of them shares the
 * auxiliary, which stands last, and whether only words were settled.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Act } from "./agree-acts.ts";
import { SIGN } from "./agree-words.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { clausesOf, type Scene } from "./scene.ts";

/** "The text of a treaty was agreed", "finalised the draft of the accord": the words stand and nobody has signed them. */
export const isOfText = ({ units }: Scene, { papers, status }: Act, word: string): boolean =>
  status === "signed" &&
  /^(?:agree|complete|wrapped|finali[sz]|approved|conclude)/.test(word) &&
  papers.length > 0 &&
  papers.every(
    (p) => units[p.at - 1]?.lower === "of" && /^(?:texts?|wording|drafts?|terms|contents?|versions?)$/.test(units[p.at - 2]?.lower ?? ""),
  );

/** The last verb of signing in the row that begins at unit `at`: "signed and exchanged". */
export const lastOfRow = ({ units }: Scene, at: number): number => {
  let k = at;
  for (;;) {
    let n = k + 1;
    if (!/^(?:and|or|,)$/.test(units[n]?.lower ?? "")) return k;
    while (n < k + ROW_WITHIN && /^(?:and|or|,|then|later|finally|formally|jointly|duly)$/.test(units[n]?.lower ?? "")) n++;
    if (!SIGN.test(units[n]?.lower ?? "")) return k;
    k = n;
  }
};
const ROW_WITHIN = 4;

const isBehindJoined = unitTest(/^(?:by|in|on|at|during|between|here|there|today|yesterday|last|earlier|later|[.,;])$/);
const JOINED_WITHIN = 4;
/** "was approved and signed by A", "will be finalised and signed in Lima": a participle that shares the auxiliary of the one before it. */
export const joinedPassive = (scene: Scene, verb: Verb): Modality | undefined => {
  const { units } = scene;
  const next = units[verb.at + 1];
  if (verb.first !== verb.at || clausesOf(scene).classes[verb.at] !== "past") return undefined;
  if (next !== undefined && !isBehindJoined(next) && next.kind !== "date") return undefined;
  let k = verb.at - 1;
  while (k > 0 && /^(?:then|finally|formally|later|also|jointly|duly|immediately|subsequently)$/.test(units[k]?.lower ?? "")) k--;
  if (!/^(?:and|or|but|then)$/.test(units[k]?.lower ?? "")) return undefined;
  const { verbs, classes } = clausesOf(scene);
  // "was drafted, discussed and signed", "was negotiated for years and finally signed by A": the row begins with the auxiliary.
  for (let n = verbs.indexOf(verb) - 1; n >= 0; n--) {
    const before = verbs[n] as Verb;
    const modality = modalityOf(units, before.at);
    if (modality.passive) {
      const between = classes.slice(before.at + 1, k);
      return between.every((c) => c !== "break" && c !== "sub" && c !== "rel") &&
        (before.at === k - 1 || next?.lower === "by" || between.length <= JOINED_WITHIN)
        ? modality
        : undefined;
    }
    if (before.first !== before.at || classes[before.at] !== "past") return undefined;
  }
  return undefined;
};
