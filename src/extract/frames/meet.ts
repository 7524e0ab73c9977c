/**
 * Meetings: who met, called, received or talked with whom.
 *
 * Verbs ("met", "held talks with", "called on", "spoke to … by phone", "was received by") and nouns ("talks between A and
 * B", "in his meeting with B"). At least two persons of different sides are needed, or one person and an unnamed official
 * of another side, or a pair that the text names as one ("the two ministers").
 *
 * Not meetings: met a target, called for something, spoke to reporters; ceremonies and speeches.
 */
import type { DateRef, Grounded, MeetingForm } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, dateRef, NOWHERE, placeNear } from "./circumstance.ts";
import type { Draft, FrameResult } from "./draft.ts";
import { type Modality, modalityOf, nounModality } from "./modality.ts";
import {
  type Actor,
  actorsOf,
  distinct,
  evidenceOf,
  groundUnit,
  isActor,
  isAdverb,
  isBoundary,
  personRef,
  readActors,
  type Scene,
  subjectOf,
  verbLike,
} from "./scene.ts";

const MEET = /^(met|meet|meets|meeting)$/;
const HOLD = /^(held|hold|holds|holding|had|have|having|conducted|concluded|began|opened|resumed|continued|co-chaired|chaired)$/;
const SPEAK = /^(spoke|speak|speaks|spoken|speaking|talked|talks|talk|talking|conversed|chatted)$/;
const PHONE = /^(called|calls|call|phoned|phones|telephoned|rang|rings|ring|dialled|dialed)$/;
const RECEIVE = /^(received|receives|receive|receiving|hosted|hosts|hosting|host)$/;
const CONFER = /^(conferred|huddled|confers|sat|sits|sit|dined|lunched|breakfasted)$/;
const TALK_NOUN =
  /^(talks|talk|discussions|discussion|meeting|meetings|conversation|conversations|consultations|exchange|exchanges|call|calls|dialogue|parleys|summit|encounter|negotiations|tête-à-tête|bilateral|bilaterals|phone-call|teleconference|videoconference)$/;
const CALL_WORDS =
  /\b(phone|telephone|telephonic|telephoned|by phone|on the phone|over the phone|on the line|phone call|call|calls|video|video-link|videoconference|teleconference|virtual|virtually|online|video link|video conference|screen)\b/;
const NOT_PEOPLE_AFTER_CALL = /^(for|it|on|the|a|an|this|that|off|out|upon|"|“|‘|'|to)$/;
const AUDIENCE =
  /\b(reporters|journalists|media|press|audience|parliament|lawmakers|students|troops|soldiers|crowd|agency|newspaper|television|tv|radio)\b/;

const words = (units: readonly Unit[], from: number, to: number): string =>
  units
    .slice(Math.max(0, from), Math.max(0, to))
    .map((u) => u.lower)
    .join(" ");

const CLAUSE_SPAN = 14;

/** Call or in person: what the clause says, else what the verb means by itself. */
const formIn = (scene: Scene, at: number, last: number, byDefault: MeetingForm): { form: MeetingForm; unit: Unit } => {
  // Leftwards only as far as the verb's own group: "telephoned A and met with B" is one call.
  let left = at;
  while (left > 0 && at - left < 6 && !verbLike(scene.units[left - 1]) && scene.units[left - 1]?.lower !== "and") left--;
  const near = scene.units.slice(left, Math.min(scene.units.length, last + CLAUSE_SPAN));
  let text = "";
  let unit = scene.units[at] as Unit;
  for (const u of near) {
    if (isBoundary(u) && text !== "" && u.start > (scene.units[last - 1] as Unit).end) break;
    if (u.kind === "word" && CALL_WORDS.test(u.lower) && !(u.lower === "call" && u.start === unit.start)) unit = u;
    text += ` ${u.kind === "person" ? "" : u.lower}`;
  }
  return { form: CALL_WORDS.test(text.replace(/\bcall(ed|s)? on\b|\bcalled for\b|\bsocial media\b/g, "")) ? "call" : byDefault, unit };
};

const notHeadOfOwn = (actors: readonly Actor[]): Actor[] =>
  actors.filter((a) => a.kind === "person" || a.kind === "official" || a.kind === "state");

const sidesOf = (actors: readonly Actor[]): Set<string> => new Set(actors.flatMap((a) => (a.country === null ? [] : [a.country])));

/** Are these enough for an exchange between two sides? */
const isExchange = (actors: readonly Actor[]): boolean => {
  const people = actors.filter((a) => a.kind === "person" || a.kind === "official");
  const sides = sidesOf(actors);
  const named = people.filter((a) => a.kind === "person").length;
  const stateless = people.some((a) => a.country === null);
  if (people.length >= 2 && named >= 1) return sides.size >= 2 || stateless;
  return people.length === 1 && named === 1 && sides.size >= 2;
};

interface Frame {
  readonly at: number;
  readonly last: number;
  readonly rule: string;
  readonly actors: readonly Actor[];
  readonly modality: Modality;
  readonly form: Grounded<MeetingForm>;
}

const toDraft = (scene: Scene, frame: Frame): Draft => {
  const { units } = scene;
  const trigger = units[frame.at] as Unit;
  const actors = distinct(notHeadOfOwn(frame.actors));
  const people = actors.filter((a) => a.kind !== "state");
  const seen = new Set<string>();
  const countries = actors.flatMap((a) => {
    if (a.country === null || seen.has(a.country)) return [];
    seen.add(a.country);
    return [groundUnit(scene, a.country, a.unit)];
  });
  const place = frame.form.value === "call" ? NOWHERE : placeNear(scene, frame.at, frame.last);
  return {
    kind: "meeting",
    rule: frame.rule,
    trigger: evidenceOf(scene, trigger),
    attributed_to: null,
    background: frame.modality.perfect,
    form: frame.form,
    status: groundUnit(scene, frame.modality.status, trigger),
    participants: people.map((a) => groundUnit(scene, personRef(a), a.unit)),
    countries,
    date: dateNear(scene, frame.at, frame.last, { tense: frame.modality.tense }),
    city: place.city,
    country: place.country,
    series: null,
    ordinal: null,
    latest: false,
  };
};

/** The talk noun of "held … talks with": where it stands, or -1. */
const talkNounAfter = (scene: Scene, from: number): number => {
  const { units } = scene;
  for (let i = from; i < units.length && i < from + 9; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "word" && TALK_NOUN.test(unit.lower)) return i;
    if (unit.kind === "mark" && unit.lower !== "," && unit.lower !== "-" && unit.lower !== '"' && unit.lower !== "“" && unit.lower !== "”")
      return -1;
    if (isBoundary(unit) || unit.kind === "person" || (verbLike(unit) && i > from)) return -1;
  }
  return -1;
};

