/**
 * Lists of papers under a sentence or heading that announces them ("the following documents were signed:", "Outcomes of the
 * visit"): each line or cell that begins with a paper is one of them, with its own parties and signatories and the sides, day
 * and place of the announcement. Persons in the lines or cells behind it signed it (`agree-signatures.ts`).
 */
import { isListHeading } from "../../read/listHeading.ts";
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Act } from "./agree-acts.ts";
import { byActors } from "./agree-signers.ts";
import { type AgreementContext, dayReached, type OpenList } from "./agree-told.ts";
import { sectionSides, sidesHere } from "./agree-sides.ts";
import { dateNear } from "./circumstance.ts";
import { placeNear, placeOf } from "./place-near.ts";
import { type Paper, papersOf } from "./papers.ts";
import { type Actor, actorsOf, clausesOf, groundUnit, type Scene } from "./scene.ts";

const MARKER = /^([-–—•*·▪►✓|(),.:;\]]|\d{1,2}(\.\d{1,2})*|[a-h]|[ivx]{1,4}|and)$/;

export const beginsLine = (scene: Scene): boolean => {
  const { sentences, text } = scene.dossier.document;
  const before = sentences[scene.sentence.index - 1];
  return before === undefined || text.slice(before.end, scene.sentence.start).includes("\n");
};

/** The first unit behind the mark of a list item. */
export const behindMark = (scene: Scene): number => {
  let first = 0;
  while (first < scene.units.length && MARKER.test(scene.units[first]?.lower ?? "")) first++;
  return first;
};

/** Where the lines of a list have bullets or numbers, a line without one is none of them. */
const keepsMark = (scene: Scene, list: OpenList, first: number): boolean => {
  const { sentences, text } = scene.dossier.document;
  const before = sentences[scene.sentence.index - 1];
  // "1." may be a sentence of its own.
  const number = before !== undefined && /^\W*(\d{1,2}|[a-h])\W*$/.test(text.slice(before.start, before.end));
  const marked = first > 0 || number;
  list.marked ??= marked;
  return list.marked === marked || !beginsLine(scene);
};

const OPENS_ITEM = /^(the|a|an|renewal|extension|of|exchange|signing|signature|adoption|conclusion|new|renewed)$/;

/** The paper that a line begins with: "the Treaty on …", "Signing of an MoU on …". */
const leading = (scene: Scene, first: number): Paper | undefined => {
  const { units } = scene;
  let k = first;
  while (k < first + 4 && OPENS_ITEM.test(units[k]?.lower ?? "") && units[k]?.instrument === undefined) k++;
  const own = papersOf(scene).find((p) => p.at >= first && p.at <= k && p.type !== null);
  if (own !== undefined) return own;
  // "Land lease agreement between X and Y": plain words before the kind.
  const { classes } = clausesOf(scene);
  const later = papersOf(scene).find((p) => p.at > first && p.at <= first + 4 && p.type !== null);
  const start = units[first];
  if (later === undefined || start === undefined || !beginsLine(scene) || clausesOf(scene).verbs.some((v) => v.at !== first))
    return undefined;
  if (!classes.slice(first, later.at).every((c, k) => c === "noun" || c === "and" || (k === 0 && c === "base"))) return undefined;
  const span = { start: start.start, end: later.unit.end };
  const title = scene.dossier.document.text.slice(span.start, span.end).replace(/\s+/g, " ");
  return later.title === null || later.title.evidence.at_start >= start.end ? { ...later, title: groundUnit(scene, title, span) } : later;
};

const CLOSING = /^(at|in|on|under|during|between|by|with|to|as|through|within|among)$/;

/** The whole name of a paper that fills a line: "Programme of Cooperation in Culture and Science for 2025-2027". */
export const wholeTitle = (scene: Scene, paper: Paper): Paper => {
  const { units } = scene;
  const title = paper.title ?? groundUnit(scene, scene.dossier.document.text.slice(paper.unit.start, paper.unit.end), paper.unit);
  if (title.evidence.at_start < paper.unit.start || title.evidence.at_start >= paper.unit.end || title.evidence.at_end < paper.unit.end - 1)
    return paper;
  let k = paper.end;
  // Whose paper it is tells it from others only where it has no subject.
  const named = title.evidence.at_start <= paper.unit.start + 4;
  const bare = paper.title === null || (named && !/ (on|for|concerning) /i.test(title.value));
  if (!/^(in|of|for|and|between)$/.test(units[k]?.lower ?? "") || (units[k]?.lower === "between" && !bare)) return paper;
  while (k < units.length && !(k > paper.end && CLOSING.test(units[k]?.lower ?? ""))) {
    // "between the Northish Scouts (NS) and the Scouts of Peru (SP)"
    const short = units[k]?.lower === "(" && units[k + 2]?.lower === ")" && units[k + 3]?.lower === "and";
    if (units[k]?.kind === "mark" && !short) break;
    k += short ? 3 : 1;
  }
  if (k === paper.end || clausesOf(scene).verbs.some((v) => v.at >= paper.end && v.at < k)) return paper;
  const end = (units[k - 1] as (typeof units)[number]).end;
  const text = scene.dossier.document.text.slice(title.evidence.at_start, end).replace(/\s+/g, " ");
  return { ...paper, end: k, title: groundUnit(scene, text, { start: title.evidence.at_start, end }) };
};

