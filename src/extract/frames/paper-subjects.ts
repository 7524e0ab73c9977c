/**
 * What papers are about where the words behind them tell it: subjects behind the parties, in a relative clause, subjects that
 * stand for a paper of their own ("… and another on trade"), and bodies where there is no subject.
 */
import type { Grounded } from "../../model/claim.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { rowFrom, rowOfFields, rowOfTitles } from "./paper-rows.ts";
import { isCircumstance, OTHER, SUBJECT, subjectStop, titleAt } from "./paper-words.ts";
import type { Paper } from "./papers.ts";
import { clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";

const WITH_WITHIN = 8;
/** Where "one" or "another" stands whose "with …" reaches up to unit `k`; -1 where there is none. */
const withBehindOne = (units: readonly Unit[], from: number, k: number): number => {
  for (let n = k - 1; n > Math.max(from, k - WITH_WITHIN); n--) {
    const word = units[n]?.lower ?? "";
    if (word === "with" || word === "between") return OTHER.test(units[n - 1]?.lower ?? "") ? n - 1 : -1;
    if (SUBJECT.test(word) || /^[,;:.]$/.test(word)) return -1;
  }
  return -1;
};

/** "one letting students work, another on tides": a member told by what it does, from "one" at unit `k`. */
const byGerund = (scene: Scene, k: number, to: number): { unit: Unit; title: Grounded<string>; end: number } | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  if (!/^(one|another|other|second|third)$/.test(units[k]?.lower ?? "") || classes[k + 1] !== "ing") return undefined;
  let end = k + 2;
  while (end < to && end < k + GERUND_WITHIN) {
    const unit = units[end] as Unit;
    if (unit.kind === "mark" || unit.kind === "date" || (unit.lower === "and" && /^(one|another|the|a)$/.test(units[end + 1]?.lower ?? "")))
      break;
    end++;
  }
  const [first, last] = [units[k + 1] as Unit, units[end - 1] as Unit];
  return end > k + 2 ? { unit: { ...first, end: last.end }, title: titleAt(scene, k + 1, end), end } : undefined;
};
const GERUND_WITHIN = 18;

const isOne = unitTest(/^(?:one|another|other|second|third)$/);
const MEMBER_WITHIN = 12;
/** "letters of intent, one with Acme and one with Hull": a paper each, told by whom it is with alone. */
const onePerPartner = (scene: Scene, base: Paper, to: number): Paper[] => {
  const { units } = scene;
  if (!base.plural || base.title !== null || base.type === null) return [];
  const found: number[] = [];
  for (let k = base.end; k < to && k - (found.at(-1) ?? base.end) <= MEMBER_WITHIN; k++) {
    if (units[k]?.instrument !== undefined) return [];
    if (!isOne(units[k])) continue;
    if (!/^(?:with|between)$/.test(units[k + 1]?.lower ?? "")) return [];
    found.push(k);
  }
  const last = found.at(-1) ?? 0;
  const told = units
    .slice(found[0], Math.min(to, last + WITH_WITHIN))
    .some((u, n) => SUBJECT.test(u.lower) && !isCircumstance(units, (found[0] ?? 0) + n + 1));
  if (found.length < 2 || told || (base.count !== null && base.count !== found.length)) return [];
  return found.map((k) => ({ ...base, at: k, end: k + 1, unit: units[k] as Unit, plural: false, count: null, definite: false }));
};

/** "seven memoranda, on subjects ranging from X to Y": of no single paper. */
const isManifold = unitTest(/^(?:subjects|topics|matters|issues|themes|areas|fields|everything|various|different|several|many)$/);

