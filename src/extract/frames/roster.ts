/**
 * Lists of bilaterals: "The Minister held a series of bilateral meetings, as follows:" and then, a line each, whom he met.
 *
 *   Thursday, 16 May
 *   - Republic of Kenya: Peter Otieno, Minister of Defence. Topics: …
 *   There followed discussions with:
 *   - Ana Rojas, Minister of Defence of Peru;
 *
 * The host is the subject of the sentence that opens the list, or of the one before it; a line with nothing but a day dates what
 * follows. The list ends with the first paragraph of prose that opens no further one.
 *
 * Limits: a line counts by its first words, before any verb; of several persons on it all sat with the host at once.
 */
import { unitTest } from "../mentions/ask.ts";
import type { DateRef, Grounded } from "../../model/claim.ts";
import { complementsAfter } from "../clauses/complements.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import { type Draft, emptyResult, type FrameResult } from "./draft.ts";
import { isTalkNoun } from "./meet-form.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, evidenceOf, groundUnit, personRef, type Scene, subjectOf, wordsOf } from "./scene.ts";

/** The list that is open. */
export interface RosterMemory {
  host: readonly Actor[];
  modality: Modality | null;
  form: "in_person" | "call";
  day: Grounded<DateRef> | null;
  /** Are lines taken for meetings now? */
  open: boolean;
  paragraph: number;
  item: number;
}

export const newRosterMemory = (): RosterMemory => ({
  host: [],
  modality: null,
  form: "in_person",
  day: null,
  open: false,
  paragraph: -1,
  item: -1,
});

const MEETS = /^(met|meets|meet|received|receives|hosted|saw|conferred|negotiated|talked|welcomed)$/;
/** Units of a line that are looked through for the one who was met. */
const LINE_REACH = 8;
/** Units of the next sentence within which it says that the meeting was called off. */
const OFF_REACH = 6;

const persons = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" && a.person !== null);

/** "… met with:", "… then conferred separately with": what breaks off names the rest on the lines below. */
const endsOpen = (units: readonly Unit[]): boolean => /^(?::|with)$/.test(units.at(-1)?.lower ?? "");

/** "the following meetings took place", "met, among others": a list without a colon. */
const isFollowing = unitTest(/^(following|listed)$/);
const ENGAGEMENT = /^(engagements|appointments|contacts|consultations)$/;

/** The unit of the exchange that a sentence announces a list of, or -1. */
const announcedAt = ({ units, quoted }: Scene): number => {
  if (!endsOpen(units)) {
    const at = units.findIndex(isFollowing);
    const noun = at < 0 ? -1 : units.findIndex((u, k) => k > at && k <= at + 4 && (isTalkNoun(u) || ENGAGEMENT.test(u.lower)));
    return noun < 0 || quoted[noun] === true ? -1 : noun;
  }
  for (let i = units.length - 1; i >= 0; i--) {
    const { lower } = units[i] as Unit;
    if (quoted[i] === true) return -1;
    // "met with:", "discussions with:", "a series of bilateral meetings, as follows:"
    if (units[i]?.kind === "word" && (isTalkNoun(units[i]) || MEETS.test(lower) || ENGAGEMENT.test(lower)) && lower !== "exchange")
      return i;
  }
  return -1;
};

/** "Thursday, 16 May", "On 16 May:": a line with nothing but a day. */
const dayLine = (scene: Scene): Grounded<DateRef> | null => {
  const { units } = scene;
  const date = units.find((u) => u.kind === "date");
  if (date === undefined || date.temporal?.role !== "point" || units.length > 5) return null;
  return units.every((u) => u === date || u.kind === "mark" || /^(on|day|\d+)$/.test(u.lower)) ? dateRef(scene, date, "past") : null;
};

const isBullet = unitTest(/^[-–—•*·]$/);
const isShortNumber = unitTest(/^\d{1,2}$/);
/** Begins with a bullet, a number or the name of a state with a colon: a line of a list. */
const isLine = (units: readonly Unit[]): boolean => {
  const first = units[0];
  if (first === undefined) return false;
  return isBullet(first) || (isShortNumber(first) && /^[.)]$/.test(units[1]?.lower ?? "")) || isLabel(units, 0);
};
const isLabel = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === "country" && /^[:–—-]$/.test(units[at + 1]?.lower ?? "");

/** The persons a line names before it says anything of them. */
const metOn = (scene: Scene, host: readonly Actor[]): Actor[] => {
  const { units } = scene;
  const { verbs } = clausesOf(scene);
  const from = units.findIndex((u, k) => k < LINE_REACH && u.kind === "person" && !u.possessive);
  if (from < 0 || verbs.some((v) => v.form === "finite" && v.first < from)) return [];
  const found = complementsAfter(scene, clausesOf(scene), from)[0];
  const named = persons(found === undefined ? actorsOf(scene, units[from] as Unit) : found.actors);
  return named.filter((a) => host.every((h) => h.person !== a.person && (h.country === null || h.country !== a.country)));
};

