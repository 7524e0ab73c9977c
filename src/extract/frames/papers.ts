/**
 * The papers a sentence names: instruments with a kind and a subject, those left to be understood ("… and another on
 * trade", "four memoranda: on training; on hydrogen"), and bare documents ("the two documents").
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { AgreementType, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { NUMBER_PLURALS } from "../mentions/wordlists.ts";
import { GENERIC, SIGN } from "./agree-words.ts";
import { civilContract } from "./civil-contract.ts";
import { enumerated, rowOfSubjects } from "./paper-rows.ts";
import { isCircumstance, SUBJECT, subjectStop, titleAt } from "./paper-words.ts";
import { bodiesTitle, elliptic, insertedTitle, lateTitle, leftTitle, nameBefore, relativeTitle } from "./paper-subjects.ts";
import { clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";

export interface Paper {
  /** Units `at` to `end` (half open). */
  readonly at: number;
  readonly end: number;
  readonly unit: Unit;
  /** Null where the report calls it but a document. */
  readonly type: AgreementType | null;
  readonly head: string;
  readonly title: Grounded<string> | null;
  readonly plural: boolean;
  readonly count: number | null;
  /** "the MoU", "the document": may mean one told of before. */
  readonly definite: boolean;
  /** States named in its title. */
  readonly countries: readonly string[];
}

const ALL_FIELDS = /\b(various|diverse|different|several|many|multiple|numerous) (fields|areas|sectors|domains|spheres)\b/i;
/** "six memoranda to enhance cooperation", "five pacts on cooperation in various fields": what all are for tells none of them. */
const isPurpose = (scene: Scene, own: NonNullable<Unit["instrument"]>): boolean =>
  ALL_FIELDS.test(own.title ?? "") || /\bto $/.test(scene.dossier.document.text.slice(own.titleStart - 4, own.titleStart));

const groundedTitle = (scene: Scene, unit: Unit): Grounded<string> | null => {
  const own = unit.instrument;
  if (own?.title != null && (own.count ?? 0) > 1 && own.plural && isPurpose(scene, own)) return null;
  return own?.title == null || OF_ITS_KIND.test(own.title) || WEAK_TITLE.test(own.title) || (own.plural && WEAK_PLURAL.test(own.title))
    ? null
    : groundUnit(scene, own.title, { start: own.titleStart, end: own.titleEnd });
};

const numberAt = (unit: Unit | undefined): number | null =>
  unit === undefined
    ? null
    : unit.kind === "quantity"
      ? (unit.quantity?.value ?? null)
      : (NUMBER_PLURALS[unit.lower] ?? (/^\d{1,3}$/.test(unit.lower) ? Number(unit.lower) : unit.lower === "dozen" ? 12 : null));
/** "a pair of agreements", but not "the pair signed agreements" */
const GROUPS: Readonly<Record<string, number>> = { pair: 2, couple: 2, trio: 3 };

const isGeneric = wordTest(GENERIC);
const WEAK_TITLE =
  /^((new|bilateral|important|revised|draft|final|formal|historic|landmark|key|major|separate|similar|related|first|second|said|joint|such|current|existing|proposed|inter-?governmental|inter-?departmental|inter-?agency|interstate|government-to-government|comprehensive|renewed|amended|extended|updated|signed) )*(agreements?|memorand(um|ums|a)|mous?|accords?|pacts?|treat(y|ies)|protocols?|arrangements?|documents?|memorand(um|ums|a) of (understanding|cooperation)|letters? of intent|declarations?|statements?|deals?)$/i;

const OF_ITS_KIND = /^(?:its|this|that|the) (?:kind|sort|type)\b/i;

/** "five new cooperation agreements": nothing tells them from others. */
const WEAK_PLURAL =
  /^((new|additional|further|more|other|various|different|bilateral|cooperation|co-operation|important|several) )+(agreements|memorand(ums|a)|mous|memorand(um|ums|a) of understandings?|accords|pacts|documents|deals)$/i;