/** Papers told by their subject alone behind `base`: "…, one on X and another on Y", "MoUs on X and on Y". */
export const elliptic = (scene: Scene, base: Paper, to: number): Paper[] => {
  const { units } = scene;
  const out: Paper[] = [];
  const apart = onePerPartner(scene, base, to);
  if (apart.length > 0) return apart;
  for (let k = base.end; k < to; k++) {
    const unit = units[k] as Unit;
    if (unit.instrument !== undefined) break;
    const doing = base.plural ? byGerund(scene, k, to) : undefined;
    if (doing !== undefined) {
      out.push({ ...base, at: k, end: doing.end, unit: doing.unit, title: doing.title, plural: false, count: null, definite: false });
      k = doing.end - 1;
      continue;
    }
    if (!SUBJECT.test(unit.lower) || units[k + 1] === undefined) continue;
    let b = k - 1;
    let other = false;
    while (b >= base.end && OTHER.test(units[b]?.lower ?? "")) {
      other = true;
      b--;
    }
    // "one with the yard on boats, one with the school on fish"
    const whom = other ? -1 : withBehindOne(units, base.end, k);
    if (whom >= 0) {
      other = true;
      b = whom - 1;
    }
    if (/^(the|an?)$/.test(units[b]?.lower ?? "") && other) b--;
    const before = units[b]?.lower ?? "";
    const joined = /^(and|as|[,;:—–]|including|namely|include|includes|included|are|were|is|was)$/.test(before);
    if (!(joined || (other && b < base.end)) || (!base.plural && !other)) continue;
    // "…, on Monday", "…, on the sidelines of": circumstances.
    if (isCircumstance(units, k + 1) || isManifold(units[k + 1])) continue;
    const end = subjectStop(scene, k + 1, to);
    if (end === k + 1) continue;
    // "several memoranda in Lima, covering X, Y and Z": a paper each, unless the number told is another.
    const row = other || !base.plural ? [] : rowOfTitles(scene, k + 1, to);
    if (row.length > 2 && out.length === 0 && base.title === null) {
      if (base.count !== null && base.count !== row.length) return [];
      const of = (p: (typeof row)[number]): Unit => ({ ...(units[p.from] as Unit), end: (units[p.to - 1] as Unit).end });
      return row.map((p, n) => ({ ...base, at: n === 0 ? k : p.from, end: p.to, unit: of(p), title: p.title, plural: false, count: null }));
    }
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

/** "an agreement between A and B on fishing", "a pact with A in the field of tourism": the subject behind the parties. */
export const lateTitle = (scene: Scene, from: number, to: number, one = true): { title: Grounded<string>; end: number } | undefined => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  // "a letter of intent on 25 April covering the making of ferries"
  const dated = [from, from + 1].find((k) => units[k]?.kind === "date" && (k === from || units[from]?.lower === "on"));
  const behind = dated === undefined ? -1 : dated + 1;
  if (!/^(between|with|among)$/.test(units[from]?.lower ?? "") && !SUBJECT.test(units[behind]?.lower ?? "")) return undefined;
  for (let k = Math.max(from, behind); k < to && k < from + 24; k++) {
    const unit = units[k] as Unit;
    const tells = SUBJECT.test(unit.lower);
    if ((!tells && (verbOf[k] ?? -1) >= 0) || classes[k] === "sub" || classes[k] === "rel" || classes[k] === "break") return undefined;
    let start = -1;
    if (tells) start = k + 1;
    else if (
      unit.lower === "in" &&
      /^(the )?(field|fields|area|areas|sphere) of$/.test(wordsOf(units, k + 1, units[k + 1]?.lower === "the" ? k + 4 : k + 3))
    )
      start = units[k + 1]?.lower === "the" ? k + 4 : k + 3;
    if (start < 0 || units[start] === undefined || isCircumstance(units, start)) continue;
    const stop = subjectStop(scene, start, to);
    if (stop === start) return undefined;
    // "on science, technology and innovation" is one subject of one paper.
    const row = one && units[stop]?.lower === "," ? rowFrom(scene, start, to) : undefined;
    const end = row?.at(-1)?.to ?? stop;
    return { title: titleAt(scene, start, end), end };
  }
  return undefined;
};

/** "the Cooperation Agreement between Firm A and Firm B": without a subject, the bodies are what tells it from others. */
export const bodiesTitle = (scene: Scene, paper: Paper, to: number): Grounded<string> | undefined => {
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

const OF_A_FIELD =
  /(tion|sion|ment|ity|ship|ance|ence|age|ure|ism|phy|logy|graphic|forces|prisoners|services|rights|waters|fish|visa|rescue)$/;

/** "an information protection pact", "their hydrographic arrangement": what the plain words before the head tell. */
export const leftTitle = (scene: Scene, paper: Paper): Grounded<string> | null => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  if (
    paper.title !== null ||
    paper.unit.instrument === undefined ||
    /^(an?|the|their|its|this) /.test(paper.unit.lower) ||
    !OF_A_FIELD.test(units[paper.at - 1]?.lower ?? "")
  )
    return null;
  let k = paper.at - 1;
  while (k >= 0 && paper.at - k < 5 && units[k]?.kind === "word" && /^(noun|adv)$/.test(classes[k] ?? "")) k--;
  const opener = units[k]?.lower ?? "";
  return /^(a|an|the|their|its|his|her|this|that)$/.test(opener) && k < paper.at - 1 ? titleAt(scene, k + 1, paper.end) : null;
};

/** "the NORCHIL, a pact that …": the name of letters that an appositive explains. */
export const nameBefore = (scene: Scene, paper: Paper): Grounded<string> | null => {
  const { units, dossier } = scene;
  const name = units[paper.at - 2];
  if (paper.title !== null || paper.plural || units[paper.at - 1]?.lower !== "," || name?.kind !== "name") return null;
  const text = dossier.document.text.slice(name.start, name.end);
  return /^\p{Lu}{4,}$/u.test(text) ? groundUnit(scene, text, name) : null;
};

/** "A memorandum was signed on sport", "agreements were signed in health, trade and energy": subjects behind the verb; the paper as it is where there are none. */
export const subjectsBehind = (scene: Scene, paper: Paper, from: number): readonly Paper[] => {
  const { units } = scene;
  if (paper.plural) {
    const fields = rowOfFields(scene, { ...paper, end: from }, units.length);
    return fields.length > 0 ? fields : [paper];
  }
  if (!SUBJECT.test(units[from]?.lower ?? "") || isCircumstance(units, from + 1)) return [paper];
  const end = subjectStop(scene, from + 1, units.length);
  return end === from + 1 ? [paper] : [{ ...paper, title: titleAt(scene, from + 1, end) }];
};

/** "The first memorandum, on fishing, was signed by …": the subject in an insertion. */
export const insertedTitle = (scene: Scene, paper: Paper): { title: Grounded<string>; end: number } | undefined => {
  const { units } = scene;
  const lead = /^, this time /.test(wordsOf(units, paper.end, paper.end + 4)) ? 2 : 0;
  const from = paper.end + lead + 2;
  if (paper.plural || units[paper.end]?.lower !== "," || !SUBJECT.test(units[from - 1]?.lower ?? "") || isCircumstance(units, from))
    return undefined;
  const stop = subjectStop(scene, from, units.length);
  const end = units[stop]?.lower === "," ? (rowFrom(scene, from, units.length)?.at(-1)?.to ?? stop) : stop;
  return end > from && (lead > 0 || /^[,(]$/.test(units[end]?.lower ?? "")) ? { title: titleAt(scene, from, end), end } : undefined;
};

/** "a memorandum under which Acme will test a network": what somebody is to do by it. */
const underWhich = (scene: Scene, paper: Paper, to: number): { title: Grounded<string>; end: number } | undefined => {
  const { units } = scene;
  const { verbs } = clausesOf(scene);
  const at = paper.end;
  if (!/^(under|by)$/.test(units[at]?.lower ?? "") || units[at + 1]?.lower !== "which") return undefined;
  const verb = verbs.find((v) => v.first > at + 1);
  if (verb === undefined || verb.at >= to || !/^(will|would|is|are|shall|agreed)$/.test(units[verb.first]?.lower ?? "")) return undefined;
  const infinitive = verbs.find((v) => v.form === "infinitive" && v.first === verb.at + 1);
  const from = (infinitive ?? verb).at;
  let end = from + 1;
  while (end < Math.min(to, from + RELATIVE_WITHIN) && units[end]?.kind !== "mark" && units[end]?.kind !== "date" && !isWhere(units, end))
    end++;
  while (end > from && /^(?:on|in|at)$/.test(units[end - 1]?.lower ?? "")) end--;
  return end > from + 1 ? { title: titleAt(scene, from, end), end } : undefined;
};
/** "in Lima" */
const isWhere = (units: readonly Unit[], k: number): boolean =>
  units[k]?.lower === "in" && /^(?:place|country)$/.test(units[k + 1]?.kind ?? "");

const TELLS = /^(provides?|provided|governs?|regulates?|covers?|covered|concerns?|deals?|relates?|exempts?|abolish(es)?|waives?)$/;
const RELATIVE_WITHIN = 16;

/** "a memorandum, which provides for joint drills", "an accord that covers fishing": what it is about. */
export const relativeTitle = (scene: Scene, paper: Paper, to: number): { title: Grounded<string>; end: number } | undefined => {
  const { units } = scene;
  const { classes, verbOf, verbs } = clausesOf(scene);
  if (paper.plural || paper.definite || paper.type === "joint_declaration") return undefined;
  const which = units[paper.end]?.lower === "," ? paper.end + 1 : paper.end;
  if (!/^(that|which)$/.test(units[which]?.lower ?? "")) return underWhich(scene, paper, to);
  let from = which + 1;
  while (from < which + 4 && /^(will|would|shall|also|\w+ly)$/.test(units[from]?.lower ?? "")) from++;
  if (!TELLS.test(units[from]?.lower ?? "")) return undefined;
  if (/^(with|to|for|on)$/.test(units[from + 1]?.lower ?? "")) from++;
  let end = from + 1;
  while (end < Math.min(to, from + RELATIVE_WITHIN)) {
    const unit = units[end] as Unit;
    const own = verbs[verbOf[end] ?? -1];
    if (unit.kind === "mark" || unit.kind === "date" || /^(rel|sub|break)$/.test(classes[end] ?? "") || own?.form === "finite") break;
    if (/^(by|during|under|after|following|while)$/.test(unit.lower)) break;
    if (unit.lower === "in" && /^(place|country)$/.test(units[end + 1]?.kind ?? "")) break;
    end++;
  }
  return end > from + 1 ? { title: titleAt(scene, from + 1, end), end } : undefined;
};
