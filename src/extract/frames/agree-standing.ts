/**
 * Papers that stand or are being drawn up, told without anybody signing: "has been in force since 2019", entries of a
 * chronology ("2013: Arrangement on procurement."), drafts, papers that "will be ready by Christmas".
 *
 * Limits: since when a paper is in force is not when it was signed, so that such a paper has no day.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Verb } from "../clauses/parse.ts";
import { type Act, act } from "./agree-acts.ts";
import { behindMark } from "./agree-lists.ts";
import { papersBefore } from "./agree-nouns.ts";
import { membersAfter, objectsAfter } from "./agree-reach.ts";
import { dateRef } from "./circumstance.ts";
import { hearsayOf } from "./hearsay.ts";
import type { Modality } from "./modality.ts";
import { type Paper, papersOf } from "./papers.ts";
import { clausesOf, groundUnit, type Scene, subjectOf, wordsOf } from "./scene.ts";

const MENTIONED = { actors: [], open: false, pronoun: false, announced: false, bare: false } as const;
const STANDS = { ...MENTIONED, status: "signed", tense: "past", perfect: true } as const;
const TO_COME = { ...MENTIONED, status: "planned", tense: "future", perfect: false } as const;

const isNamed = (paper: Paper): boolean =>
  paper.type !== null && paper.title !== null && !paper.plural && paper.head.toLowerCase() !== "partnership";

/** "the 1982 United Nations Convention on the Law of the Sea": open to all states, and no paper of the two that a report is about. */
export const isOfAllStates = (paper: Paper): boolean =>
  /\b(?:united nations|un|geneva|vienna|hague|law of the sea|non-proliferation|chemical weapons|cluster munitions|anti-personnel|climate|human rights|refugees?)\b/.test(
    paper.unit.lower,
  );

/** "The two have had a cooperation agreement since 2012", "the yard has a memorandum with X on refits": a paper that stands. */
export const standing = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (modality.status !== "held") return undefined;
  const reach = objectsAfter(scene, verb.at + 1);
  const behindOf = (p: Paper) => units.slice(p.end, p.end + 5);
  const isSince = (p: Paper): boolean => behindOf(p).some((u) => u.kind === "date" && u.temporal?.prep === "since");
  const first = reach.papers[0];
  // "have had relations since 2004 and a trade agreement since 2013"
  const paper = first === undefined || first.at <= verb.at + 2 ? first : reach.papers.find(isSince);
  if (paper === undefined || !isNamed(paper)) return undefined;
  const behind = behindOf(paper);
  const since = isSince(paper);
  // "has a memorandum with the yard, covering refits"
  return since || behind[0]?.lower === "with"
    ? act(verb, "standing", { ...modality, perfect: true }, { ...reach, papers: [paper] }, subjectOf(scene, verb.at))
    : undefined;
};

const LINKS = /^(?:links?|linked|binds?|bound|ties|tied|unites?|united|connects?|connected|governs?|governed)$/;
const LINKED_WITHIN = 12;

/** "A letter of intent on codes links the carriers of X and Y since Saturday", "X and Y are bound by a treaty on ice": a paper that two sides have. */
export const links = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (!LINKS.test(units[verb.at]?.lower ?? "") || modality.status !== "held") return undefined;
  const by = units.findIndex((u, k) => k > verb.at && k <= verb.at + PASSIVE_WITHIN && u.lower === "by");
  const reach = modality.passive && by > 0 ? objectsAfter(scene, by + 1) : undefined;
  const paper = (reach?.papers ?? (modality.passive ? [] : papersBefore(scene, verb))).find((p) => isNamed(p) && !isOfAllStates(p));
  if (paper === undefined) return undefined;
  const whom = units.slice(verb.at + 1, verb.at + LINKED_WITHIN);
  const states = new Set(whom.flatMap((u) => (u.country === null ? [] : [u.country])));
  const actors = modality.passive ? subjectOf(scene, verb.at) : [];
  if (!modality.passive && states.size < 2 && !whom.some((u) => /^(?:two|both|three)$/.test(u.lower))) return undefined;
  const since = whom.some((u) => u.kind === "date" && u.temporal?.prep === "since");
  return act(verb, "standing", { ...modality, perfect: !since }, reach ?? { papers: [paper], end: verb.at + 1, open: false }, actors);
};
const PASSIVE_WITHIN = 4;