const skipAdverbs = (scene: Scene, from: number): number => {
  let i = from;
  while (
    i < scene.units.length &&
    (isAdverb(scene.units[i] as Unit) ||
      (scene.units[i] as Unit).kind === "date" ||
      /^(up|face|one-on-one|again|for|briefly|over|phone|by|on|telephone)$/.test(scene.units[i]?.lower ?? "")) &&
    i - from < 6
  )
    i++;
  return i;
};

/** Finds "with"/"to" within the clause from unit `from`, and reads whom it governs. */
const governed = (scene: Scene, from: number, preps: RegExp): { actors: Actor[]; next: number } => {
  const { units } = scene;
  for (let i = from; i < units.length && i < from + CLAUSE_SPAN; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "word" && preps.test(unit.lower)) {
      const read = readActors(scene, i + 1);
      if (read.actors.length > 0) return read;
    }
    if (isBoundary(unit) || unit.lower === ";" || (verbLike(unit) && i > from)) break;
  }
  return { actors: [], next: from };
};

const reject = (scene: Scene, result: FrameResult, at: number, rule: string, reason: string): void => {
  result.rejections.push({ trigger: evidenceOf(scene, scene.units[at] as Unit), rule, reason });
};

/** Two officials of one assumed state who speak or call on each other: the assumption, not the exchange, is wrong. */
const assumedAlike = (frame: Frame): boolean =>
  /^(spoke-with|called|called-on|received-by|they-spoke)$/.test(frame.rule) &&
  distinct(frame.actors).filter((a) => a.person !== null).length >= 2 &&
  frame.actors.some((a) => a.person !== null && !a.person.countryStated);

const offer = (scene: Scene, result: FrameResult, frame: Frame): void => {
  if (!isExchange(distinct(frame.actors)) && !assumedAlike(frame)) {
    reject(scene, result, frame.at, frame.rule, "fewer than two sides are named");
    return;
  }
  for (const actors of exchanges(scene, frame)) {
    const draft = toDraft(scene, { ...frame, actors });
    result.drafts.push(draft);
    const again = secondDate(scene, draft);
    if (again !== null) result.drafts.push({ ...draft, date: again } as Draft);
  }
};