const isStatement = wordTest(/^statements?$/);
const isDocumentWord = wordTest(/^(?:document|paper|text|instrument)$/);
const isSignature = unitTest(/^(?:sign|signs|signed|signing|inked|initialled|initialed|signatures?|pen|names?)$/);
const isDeclaration = wordTest(/^(?:statements?|declaration)$/);
/** "a statement signed by A and B", "the declaration that A and B signed": one that nobody calls joint. */
export const isPlainStatement = ({ unit, title }: Paper): boolean =>
  unit.instrument === undefined && isDeclaration(unit) && (title === null || isStatement(unit));

/** Number, article and kind of a bare "documents" at unit `i`. */
const genericAt = (scene: Scene, i: number): Paper | undefined => {
  const { units } = scene;
  const unit = units[i] as Unit;
  if (!isGeneric(unit)) return undefined;
  const next = units[i + 1];
  // "document centre", "papers' editors"
  if (next !== undefined && (next.kind === "item" || next.lower === "of" || next.lower === "'")) return undefined;
  let at = i;
  let count: number | null = null;
  let definite = false;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const word = units[k] as Unit;
    const n = numberAt(word);
    if (n !== null) count = n;
    else if (/^(the|these|those|this|both)$/.test(word.lower)) {
      definite = true;
      if (word.lower === "both") count = 2;
      at = k;
      break;
    } else if (/^an?$/.test(word.lower)) {
      at = k;
      break;
    } else if (
      !(
        word.kind === "word" &&
        (/^(cooperation|co-operation|partnership|outcome|framework|other|new|legal|official|international|bilateral|following|last|further|more)$/.test(
          word.lower,
        ) ||
          (/(al|ed)$/.test(word.lower) && (count === null || !SIGN.test(word.lower))))
      )
    )
      break;
    at = k;
  }
  // "the extension was signed": that of the paper told before; any other is a noun like many.
  if (!definite && /^(extension|renewal|amendment)$/.test(unit.lower)) return undefined;
  const plural = /s$/.test(unit.lower);
  const type = isStatement(unit) ? ("joint_declaration" as const) : null;
  if (type !== null && (plural || !units.some(isSignature))) return undefined;
  // "signed a two-page paper on fishing"
  const titled = type !== null || (!plural && !definite && isDocumentWord(unit) && units.some(isSignature));
  if (titled && next !== undefined && SUBJECT.test(next.lower) && !isCircumstance(units, i + 2)) {
    const to = subjectStop(scene, i + 2, units.length);
    const title = to > i + 2 ? titleAt(scene, i + 2, to) : null;
    if (title !== null) return { at, end: to, unit, type, head: unit.lower, title, plural, count: null, definite, countries: [] };
  }
  return { at, end: i + 1, unit, type, head: unit.lower, title: null, plural, count: plural ? count : null, definite, countries: [] };
};

/** "a paper on fishing", and no member of "four documents, for the aircraft, the training …" */
export const isDocument = (head: string): boolean => /^(?:document|paper|text|instrument)$/.test(head);

/** "followed by fifteen further agreements": a number beside papers told one by one. */
export const isFurther = (paper: Paper): boolean => /\b(?:further|other|more|additional|remaining)\b/.test(paper.unit.lower);

/** Is there none: "no agreement was signed"? */
export const isNone = (scene: Scene, paper: Paper): boolean => /^(no|neither|nor|any)$/.test(scene.units[paper.at - 1]?.lower ?? "");

/** Does a sentence tell of goods, of money or of a contract, so that "the deal" is one of those? */
export const isTrade = (units: readonly Unit[]): boolean =>
  units.some((u) => u.kind === "item" || u.kind === "money" || u.instrument?.type === "contract");

const memo = new WeakMap<Scene, readonly Paper[]>();

const RANKED = /^(?:the |their |its )?(?:very )?(?:first|second|third|latest|last|only|largest|biggest|longest|oldest|most \w+)\b/;

const RANK_WORDS = 4;
/** "…, the first treaty of its kind that …", "the only such pact": what is ranked behind a paper is that paper. */
const isRanked = ({ units }: Scene, before: Paper | undefined, paper: Paper): boolean =>
  before !== undefined &&
  before.title !== null &&
  units[before.end]?.lower === "," &&
  paper.at - before.end <= RANK_WORDS &&
  paper.title === null &&
  !paper.plural &&
  RANKED.test(wordsOf(units, before.end + 1, paper.end));

