/**
 * Did the exchange that a verb tells of take place? What the verb's own group says, and beyond it: journeys made for it, other
 * verbs it hangs on, appointments given up later in the sentence.
 */
import type { Verb } from "../clauses/parse.ts";
import { isDoneBy } from "../clauses/participles.ts";
import { gerundModality } from "./gerund-modality.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { clausesOf, type Scene, wordsOf } from "./scene.ts";

const GIVEN_UP =
  /[;,] (?:but |and )?(?:the |this |that |both |all |these )?(?:appointments?|meetings?|engagements?|talks|encounters?|calls?|visits?|trips?|plans?|it|both) (?:was|were|has been|have been|had been|had to be) (?:\w+ )?(?:scrapped|cancelled|canceled|called off|shelved|dropped)\b/;

/** What the verb behind says of the talks that a relative clause is about: "… was refused", "… fell through". */
export const mainModality = (scene: Scene, noun: number, own: Modality): Modality => {
  const { units } = scene;
  const off = units.findIndex((u, k) => k > noun + 3 && /^(refused|cancelled|canceled|scrapped|postponed|shelved|fell)$/.test(u.lower));
  return off < 0 || own.status === "denied" ? own : { ...own, status: "cancelled", tense: "past" };
};

/** "had been to Oslo in May, where he met A": as long ago as the journey. */
const lookedBack = (scene: Scene, verb: Verb, own: Modality): boolean => {
  const { units } = scene;
  if (verb.form !== "finite" || own.status !== "held" || own.perfect) return false;
  let k = verb.first - 1;
  while (k > 0 && verb.first - k < 8 && units[k]?.lower !== "where" && units[k]?.kind !== "mark") k--;
  if (units[k]?.lower !== "where") return false;
  const outer = clausesOf(scene).verbs.findLast((v) => v.at < k && v.form === "finite");
  return outer !== undefined && modalityOf(units, outer.at).perfect;
};

/** "A, received by B": passive without an auxiliary. */
const isPassiveParticiple = (scene: Scene, verb: Verb): boolean => {
  const { classes } = clausesOf(scene);
  // "was in the delegation received by A": the delegation
  if (classes[verb.at - 1] === "noun" && verb.subject?.last !== verb.at) return false;
  // "was not on Monday received by A"
  let k = verb.at - 1;
  while (/^(?:adv|date|prep|skip)$/.test(classes[k] ?? "")) k--;
  if (classes[k] === "aux") return false;
  return verb.first === verb.at && classes[verb.at] === "past" && isDoneBy(scene.units, classes, verb.at + 1);
};

const isGlad = (words: string): boolean =>
  /\b(?:happy|glad|pleased|delighted|honou?red|privileged|happiness|pleasure|joy|delight|honou?r) to(?: \S+){0,7}$/.test(words);

/** What the verb's own group says, set right by what it hangs on, goes with or is given up for. */
export const chainModality = (scene: Scene, verb: Verb): Modality => {
  const { units } = scene;
  const told = modalityOf(scene.units, verb.at);
  const own = isPassiveParticiple(scene, verb) ? { ...told, passive: true } : told;
  // "was to call on A; the appointment has been cancelled"
  if (own.status === "planned" && GIVEN_UP.test(wordsOf(units, verb.at + 1, verb.at + 40)))
    return { ...own, status: "cancelled", tense: "past" };
  // "was happy to meet A", "his pleasure to visit Oslo and meet A": said when they met.
  if (own.status === "planned" && isGlad(wordsOf(units, verb.first - 8, verb.first + 1))) return { ...own, status: "hypothetical" };
  // "flew to Oslo to meet A": whoever has gone has done what they went for.
  if (verb.form === "infinitive" && own.status === "planned" && units[verb.first]?.lower === "to") {
    const gone = clausesOf(scene).verbs.findLast((v) => v.first < verb.first);
    // "was back home to receive A", not "was to receive A"
    const there =
      gone?.form === "finite" &&
      /^(?:was|were)$/.test(units[gone.at]?.lower ?? "") &&
      /^(?:back|there|here|in|at|home)$/.test(units[gone.at + 1]?.lower ?? "");
    const journey =
      gone !== undefined &&
      gone.form === "finite" &&
      (there ||
        /^(flew|flown|travelled|traveled|visited|went|gone|drove|driven|came|come|arrived|walked|peeled|slipped|stopped|stayed|hurried|crossed)$/.test(
          units[gone.at]?.lower ?? "",
        ));
    const outer = journey ? modalityOf(units, gone.at) : undefined;
    if (outer?.status === "held") return { ...outer, passive: false };
  }
  if (lookedBack(scene, verb, own)) return { ...own, perfect: true };
  return gerundModality(scene, verb, own);
};