/** "on May 8 and again on May 18": the second day of a happening told once. */
const secondDate = (scene: Scene, draft: Draft): Grounded<DateRef> | null => {
  if (draft.kind !== "meeting" || draft.date === null) return null;
  const { units } = scene;
  const at = units.findIndex((u) => u.kind === "date" && u.start === draft.date?.evidence.at_start);
  if (at < 0 || units[at + 1]?.lower !== "and") return null;
  let k = at + 2;
  while (/^(again|then|once|more|on)$/.test(units[k]?.lower ?? "")) k++;
  const second = units[k];
  return k > at + 2 && second?.kind === "date" && second.temporal?.role === "point" ? dateRef(scene, second, draft.date.value.tense) : null;
};

/**
 * One draft for each exchange: "met the president and the prime minister" are two, "a four-way meeting" is one. Whoever
 * stands alone on one side met each named holder of another office on the other.
 */
const exchanges = (scene: Scene, frame: Frame): (readonly Actor[])[] => {
  const people = distinct(frame.actors).filter((a) => a.kind === "person" || a.kind === "official");
  if (people.length < 3) return [frame.actors];
  const near = words(scene.units, frame.at - 6, frame.last + 8);
  if (/\b(four-way|three-way|trilateral|quadrilateral|jointly|together|five-way|2\+2)\b/.test(near)) return [frame.actors];
  const sides = new Map<string, Actor[]>();
  for (const actor of people) sides.set(actor.country ?? "?", [...(sides.get(actor.country ?? "?") ?? []), actor]);
  if (sides.size !== 2) {
    // "held meetings with A of X, B of Y and C of Z": the subject met each of them.
    const subject = people[0];
    return subject !== undefined && sides.size === people.length ? people.slice(1).map((p) => [subject, p]) : [frame.actors];
  }
  const [one, many] = [...sides.values()].sort((a, b) => a.length - b.length) as [Actor[], Actor[]];
  if (one.length !== 1 || many.some((a) => a.kind !== "person" || a.role === null)) return [frame.actors];
  return many.map((other) => [one[0] as Actor, other]);
};

