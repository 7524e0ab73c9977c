/**
 * Set phrases of meeting: verbs of little meaning that tell of an exchange only with certain words behind them.
 *
 *   A caught up with B · A had a word with B · A paid her respects to B · A placed a call to B   (whom: behind a preposition)
 *   A took B aside · A treated B to dinner · A had B as her guest                               (whom: the object)
 *
 * Each takes officials of both sides: people have words with, run into and take aside all sorts of others.
 */
import type { MeetingForm } from "../../model/claim.ts";
import { type Complement, rowOf } from "../clauses/complements.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Actor, wordsOf } from "./scene.ts";
import type { VerbReading } from "./meet-ways.ts";

interface Phrase {
  readonly rule: string;
  readonly verb: RegExp;
  /** What stands right behind the verb, or behind its object. */
  readonly behind: RegExp;
  readonly form: MeetingForm;
}

const phrase = (rule: string, verb: RegExp, behind: RegExp, form: MeetingForm = "in_person"): Phrase => ({ rule, verb, behind, form });
const MEAL = "(?:lunch|luncheon|dinner|breakfast|brunch|supper|tea|coffee|drinks)";

/** Phrases that a preposition leads from to whom. */
const TO_WHOM: readonly (Phrase & { readonly prep: RegExp })[] = [
  {
    ...phrase(
      "linked-by-video",
      /^(?:linked|connected|patched)$/,
      /^(?:up |through )?(?:by|via|through) (?:an? |the )?(?:\w+ )?(?:video|phone|telephone|satellite)\b/,
      "call",
    ),
    prep: /^(?:with|to)$/,
  },
  { ...phrase("caught-up-with", /^(?:caught|catch|catches|catching|linked|links|met|meet|meets|teamed)$/, /^up\b/), prep: /^with$/ },
  {
    ...phrase("came-face-to-face", /^(?:came|come|comes|brought|sat|stood|met|found)$/, /^(?:\w+ )?(?:face to face|face-to-face)\b/),
    prep: /^with$/,
  },
  { ...phrase("got-together", /^(?:got|get|gets)$/, /^together\b/), prep: /^with$/ },
  { ...phrase("ran-into", /^(?:ran|run|runs|bumped|bumps)$/, /^into\b/), prep: /^into$/ },
  { ...phrase("touched-base", /^(?:touched|touches|touch)$/, /^base\b/, "call"), prep: /^with$/ },
  { ...phrase("crossed-paths", /^(?:crossed|crosses|cross)$/, /^paths\b/), prep: /^with$/ },
  {
    ...phrase(
      "had-a-word",
      /^(?:had|has|have|having|found)$/,
      /^(?:an? |some |a few |several )?(?:[\w-]+ ){0,2}(?:words?(?! (?:of|for|about|to say)\b)|chat|chats|get-together|rendezvous|face-to-face)\b/,
    ),
    prep: /^with$/,
  },
  {
    ...phrase(
      "broke-bread",
      /^(?:broke|breaks|break|shared|shares|share)$/,
      new RegExp(`^(?:bread|(?:an? |the )?(?:[\\w-]+ )?(?:meal|table|drink|${MEAL}))\\b`),
    ),
    prep: /^with$/,
  },
  { ...phrase("played-host", /^(?:played|plays|play|playing)$/, /^host\b/), prep: /^to$/ },
  { ...phrase("paid-respects", /^(?:paid|pays|pay|paying)$/, /^(?:his|her|their) (?:\w+ )?respects\b/), prep: /^to$/ },
  {
    ...phrase("placed-a-call", /^(?:placed|places|place|put)$/, /^(?:an? |the )?(?:[\w-]+ ){0,2}calls?\b/, "call"),
    prep: /^(?:to|through)$/,
  },
  { ...phrase("reached-by-phone", /^(?:reached|reaches|reach)$/, /^out\b(?=.*\b(?:phone|telephone|call|video)\b)/, "call"), prep: /^to$/ },
  {
    ...phrase(
      "credentials-to",
      /^(?:presented|presents|present|handed|hands|delivered|delivers|submitted|submits)$/,
      /^(?:over )?(?:(?:the |an? )?cop(?:y|ies) of )?(?:(?:his|her|their|the) )?(?:\w+ )?(?:credentials|letters? of (?:credence|credentials))\b/,
    ),
    prep: /^to$/,
  },
  {
    ...phrase(
      "credentials-of",
      /^(?:accepted|accepts|received|receives|accept|receive)$/,
      /^(?:(?:the |an? )?cop(?:y|ies) of )?(?:(?:his|her|the) )?(?:\w+ )?(?:credentials|letters? of (?:credence|credentials))\b/,
    ),
    prep: /^(?:of|from)$/,
  },
  {
    ...phrase(
      "as-guest-of",
      /^(?:was|were|is|are|been|be|came|comes|come|flew|arrived|travelled|traveled|stayed|spent|dined|slept|lodged)$/,
      /^(?:[^;:]*? )?as (?:the |a )?(?:\w+ )?guest of\b/,
    ),
    prep: /^of$/,
  },
  {
    ...phrase(
      "sat-with",
      /^(?:sat|sits|sit|sitting|seated)$/,
      /^(?:back )?(?:down )?(?:at|around|round) (?:the|a|an|one|the same) (?:[\w-]+ ){0,2}table\b/,
    ),
    prep: /^(?:with|from|opposite)$/,
  },
  // "found time for A", "made room for A in his diary"
  {
    ...phrase(
      "found-time-for",
      /^(?:found|finds|find|made|makes|make|set|sets)$/,
      /^(?:aside )?(?:(?:some|the|enough|an?|half an|[\w-]+) )?(?:time|room|hour|minutes|slot|moment|gap)\b(?! for (?:each other|one another))/,
    ),
    prep: /^for$/,
  },
  // "was with A at the palace"
  { ...phrase("was-with", /^(?:was|were|been)$/, /^(?:also |again |then |later |alone )?with\b/), prep: /^with$/ },
  {
    ...phrase(
      "sat-opposite",
      /^(?:sat|sits|sit|sitting|seated)$/,
      /^(?:directly |down )?(?:opposite|facing|face to face with|vis-à-vis)\b/,
    ),
    prep: /^(?:opposite|facing|with|vis-à-vis)$/,
  },
  { ...phrase("sat-across", /^(?:spent|spends)$/, /^[^;:]*\bacross (?:an? |the )(?:[\w-]+ ){0,3}(?:table|desk)\b/), prep: /^from$/ },
];