/** "the Access Agreement, a pact that …": the second only says what the first is. */
const isAppositive = ({ units }: Scene, before: Paper | undefined, paper: Paper): boolean =>
  before !== undefined &&
  before.title !== null &&
  paper.title === null &&
  !paper.plural &&
  !paper.definite &&
  before.end === paper.at - 1 &&
  units[before.end]?.lower === "," &&
  (units[paper.end]?.lower !== "," || paper.type === before.type) &&
  /^(that|which|under|whose|meant|designed|allowing|,)$/.test(units[paper.end]?.lower ?? "");

const isJoinedTo = ({ units }: Scene, before: Paper, paper: Paper): boolean =>
  before.plural && before.end === paper.at - 1 && /^(and|&|or)$/.test(units[before.end]?.lower ?? "");

/** All papers of a sentence in order. */
export const papersOf = (scene: Scene): readonly Paper[] => {
  const known = memo.get(scene);
  if (known !== undefined) return known;
  const { units } = scene;
  const found: Paper[] = [];
  for (const [i, unit] of units.entries()) {
    const instrument = unit.instrument;
    if (instrument === undefined) {
      const generic = genericAt(scene, i);
      if (generic !== undefined) found.push(generic);
      continue;
    }
    // "under June's memorandum": one that was signed then
    const civil = civilContract(scene, i);
    if (
      (instrument.type === "contract" && civil === undefined) ||
      (/^['’]s\b/.test(unit.lower) && /^(?:under|to|from)$/.test(units[i - 2]?.lower ?? ""))
    )
      continue;
    // "The deal was signed by A and B": of the paper told before, if any.
    if (instrument.type === "deal" && instrument.definite && !instrument.plural && instrument.title === null && !isTrade(units)) {
      found.push({
        at: i,
        end: i + 1,
        unit,
        type: null,
        head: "deal",
        title: null,
        plural: false,
        count: null,
        definite: true,
        countries: [],
      });
      continue;
    }
    // "signed a deal on the sharing of secrets" is an agreement, "a $5 billion deal for jets" none.
    if (instrument.type === "deal" && (instrument.title === null || instrument.plural || isTrade(units))) continue;
    // "one of the accords, signed by …"
    const single = instrument.plural && /^(one|another) of$/.test(`${units[i - 2]?.lower} ${units[i - 1]?.lower}`);
    if ((civil === undefined && isPurchase(units, i)) || TALKS.test(instrument.title ?? "")) continue;
    found.push({
      at: i,
      end: i + 1,
      unit,
      type: instrument.type === "deal" || instrument.type === "contract" ? "agreement" : instrument.type,
      head: instrument.head,
      title: civil?.title ?? groundedTitle(scene, unit),
      plural: instrument.plural && !single,
      count: single ? null : instrument.count !== null && instrument.count >= 2 ? instrument.count : countBefore(units, i),
      // "an agreement to this effect"
      definite: (instrument.definite && !single) || /^to (this|that) effect$/.test(wordsOf(units, i + 1, i + 4)),
      countries: unit.countries ?? [],
    });
  }
  const papers = found.flatMap((given, n) => {
    const to = found[n + 1]?.at ?? units.length;
    const late =
      given.title === null && given.type !== null
        ? (lateTitle(scene, given.end, to, !given.plural) ?? insertedTitle(scene, given) ?? relativeTitle(scene, given, to))
        : undefined;
    const bodies = given.type === null || late !== undefined ? undefined : bodiesTitle(scene, given, to);
    const own = given.title ?? (given.type === null || late !== undefined ? null : (leftTitle(scene, given) ?? nameBefore(scene, given)));
    const paper =
      own !== null && given.title === null
        ? { ...given, title: own }
        : bodies !== undefined
          ? { ...given, title: bodies }
          : late === undefined
            ? given
            : { ...given, title: late.title };
    // "12 agreements and memorandums in the areas of X, Y and Z": the number is of both, and what some are about is no title of any.
    const before = found[n - 1];
    if (before?.count != null && before.title === null && paper.plural && paper.count === null && isJoinedTo(scene, before, given))
      return [{ ...paper, title: null }];
    const rowed = rowOfSubjects(scene, paper, to);
    const subjects = rowed.length > 0 ? rowed : enumerated(scene, paper, to);
    if (subjects.length > 0) return subjects;
    const more = elliptic(scene, paper, to);
    if (more.length === 0) return [paper];
    // "The agreements include one on X": what announces stays, as the subject.
    const apart = clausesOf(scene).verbs.some((v) => v.form === "finite" && v.first >= paper.end && v.at < (more[0] as Paper).at);
    if (paper.title === null && apart) return [paper, ...more];
    // The plural that only announces its members is none itself.
    return paper.title === null || (paper.count !== null && paper.count === more.length)
      ? more
      : [{ ...paper, plural: false, count: null }, ...more];
  });
  const told = papers.filter((p, n) => !isAppositive(scene, papers[n - 1], p) && !isRanked(scene, papers[n - 1], p));
  memo.set(scene, told);
  return told;
};

/** "an agreement to open negotiations" is no paper. */
const TALKS =
  /^(open|start|launch|begin|hold|continue|resume|enter|intensify|convene|meet|set up|step up)\b.*\b(talks|negotiations|discussions|consultations|meetings?|again|cooperation)\b/i;

const GOODS =
  /^(the |a |an )?(joint )?(supply|provision|purchase|acquisition(?! and cross)|procurement|sale|delivery|buying|export|co-?production)\b/i;

const ARMS =
  /\b(aircraft|weapons?|jets?|missiles?|arms|helicopters?|tanks?|vessels?|drones?|ammunition|submarines?|frigates?|corvettes?|howitzers?)\b/i;

/** An agreement that fixes items and numbers, or is about a supply of arms, is a purchase. */
const isPurchase = (units: readonly Unit[], i: number): boolean => {
  const instrument = units[i]?.instrument;
  if (instrument === undefined || (instrument.type !== "agreement" && instrument.type !== "arrangement")) return false;
  const behind = units.slice(i + 1, i + 10);
  const stop = behind.findIndex((u) => /^(and|;|which|that|who|when|,)$/.test(u.lower));
  const near = stop < 0 ? behind : behind.slice(0, stop);
  if (near.some((u) => u.kind === "item" && u.item?.quantity != null)) return true;
  const after = units.slice(i + 1, i + 24);
  // "an agreement under which the navy will get 26 jets"
  const gets = after.findIndex((u) =>
    /^(get|gets|receive|receives|obtain|obtains|buy|buys|acquire|acquires|procure|procures|secure|secures|supply|supplies|deliver|delivers)$/.test(
      u.lower,
    ),
  );
  if (gets >= 0 && after.slice(gets).some((u) => u.kind === "item" && u.item?.quantity != null)) return true;
  // "four jets are covered by the framework agreement", "two of the four in the agreement"
  const before = units.slice(Math.max(0, i - 6), i);
  const covers = before.findIndex((u, k) => /^(covered|fixed|foreseen)$/.test(u.lower) && before[k + 1]?.lower === "by");
  if (covers >= 0 && units.slice(0, i).some((u) => u.kind === "item" && u.item?.quantity != null)) return true;
  const goods = ARMS.test(instrument.title ?? "") || units.some((u) => u.kind === "item" || u.kind === "money");
  return (
    goods && (GOODS.test(instrument.title ?? "") || near.some((u) => /^(supply|buy|purchase|acquire|procure|deliver|sell)$/.test(u.lower)))
  );
};

/** "a dozen MoUs", "a total of 23 agreements" */
const countBefore = (units: readonly Unit[], i: number): number | null => {
  // "three signed memoranda"
  const own = SIGN.test(units[i - 1]?.lower ?? "") ? i - 1 : i;
  // "twelve more agreements"
  const more = /^(more|other|further|additional|new|separate)$/.test(units[own - 1]?.lower ?? "") ? 1 : 0;
  const before = units[own - 1 - more];
  if (before === undefined) return null;
  const of = before.lower === "of" ? units[own - 2 - more] : undefined;
  const n = GROUPS[of?.lower.replace(/^an? /, "") ?? ""] ?? numberAt(of ?? before);
  return n !== null && n >= 2 && units[i]?.instrument?.plural === true ? n : null;
};
