/**
 * What papers are about where the words behind them tell it: subjects behind the parties, rows of subjects behind a plural,
 * subjects that stand for a paper of their own ("… and another on trade"), and bodies where there is no subject.
 */
import type { Grounded } from "../../model/claim.ts";
import { wordTest } from "../mentions/ask.ts";
import { HOUSE } from "../mentions/instrument-subject.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Paper } from "./papers.ts";
import { clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";

const SUBJECT = /^(on|for|about|concerning|regarding|covering)$/;

const OTHER = /^(one|another|other|second|third|fourth|others|those|that|namely|respectively)$/;

const MAX_SUBJECT = 14;

/** Where the subject that begins at unit `from` ends. */
const subjectStop = (scene: Scene, from: number, to: number): number => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  let k = from;
  while (k < to && k - from < MAX_SUBJECT) {
    const unit = units[k] as Unit;
    const c = classes[k];
    if (unit.kind === "mark" || unit.kind === "date" || unit.instrument !== undefined) break;
    // "the fight against smuggling", "on holding joint exercises"
    if ((verbOf[k] ?? -1) >= 0 && c !== "noun" && !(c === "ing" && (k === from || classes[k - 1] === "prep"))) break;
    if (c === "rel" || c === "sub") break;
    // "cooperation between the two police forces"
    const joint = unit.lower === "between" && k === from + 1 && /^(cooperation|co-operation|partnership)$/.test(units[from]?.lower ?? "");
    if (/^(between|with|by|at|during|under)$/.test(unit.lower) && !joint) break;
    if (unit.lower === "such" && units[k + 1]?.lower === "as") break;
    if (unit.lower === "to" && units.slice(k + 1, k + 3).some((u) => HOUSE.test(u.lower))) break;
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
  return k > from + 1 && /^(and|or|&)$/.test(units[k - 1]?.lower ?? "") ? k - 1 : k;
};

const WITH_WITHIN = 8;
/** Where "one" or "another" stands whose "with …" reaches up to unit `k`; -1 where there is none. */
const withBehindOne = (units: readonly Unit[], from: number, k: number): number => {
  for (let n = k - 1; n > Math.max(from, k - WITH_WITHIN); n--) {
    const word = units[n]?.lower ?? "";
    if (word === "with") return OTHER.test(units[n - 1]?.lower ?? "") ? n - 1 : -1;
    if (SUBJECT.test(word) || /^[,;:.]$/.test(word)) return -1;
  }
  return -1;
};

/** Papers told by their subject alone behind `base`: "…, one on X and another on Y", "MoUs on X and on Y". */
export const elliptic = (scene: Scene, base: Paper, to: number): Paper[] => {
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

/** "an agreement between A and B on fishing", "a pact with A in the field of tourism": the subject behind the parties. */
export const lateTitle = (scene: Scene, from: number, to: number, one = true): { title: Grounded<string>; end: number } | undefined => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  if (!/^(between|with|among)$/.test(units[from]?.lower ?? "")) return undefined;
  for (let k = from; k < to && k < from + 24; k++) {
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

/** The words of what the verb at unit `at` does something to, or null. */
export const objectOf = (scene: Scene, at: number): Grounded<string> | null => {
  const { units } = scene;
  const end = subjectStop(scene, at + 1, units.length);
  return end > at + 1 ? titleAt(scene, at + 1, end) : null;
};

const titleAt = (scene: Scene, from: number, to: number): Grounded<string> => {
  const start = (scene.units[from] as Unit).start;
  const end = (scene.units[to - 1] as Unit).end;
  return groundUnit(scene, scene.dossier.document.text.slice(start, end).replace(/\s+/g, " "), { start, end });
};

const MAX_PARTS = 16;
const MAX_PART = 7;

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The members of "X, Y and Z" from unit `from`; undefined where the row is not closed by "and" and its last member. */
const rowFrom = (scene: Scene, start: number, to: number): readonly Part[] | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  const partEnd = (from: number): number => {
    let end = from;
    while (
      end < to &&
      end - from < MAX_PART &&
      units[end]?.kind !== "mark" &&
      units[end]?.lower !== "and" &&
      // "agricultural financing"
      (subjectStop(scene, end, end + 1) > end || (end > from && classes[end] === "ing"))
    )
      end++;
    return end;
  };
  const parts: Part[] = [];
  let from = start;
  while (from < to && parts.length < MAX_PARTS) {
    const last = /^(and|&)$/.test(units[from]?.lower ?? "");
    if (last) from++;
    const end = partEnd(from);
    if (end === from) return undefined;
    if (last) return [...parts, { from, to: end }];
    if (units[end]?.lower === "and") {
      const second = partEnd(end + 1);
      if (second === end + 1) return undefined;
      // "X, science and technology, Y and Z": a comma and a further subject behind make one member of the pair.
      const next = units[second + 1];
      const goesOn =
        units[second]?.lower === "," &&
        next !== undefined &&
        next.kind !== "date" &&
        !/^(a|an|the|with|in|on|at|as|and|among|including|to|by|for)$/.test(next.lower) &&
        partEnd(second + 1) > second + 1;
      if (!goesOn) return [...parts, { from, to: end }, { from: end + 1, to: second }];
      parts.push({ from, to: second });
      from = second + 1;
      continue;
    }
    if (units[end]?.lower !== ",") return undefined;
    parts.push({ from, to: end });
    from = end + 1;
  }
  return undefined;
};

/** The members of "X, Y and Z" from unit `from` as titles; none where the row is not closed. */
export const rowOfTitles = (scene: Scene, from: number, to: number): readonly (Part & { readonly title: Grounded<string> })[] =>
  (rowFrom(scene, from, to) ?? []).map((p) => ({ ...p, title: titleAt(scene, p.from, p.to) }));

/** "Pacts on health": the subject without the plural that announces it. */
const bareSubject = (scene: Scene, paper: Paper): Grounded<string> | null => {
  const { title } = paper;
  const own = title === null ? null : /^([^,]*?) (?:on|for|about|concerning|covering) (?=\S)/.exec(title.value);
  const head = own !== null && (own[1] ?? "").toLowerCase().endsWith(paper.head.toLowerCase()) ? own : null;
  if (title === null || head === null) return title;
  const start = title.evidence.at_start + head[0].length;
  return groundUnit(scene, title.value.slice(head[0].length), { start, end: title.evidence.at_end });
};

/** "Two memoranda on trade and tourism": two subjects for two papers. */
const pairOfSubjects = (scene: Scene, paper: Paper): Paper[] => {
  const title = bareSubject(scene, paper);
  const parts = title?.value.split(" and ") ?? [];
  if (title === null || paper.count !== 2 || parts.length !== 2 || !title.value.includes(" and ")) return [];
  const [a = "", b = ""] = parts;
  const { at_start: start, at_end: end } = title.evidence;
  if (a.split(" ").length > 4 || b.split(" ").length > 4 || end - start !== title.value.length) return [];
  const one = { ...paper, plural: false, count: null };
  return [
    { ...one, title: groundUnit(scene, a, { start, end: start + a.length }) },
    { ...one, title: groundUnit(scene, b, { start: end - b.length, end }) },
  ];
};

const LEAD_IN =
  /^(in|covering|spanning|across|on|for)( cooperation in)?( the)?( (following )?(areas?|fields?|sectors?|spheres?|domains?)( of)?)?$/;
const isLeadIn = wordTest(/^(in|covering|spanning|across|on|for|cooperation|the|following|areas?|fields?|sectors?|spheres?|domains?|of)$/);
const TAIL = / (areas|fields|sectors|spheres|domains)$/i;

/** "cooperation agreements in health, sport and trade", "covering the fields of …": one paper for each field behind a plural. */
const rowOfFields = (scene: Scene, paper: Paper, to: number): Paper[] => {
  const { units } = scene;
  // What the subject begins with may have been read with the paper ("agreements for cooperation in health").
  const own = paper.title?.value ?? "";
  const subject = own.slice(Math.max(0, own.toLowerCase().lastIndexOf(paper.head.toLowerCase())) + paper.head.length);
  if (subject !== "" && own.toLowerCase().includes(paper.head.toLowerCase())) return [];
  let from = paper.end;
  while (from < paper.end + 6 && isLeadIn(units[from])) from++;
  if (from === paper.end || !LEAD_IN.test(wordsOf(units, paper.end, from))) return [];
  const titles = rowOfTitles(scene, from, to);
  if (titles.length < 3 || (paper.count !== null && paper.count !== titles.length)) return [];
  return titles.map((t, n) => ({
    ...paper,
    at: n === 0 ? paper.at : t.from,
    end: t.to,
    unit: { ...(units[t.from] as Unit), end: (units[t.to - 1] as Unit).end },
    title: withoutTail(scene, t.title),
    plural: false,
    count: null,
  }));
};

/** "cooperation in health, water and energy": what they do is of all members of a row. */
const withoutLead = (scene: Scene, title: Grounded<string> | null): Grounded<string> | null => {
  const lead = /^cooperation in (?:the )?(?:(?:areas?|fields?|sectors?) of )?(?=\S)/i.exec(title?.value ?? "")?.[0].length ?? 0;
  if (title === null || lead === 0) return title;
  const { at_start: start, at_end: end } = title.evidence;
  return groundUnit(scene, title.value.slice(lead), { start: start + lead, end });
};

/** "the energy sectors" behind a row: the noun is of all its members. */
const withoutTail = (scene: Scene, title: Grounded<string>): Grounded<string> => {
  const tail = TAIL.exec(title.value)?.[0].length ?? 0;
  const { at_start: start, at_end: end } = title.evidence;
  return tail === 0 ? title : groundUnit(scene, title.value.slice(0, -tail), { start, end: end - tail });
};

/** "pacts on aviation, trade and energy": one paper for each subject of the row behind a plural. */
export const rowOfSubjects = (scene: Scene, paper: Paper, to: number): Paper[] => {
  const { units } = scene;
  const fields = paper.plural ? rowOfFields(scene, paper, to) : [];
  if (fields.length > 0) return fields;
  if (!paper.plural || paper.title === null) return [];
  if (units[paper.end]?.lower !== ",") return pairOfSubjects(scene, paper);
  const rest = rowFrom(scene, paper.end + 1, to);
  // "Four memoranda on defence, sport and culture": what some of them are about is no title of all.
  if (rest !== undefined && paper.count !== null && paper.count !== rest.length + 1) return [{ ...paper, title: null }];
  if (rest === undefined) return [];
  const one = { ...paper, plural: false, count: null };
  return [
    { ...one, title: withoutLead(scene, bareSubject(scene, paper)) },
    ...rest.map((p) => ({
      ...one,
      at: p.from,
      end: p.to,
      unit: { ...(units[p.from] as Unit), end: (units[p.to - 1] as Unit).end },
      title: withoutTail(scene, titleAt(scene, p.from, p.to)),
    })),
  ];
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
  const from = paper.end + 2;
  if (paper.plural || units[paper.end]?.lower !== "," || !SUBJECT.test(units[paper.end + 1]?.lower ?? "") || isCircumstance(units, from))
    return undefined;
  const stop = subjectStop(scene, from, units.length);
  const end = units[stop]?.lower === "," ? (rowFrom(scene, from, units.length)?.at(-1)?.to ?? stop) : stop;
  return end > from && /^[,(]$/.test(units[end]?.lower ?? "") ? { title: titleAt(scene, from, end), end } : undefined;
};