const NEAR =
  /^(?:(?:very |now |still |also |already )?(?:close|closer|near|nearer) to|on the (?:verge|brink|cusp|point) of|nearing|approaching|(?:edging|inching|moving|moved|inched|edged) (?:closer |nearer )?(?:to|towards?)|closing in on|within reach of)\b/;

/** "X and Y are close to a pact on ice", "are nearing an agreement on tides": one that they have not made yet. */
export const nears = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const from =
    verb.at + (/^(?:is|are|was|were|be|been|being|came|come|comes|draw|drew|drawn|got|get)$/.test(units[verb.at]?.lower ?? "") ? 1 : 0);
  const found = NEAR.exec(wordsOf(units, from, from + 5));
  if (found === null || modality.status === "denied" || hearsayOf(units, verb.first) !== null) return undefined;
  const at = from + found[0].split(" ").length;
  const reach = objectsAfter(scene, at);
  const papers = reach.papers.filter((p) => isNamed(p) && p.at <= at + 1);
  return papers.length === 0
    ? undefined
    : act(verb, "negotiated", { ...modality, status: "planned", tense: "future" }, { ...reach, papers }, subjectOf(scene, verb.at));
};

const IN_FORCE =
  /^((with|between) [^,;]+ )?(, )?(which |that )?links (the|both|two|their) |^((with|between) [^,;]+ )?(, )?(which |that )?(has |have |is |was |are |were )?(been )?(already )?(in (force|effect) since|(entered|came|come|comes|went) into (force|effect)|took effect)\b/;

/** "the Access Agreement, in force since 2023", "the rescue accord with Chile, in force since 2023", "the treaty on X, which entered into force in May" */
const inForce = (scene: Scene, paper: Paper): boolean => IN_FORCE.test(wordsOf(scene.units, paper.end, paper.end + 12));

const YEAR = /^(19|20)\d\d$/;

/** Units that a date and a mark of a chronology take at the head of a line; 0 where there are none. */
const entryHead = (scene: Scene): number => {
  const { units } = scene;
  const first = behindMark(scene);
  const mark = units[first + 1];
  const date = units[first];
  if (!(date?.temporal?.role === "point" || YEAR.test(date?.lower ?? "")) || mark?.kind !== "mark") return 0;
  return /^[:–—-]$/.test(mark.lower) ? first + 2 : 0;
};

/** "October 2003." as a sentence of its own before the words at hand, in their paragraph: the day of an entry, or null. */
export const entryDay = (scene: Scene, before: Scene | undefined): Grounded<DateRef> | null => {
  if (before === undefined || before.sentence.paragraph !== scene.sentence.paragraph || before.units.length > 2) return null;
  const [date, mark] = before.units;
  return date?.kind === "date" && date.temporal?.role === "point" && (mark === undefined || mark.kind === "mark")
    ? dateRef(before, date, "past")
    : null;
};

/** "1994: …": the year at the head of a line, where it is but a number. */
export const entryYear = (scene: Scene): Grounded<DateRef> | null => {
  const unit = scene.units[behindMark(scene)];
  if (unit === undefined || !YEAR.test(unit.lower) || entryHead(scene) === 0) return null;
  const year = Number(unit.lower);
  return groundUnit(scene, { when: { kind: "year", year, to_year: year }, tense: "past" }, unit);
};

/** "1994: Memorandum on defence industry.", an entry that only names a paper. */
const entry = (scene: Scene, before: Scene | undefined): Paper | undefined => {
  const head = entryHead(scene);
  if (head === 0 && entryDay(scene, before) === null) return undefined;
  if (clausesOf(scene).verbs.some((v) => v.form !== "gerund")) return undefined;
  return papersOf(scene).find((p) => (p.at === head || p.at === head + 1) && isNamed(p));
};