const SECTION = /\b(announcements?|initiatives|launch(es|ed)?|inaugurat\w+|offers?|next steps|press statements?|remarks)\b/;

/** A line bare of finite verbs: a heading of columns, a side, a place, the kind of paper. */
const isBare = (scene: Scene): boolean => !clausesOf(scene).verbs.some((v) => v.form === "finite" && scene.units[v.at]?.lower !== "signed");

/** Does a line that names no paper end the list? */
const endsList = (scene: Scene): boolean => {
  if (!beginsLine(scene)) return false;
  return isBare(scene) ? SECTION.test(scene.units.map((u) => u.lower).join(" ")) : true;
};

const AREAS = /\bfollowing (areas|fields|sectors|subjects|topics|spheres|domains)\b/;
/** "The six memoranda signed are as follows:" */
const AS_FOLLOWS = /\b(as follows|(are|were|is|include|includes|the) ?(the )?following( \w+){0,3}|(are|were|include|includes))\W*$/;
const MAX_AREA = 9;
const MAX_LINE = 26;

/** "- Water and sanitation" below "signed memoranda in the following areas:": a paper told by its subject. */
const areaLine = (scene: Scene, list: OpenList, first: number): Paper | undefined => {
  const { units } = scene;
  const announced = list.scene.units;
  const words = announced.map((u) => u.lower).join(" ");
  // A numbered line below memoranda counted is one of them, whatever it calls itself.
  const counted = first > 0 && AS_FOLLOWS.test(words) && papersOf(list.scene).some((p) => p.plural && p.type !== null && p.title === null);
  if (announced.length > 60 || !(counted || AREAS.test(words)) || !beginsLine(scene)) return undefined;
  const end = /^[.;,]$/.test(units[units.length - 1]?.lower ?? "") ? units.length - 1 : units.length;
  const unit = units[first];
  if (
    unit === undefined ||
    end - first > (counted ? MAX_LINE : MAX_AREA) ||
    end <= first ||
    clausesOf(scene).verbs.some((v) => v.form === "finite")
  )
    return undefined;
  const bundle = papersOf(scene).find((p) => p.at <= first + 4 && p.type !== null) ?? papersOf(list.scene).find((p) => p.plural);
  const span = { start: unit.start, end: (units[end - 1] as typeof unit).end };
  return {
    at: first,
    end,
    unit: { ...unit, end: span.end },
    type: bundle?.type ?? "agreement",
    head: bundle?.head ?? "agreement",
    title: groundUnit(scene, scene.dossier.document.text.slice(span.start, span.end).replace(/\s+/g, " "), span),
    plural: false,
    count: null,
    definite: false,
    countries: [],
  };
};

/** "(Minister A – Ambassador B)", "by A and B": who signed the paper of a line. */
const signersIn = (scene: Scene, from: number, end: number): readonly Actor[] => {
  const by = byActors(scene, from, end);
  if (by.length > 0) return by;
  const { units } = scene;
  const open = units.findIndex((u, k) => k >= from && u.lower === "(");
  const close = open < 0 ? -1 : units.findIndex((u, k) => k > open && u.lower === ")");
  const inside = units.slice(open + 1, Math.max(open + 1, close));
  return inside.flatMap((u) => (u.kind === "person" && !u.possessive ? actorsOf(scene, u) : []));
};

