/**
 * The papers a sentence names: instruments with a kind and a subject, those left to be understood ("… and another on
 * trade", "four memoranda: on training; on hydrogen"), and bare documents ("the two documents").
 */
import type { AgreementType, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { NUMBER_PLURALS } from "../mentions/wordlists.ts";
import { GENERIC } from "./agree-words.ts";
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

const SUBJECT = /^(on|for|about|concerning|regarding|covering)$/;
const OTHER = /^(one|another|other|second|third|fourth|others|those|that|namely|respectively)$/;
const MAX_SUBJECT = 14;

const groundedTitle = (scene: Scene, unit: Unit): Grounded<string> | null => {
  const own = unit.instrument;
  return own?.title == null || WEAK_TITLE.test(own.title)
    ? null
    : groundUnit(scene, own.title, { start: own.titleStart, end: own.titleEnd });
};

const numberAt = (unit: Unit | undefined): number | null =>
  unit === undefined
    ? null
    : unit.kind === "quantity"
      ? (unit.quantity?.value ?? null)
      : (NUMBER_PLURALS[unit.lower] ?? (/^\d{1,3}$/.test(unit.lower) ? Number(unit.lower) : unit.lower === "dozen" ? 12 : null));

const WEAK_TITLE =
  /^((new|bilateral|important|revised|draft|final|formal|historic|landmark|key|major|separate|similar|related|first|second|said|joint|such|current|existing|proposed|comprehensive) )*(agreements?|memorand(um|ums|a)|mous?|accords?|pacts?|treat(y|ies)|protocols?|arrangements?|documents?|memorand(um|ums|a) of (understanding|cooperation)|letters? of intent|declarations?|statements?|deals?)$/i;

/** Number, article and kind of a bare "documents" at unit `i`. */
const genericAt = (scene: Scene, i: number): Paper | undefined => {
  const { units } = scene;
  const unit = units[i] as Unit;
  if (unit.kind !== "word" || !GENERIC.test(unit.lower)) return undefined;
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
    } else if (
      !(
        word.kind === "word" &&
        (/^(a|an|other|new|legal|official|international|bilateral|following|last|further|more)$/.test(word.lower) ||
          /(al|ed)$/.test(word.lower))
      )
    )
      break;
    at = k;
  }
  const plural = /s$/.test(unit.lower);
  return { at, end: i + 1, unit, type: null, head: unit.lower, title: null, plural, count: plural ? count : null, definite, countries: [] };
};

/** Where the subject that begins at unit `from` ends. */
const subjectStop = (scene: Scene, from: number, to: number): number => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  let k = from;
  while (k < to && k - from < MAX_SUBJECT) {
    const unit = units[k] as Unit;
    const c = classes[k];
    if (unit.kind === "mark" || unit.kind === "date" || unit.instrument !== undefined) break;
    if ((verbOf[k] ?? -1) >= 0 && c !== "noun") break;
    if (c === "rel" || c === "sub") break;
    if (/^(between|with|by|at|during|under)$/.test(unit.lower)) break;
    if (unit.lower === "in" && (units[k + 1]?.kind === "place" || units[k + 1]?.kind === "country" || units[k + 1]?.kind === "date")) break;
    if (unit.lower === "and") {
      const next = units[k + 1];
      if (
        next === undefined ||
        SUBJECT.test(next.lower) ||
        OTHER.test(next.lower) ||
        /^(a|an|the)$/.test(next.lower) ||
        next.instrument !== undefined
      )
        break;
    }
    k++;
  }
  return k;
};

/** Papers told by their subject alone behind `base`: "…, one on X and another on Y", "MoUs on X and on Y". */
const elliptic = (scene: Scene, base: Paper, to: number): Paper[] => {
  const { units } = scene;
  const out: Paper[] = [];
  for (let k = base.end; k < to; k++) {
    const unit = units[k] as Unit;
    if (unit.instrument !== undefined) break;
    if (!SUBJECT.test(unit.lower) || units[k + 1] === undefined) continue;
    let b = k - 1;
    let other = false;
    while (b >= base.end && OTHER.test(units[b]?.lower ?? "")) {
      other = true;
      b--;
    }
    if (units[b]?.lower === "the") b--;
    const before = units[b]?.lower ?? "";
    const joined = /^(and|as|[,;:—–]|include|includes|included|are|were|is|was)$/.test(before);
    if (!(joined || (other && b < base.end)) || (!base.plural && !other)) continue;
    // "…, on Monday", "…, on the sidelines of": circumstances.
    if (isCircumstance(units, k + 1)) continue;
    const end = subjectStop(scene, k + 1, to);
    if (end === k + 1) continue;
    const first = units[k + 1] as Unit;
    const last = units[end - 1] as Unit;
    out.push({
      ...base,
      at: k,
      end,
      unit: { ...first, end: last.end },
      title: titleAt(scene, k + 1, end),
      plural: false,
      count: null,
      definite: false,
    });
    k = end - 1;
  }
  return out;
};

const isCircumstance = (units: readonly Unit[], k: number): boolean =>
  units[k]?.kind === "date" ||
  units[k]?.kind === "place" ||
  /^(behalf|sidelines|board|top|it|them|this|that|his|her|their)$/.test(units[k]?.lower ?? "") ||
  (units[k]?.lower === "the" && /^(sidelines|margins|occasion|eve|spot|side|same|day|basis|part|part)$/.test(units[k + 1]?.lower ?? ""));

/** Is there none: "no agreement was signed"? */
export const isNone = (scene: Scene, paper: Paper): boolean => /^(no|neither|nor|any)$/.test(scene.units[paper.at - 1]?.lower ?? "");

