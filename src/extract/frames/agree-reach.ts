/**
 * Which papers a verb of signing reaches: its objects over lists and insertions, its subjects in the passive, the members
 * of "six documents were signed, among them …".
 *
 * A paper behind a preposition ("under the treaty", "after the signing of …") belongs to the circumstances and is passed over.
 */
import type { Verb } from "../clauses/parse.ts";
import { SAYING } from "../clauses/words.ts";
import type { Unit } from "../mentions/unit.ts";
import { COLLECTIVE, SIGN } from "./agree-words.ts";
import { type Paper, papersOf } from "./papers.ts";
import { clausesOf, type Scene, wordsOf } from "./scene.ts";

export interface Reach {
  readonly papers: readonly Paper[];
  /** Unit where the verb's own words end. */
  readonly end: number;
  /** The sentence ends in a colon: what was signed follows in a list. */
  readonly open: boolean;
}

/** Prepositions that add a member to a list. */
const ADDING = /^(including|alongside|besides|namely|notably|plus)$/;

/** Participles that add a further paper by "by". */
const FOLLOWED = /^(followed|accompanied|complemented|supplemented|joined|flanked|rounded|topped)$/;

const ASIDE = 14;

const isNumber = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === "quantity" || /^(\d+|two|three|four|five|six|seven|eight|nine|ten|several)$/.test(unit.lower));

const isCollective = (units: readonly Unit[], of: number): boolean =>
  units[of]?.lower === "of" && COLLECTIVE.test(units[of - 1]?.lower ?? "");