/** The paper a line of an open list names, or undefined; closes the list where the line is none. */
export const listItem = (
  scene: Scene,
  context: AgreementContext,
): { readonly act: Act; readonly paper: Paper; readonly named: Paper } | undefined => {
  const { list } = context;
  if (list === null) return undefined;
  const { units } = scene;
  const first = behindMark(scene);
  // A number alone on its line belongs to the next.
  if (first >= units.length) return undefined;
  if (list.act.rule === "section" && (isNotYet(scene) || leavesSection(scene, list))) {
    context.list = null;
    return undefined;
  }
  const paper = leading(scene, first) ?? areaLine(scene, list, first);
  // "1. Pact on X. The pact will be applied from May": a further sentence of the line.
  if (paper?.definite && paper.title === null && !beginsLine(scene)) return undefined;
  if (paper === undefined || !keepsMark(scene, list, first) || scene.sentence.item !== list.scene.sentence.item) {
    // A further sentence of the same line adds to its paper and closes nothing.
    if (endsList(scene) || scene.sentence.item !== list.scene.sentence.item) context.list = null;
    return undefined;
  }
  const { verbs } = clausesOf(scene);
  const close = verbs.find((v) => v.form === "finite" && v.first > paper.end + 12);
  const end = close?.first ?? units.length;
  return {
    paper,
    named: wholeTitle(scene, paper),
    act: {
      ...list.act,
      rule: "listed",
      at: paper.at,
      end,
      actors: signersIn(scene, paper.end, end),
      papers: [paper],
      open: true,
      pronoun: false,
      bare: false,
      announced: false,
    },
  };
};

const HEADING: Act = {
  rule: "list-heading",
  at: 0,
  end: 0,
  status: "signed",
  tense: "past",
  perfect: false,
  actors: [],
  papers: [],
  open: true,
  pronoun: false,
  announced: false,
  bare: false,
};

/** "The following results were recorded:", "The main outcomes were as follows:" */
const isResults = ({ units }: Scene): boolean =>
  units.at(-1)?.lower === ":" &&
  RESULTS.test(
    units
      .map((u) => u.lower)
      .join(" ")
      .slice(0, RESULTS_WITHIN),
  );
const RESULTS_WITHIN = 120;
const RESULTS =
  /^(the |its |their |as )?(following |main |key |principal |concrete |other )*(results?|outcomes?|deliverables) (?!.*\b(expected|will|would|hoped|to be)\b)(.* )?(were|was|are|include|included|have been)\b/;

/** A long line with a full stop says something, whatever verb the lists do not know. */
const isSentence = ({ units }: Scene): boolean => units.at(-1)?.lower === "." && units.length > LONGEST_HEADING;
const LONGEST_HEADING = 9;

/** "List of documents", "Outcomes of the visit": a line without a verb that heads a list of papers. */
export const headingAct = (scene: Scene): Act | undefined => {
  const { text } = scene.dossier.document;
  const line = text.slice(scene.sentence.start, Math.min(scene.sentence.end, scene.sentence.start + 250));
  if (isResults(scene)) return { ...HEADING, end: scene.units.length };
  if (!isListHeading(line) || !beginsLine(scene) || isSentence(scene)) return undefined;
  const { verbs } = clausesOf(scene);
  if (verbs.some((v) => v.form === "finite" && !(SIGNED.test(scene.units[v.at]?.lower ?? "") && v.first === v.at))) return undefined;
  const ahead = scene.units.some((u) => /^(be|expected|proposed|draft)$/.test(u.lower));
  return { ...HEADING, end: scene.units.length, ...(ahead ? { status: "planned", tense: "future" } : {}) };
};

/** "Among them:", "They include:", "These are as follows:" */
const LEAD_IN =
  /^(?:and )?(?:(?:among|amongst) (?:them|these|those|others)(?: (?:are|were))?|(?:these|they|those|which|the (?:\w+ )?(?:documents|agreements|memoranda|memorandums|memorandums of understanding|memoranda of understanding|mous|papers|pacts|accords|treaties|protocols|instruments|letters of intent|deals|texts|list)(?: signed| exchanged| concluded| inked)?)(?: (?:include|includes|included|comprise|comprised|cover|covered|are|were))?|namely|including|specifically|in particular)(?: (?:the following|as follows|among others))*(?: documents| agreements| papers)? ?:$/;
/** A number of papers stands at most so many sentences before what leads to their names. */
const LEAD_FAR = 2;
/** "The memoranda are:" names them itself, and so may stand farther off. */
const NAMED_FAR = 6;
const NAMES_THEM = /^the (?!list|texts)/;

