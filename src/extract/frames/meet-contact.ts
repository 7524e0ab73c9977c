/**
 * Exchanges told by what two people did with one another, for sentences in which no other rule finds a meeting:
 *
 *   A went through the timetable in Lima with B · A brought up the ships with B over lunch   (the thing is done with somebody)
 *   In Lima B assured A that … · A handed B a letter in Lima · A apologised to B by telephone (one addresses the other)
 *   Over breakfast A and B went through the agenda · A and B sat round one table            (both do it together)
 *   C brought A and B to one table                                                         (a third has them do it)
 *
 * The verbs alone are said of people far apart, too ("urged B to", "raised it with B"): there must be a sign that they were in one place
 * or on one line (a table, a meal, a telephone, hours), or a town where it was, and officials of different states. Verbs that stand in none of
 * the lists here are for `meet-together.ts`, which asks for stronger signs.
 */
import type { Complement } from "../clauses/complements.ts";
import { complementsAfter } from "../clauses/complements.ts";
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { FrameResult } from "./draft.ts";
import { offerExchange } from "./exchange.ts";
import { formIn } from "./meet-form.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, clausesOf, distinct, groundUnit, type Scene, subjectOf, wordsOf } from "./scene.ts";

/** Done with somebody. "went" and "ran" only over or through something. */
const WITH =
  /^(?:raised?|raises|broached|broaches|explored|examined|studied|weighed|considered|sketched|mapped|settled|thrashed|ironed|hammered|haggled|bargained|argued|pleaded|chatted|walked|strolled|drove|rode|sailed|sipped|drank|ate|breakfasted|supped|lingered|retired|withdrew|went|goes|go|ran|took|takes|brought|touched|dwelt|dwelled|deliberated|debated|joked|whispered|lunched|dined|lunch|dine|huddled|reviewed|clarified|resolved|coordinated)$/;
const OVER = /^(?:over|through|into|up|aside|out|down|on)$/;
/** Said or given to somebody's face: to an object, or to whom "to" leads. */
const TO_FACE =
  /^(?:awarded|decorated|told|tells|tell|assured|assures|asked|asks|warned|warns|urged|urges|pressed|presses|implored|begged|promised|promises|informed|briefed|handed|hands|gave|gives|showed|offered|presented|reminded|reassured|lectured|scolded|confronted|buttonholed|cornered|embraced|hugged|found|finds|caught|took|takes|answered|interrupted|poured|served|apologised|apologized|delivered|delivers|conveyed|transmitted|passed|explained|complained|proposed|suggested|protested|appealed|confided|admitted|announced|extended|thanked)$/;
/** Verbs whose hearer stands behind "to". */
const SAID_TO =
  /^(?:apologised|apologized|handed|hands|gave|gives|delivered|delivers|conveyed|transmitted|passed|explained|complained|proposed|suggested|protested|appealed|confided|presented|offered|showed|admitted)$/;
/** What is given from hand to hand: the town of the giving may stand anywhere in the clause. */
const HANDED = /^(?:handed|hands|presented|awarded|decorated|embraced|hugged)$/;
/** Done by both together. */
const JOINTLY =
  /^(?:went|go|goes|sat|sit|sits|walked|strolled|drove|rode|sailed|chatted|lingered|retired|withdrew|huddled|haggled|bargained|argued|sipped|drank|ate|breakfasted|dined|lunched|toasted|discussed|debated|deliberated|settled|sketched|stood|sorted|spent|worked|ironed|hammered|thrashed|reviewed|examined|spoke|talked|stayed|remained|were|are|had)$/;
/** Done by a third to two. */
const HAS_THEM = /^(?:brought|brings|bring|got|gets|sat|seated|had|invited|gathered|assembled|reconciled)$/;
const isVerb = unitTest((word) => [WITH, TO_FACE, JOINTLY, HAS_THEM].some((list) => list.test(word)));

