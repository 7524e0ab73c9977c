/**
 * Rows of subjects behind a plural, one paper each: "pacts on aviation, trade and energy", "three memoranda (sport, rice,
 * tides)", "two memoranda on trade and tourism".
 *
 * Limits: a row of another length than the number told is of some of the papers only and is left out.
 */
import type { Grounded } from "../../model/claim.ts";
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { subjectStop, titleAt } from "./paper-words.ts";
import type { Paper } from "./papers.ts";
import { clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";

const MAX_PARTS = 16;
const MAX_PART = 7;

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The members of "X, Y and Z" from unit `from`; undefined where the row is not closed by "and" and its last member. */
export const rowFrom = (scene: Scene, start: number, to: number): readonly Part[] | undefined => {
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
    // "in tourism, in sport and in archives"
    if (/^(on|in|for)$/.test(units[from]?.lower ?? "")) from++;
    const end = partEnd(from);
    if (end === from) return undefined;
    if (last) return [...parts, { from, to: end }];
    if (units[end]?.lower === "and") {
      const again = /^(on|in|for)$/.test(units[end + 1]?.lower ?? "") ? end + 2 : end + 1;
      const second = partEnd(again);
      if (second === again) return undefined;
      // "X, science and technology, Y and Z": a comma and a further subject behind make one member of the pair.
      const next = units[second + 1];
      const goesOn =
        units[second]?.lower === "," &&
        next !== undefined &&
        next.kind !== "date" &&
        !/^(a|an|the|with|in|on|at|as|and|among|including|to|by|for)$/.test(next.lower) &&
        partEnd(second + 1) > second + 1;
      if (!goesOn) return [...parts, { from, to: end }, { from: again, to: second }];
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
export const rowOfFields = (scene: Scene, paper: Paper, to: number): Paper[] => {
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
      // "on X, on Y and on Z": the preposition is of the member.
      at: isLead(units[p.from - 1]) ? p.from - 1 : p.from,
      end: p.to,
      unit: { ...(units[p.from] as Unit), end: (units[p.to - 1] as Unit).end },
      title: withoutTail(scene, titleAt(scene, p.from, p.to)),
    })),
  ];
};

const ENUMERATES = 24;
const LEADS = /^(on|in|for|covering|spanning|concerning|regarding|namely|about|relating|related|dealing|respectively)$/;
const isLead = wordTest(
  /^(on|in|for|with|to|covering|spanning|concerning|regarding|namely|about|relating|related|dealing|the|fields?|areas?|sectors?|of|cooperation)$/,
);

/** The members between the brackets that open at unit `from`. */
const inBrackets = (scene: Scene, from: number): readonly Part[] => {
  const { units } = scene;
  const { verbOf } = clausesOf(scene);
  const parts: Part[] = [];
  let start = from;
  for (let k = from; k < Math.min(units.length, from + ENUMERATES * 2); k++) {
    const word = units[k]?.lower ?? "";
    const closes = word === ")";
    if (!closes && (/^[.(]$/.test(word) || units[k]?.kind === "date" || (verbOf[k] ?? -1) >= 0)) return [];
    if (!closes && !/^(,|;|and|&)$/.test(word)) continue;
    if (k > start && k - start <= MAX_PART) parts.push({ from: start, to: k });
    else if (k > start) return [];
    if (closes) return parts;
    start = k + 1;
  }
  return [];
};

/** "three memoranda in Lima on Monday, covering X, Y and Z", "three memoranda (X, Y, Z)": as many members as papers were counted. */
export const enumerated = (scene: Scene, paper: Paper, to: number): Paper[] => {
  const { units } = scene;
  const { count } = paper;
  if (!paper.plural || paper.title !== null || count === null || count < 2) return [];
  for (let k = paper.end; k < Math.min(to, paper.end + ENUMERATES); k++) {
    const mark = units[k]?.lower ?? "";
    // "two memoranda to promote cooperation in the fields of X and Y"
    const purpose = k === paper.end && mark === "to" ? purposeEnd(units, k) : -1;
    if (!/^([:,(—–]|-)$/.test(mark) && purpose < 0) continue;
    let from = purpose > 0 ? purpose : k + 1;
    // A comma alone says nothing of what follows.
    if (mark === "," && !LEADS.test(units[from]?.lower ?? "")) continue;
    while (from < k + 7 && isLead(units[from])) from++;
    const parts = mark === "(" ? inBrackets(scene, from) : (rowFrom(scene, from, to) ?? []);
    if (parts.length !== count || parts.some((p) => ofKind(scene, p))) continue;
    return parts.map((p, n) => ({
      ...paper,
      at: purpose > 0 ? paper.at : n === 0 ? k + 1 : isLead(units[p.from - 1]) ? p.from - 1 : p.from,
      end: p.to,
      unit: { ...(units[p.from] as Unit), end: (units[p.to - 1] as Unit).end },
      title: withoutTail(scene, titleAt(scene, p.from, p.to)),
      plural: false,
      count: null,
    }));
  }
  return [];
};

/** "to promote cooperation in": where the fields begin behind "to" at unit `at`, or -1. */
const purposeEnd = (units: readonly Unit[], at: number): number => {
  const verb = /^(promote|boost|enhance|strengthen|deepen|expand|develop|increase|foster|establish)$/.test(units[at + 1]?.lower ?? "");
  for (let k = at + 2; verb && k < at + 6; k++) if (units[k]?.lower === "in" && units[k + 1]?.kind === "word") return k + 1;
  return -1;
};

/** Does a member name a paper, a state, a town or a person, so that the row tells something else? */
const ofKind = ({ units }: Scene, { from, to }: Part): boolean =>
  units.slice(from, to).some((u) => u.instrument !== undefined || /^(country|place|person|date|money)$/.test(u.kind)) ||
  /^(one|two|three|the|a|an|another|its|their)$/.test(units[from]?.lower ?? "");

/** Words of a row that tell subjects and nothing else. */
const RELATES = /^(cover|covered|concern|concerned|regard|regarded|relate|related|deal|dealt|address|addressed|span|spanned)$/;
const RELATES_WITHIN = 18;

/** "The memoranda signed by A and B in Lima relate to X, Y and Z": the members behind a participle of the paper; `from` is its unit. */
export const coveredBehind = (scene: Scene, paper: Paper, from: number): readonly Paper[] => {
  const { units } = scene;
  for (let k = from + 1; k < Math.min(units.length, from + RELATES_WITHIN); k++) {
    const word = units[k]?.lower ?? "";
    if (units[k]?.kind === "mark" && word !== ",") return [];
    if (!RELATES.test(word)) continue;
    let first = k + 1;
    while (first < k + 6 && /^(to|with|on|the|areas|fields|of)$/.test(units[first]?.lower ?? "")) first++;
    const titles = rowOfTitles(scene, first, units.length);
    if (titles.length < 2 || (paper.count !== null && paper.count !== titles.length)) return [];
    const one = { ...paper, plural: false, count: null, definite: false };
    return titles.map((t) => ({ ...one, at: t.from, end: t.to, unit: units[t.from] as Unit, title: t.title }));
  }
  return [];
};
