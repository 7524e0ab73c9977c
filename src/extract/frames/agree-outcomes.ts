/**
 * Papers told as what a visit or talks led to: "came out of the talks", "the session produced a declaration", "among the outcomes was a pact",
 * "eight memoranda were the harvest of the visit".
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import { type Act, act } from "./agree-acts.ts";
import { membersAfter, objectsAfter, subjectsBefore } from "./agree-reach.ts";
import type { Modality } from "./modality.ts";
import type { Paper } from "./papers.ts";
import { type Scene, subjectOf, wordsOf } from "./scene.ts";

const COMES = /^(came|come|comes|emerged|emerges|resulted|results|grew|followed)$/;
const AT = /^(at|after|during|from) (the |their |this |that )?(\w+ )?(talks|meeting|session|summit|visit|discussions|dialogue)\b/;
const GATHERING =
  "(?:days?|hours?|evening|talks|meetings?|session|summit|visit|trip|journey|stay|tour|discussions|dialogue|negotiations|encounter|round|commission|council|conference|consultations|conversation)";
const FROM = new RegExp(
  `^(?:out of|from|of) (?:(?:it|this|that|them|these|all this|all that)(?=$| [,.:;]| (?:in|on|at|came|emerged|were|was))|(?:the |their |his |her |its |this |that |these |those )?(?:[\\w'’-]+ ){0,2}${GATHERING}\\b)`,
);

/** "followed in the afternoon": when it came, and nothing that it came behind. */
const LATER =
  /^((later )?(in|during) the (afternoon|morning|evening)|(a|one) (day|week|month|year) later|later|on (the )?\S+|today|yesterday|[,.])/;

const BACK = /^(emerged|emerges|came|come|comes|returned|returns|left|went|walked|flew)$/;
const MADE = /^(produced|produces|yielded|yields|generated)$/;
const LED = /^(resulted|culminated|ended|concluded|results|culminates|ends)$/;
const mayYield = unitTest((word) => BACK.test(word) || MADE.test(word) || LED.test(word) || COMES.test(word));

/** "Out of it came a letter on X and a protocol on Y", "From the talks emerged a treaty on Z": the papers behind a verb that its source stands before. */
const cameOut = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  let from = verb.first - 1;
  while (from > 0 && !/^[;,:–—]$/.test(units[from - 1]?.lower ?? "") && verb.first - from < FRONTED_BY) from--;
  if (units[from]?.lower === "," || !FROM.test(wordsOf(units, from, verb.first))) return undefined;
  const reach = objectsAfter(scene, verb.at + 1);
  const papers = reach.papers.filter((p) => p.at <= verb.at + 2 || p.title !== null).filter((p) => p.type !== null || (p.count ?? 0) > 1);
  return papers.length === 0 || (papers[0] as Paper).at > verb.at + 2
    ? undefined
    : act(verb, "yielded", modality, { ...reach, papers }, []);
};
const FRONTED_BY = 14;

/** "came back with an agreement on X", "the session produced a declaration", "ended in a joint declaration". */
export const yields = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (!mayYield(units[verb.at])) return undefined;
  const word = units[verb.at]?.lower ?? "";
  const right = wordsOf(units, verb.at + 1, verb.at + 4);
  const back = BACK.test(word) ? /^(back |home |away )*with\b/.exec(right) : null;
  const made = MADE.test(word) ? /^/.exec(right) : null;
  const led = LED.test(word) ? /^(in|with)\b/.exec(right) : null;
  const found = back ?? made ?? led;
  const comes = wordsOf(units, verb.at + 1, verb.at + 7);
  const fronted = COMES.test(word) && verb.form === "finite" ? cameOut(scene, verb, modality) : undefined;
  if (fronted !== undefined) return fronted;
  if (found === null && COMES.test(word) && (word === "followed" ? AT.test(comes) || LATER.test(comes) : FROM.test(comes))) {
    // "An agreement on X came out of the talks."
    const papers = subjectsBefore(scene, verb).filter((p) => (p.type !== null && p.title !== null) || (p.count ?? 0) > 1);
    if (papers.length > 0) return act(verb, "yielded", modality, { papers, end: verb.at + 1, open: false }, []);
    // "Eighteen documents came out of the visit: pacts on X, Y and Z, a joint statement"
    const members = membersAfter(scene, verb.at + 1);
    if (members.papers.length > 0) return act(verb, "yielded", modality, members, []);
  }
  if (found === null) return undefined;
  const from = verb.at + 1 + (found[0] === "" ? 0 : found[0].split(" ").length);
  const reach = objectsAfter(scene, from);
  const papers = reach.papers.filter((p) => p.type !== null && (p.title !== null || p.count !== null) && p.at <= from + 2);
  return papers.length === 0
    ? undefined
    : act(verb, "yielded", modality, { ...reach, papers }, back === null ? [] : subjectOf(scene, verb.at));
};

const HARVEST =
  /^(?:all )?(?:the|its|their|his|her) (?:\w+ ){0,2}(?:harvests?|fruits?|results?|outcomes?|yield|products?|upshot|crop|tally|balance|haul|deliverables?|achievements?)(?: (?:of|from) |[ ,.;]*$)/;
/** "Eight memoranda and four agreements were the harvest of the visit", "Eight documents are the harvest." */
const harvested = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  if (modality.passive || modality.status !== "held" || !HARVEST.test(wordsOf(scene.units, verb.at + 1, verb.at + 9))) return undefined;
  const papers = subjectsBefore(scene, verb).filter(
    (p) => p.title !== null || (p.count ?? 0) > 1 || (p.type !== null && !p.plural && !p.definite),
  );
  return papers.length === 0 ? undefined : act(verb, "outcome", modality, { papers, end: verb.at + 1, open: false }, []);
};

/** "Among the outcomes was a memorandum on X", "One of the results is a pact on X". */
export const outcomes = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const harvest = harvested(scene, verb, modality);
  if (harvest !== undefined) return harvest;
  const left = wordsOf(scene.units, 0, verb.first);
  if (!OUTCOMES.test(left) || modality.passive) return undefined;
  const reach = objectsAfter(scene, verb.at + 1);
  const papers = reach.papers.filter((p) => p.type !== null && p.at <= verb.at + 3);
  return papers.length === 0
    ? undefined
    : act(verb, "outcome", modality, { ...reach, papers: reach.papers.filter((p) => p.type !== null) }, []);
};
const OUTCOMES =
  /^(among|amongst|one of|the( (main|key|most important|chief|only|first|tangible|concrete|visible|immediate))?) (the |their |its |other |main |key |these )*(outcomes?|results?|deliverables?|achievements?|fruits?|harvest)( of [^,]*)?$/;