/** "an agreement between A and B on fishing", "a pact with A in the field of tourism": the subject behind the parties. */
export const lateTitle = (scene: Scene, from: number, to: number): { title: Grounded<string>; end: number } | undefined => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  if (!/^(between|with|among)$/.test(units[from]?.lower ?? "")) return undefined;
  for (let k = from; k < to && k < from + 24; k++) {
    const unit = units[k] as Unit;
    if ((verbOf[k] ?? -1) >= 0 || classes[k] === "sub" || classes[k] === "rel" || classes[k] === "break") return undefined;
    let start = -1;
    if (SUBJECT.test(unit.lower)) start = k + 1;
    else if (
      unit.lower === "in" &&
      /^(the )?(field|fields|area|areas|sphere) of$/.test(wordsOf(units, k + 1, units[k + 1]?.lower === "the" ? k + 4 : k + 3))
    )
      start = units[k + 1]?.lower === "the" ? k + 4 : k + 3;
    if (start < 0 || units[start] === undefined || isCircumstance(units, start)) continue;
    const end = subjectStop(scene, start, to);
    if (end === start) return undefined;
    return { title: titleAt(scene, start, end), end };
  }
  return undefined;
};

/** "the Cooperation Agreement between Firm A and Firm B": without a subject, the bodies are what tells it from others. */
const bodiesTitle = (scene: Scene, paper: Paper, to: number): Grounded<string> | undefined => {
  const { units } = scene;
  const known = paper.title?.value.toLowerCase() ?? "";
  if (
    paper.plural ||
    units[paper.end]?.lower !== "between" ||
    !(known === "" || /^(cooperation|framework|partnership)? ?(agreement|memorandum)/.test(known))
  )
    return undefined;
  let bodies = 0;
  let end = paper.end + 1;
  for (let k = end; k < Math.min(to, paper.end + 14); k++) {
    const unit = units[k] as Unit;
    const body = unit.kind === "org" || unit.kind === "name";
    if (body) {
      bodies++;
      end = k + 1;
    } else if (
      !(
        unit.possessive ||
        unit.kind === "demonym" ||
        (unit.kind === "country" && units[k - 1]?.lower === "of") ||
        /^(the|and|of|for|,|\(|\))$/.test(unit.lower)
      )
    )
      break;
  }
  const own = paper.unit.instrument;
  if (bodies < 2 || own === undefined) return undefined;
  const start = Math.min(own.titleStart, paper.unit.start + Math.max(0, paper.unit.lower.search(/\S/)));
  const from = /^(the|an|a) /i.exec(scene.dossier.document.text.slice(paper.unit.start, paper.unit.start + 4))?.[0].length ?? 0;
  const first = Math.max(start, paper.unit.start + from);
  const last = (units[end - 1] as Unit).end;
  return groundUnit(scene, scene.dossier.document.text.slice(first, last).replace(/\s+/g, " "), { start: first, end: last });
};

const titleAt = (scene: Scene, from: number, to: number): Grounded<string> => {
  const start = (scene.units[from] as Unit).start;
  const end = (scene.units[to - 1] as Unit).end;
  return groundUnit(scene, scene.dossier.document.text.slice(start, end).replace(/\s+/g, " "), { start, end });
};

const memo = new WeakMap<Scene, readonly Paper[]>();

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
    if (instrument.type === "contract" || instrument.type === "deal") continue;
    if (isPurchase(units, i)) continue;
    found.push({
      at: i,
      end: i + 1,
      unit,
      type: instrument.type,
      head: instrument.head,
      title: groundedTitle(scene, unit),
      plural: instrument.plural,
      count: instrument.count !== null && instrument.count >= 2 ? instrument.count : countBefore(units, i),
      definite: instrument.definite,
      countries: unit.countries ?? [],
    });
  }
  const papers = found.flatMap((given, n) => {
    const to = found[n + 1]?.at ?? units.length;
    const bodies = given.type === null ? undefined : bodiesTitle(scene, given, to);
    const late = bodies === undefined && given.title === null && given.type !== null ? lateTitle(scene, given.end, to) : undefined;
    const paper = bodies !== undefined ? { ...given, title: bodies } : late === undefined ? given : { ...given, title: late.title };
    const more = elliptic(scene, paper, to);
    if (more.length === 0) return [paper];
    // The plural that only announces its members is none itself.
    return paper.title === null || (paper.count !== null && paper.count === more.length)
      ? more
      : [{ ...paper, plural: false, count: null }, ...more];
  });
  memo.set(scene, papers);
  return papers;
};

const GOODS = /^(the |a |an )?(joint )?(supply|purchase|acquisition|procurement|sale|delivery|buying|export|co-?production)\b/i;

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
    /^(get|gets|receive|receives|buy|buys|acquire|acquires|procure|supply|supplies|deliver|delivers)$/.test(u.lower),
  );
  if (gets >= 0 && after.slice(gets).some((u) => u.kind === "item" && u.item?.quantity != null)) return true;
  const goods = ARMS.test(instrument.title ?? "") || units.some((u) => u.kind === "item" || u.kind === "money");
  return (
    goods && (GOODS.test(instrument.title ?? "") || near.some((u) => /^(supply|buy|purchase|acquire|procure|deliver|sell)$/.test(u.lower)))
  );
};

/** "a dozen MoUs", "a total of 23 agreements" */
const countBefore = (units: readonly Unit[], i: number): number | null => {
  const before = units[i - 1];
  if (before === undefined) return null;
  const n = numberAt(before.lower === "of" ? units[i - 2] : before);
  return n !== null && n >= 2 && units[i]?.instrument?.plural === true ? n : null;
};