/** The list that such words open below a number of papers signed: of their states, day and place. */
export const leadIn = (scene: Scene, context: AgreementContext): OpenList | undefined => {
  const { bundle } = context;
  if (scene.units.length > 10 || scene.units.at(-1)?.lower !== ":") return undefined;
  const words = scene.units.map((u) => u.lower).join(" ");
  if (!LEAD_IN.test(words)) return undefined;
  const named = NAMES_THEM.test(words);
  const near =
    bundle !== null && bundle.item === scene.sentence.item && scene.sentence.index - bundle.sentence <= (named ? NAMED_FAR : LEAD_FAR);
  if (!near) return named ? belowSigning(scene, context) : undefined;
  const { status, date, place, sides, perfect } = bundle;
  const act: Act = { ...HEADING, end: scene.units.length, status, perfect, tense: status === "planned" ? "future" : "past", sides };
  return { act, scene, marked: null, date, place, told: null };
};

const isOfSigning = unitTest(/^(signing|signed|signatures?|exchanged|inked|exchange)$/);
const isAhead = wordTest(/^(will|would|shall|may|might|could|expected|scheduled|set|due|to|ahead|before|not|no)$/);
/** "A and B witnessed the signing on Monday. … The memoranda are:": the papers of a signing that told none. */
const belowSigning = (scene: Scene, { before }: AgreementContext): OpenList | undefined => {
  const signing = before.findLast(
    (b) => scene.sentence.index - b.sentence.index <= NAMED_FAR && b.sentence.item === scene.sentence.item && b.units.some(isOfSigning),
  );
  const at = signing?.units.findIndex(isOfSigning) ?? -1;
  if (signing === undefined || signing.units.slice(0, at + SIGNING_AHEAD).some(isAhead)) return undefined;
  const sides = sidesHere(signing, [], []).map((s) => s.state);
  if (sides.length < 2) return undefined;
  const act: Act = { ...HEADING, end: scene.units.length, sides };
  return {
    act,
    scene,
    marked: null,
    date: dateNear(signing, at, at + 1, { tense: "past" }),
    place: placeNear(signing, at, at + 1),
    told: null,
  };
};
const SIGNING_AHEAD = 4;

const sectionOf = ({ dossier, sentence }: Scene) => dossier.sections[sentence.index];

/** Does the scene stand below another heading of states than that whose papers are listed? */
export const leavesSection = (scene: Scene, list: OpenList): boolean =>
  list.act.rule === "section" && sectionOf(scene) !== sectionOf(list.scene);

const NOT_YET =
  /\b(negotiat\w+|planned|expected|proposed|draft|possible|to be|will|under (discussion|preparation|consideration)|pending|ready|awaiting|postponed|not|no)\b/;

/** "• MoU on X" below the heading "NORWAY – CHILE": a paper of theirs, as of a list of papers signed. */
export const sectionAct = (scene: Scene): Act | undefined => {
  const first = behindMark(scene);
  // "• Talks of A and B. MoU on X."
  const alone = beginsLine(scene) ? first > 0 : first === 0;
  if (!alone || sectionSides(scene).length < 2 || isNotYet(scene)) return undefined;
  return leading(scene, first) === undefined || clausesOf(scene).verbs.some((v) => v.form === "finite")
    ? undefined
    : { ...HEADING, rule: "section" };
};

const isNotYet = (scene: Scene): boolean => NOT_YET.test(scene.units.map((u) => u.lower).join(" "));

const SIGNED = /^(signed|exchanged|concluded|adopted|inked|announced|finalised|finalized)$/;

/** The list that an announcement opens; its papers are of the states that it names, and of the day and place that the telling has reached. */
export const opened = (scene: Scene, context: AgreementContext, act: Act): OpenList => {
  const own = dateNear(scene, act.at, act.at + 1, { tense: act.tense });
  const reached = own === null && act.status === "signed" ? dayReached(context, scene, true) : null;
  const here = placeNear(scene, act.at, act.at + 1);
  const nowhere = here.city === null && here.country === null;
  return {
    act: { ...act, sides: sidesHere(scene, context.before, []).map((s) => s.state) },
    scene,
    marked: null,
    date: own ?? reached,
    place: nowhere && reached !== null && context.day !== null ? context.day.place : here,
    told: null,
  };
};

/** "Astana, 12 March 2025" below a heading: day and place of what is listed. */
export const dateHeading = (scene: Scene, list: OpenList): OpenList => {
  const day = scene.units.findIndex((u) => u.kind === "date");
  if (list.date !== null || day < 0 || scene.units.length > 8 || clausesOf(scene).verbs.length > 0) return list;
  const date = dateNear(scene, day, day, { tense: list.act.tense });
  const town = scene.units.find((u) => u.kind === "place" && u.display);
  return { ...list, date: list.date ?? date, place: town === undefined ? list.place : placeOf(scene, town) };
};