/** What two may be the subject of: "A and B came face to face", "A and B had a word". */
const MUTUAL = new Set([
  "linked-by-video",
  "came-face-to-face",
  "got-together",
  "had-a-word",
  "broke-bread",
  "crossed-paths",
  "touched-base",
  "sat-with",
]);
/** "found an hour for each other" */
const FOR_EACH_OTHER = /^(?:[\w-]+ ){1,4}for (?:each other|one another)\b/;

/** Phrases around their object. */
const WHOM: readonly Phrase[] = [
  phrase("gave-a-call", /^(?:gave|gives|give)$/, /^an? (?:\w+ )?(?:call|ring)\b/, "call"),
  phrase("took-aside", /^(?:took|take|takes|taken|taking|drew|draws|drawn|pulled|pulls)$/, /^(?:\w+ly )?aside\b/),
  phrase(
    "treated-to",
    /^(?:treated|treats|entertained|entertains|took|takes|sat)$/,
    new RegExp(`^(?:out )?(?:to|at|for|over|down (?:to|for|over)) (?:an? |the )?(?:[\\w-]+ )?${MEAL}\\b`),
  ),
  phrase(
    "had-as-guest",
    /^(?:had|has|have)$/,
    /^(?:[^,;:]{0,30} )?as (?:(?:his|her|their|the|a) )?(?:\w+ )?guests?\b(?! (?:of honou?r )?(?:on|at)\b)/,
  ),
  phrase(
    "asked-in",
    /^(?:asked|asks|invited|invites|summoned|ushered|shown|showed|bidden|called)$/,
    new RegExp(
      `^(?:in|into|inside|over|upstairs)\\b[^,;:]{0,40}? for (?:an? )?(?:[\\w-]+ ){0,2}(?:talks|conversation|talk|tête-à-tête|${MEAL})\\b`,
    ),
  ),
  phrase("got-on-the-phone", /^(?:got|gets|reached|caught|raised)$/, /^(?:by|on|over) (?:the )?(?:phone|telephone|line)\b/, "call"),
];

const ALL = [...TO_WHOM, ...WHOM];
/** Whether a verb may open one of the phrases; what stands behind it decides. */
export const isIdiomVerb = unitTest((word) => /^(?:found|find|finds|made)$/.test(word) || ALL.some(({ verb }) => verb.test(word)));
/** Words that make a sentence worth reading for these where its verb is no word of meeting. */
export const hintsAtIdiom = unitTest(
  /^(?:caught|found|connected|linked|links|teamed|bumped|bumps|ran|run|runs|touched|touches|crossed|crosses|broke|breaks|played|plays|placed|places|reached|reaches|presented|presents|handed|delivered|submitted|treated|treats|entertained|drew|pulled|asked|invited|summoned|ushered|guest|sitting|seated|aside|face|face-to-face|table|room)$/,
);

/** "was with A", "With A she took up …": told by "with" behind a verb of being, or at the head. */
export const hintsAtWith = (units: readonly Unit[]): boolean =>
  units.some((u, k) => u.lower === "with" && (k === 0 || /^(?:was|were|been|it|them)$/.test(units[k - 1]?.lower ?? "")));