/** Walks units `from` to `to` and gathers the papers that stand free of prepositions. */
const gather = (scene: Scene, from: number, to: number, free: string | null, subject = -1): Reach => {
  const { units } = scene;
  const { classes, verbs, verbOf } = clausesOf(scene);
  const papers = papersOf(scene);
  const found: Paper[] = [];
  let prep: string | null = null;
  let consumed = false;
  let relative = false;
  let barred = false;
  let n = papers.findIndex((p) => p.at >= from);
  let k = from;
  for (; k < to; k++) {
    while (n >= 0 && n < papers.length && (papers[n] as Paper).at < k) n++;
    const paper = n >= 0 && papers[n]?.at === k ? papers[n] : undefined;
    const unit = units[k] as Unit;
    const c = classes[k];
    if (paper !== undefined) {
      // "an amendment to the 1996 treaty": the second stands in the name of the first.
      const outer = found[found.length - 1]?.title?.evidence;
      const nested = outer !== undefined && outer.at_start < paper.unit.start && outer.at_end > paper.unit.start;
      // "On behalf of Norway the document was signed", "At the end of the session a pact was signed": the verb's subject hangs on nothing.
      const anew = classes[paper.at - 1] === "noun" && /^an? /.test(paper.unit.lower);
      const heads = anew || (paper.at <= subject && subject < paper.end && paper.definite);
      barred = relative || nested || (!heads && prep !== null && prep !== free && !consumed && !ADDING.test(prep));
      // "two memoranda on trade and tourism": two papers in one place.
      if (!barred) for (let m = n; papers[m]?.at === k; m++) found.push(papers[m] as Paper);
      prep = null;
      consumed = false;
      k = Math.max(paper.end - 1, k);
      continue;
    }
    if (c === "sub") {
      // "a letter on X and, as the item that travellers will note, an agreement on Y"
      const open = classes.lastIndexOf("comma", k);
      const aside = open >= 0 && units[open + 1]?.lower === "as";
      const close = aside ? classes.findIndex((x, m) => m > k && m < k + ASIDE && x === "comma") : -1;
      if (close < 0 || !papers.some((p) => p.at === close + 1)) break;
      prep = null;
      k = close;
      continue;
    }
    if (unit.lower === "among" && /^(them|which|these|those)$/.test(units[k + 1]?.lower ?? "")) {
      prep = null;
      k++;
      continue;
    }
    if (c === "rel") {
      relative = true;
      continue;
    }
    if (c === "break" || c === "comma") {
      if (unit.lower === ";" && papers[n] === undefined) break;
      relative = false;
      prep = null;
      continue;
    }
    if (c === "and") {
      if (!relative && !barred) prep = null;
      continue;
    }
    const v = verbOf[k] ?? -1;
    if (v >= 0) {
      const verb = verbs[v] as (typeof verbs)[number];
      let before = k - 1;
      while (before > from && (classes[before] === "adv" || classes[before] === "date" || classes[before] === "skip")) before--;
      const apart = classes[before] === "comma" || classes[before] === "and";
      // "exchanged three signed memoranda": an adjective of the paper.
      if (verb.first === k && SIGN.test(units[k]?.lower ?? "") && papers.some((p) => p.at === k + 1) && isNumber(units[k - 1])) continue;
      if (!relative) {
        // "signed a treaty on X, followed by twelve further accords"
        if (FOLLOWED.test(units[verb.at]?.lower ?? "") && verb.first === verb.at && units[verb.at + 1]?.lower === "by") {
          prep = null;
          k = verb.at + 1;
          continue;
        }
        if (verb.form === "finite") {
          // "signed or exchanged the documents": one act, told twice.
          if (classes[before] === "and" && SIGN.test(units[verb.at]?.lower ?? "") && SIGN.test(units[before - 1]?.lower ?? "")) continue;
          const reduced = classes[verb.at] === "past" && verb.first === verb.at;
          const participle = reduced && (!apart || /^(by|in|at|on|between|during|last)$/.test(units[verb.at + 1]?.lower ?? ""));
          if (!participle) break;
        } else if (verb.form === "gerund" && classes[before] === "comma") break;
        prep = "participle";
        consumed = false;
      }
      while (k + 1 < to && verbOf[k + 1] === v) k++;
      continue;
    }
    if (c === "prep") {
      const added = unit.lower === "with" && /^(together|along)$/.test(units[k - 1]?.lower ?? "");
      // "copies of a pact on X and of a programme", "what both described as a historic accord"
      const goesOn = unit.lower === "of" && classes[k - 1] === "and" && found.length > 0;
      const called = unit.lower === "as" && /^(described|hailed|billed|touted|presented|termed)$/.test(units[k - 1]?.lower ?? "");
      const well =
        goesOn || called || (unit.lower === "as" && (/^(well|such)$/.test(units[k - 1]?.lower ?? "") || units[k + 1]?.lower === "well"));
      if (well || added || isCollective(units, k)) prep = null;
      // "signed on behalf of his government a treaty": whoever it is done for ends the phrase.
      else prep = unit.lower === "of" && units[k - 1]?.lower === "behalf" ? "behalf" : unit.lower;
      consumed = false;
    } else if (c === "noun" || c === "actor" || c === "date") consumed = prep !== "participle" && prep !== "of";
  }
  const last = units[units.length - 1]?.lower === ":";
  return {
    papers: found,
    end: k,
    open: last && (k >= units.length || LEADS.test(wordsOf(units, units.length - LEADS_WITHIN, units.length))),
  };
};
/** "…, among which are:", "…, which are as follows:" */
const LEADS =
  /\b(?:among (?:which|them|these|those)|including|namely|as follows|which|they|these)(?: (?:are|were|is|include|included|comprise))?(?: the following| as follows)? :$/;
const LEADS_WITHIN = 6;

/** The papers right of unit `from`; `free` is a preposition that governs the object itself ("put signatures to"). */
export const objectsAfter = (scene: Scene, from: number, free: string | null = null): Reach =>
  gather(scene, from, scene.units.length, free);

/** "…, among them X and Y", "…: X; Y": the members told behind a verb whose subject only announced them. */
export const membersAfter = (scene: Scene, from: number): Reach => {
  const { units } = scene;
  for (let k = from; k < units.length; k++) {
    const w = (units[k] as Unit).lower;
    const marks =
      w === ":" ||
      w === "—" ||
      w === "–" ||
      ADDING.test(w) ||
      (w === "among" && /^(them|which|these|those)$/.test(units[k + 1]?.lower ?? "")) ||
      (w === "as" && units[k - 1]?.lower === "such");
    if (marks) return gather(scene, w === "among" ? k + 2 : k + 1, units.length, null);
  }
  return { papers: [], end: from, open: false };
};