/** Said to all the world, wherever it was said. */
const IN_PUBLIC =
  /\b(?:in|with|by|through|via) (?:an? |his |her |their |the )?(?:[\w-]+ ){0,2}(?:speech|statement|letter|message|tweet|post|interview|address|telegram|cable|editorial|podcast|broadcast)\b|\bon (?:television|tv|radio|social media|twitter|facebook)\b/;
/** In one place, or on one line. */
const TOGETHER =
  /\b(?:table|breakfast|lunch|luncheon|dinner|supper|coffee|tea|tête-à-tête|face to face|face-to-face|side by side|in person|behind closed doors|corridors?|fireside|in (?:his|her|the|their) (?:study|office|garden|car|residence|villa|tent|dacha)|for (?:\w+ ){0,3}(?:hours?|minutes)|(?:an|half an|one) hour|in their (?:talks|meeting|conversation)|at their (?:talks|meeting|encounter)|(?:by|over the|on the) (?:phone|telephone)|by video|video link|in a (?:phone|telephone|video) (?:call|conversation)|(?:in|during|at) an? (?:[\\w-]+ ){0,2}(?:call|meeting|conversation|audience|encounter)|hands?)\b/;
const PHONE = /\b(?:phone|telephone|video|(?:in|during|on) an? (?:\w+ )?call)\b/;
const MEAL = /\b(?:over|at|during) (?:an? |the |their )?(?:\w+ )?(?:breakfast|lunch|luncheon|dinner|supper|coffee|tea)\b/;
const AT_TABLE = /\b(?:to|at|round|around) (?:one|a|the|the same|one and the same) (?:\w+ )?table\b/;
const SHAKE = /\bto (?:shake hands|talk|speak|sit down|meet)\b/;

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person");
const statesOf = (actors: readonly Actor[]): ReadonlySet<string> => new Set(actors.flatMap((a) => a.country ?? []));
/** Are some on each side, all with states, and none of one state on both? */
export const areApart = (own: readonly Actor[], others: readonly Actor[]): boolean => {
  if (own.length === 0 || others.length === 0) return false;
  if ([...own, ...others].some((a) => a.country === null)) return false;
  const states = statesOf(own);
  return others.every((a) => !states.has(a.country as string));
};

/** Does the clause of a verb say in which town or state it was? */
const hasPlace = (units: readonly Unit[], from: number, to: number): boolean =>
  units.some(
    (u, k) =>
      k >= from && k < to && (u.kind === "place" || u.kind === "country") && !u.possessive && /^(?:in|at)$/.test(units[k - 1]?.lower ?? ""),
  );

/** The units of the clause that holds a verb: between the verbs' own clauses before and behind it. */
const clauseOf = ({ units }: Scene, verbs: readonly Verb[], verb: Verb): readonly [number, number] => {
  const before = verbs.findLast((v) => v.form === "finite" && v.at < verb.at && v !== verb);
  const behind = verbs.find((v) => v.form === "finite" && v.first > verb.at);
  const cut = (from: number, to: number): number => units.findIndex((u, k) => k >= from && k < to && u.kind === "mark" && u.lower === ";");
  const start = before === undefined ? 0 : before.at + 1;
  const end = behind === undefined ? units.length : (behind.subject?.first ?? behind.first);
  const stop = cut(verb.at, end);
  return [start, stop < 0 ? Math.max(end, verb.at + 1) : stop];
};

interface Contact {
  readonly rule: string;
  readonly left: readonly Actor[];
  readonly right: readonly Actor[];
  readonly last: number;
  /** It needs no further sign that they were together. */
  readonly sure?: boolean;
}

const directly = (complements: readonly Complement[], at: number): Complement | undefined =>
  complements.find((c) => c.prep === null && !c.joined && c.first <= at + 2);