const BY_PHONE = /^(telephone|phone|video|video-link|videoconference|virtually)$/;
const OFF = /\bnot held\b|\b(cancelled|canceled|called off|did not take place|postponed)\b/;

/** "• A, Prime Minister of X. Not held": the line calls it off, or the sentence behind it on the same line. */
const isOff = ({ sentence, dossier, units }: Scene): boolean => {
  const next = dossier.document.sentences[sentence.index + 1];
  const behind = next?.paragraph === sentence.paragraph ? (dossier.sentences[sentence.index + 1] ?? []) : [];
  return OFF.test(wordsOf(units, 0, units.length)) || OFF.test(wordsOf(behind, 0, OFF_REACH));
};

const draftOf = (scene: Scene, memory: RosterMemory, met: readonly Actor[]): Draft => {
  const everybody = [...memory.host, ...met];
  const trigger = (met[0] as Actor).unit;
  const countries = everybody.filter((a, i) => a.country !== null && everybody.findIndex((b) => b.country === a.country) === i);
  const modality = memory.modality as Modality;
  const call = scene.units.some((u) => BY_PHONE.test(u.lower));
  return {
    kind: "meeting",
    rule: "list-of-meetings",
    trigger: evidenceOf(scene, trigger),
    attributed_to: null,
    background: false,
    form: groundUnit(scene, call ? "call" : memory.form, trigger),
    status: groundUnit(scene, modality.status === "held" && isOff(scene) ? "cancelled" : modality.status, trigger),
    participants: everybody.map((a) => groundUnit(scene, personRef(a), a.unit)),
    countries: countries.map((a) => groundUnit(scene, a.country as string, a.unit)),
    date: memory.day,
    city: null,
    country: null,
    series: null,
    ordinal: null,
    latest: false,
  };
};

/** A heading without a verb: "Bilateral meetings:". */
const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

/** Opens a list where the sentence announces one. */
const open = (scene: Scene, memory: RosterMemory): void => {
  const at = announcedAt(scene);
  if (at < 0) {
    memory.open = false;
    return;
  }
  const { units } = scene;
  const verb = clausesOf(scene).verbs.findLast((v) => v.form === "finite" && v.first <= at + 1);
  const subject = verb === undefined ? [] : persons(subjectOf(scene, verb.at));
  const host = subject.length === 1 ? subject : memory.host.length > 0 ? memory.host : persons(scene.topic).slice(0, 1);
  const modality = verb === undefined ? (memory.modality ?? HELD) : modalityOf(units, verb.at);
  memory.open = host.length > 0 && modality !== null;
  memory.host = host;
  memory.modality = modality;
  memory.form = /^(phone|telephone|calls|conversations)$/.test(units[at]?.lower ?? "") ? "call" : "in_person";
};

/** Reads one sentence of the body. */
export const rosters = (scene: Scene, memory: RosterMemory): FrameResult => {
  const result = emptyResult();
  const { sentence, units } = scene;
  if (sentence.zone !== "body") return result;
  if (sentence.item !== memory.item) Object.assign(memory, newRosterMemory(), { item: sentence.item });
  const heads = sentence.paragraph !== memory.paragraph;
  memory.paragraph = sentence.paragraph;
  const day = dayLine(scene);
  if (day !== null) {
    if (memory.host.length > 0 || memory.open) memory.day = day;
    return result;
  }
  if (!isLine(units)) {
    // A line may have further sentences; prose between lines opens a further list or ends it.
    if (heads || endsOpen(units)) open(scene, memory);
    return result;
  }
  if (!memory.open || !heads) return result;
  const met = metOn(scene, memory.host);
  if (met.length > 0) result.drafts.push(draftOf(scene, memory, met));
  return result;
};

const TALK = /^(?:spoke-with|discussed-with|exchanged-views|they-talked|they-spoke)$/;
/** "- Ana Rojas of Peru, with whom she spoke about grain": what is said of a meeting of the list is no further one. */
export const beyondLine = (met: FrameResult, line: readonly Draft[]): FrameResult => {
  const names = new Set(line.flatMap((d) => (d.kind === "meeting" ? d.participants.map((p) => p.value.name) : [])));
  const drafts = met.drafts.filter(
    (d) => !(d.kind === "meeting" && d.date === null && TALK.test(d.rule) && d.participants.some((p) => names.has(p.value.name))),
  );
  return drafts.length === met.drafts.length ? met : { ...met, drafts };
};
