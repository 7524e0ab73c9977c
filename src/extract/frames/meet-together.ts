/**
 * Exchanges that no word of meeting tells: two officials of different states do something, whatever it is, for so many minutes, over a meal,
 * across a table, behind closed doors or with each other, or the one does it with the other there.
 *
 *   A and B went through the list of complaints for two hours   (both do it)
 *   Over a late supper A pressed B for the release of the ships (the one does it to the other)
 *   A had a turn around the garden of the palace with B         (the one does it with the other)
 *
 * Read last, in sentences in which no rule has found an exchange, nor `meet-contact.ts` by verbs that are mostly said of people in one place:
 * here any verb will do, so the words around it have to say that they were together. What both do in public or each by himself ("attended the
 * parade", "flew for two hours") is none, so verbs of travelling, saying, signing, and being seen are left out; states have to be known.
 */
import { type Complement, complementsAfter } from "../clauses/complements.ts";
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { FrameResult } from "./draft.ts";
import { offerExchange } from "./exchange.ts";
import { areApart } from "./meet-contact.ts";
import { formIn } from "./meet-form.ts";
import { chainModality } from "./meet-modality.ts";
import { type Actor, clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";
import { visitorsOf } from "./visit-travellers.ts";

const MEAL = "(?:lunch|luncheon|dinner|breakfast|supper|tea|coffee|meal|drinks?|banquet|barbecue|iftar)";
/** Words that say of what two do that they do it in company. */
const COMPANY = new RegExp(
  [
    "\\b(?:for|spent|spends|spend|through|lasting) (?:[\\w-]+ ){0,5}(?:hours?|minutes|half-hour)\\b",
    "\\b(?:until|till|past|into) (?:well |long |late |past |after |into )*(?:midnight|the (?:small|early) hours|the night|the evening|dawn)\\b",
    `\\b(?:over|through|throughout|during) (?:an? |the |their )?(?:[\\w-]+ ){0,2}${MEAL}\\b`,
    "\\b(?:across|around|round|over) (?:an?|the|one|the same) (?:[\\w-]+ ){0,2}table\\b",
    "\\b(?:with|to) (?:each other|one another)\\b",
    "\\bbehind closed doors\\b",
    "\\bface[- ]to[- ]face\\b",
    "\\bt[êe]te[- ]?à?a?[- ]?t[êe]te\\b",
    "\\bone-on-one\\b",
    "\\bin private\\b",
  ].join("|"),
);
/** "spent Friday evening at the palace" */
const SPENT = /^(?:[\w-]+ ){0,3}(?:morning|afternoon|evening|night|day|days)\b/;
const AT_WORK = /\b(?:over|going|discussing|talking|poring|reviewing|negotiating|working|arguing|debating|haggling|chatting|conversing)\b/;
const isNot = unitTest(/^(?:not|n't|never|hardly)$/);
const VENUE =
  /\b(?:at|in|inside) (?:the |his |her |their |an? )?(?:[\p{L}'’-]+ ){0,4}(?:palace|residence|villa|dacha|guesthouse|guest house|lounge|hotel|chancellery|lodge|garden|gardens)\b/u;
/** Turns that one takes with another: "had a turn around the garden with A". */
const TURN = /^(?:an? |the )?(?:[\w-]+ ){0,3}(?:turn|stroll|walk|amble|ride|cup|glass|moment|minutes|hour|aside|heart-to-heart|huddle)\b/;
/** Verbs of talking that need no more than a day. */
const isConversing = unitTest(
  /^(?:argued|deliberated|conferred|confers|negotiated|debated|haggled|wrangled|reflected|brainstormed|commiserated|reminisced|quarrelled|sparred|bargained|consulted)$/,
);
/** What is done in public, by each alone, on the way or at a distance. */
const isOther = unitTest(
  /^(?:said|says|say|told|tells|added|announced|announces|declared|stated|noted|stressed|wrote|writes|tweeted|posted|signed|signs|sign|inked|initialled|agreed|agrees|attended|attends|arrived|arrives|landed|left|departed|flew|flies|fly|travelled|traveled|travels|went|goes|go|came|comes|come|returned|drove|sailed|visited|visits|visit|toured|tours|inspected|watched|laid|paid|pays|opened|inaugurated|unveiled|launched|addressed|appeared|posed|stood|stands|stand|marched|worked|works|served|serves|studied|fought|was|were|is|are|be|been|has|have|condemned|accused|blamed|criticised|criticized|praised|thanked|called|urged|support|supported|backed|voted|waited|waits|wait|lived|ruled|held|holds|stayed|stays|follow|followed|succeeded|replaced|joined|defeated|wants|want|wanted|hopes|hope|believe|believes|expect|expects|plan|plans|planned|remained|remain|took|takes|made|makes|shared|shares|share|governed|campaigned|competed|lost|won|resigned|died|retired)$/,
);

/** Units before the verb within which "not" stands; behind an auxiliary it is the next. */
const NEGATED = 3;
/** Units behind the verb within which the words of company stand. */
const REACH = 30;

const persons = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");
const areKnown = (actors: readonly Actor[]): boolean => actors.length > 0 && actors.every((a) => a.country !== null);
const isWho = (u: Unit): boolean => u.kind === "person" || u.kind === "official" || u.kind === "pronoun";

/** Where the clause of a verb ends: before the next finite verb that somebody else is the subject of, or at a mark that closes it. */
const endOf = (scene: Scene, verb: Verb): number => {
  const { units } = scene;
  const next = clausesOf(scene).verbs.find((v) => v.at > verb.at && v.form === "finite");
  const until = Math.min(units.length, verb.at + REACH, next === undefined ? units.length : next.first);
  for (let k = verb.at + 1; k < until; k++) if (/^[;:]$/.test(units[k]?.lower ?? "")) return k;
  return until;
};

/** Reads what two officials do in each other's company, where nothing else in the sentence told of an exchange. */
export const meetTogether = (scene: Scene, result: FrameResult): void => {
  const { units } = scene;
  if (result.drafts.length > 0 || result.echoes.length > 0) return;
  if (units.filter(isWho).length < 2) return;
  const all = wordsOf(units, 0, units.length);
  if (!COMPANY.test(all) && !VENUE.test(all) && !units.some((u) => isConversing(u) || isSpending(u) || isTurn(u))) return;
  for (const verb of clausesOf(scene).verbs) if (readVerb(scene, verb, result)) return;
};
const isSpending = unitTest(/^(?:spent|spend|spends)$/);
const isTurn = unitTest(/^(?:turn|stroll|walk|amble|ride|cup|glass|moment|aside|heart-to-heart|huddle)$/);

const readVerb = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  const { units } = scene;
  const { at } = verb;
  if (verb.form !== "finite" || scene.quoted[at] === true) return false;
  const modality = chainModality(scene, verb);
  if (modality.passive || !/^(?:held|planned)$/.test(modality.status)) return false;
  if (units.slice(Math.max(0, at - NEGATED), at + 2).some(isNot)) return false;
  const own = persons(visitorsOf(scene, at));
  if (!areKnown(own)) return false;
  const end = endOf(scene, verb);
  const behind = wordsOf(units, at + 1, end);
  const clause = wordsOf(units, at, end);
  const before = fronted(scene, verb);
  const spent = isSpending(units[at]) && (SPENT.test(behind) || COMPANY.test(clause));
  // "spent half an hour on the bus": time alone is passed in company of nobody.
  const company = spent ? AT_WORK.test(behind) || VENUE.test(behind) : COMPANY.test(`${before} ; ${clause}`);
  const offer = (rule: string, last: number, right: readonly Actor[]): true => {
    const { form, unit } = formIn(scene, at, last, "in_person");
    offerExchange(scene, result, { at, last, rule, left: own, right, modality, form: groundUnit(scene, form, unit), echo: false });
    return true;
  };
  const [one, ...others] = own;
  if (one !== undefined && others.length > 0 && areApart([one], others)) {
    if (isOther(units[at])) return false;
    const talked = isConversing(units[at]) && (VENUE.test(behind) || units.slice(at, end).some((u) => u.temporal?.role === "point"));
    return company || talked ? offer("in-company", Math.min(end, at + 2), []) : false;
  }
  const complements: readonly Complement[] = complementsAfter(scene, clausesOf(scene), at + 1);
  const partner = complements.find((c) => c.prep === "with" && persons(c.actors).length > 0);
  if (partner !== undefined && areApart(own, persons(partner.actors))) {
    const turn = /^(?:had|took|takes|has)$/.test(units[at]?.lower ?? "") && TURN.test(behind);
    if (!turn && isOther(units[at])) return false;
    return company || turn || VENUE.test(behind) || isConversing(units[at])
      ? offer("in-company-with", partner.last, persons(partner.actors))
      : false;
  }
  const object = complements[0];
  if (isOther(units[at]) || object === undefined || object.prep !== null || object.first > at + 2) return false;
  return company && areApart(own, persons(object.actors)) ? offer("in-company-of", object.last, persons(object.actors)) : false;
};

/** What opens the sentence before the subject of its first verb: "Over a late supper". */
const fronted = (scene: Scene, { subject }: Verb): string => {
  const first = clausesOf(scene).verbs.find((v) => v.form === "finite");
  return subject === null || first?.subject !== subject ? "" : wordsOf(scene.units, 0, subject.first);
};