const verbFrame = (scene: Scene, at: number, result: FrameResult): void => {
  const { units } = scene;
  const unit = units[at] as Unit;
  const word = unit.lower;
  const modality = modalityOf(units, at);
  const subject = (): Actor[] => subjectOf(scene, at);
  const frame = (rule: string, last: number, actors: readonly Actor[], byDefault: MeetingForm, mode = modality): void => {
    const { form, unit: said } = formIn(scene, at, last, byDefault);
    offer(scene, result, { at, last, rule, actors, modality: mode, form: groundUnit(scene, form, said) });
  };
  if (
    MEET.test(word) &&
    !(
      word === "meeting" &&
      /^(the|a|an|his|her|their|this|that|bilateral|first|last|next|second|apex|personal|four-way|of|group)$/.test(
        units[at - 1]?.lower ?? "",
      )
    )
  ) {
    const next = skipAdverbs(scene, at + 1);
    if (modality.passive && units[at + 1]?.lower === "by") {
      frame("met-by", at + 2, [...subject(), ...readActors(scene, at + 2).actors], "in_person");
      return;
    }
    const withWord = units[next]?.lower === "with";
    const object = readActors(scene, withWord ? next + 1 : next);
    if (object.actors.length === 0 || (!withWord && object.next > 0 && units[next]?.kind === "org")) {
      const own = subject();
      if (own.filter((a) => a.kind === "person").length >= 2) frame("they-met", at + 1, own, "in_person");
      else if (object.actors.length === 0) reject(scene, result, at, "met", "nobody who is met is named");
      return;
    }
    frame("met", object.next, [...subject(), ...object.actors], "in_person");
    return;
  }
  if (HOLD.test(word)) {
    const noun = talkNounAfter(scene, at + 1);
    if (noun < 0) {
      // "had Putin on the line"
      const object = readActors(scene, at + 1);
      if (object.actors.length > 0 && /^on the (line|phone)/.test(words(units, object.next, object.next + 3)))
        frame("had-on-the-line", object.next + 3, [...subject(), ...object.actors], "call");
      return;
    }
    if (modality.passive && HOLD.test(word)) return;
    const object = governed(scene, noun + 1, /^(with|between)$/);
    const own = object.actors.length > 0 && units.slice(noun + 1, object.next).some((u) => u.lower === "between") ? [] : subject();
    frame(
      "held-talks",
      Math.max(noun + 1, object.next),
      [...own, ...object.actors],
      /call/.test(units[noun]?.lower ?? "")
        ? "call"
        : /^(conversation|conversations)$/.test(units[noun]?.lower ?? "")
          ? "call"
          : "in_person",
    );
    return;
  }
  if (PHONE.test(word)) {
    const next = at + 1;
    if (units[next]?.lower === "on" || units[next]?.lower === "upon") {
      const object = readActors(scene, next + 1);
      if (object.actors.length > 0 && object.actors.every((a) => a.kind !== "state" && a.kind !== "org"))
        frame("called-on", object.next, [...subject(), ...object.actors], "in_person");
      return;
    }
    if (NOT_PEOPLE_AFTER_CALL.test(units[next]?.lower ?? "") && !isActor(scene, units[next])) return;
    const object = readActors(scene, next);
    const people = object.actors.filter((a) => a.kind === "person" || a.kind === "official");
    const after = units[object.next]?.lower ?? "";
    if (people.length === 0 || modality.passive || /^(a|an|"|“|‘|'|"warm|to)$/.test(after) || /ing$/.test(after)) return;
    frame("called", object.next, [...subject(), ...people], "call");
    return;
  }
  if (SPEAK.test(word)) {
    const next = skipAdverbs(scene, at + 1);
    const prep = units[next]?.lower ?? "";
    const right = words(units, at + 1, at + 8);
    if (AUDIENCE.test(right.split(/\b(and|,)\b/)[0] ?? "")) return;
    let object = /^(to|with)$/.test(prep) ? readActors(scene, next + 1) : governed(scene, at + 1, /^(with|to)$/);
    // "With A she spoke on Monday"
    if (object.actors.length === 0 && units[0]?.lower === "with" && at < 8) object = { actors: readActors(scene, 1).actors, next: at + 1 };
    const people = object.actors.filter((a) => a.kind !== "org");
    if (people.length === 0) {
      const own = subject();
      if (
        own.filter((a) => a.kind === "person").length >= 2 &&
        !/\b(at|about)\b/.test(units[at + 1]?.lower ?? "") &&
        (CALL_WORDS.test(words(units, at, at + 8)) || /^(with|together)$/.test(units[at + 1]?.lower ?? ""))
      )
        frame("they-spoke", at + 1, own, "call");
      return;
    }
    frame("spoke-with", object.next, [...subject(), ...people], "call");
    return;
  }
  if (word === "joined" && !modality.passive) {
    const object = readActors(scene, at + 1);
    const meeting = units.slice(object.next, object.next + 6).some((u) => TALK_NOUN.test(u.lower));
    if (meeting && object.actors.length > 0) frame("joined-for-talks", object.next + 4, [...subject(), ...object.actors], "in_person");
    return;
  }
  if (RECEIVE.test(word)) {
    if (modality.passive) {
      const by = governed(scene, at + 1, /^by$/);
      if (by.actors.length > 0) frame("received-by", by.next, [...subject(), ...by.actors], "in_person");
      return;
    }
    const object = readActors(scene, at + 1);
    const people = object.actors.filter((a) => a.kind === "person" || a.kind === "official");
    if (people.length > 0) frame("received", object.next, [...subject(), ...people], "in_person");
    return;
  }
  if (CONFER.test(word)) {
    const next = words(units, at + 1, at + 6);
    if (!/^(down|across|together|with|opposite)\b/.test(next)) return;
    const object = governed(scene, at + 1, /^(with|opposite)$/);
    const own = subject();
    if (object.actors.length > 0) frame("sat-down-with", object.next, [...own, ...object.actors], "in_person");
    else if (own.length >= 2) frame("sat-down", at + 2, own, "in_person");
  }
};