const contactAt = (scene: Scene, verb: Verb, clause: string): Contact | undefined => {
  const { units } = scene;
  const { at } = verb;
  const word = (units[at] as Unit).lower;
  const next = units[at + 1]?.lower ?? "";
  const clauses = clausesOf(scene);
  const right = complementsAfter(scene, clauses, at + 1);
  const own = people(subjectOf(scene, at));
  const passive = modalityOf(units, at).passive;
  if (passive) {
    if (!TO_FACE.test(word)) return undefined;
    const by = right.find((c) => c.prep === "by" && people(c.actors).length > 0);
    const others = by === undefined ? [] : people(by.actors);
    return by !== undefined && areApart(own, others) ? { rule: "told-by", left: others, right: own, last: by.last } : undefined;
  }
  if (HAS_THEM.test(word)) {
    const object = directly(right, at);
    const two = object === undefined ? [] : people(object.actors);
    const behind = object === undefined ? "" : wordsOf(units, object.last, object.last + 7);
    if (object !== undefined && two.length === 2 && statesOf(two).size === 2 && (AT_TABLE.test(behind) || SHAKE.test(behind))) {
      const third = own.filter((a) => a.country !== null && AT_TABLE.test(behind));
      return { rule: "brought-together", left: distinct([...third, ...two]), right: [], last: object.last, sure: true };
    }
  }
  if (own.length >= 2 && statesOf(own).size >= 2 && own.every((a) => a.country !== null)) {
    const joint = JOINTLY.test(word) && (AT_TABLE.test(clause) || MEAL.test(clause) || (OVER.test(next) && TOGETHER.test(clause)));
    return joint ? { rule: "did-together", left: own, right: [], last: at + 1, sure: true } : undefined;
  }
  if (WITH.test(word) && (!/^(?:went|goes|go|ran|took|takes|brought)$/.test(word) || OVER.test(next))) {
    const whom = right.find((c) => c.prep === "with" && areApart(own, people(c.actors)));
    if (whom !== undefined) return { rule: "did-with", left: own, right: people(whom.actors), last: whom.last };
  }
  if (TO_FACE.test(word)) {
    const whom = SAID_TO.test(word)
      ? (right.find((c) => c.prep === "to" && people(c.actors).length > 0) ?? directly(right, at))
      : directly(right, at);
    if (whom !== undefined && areApart(own, people(whom.actors)))
      return { rule: "told-to-face", left: own, right: people(whom.actors), last: whom.last };
  }
  return undefined;
};

/** Adds the exchanges of a sentence in which no other rule found or refused one. */
export const meetContact = (scene: Scene, result: FrameResult): void => {
  const { units } = scene;
  if (result.drafts.length > 0 || result.echoes.length > 0 || result.rejections.length > 0) return;
  if (!(scene.kinds.has("person") || scene.kinds.has("pronoun")) || !units.some((u) => u.form !== undefined && isVerb(u))) return;
  const { verbs } = clausesOf(scene);
  for (const verb of verbs) {
    if (scene.quoted[verb.at] === true || !isVerb(units[verb.at] as Unit)) continue;
    const [from, to] = clauseOf(scene, verbs, verb);
    const clause = wordsOf(units, from, to);
    const contact = contactAt(scene, verb, clause);
    if (contact === undefined) continue;
    if (contact.sure !== true && IN_PUBLIC.test(clause)) continue;
    const sign = contact.sure === true || TOGETHER.test(clause) || MEAL.test(clause);
    // "told him of the strike in Northport": the town of what is told is not where it was told.
    const handed = HANDED.test((units[verb.at] as Unit).lower);
    const [behind, near] = contact.rule === "did-with" || handed ? [verb.at, to] : [contact.last, contact.last + 2];
    // "was briefed in Lima by B"
    const between = contact.rule === "told-by" && hasPlace(units, verb.at, contact.last);
    if (!sign && !between && !hasPlace(units, from, verb.at) && !hasPlace(units, behind, Math.min(to, near))) continue;
    const modality = { ...modalityOf(units, verb.at), passive: false };
    if (modality.status === "denied" || modality.status === "hypothetical") continue;
    const spoken = PHONE.test(clause) ? "call" : "in_person";
    const { form, unit } = formIn(scene, verb.at, contact.last, spoken);
    offerExchange(scene, result, {
      at: verb.at,
      last: contact.last,
      rule: contact.rule,
      left: contact.left,
      right: contact.right,
      modality,
      form: groundUnit(scene, form, unit),
      echo: false,
    });
    return;
  }
};