const persons = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");
/** Has everybody a state or an office? */
const known = (actors: readonly Actor[]): boolean => actors.length > 0 && actors.every((a) => a.country !== null || a.role !== null);
const isApart = (own: readonly Actor[], others: readonly Actor[]): boolean =>
  [...own, ...others].every((a) => a.country !== null) && others.every((b) => own.every((a) => a.country !== b.country));
const VENUE = /^(?:palace|residence|ministry|office|villa|hotel|embassy|headquarters|dacha)$/;
/** Words behind the verb that a phrase is looked for in. */
const REACH = 14;

/** Reads the verb with what stands behind it as one of the phrases; answers whether it was one. */
export const readIdiom = (reading: VerbReading): boolean => {
  const { scene, at, modality, subject, right, offer } = reading;
  const { units } = scene;
  const word = units[at]?.lower ?? "";
  const plain = { ...modality, passive: false };
  const behind = wordsOf(units, at + 1, at + REACH);
  for (const { rule, verb, behind: words, prep, form } of TO_WHOM) {
    if (!verb.test(word) || !words.test(behind)) continue;
    if (modality.passive && !/^(?:seated|linked|connected|patched|brought)$/.test(word)) continue;
    const complements = right();
    const whom =
      complements.find((c) => prep.test(c.prep ?? "") && persons(c.actors).length > 0) ??
      // "sat opposite A": no preposition of the lists
      (rule === "sat-opposite"
        ? complements.find((c) => c.prep === null && !c.joined && c.first <= at + 3 && persons(c.actors).length > 0)
        : undefined);
    const own = persons(subject());
    // "A and B were connected by video"
    if (MUTUAL.has(rule) && whom === undefined && own.length === 2 && isApart(own.slice(0, 1), own.slice(1))) {
      offer(rule, at + 2, own, [], form, plain);
      return true;
    }
    if (whom === undefined || own.length === 0) continue;
    // Whoever has a guest needs no office to be known.
    const host = rule === "as-guest-of" && known(own) && persons(whom.actors).every((a) => a.kind === "person");
    if (!host && !known(persons(whom.actors))) continue;
    // People are with those of their own side, and of one mind with others: there must be a place, and two states.
    if (rule === "was-with" && !(isApart(own, whom.actors) && units.some((u) => u.kind === "place" || VENUE.test(u.lower)))) continue;
    offer(rule, whom.last, own, persons(rowOf(complements, whom)), form, plain);
    return true;
  }
  if (/^(?:found|find|finds|made)$/.test(word) && FOR_EACH_OTHER.test(behind)) {
    const own = persons(subject());
    if (own.length !== 2 || !known(own)) return false;
    offer("time-for-each-other", at + 2, own, [], "in_person", plain);
    return true;
  }
  if (!WHOM.some(({ verb }) => verb.test(word))) return false;
  if (modality.passive) return passive(reading, word, behind);
  const object: Complement | undefined = right()[0];
  // "took aside A", "pulled A aside"
  if (/^(?:took|take|takes|taken|taking|drew|draws|drawn|pulled|pulls)$/.test(word) && units[at + 1]?.lower === "aside") {
    const whom = right(at + 2)[0];
    if (whom === undefined || whom.prep !== null || !known(persons(whom.actors)) || persons(whom.actors).length === 0) return false;
    offer("took-aside", whom.last, subject(), persons(whom.actors), "in_person");
    return true;
  }
  if (object === undefined || object.prep !== null || object.first > at + 3 || !known(object.actors)) return false;
  const after = wordsOf(units, object.last, object.last + REACH);
  const told = WHOM.find(({ verb, behind: words }) => verb.test(word) && words.test(after));
  if (told === undefined || object.actors.some((a) => a.kind !== "person" && a.kind !== "official")) return false;
  // "Berlin had A as its guest" is a stay.
  if (told.rule === "had-as-guest" && persons(subject()).length === 0) return false;
  offer(told.rule, object.last, subject(), object.actors, told.form);
  return true;
};

/** "A was taken aside by B", "A was treated to dinner by B". */
const passive = ({ scene, modality, subject, right, offer }: VerbReading, word: string, behind: string): boolean => {
  const host = right().find((c) => c.prep === "by" && known(persons(c.actors)));
  // "was taken aside by B", "was asked by B into the office for talks"
  const after = host === undefined ? "" : wordsOf(scene.units, host.last, host.last + REACH);
  const told = WHOM.find(({ verb, behind: words }) => verb.test(word) && (words.test(behind) || words.test(after)));
  const by = told === undefined ? undefined : host;
  if (told === undefined || by === undefined) return false;
  offer(told.rule, by.last, subject(), persons(by.actors), told.form, { ...modality, passive: false });
  return true;
};