/** "talks between A and B", "his meeting with B", "A's meeting with B", "the A-B meeting". */
const nounFrame = (scene: Scene, at: number, result: FrameResult): void => {
  const { units } = scene;
  const unit = units[at] as Unit;
  const before = units[at - 1];
  const next = units[at + 1];
  const callNoun = /call|conversation|teleconference|videoconference/.test(unit.lower);
  const push = (rule: string, last: number, actors: readonly Actor[]): void => {
    const modality = nounModality(units, at, last);
    const { form, unit: said } = formIn(scene, at, last, callNoun ? "call" : "in_person");
    offer(scene, result, { at, last, rule, actors, modality, form: groundUnit(scene, form, said) });
  };
  // "the Lund-Vale bilateral meeting"
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const pair = units[k];
    if (pair?.persons !== undefined && pair.persons.length === 2) {
      push("pair-meeting", at + 1, actorsOf(scene, pair));
      return;
    }
  }
  const between = governed(scene, at + 1, /^between$/);
  if (between.actors.length >= 2) {
    push("talks-between", between.next, between.actors);
    return;
  }
  if (next?.lower === "of" && readActors(scene, at + 2).actors.filter((a) => a.kind === "person").length >= 2) {
    const read = readActors(scene, at + 2);
    push("meeting-of", read.next, read.actors);
    return;
  }
  // With whose meeting? A possessive before it, a possessive pronoun, or the subject of the sentence.
  let withAt = -1;
  for (let i = at + 1; i < Math.min(units.length, at + 7); i++) {
    const u = units[i] as Unit;
    if (u.lower === "with") {
      withAt = i;
      break;
    }
    if (isBoundary(u) || u.kind === "mark" || verbLike(u)) break;
  }
  if (withAt < 0) {
    // "During a meeting in Oslo on Monday, A and B agreed …"
    if (!/^(meeting|talks|summit|conversation|call|discussions)$/.test(unit.lower)) return;
    const prepared = units.slice(Math.max(0, at - 6), at).some((u) => /^(during|at|in|after|following)$/.test(u.lower));
    const comma = units.findIndex((u, k) => k > at && u.lower === ",");
    if (!prepared || comma < 0 || comma > at + 8) return;
    const group = readActors(scene, comma + 1).actors.filter((a) => a.kind === "person");
    if (group.length >= 2) push("meeting-setting", at + 1, group);
    return;
  }
  const object = readActors(scene, withAt + 1);
  if (object.actors.length === 0 || object.actors.every((a) => a.kind === "org")) return;
  let owner: Actor[] = [];
  for (let k = at - 1; k >= Math.max(0, at - 6) && owner.length === 0; k--) {
    const u = units[k] as Unit;
    if (u.possessive && (u.kind === "person" || u.kind === "official" || u.kind === "country"))
      owner = actorsOf(scene, { ...u, possessive: false } as Unit).length > 0 ? actorsOf(scene, u) : [];
    else if (/^(his|her|their|whose)$/.test(u.lower)) owner = pronounOwner(scene, k);
    else if (verbLike(u) || u.kind === "mark") break;
  }
  if (owner.length === 0) {
    if (before !== undefined && HOLD.test(before.lower)) return;
    owner = subjectOf(scene, at).filter((a) => a.kind === "person" || a.kind === "official");
  }
  push("meeting-with", object.next, [...owner, ...object.actors]);
};

/** Whose "his" is: the nearest person before in the sentence, else the first after the clause ("In his talks …, Lee said"). */
const pronounOwner = (scene: Scene, at: number): Actor[] => {
  const { units } = scene;
  for (let k = at - 1; k >= 0; k--) {
    const u = units[k] as Unit;
    if ((u.kind === "person" || u.kind === "pronoun" || u.kind === "official") && actorsOf(scene, u).length > 0) return actorsOf(scene, u);
  }
  for (let k = at + 1; k < units.length; k++) {
    const u = units[k] as Unit;
    if (u.lower === "," && isActor(scene, units[k + 1]) && (verbLike(units[k + 2]) || units[k + 2]?.kind === "word"))
      return actorsOf(scene, units[k + 1] as Unit);
  }
  return [];
};

/** All meetings one sentence tells. */
export const meetings = (scene: Scene): FrameResult => {
  const result: FrameResult = { drafts: [], rejections: [] };
  for (const [i, unit] of scene.units.entries()) {
    if (unit.kind !== "word" || scene.quoted[i] === true) continue;
    const held = i > 0 && scene.units.slice(Math.max(0, i - 8), i).some((u) => HOLD.test(u.lower));
    const before = scene.units[i - 1];
    const after = scene.units[i + 1];
    // "call on" is a verb wherever it stands; "Meeting for the first time, …" is a gerund.
    if (/^calls?$/.test(unit.lower) && after?.lower === "on") verbFrame(scene, i, result);
    else if (
      unit.lower === "meeting" &&
      (before === undefined || /^(,|after|before|while|when|for|by)$/.test(before.lower)) &&
      /^(with|for|in|at|on)$/.test(after?.lower ?? "")
    )
      verbFrame(scene, i, result);
    else if (TALK_NOUN.test(unit.lower) && !held && !/^(called|calls|call|talk|talks|exchange)$/.test(unit.lower))
      nounFrame(scene, i, result);
    else if (
      /^(talks|call|exchange)$/.test(unit.lower) &&
      !held &&
      (/^(the|his|her|their|a|an|phone|bilateral|delegation-level|extensive|telephone|video|first|of|in|during|after|following|these|high-level)$/.test(
        scene.units[i - 1]?.lower ?? "",
      ) ||
        scene.units[i - 1]?.possessive === true ||
        /^(between)$/.test(scene.units[i + 1]?.lower ?? ""))
    )
      nounFrame(scene, i, result);
    else if (!(held && TALK_NOUN.test(unit.lower))) verbFrame(scene, i, result);
  }
  return result;
};