const DRAFT = /^((the|a|an|their|its|this) )?(new )?draft /;
const UNDER_NEGOTIATION =
  /^(,|\(|\)| )*(currently |still |now )?(under|being) (negotiat\w+|discussion|preparation|consideration|drafted|finali[sz]ed)\b/;

/** "Japan, whose Access Agreement": the state that has the paper. */
const ownerBefore = ({ units }: Scene, paper: Paper): readonly string[] => {
  const owner =
    units[paper.at - 1]?.lower === "whose" ? units[units[paper.at - 2]?.lower === "," ? paper.at - 3 : paper.at - 2] : undefined;
  return owner?.country == null ? [] : [owner.country];
};

/** Papers named in a sentence that no act reaches: standing ones, entries of a chronology, drafts. */
export const namedActs = (scene: Scene, before: Scene | undefined, taken: ReadonlySet<Paper>): Act[] => {
  const out: Act[] = [];
  const listed = entry(scene, before);
  for (const paper of papersOf(scene)) {
    if (taken.has(paper) || !isNamed(paper) || isOfAllStates(paper)) continue;
    const told = { at: paper.at, end: paper.end, papers: [{ ...paper, countries: [...paper.countries, ...ownerBefore(scene, paper)] }] };
    if (paper === listed) out.push({ ...STANDS, ...told, rule: "entry" });
    else if (inForce(scene, paper)) out.push({ ...STANDS, ...told, rule: "in-force" });
    else if (DRAFT.test(paper.unit.lower) || UNDER_NEGOTIATION.test(wordsOf(scene.units, paper.end, paper.end + 6)))
      out.push({ ...TO_COME, ...told, rule: "draft" });
  }
  return out;
};

const READY =
  /^((awaits?|awaited|lacks?|lacked|wants?) (only |still |now )?((the |its |their |a |his |her )?(final |formal |last )?(signatures?|signing|approval|nod|green light|go-ahead|blessing|ink))|(exists?|existed) ((so far|as yet|until now|still) )?(only|merely) (as a draft|on paper|in draft)|(remains?|remained) (a draft|unsigned|to be signed|to be concluded|under negotiation)|(follows?|lies?|lay|waits?|waited) (ready|later|on the (desk|table)|for (its |the )?signatures?))\b|^(also |almost |nearly |soon |now |still |presently |currently |already )?((be |become )?(ready|finali[sz]ed|in place|completed)|nearing (completion|signature)|(close|closer) to (completion|signature|conclusion|being signed)|on the (agenda|cards|horizon|programme|schedule)|(planned|due|scheduled|slated|expected|envisaged|foreseen|pencilled in|set|up|awaited) (for|in|on|at|by|next|this|soon|later|before|until)|on the table|awaiting|pending|foreseen|in preparation|(still |so far |no more than |nothing but |only |just )*(a draft|on the drawing board)|unsigned|under (study|consideration|discussion|review|examination|negotiation|preparation))\b/;

/** "The visiting forces agreement will be ready by Christmas", "the pact is close to signature" */
export const ready = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const right = wordsOf(units, verb.at, verb.at + 6);
  // "an accord on ice is to follow in July"
  const follows = units[verb.at]?.lower === "follow" && modality.status === "planned";
  const from = /^(be|is|are|was|were|been) /.test(right) ? right.replace(/^\w+ /, "") : right;
  if (
    !(follows || READY.test(from)) ||
    hearsayOf(units, verb.first) !== null ||
    modality.status === "denied" ||
    modality.status === "cancelled"
  )
    return undefined;
  const done = /\b(completed|finali[sz]ed|in place)\b/.test(from) && modality.status === "held";
  const own = done ? [] : papersBefore(scene, verb);
  // "Two memoranda are under study: one on X, the other on Y"
  const members = own.some((p) => p.plural) ? membersAfter(scene, verb.at + 1).papers : [];
  const papers = [...own, ...members].filter(isNamed);
  return papers.length === 0
    ? undefined
    : act(verb, "ready", { ...modality, status: "planned", tense: "future" }, { papers, end: verb.at + 1, open: false }, []);
};