/** The papers that are the subject of a verb; coordinated verbs share theirs. */
export const subjectsBefore = (scene: Scene, verb: Verb): readonly Paper[] => {
  const { units } = scene;
  const { classes, verbOf, verbs } = clausesOf(scene);
  // Of the verbs that share the subject the first behind it: a participle may stand before.
  const { subject: own } = verb;
  const first = (own === null ? verb : (verbs.find((v) => v.subject === own && v.form === "finite" && v.first > own.first) ?? verb)).first;
  let from = 0;
  const subject = verb.subject !== null && verb.subject.first < first ? verb.subject.first : first;
  for (let k = subject - 1; k >= 0; k--) {
    const c = classes[k];
    const v = verbOf[k] ?? -1;
    const finite = v >= 0 && verbs[v]?.form === "finite";
    // "They said a memorandum would be signed": a verb of saying is no participle.
    const reduced = finite && classes[k] === "past" && verbs[v]?.first === k && !SAYING.has(units[k]?.lower ?? "");
    // "held talks, after which a memorandum was signed"
    const under = c === "rel" && classes[k - 1] === "prep";
    // "a declaration to that effect was signed"
    if (c === "sub" && units[k]?.lower === "that" && units[k - 1]?.lower === "to") continue;
    if (c === "sub" || under || (c === "rel" && k < subject - 1) || (finite && !reduced) || (c === "break" && units[k]?.lower !== ":")) {
      from = k + 1;
      break;
    }
  }
  const { papers } = gather(scene, from, first, null, verb.subject?.first);
  const over = papers.length > 0 ? undefined : overRelative(scene, first);
  return over === undefined ? papers : [over];
};

const RELATIVE_WITHIN = 26;
/** "A memorandum on a cable that is to join X and Y was signed": the paper before the relative clause that ends where the verb at unit `first` begins. */
const overRelative = (scene: Scene, first: number): Paper | undefined => {
  const { units } = scene;
  const { classes, verbs } = clausesOf(scene);
  for (let k = first - 2; k > Math.max(0, first - RELATIVE_WITHIN); k--) {
    if (classes[k] === "break") return undefined;
    if (!/^(?:that|which|who|whose)$/.test(units[k]?.lower ?? "")) continue;
    const set = units[k - 1]?.lower === ",";
    const paper = papersOf(scene).find((p) => p.end === (set ? k - 1 : k) && p.type !== null && classes[p.at - 1] !== "prep");
    const inner = verbs.some((v) => v.form === "finite" && v.at > k && v.at < first);
    // A comma closes what a comma opened, and parts anything else.
    const closed = units[first - 1]?.lower === ",";
    // "to join the grids of X, Y and Z": the commas of a row
    const commas = classes.filter((c, n) => n > k && n < first && c === "comma" && classes[n + 1] !== "actor").length;
    return paper !== undefined && inner && (set ? closed : commas === 0) ? paper : undefined;
  }
  return undefined;
};

/** The paper that a participle or a relative clause at unit `first` hangs on: "an agreement on X signed", "X, which was signed". */
export const hungOn = (scene: Scene, first: number): Paper | undefined => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  const papers = papersOf(scene);
  for (let k = first - 1; k >= Math.max(0, first - 22); k--) {
    const paper = papers.findLast((p) => p.at <= k && k < p.end) ?? papers.find((p) => p.end === k + 1);
    if (paper !== undefined) return paper;
    const c = classes[k];
    if ((verbOf[k] ?? -1) >= 0 || c === "sub" || c === "break") return undefined;
    // "a memorandum on X, for one thing, signed by A"
    const aside = k < first - 1 && classes[first - 1] === "comma" ? papers.find((p) => p.end === k) : undefined;
    if (c === "comma" && aside !== undefined) return aside;
    if (c === "comma" && units[k + 1]?.lower !== "which" && k < first - 1 && units[k + 1]?.kind !== "date" && classes[k + 1] !== "adv")
      return undefined;
  }
  return undefined;
};
