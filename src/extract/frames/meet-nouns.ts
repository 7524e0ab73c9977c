/**
 * Nouns of meeting: "talks between A and B", "his meeting with B", "A's call with B", "at their meeting in Oslo, A and B
 * agreed", "talks led by A and B".
 */
import { type Complement, complementsAfter } from "../clauses/complements.ts";
import { ADDRESSING } from "../clauses/words.ts";
import type { Unit } from "../mentions/unit.ts";
import type { FrameResult } from "./draft.ts";
import { offerExchange } from "./exchange.ts";
import { agendaOwner } from "./meet-agenda.ts";
import { withFirst } from "./meet-fronted.ts";
import { arrangedWith } from "./meet-arranged.ts";
import { CALL_NOUN, formIn, isNaming, isOfTies, isTalkNoun, isVideoConference, TALK_NOUN } from "./meet-form.ts";
import { clauseDoer, saidBehind, settingVerb, speakerOf } from "./meet-noun-doers.ts";
import { inMinutes } from "./meet-minutes.ts";
import {
  behindMarks,
  figurative,
  hasOwnDay,
  isCallOn,
  isCallTo,
  isDayOrTown,
  isJoinedTo,
  isOfMembers,
  isSessionWith,
} from "./meet-noun-words.ts";
import { asAppointment, comingWith, goneFor, modalityAsSubject } from "./meet-noun-modality.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { nounModality, WENT } from "./noun-modality.ts";
import {
  type Actor,
  actorsOf,
  clausesOf,
  evidenceOf,
  groundUnit,
  isActor,
  personActor,
  type Scene,
  subjectOf,
  verbAround,
  verbLike,
  wordsOf,
} from "./scene.ts";

const LED = /^(led|co-chaired|chaired|headed|co-led|hosted)$/;
/** Verbs of two who come together "for" something. */
const JOIN =
  /^(?:found|made|withdrew|retired|adjourned|gathered|convened|sat|stayed|disappeared|retreated|used|seized|paused|slipped|stepped|stopped|lingered|remained|reunited|united|repaired|moved|stole|sneaked|peeled|huddled)$/;
const SETTING = /^(during|at|in|after|following|followed|before|over|on|through|via|by|for)$/;

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** All nouns of meeting in a sentence, but those a verb has already taken. */
export const meetingNouns = (scene: Scene, taken: ReadonlySet<number>, result: FrameResult): void => {
  const { classes } = clausesOf(scene);
  for (const [i, unit] of scene.units.entries()) {
    if (unit.kind !== "word" || classes[i] !== "noun" || scene.quoted[i] === true || taken.has(i)) continue;
    if ((!isTalkNoun(unit) && !isVideoConference(scene.units, i) && !isSessionWith(scene.units, i)) || isNaming(scene.units, i)) continue;
    // "the Joint Working Group meeting" is a session.
    if (behindMarks(scene.units, i - 1)?.series !== undefined) continue;
    if (TALK_NOUN.test(scene.units[i + 1]?.lower ?? "") && classes[i + 1] === "noun") continue;
    if (figurative(scene, i)) continue;
    readNoun(scene, i, result);
  }
};

/** "It was their third meeting", "This was A's first call with B": said of the exchange told before. */
const isSaidOf = (scene: Scene, at: number): boolean => {
  const { units } = scene;
  const verb = verbAround(scene, at);
  return (
    verb !== undefined &&
    verb.at < at &&
    /^(is|was|were|be|been|marked|marks)$/.test(units[verb.at]?.lower ?? "") &&
    /^(it|this|that|wednesday's|thursday's|monday's|tuesday's|friday's)$/.test(units[verb.first - 1]?.lower ?? "")
  );
};

const readNoun = (scene: Scene, at: number, result: FrameResult): void => {
  const { units } = scene;
  const clauses = clausesOf(scene);
  const unit = units[at] as Unit;
  const byDefault =
    (CALL_NOUN.test(unit.lower) || unit.lower === "conference") &&
    !/^(courtesy|farewell)$/.test(units[at - 1]?.lower ?? "") &&
    !(/^(?:on|upon)$/.test(units[at + 1]?.lower ?? "") && units[at + 2]?.kind !== "date")
      ? "call"
      : "in_person";
  const definite = /^(the|this|these|that|those|their)$/.test(determiner(scene, at)) || isSaidOf(scene, at);
  const offer = (rule: string, last: number, left: readonly Actor[], right: readonly Actor[], echo: boolean, told?: Modality): void => {
    const asNoun = nounModality(units, at, last);
    const asSubject = modalityAsSubject(scene, at);
    const modality =
      told ??
      asAppointment(scene, at) ??
      (asNoun.status === "held" && asNoun.why !== WENT && asSubject !== undefined
        ? asSubject
        : asNoun.status === "planned"
          ? (goneFor(scene, at) ?? asNoun)
          : asNoun.status === "held"
            ? (comingWith(scene, at) ?? asNoun)
            : asNoun);
    const { form, unit: said } = formIn(scene, at, last, byDefault);
    offerExchange(scene, result, {
      at,
      last,
      rule,
      left,
      right,
      modality: { ...modality, passive: false, perfect: modality.perfect || asNoun.perfect },
      form: groundUnit(scene, form, said),
      echo,
    });
  };
  // "the Lund-Vale bilateral meeting"
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const pair = units[k];
    if (pair?.persons !== undefined && pair.persons.length === 2) {
      offer("pair-meeting", at + 1, actorsOf(scene, pair), [], definite);
      return;
    }
  }
  const arranged = arrangedWith(scene, at);
  if (arranged !== undefined) {
    const { own, partner } = arranged;
    const told = nounModality(units, at, partner.last);
    const status = told.status === "held" ? "planned" : told.status;
    offer("meeting-arranged", partner.last, own, partner.actors, false, { ...told, status, perfect: false });
    return;
  }
  const complements = [...complementsAfter(scene, clauses, at + 1), ...extraposed(scene, at)];
  const of = (prep: string): Complement | undefined => complements.find((c) => c.prep === prep && c.actors.length > 0);
  const pairs = complements.filter((c) => c.prep === "between" && c.actors.length >= 2 && !isOfTies(units, c.first));
  for (const between of pairs) offer("talks-between", between.last, [], between.actors, false);
  if (pairs.length > 0) return;
  const withWhom =
    complements.find(
      (c) =>
        (c.prep === "with" || (c.prep === "to" && isCallTo(units, at)) || (/^(?:on|upon)$/.test(c.prep ?? "") && isCallOn(units, at))) &&
        people(c.actors).length > 0,
    ) ??
    inMinutes(scene, at, complements) ??
    withFirst(scene, at);
  const group = of("of");
  if (
    group !== undefined &&
    (group.first <= at + 3 || isDayOrTown(units, at + 1, group.first)) &&
    people(group.actors).length >= 1 &&
    (people(group.actors).length >= 2 || withWhom !== undefined)
  ) {
    offer("meeting-of", Math.max(group.last, withWhom?.last ?? 0), group.actors, withWhom?.actors ?? [], false);
    return;
  }
  // "talks led by A and B", "the talks brought together A and B", "talks with B"
  const led = clauses.verbs.find((v) => v.first > at && v.first < at + 14);
  if (led !== undefined && withWhom === undefined) {
    const word = units[led.at]?.lower ?? "";
    const after = complementsAfter(scene, clauses, led.at + 1);
    if (LED.test(word) && units[led.at + 1]?.lower === "by") {
      const by = after.find((c) => c.prep === "by");
      if (by !== undefined && people(by.actors).length >= 2) {
        offer("talks-led-by", by.last, [], by.actors, false);
        return;
      }
    }
    if (/^(brought|gathered|grouped)$/.test(word)) {
      const object = after.find((c) => people(c.actors).length >= 2);
      if (object !== undefined) {
        offer("talks-brought-together", object.last, [], object.actors, false);
        return;
      }
    }
  }
  // "A tripartite meeting was held in Oslo and included A, B and C"
  const included = clauses.verbs.find(
    (v) => v.first > at && v.first < at + AND_REACH && INCLUDE.test(units[v.at]?.lower ?? "") && !isPassiveAt(units, v.at),
  );
  const those = included === undefined ? undefined : complementsAfter(scene, clauses, included.at + 1)[0];
  if (withWhom === undefined && those?.prep === null && new Set(people(those.actors).map((a) => a.country)).size >= 2) {
    offer("talks-included", those.last, [], those.actors, false);
    return;
  }
  if (withWhom !== undefined) {
    const planned = agendaOwner(scene, at);
    const told = planned.length > 0 ? planned : ownerOf(scene, at);
    const owner = told.length > 0 ? told : [...speakerOf(scene, at), ...doerOf(scene, at), ...clauseDoer(scene, at, withWhom.last)];
    const own =
      owner.length > 0
        ? owner
        : people(subjectOf(scene, at)).filter((a) => !withWhom.actors.some((b) => b.person !== null && b.person === a.person));
    // "A meeting with B fell through", "there was a pull-aside with B": the other one is whom the report is about.
    const behind = own.length > 0 ? own : saidBehind(scene, withWhom.last, withWhom.actors);
    const about = behind.length > 0 ? behind : topicFacing(scene, withWhom.actors);
    if (about.length > 0) {
      const rule = own.length > 0 ? "meeting-with" : "meeting-of-topic";
      offer(rule, withWhom.last, about, withWhom.actors, definite);
      // "talks with A and, separately, with B"
      for (const c of complements)
        if (
          c !== withWhom &&
          c.first > withWhom.last &&
          c.prep === "with" &&
          units[c.first - 1]?.lower === "with" &&
          people(c.actors).length > 0 &&
          isJoinedTo(units, withWhom.last, c.first)
        )
          offer(rule, c.last, about, c.actors, definite);
    } else
      result.rejections.push({ trigger: evidenceOf(scene, unit), rule: "meeting-with", reason: "nobody is named whose meeting it is" });
    return;
  }
  // "their call of 20 May", "their meeting in Oslo on 19 August": another one than what is told here.
  const dated = hasOwnDay(units, at);
  const set = /^(after|during|following|in|at|before)$/.test(units[at - 2]?.lower ?? "") || modalityAsSubject(scene, at) !== undefined;
  const two = dated || set ? theirs(scene, at) : [];
  if (two.length === 2) offer("their-meeting", at + 1, two, [], !dated);
  else readSetting(scene, at, definite && !dated, offer);
};

const INCLUDE = /^(?:included|comprised|united)$/;
const isPassiveAt = (units: readonly Unit[], at: number): boolean => /^(?:was|were|is|are|be|been)$/.test(units[at - 1]?.lower ?? "");
/** Units between the noun of a meeting and who took part: a town and a day. */
const AND_REACH = 14;

/**
 * Whom the report is about, where those met are of another state. Under a heading that names two states it is somebody of them,
 * told in the line before the noun or on.
 */
const topicFacing = (scene: Scene, met: readonly Actor[]): readonly Actor[] => {
  const { dossier, sentence } = scene;
  const stated = met.every((b) => b.country !== null);
  const faces = (a: Actor): boolean => (a.country !== null || (stated && a.kind === "person")) && met.every((b) => b.country !== a.country);
  const section = dossier.sections[sentence.index];
  if (section == null || section.length < 2) return scene.topic.filter(faces);
  const within = (a: Actor): boolean => faces(a) && section.includes(a.country as string);
  for (let n = sentence.index - 1; n >= 0 && dossier.document.sentences[n]?.paragraph === sentence.paragraph; n--)
    for (const unit of dossier.sentences[n] ?? []) {
      if (unit.kind !== "person" || unit.person === undefined) continue;
      const actor = personActor(unit.person, unit);
      if (within(actor)) return [actor];
    }
  return scene.topic.filter(within);
};

/**
 * "A meeting was held in Oslo between A and B", "talks took place with B": what belongs to the noun but stands behind the verb
 * that only says it happened.
 */
const extraposed = (scene: Scene, at: number): Complement[] => {
  const { units } = scene;
  const clauses = clausesOf(scene);
  const verb = clauses.verbs.find((v) => v.first > at && v.form === "finite");
  if (verb === undefined || verb.first - at > VERB_REACH || (verb.subject?.actors.length ?? 0) > 0) return [];
  for (let k = at + 1; k < verb.first; k++) if (clauses.classes[k] === "noun" || clauses.classes[k] === "break") return [];
  const word = units[verb.at]?.lower ?? "";
  // "her first meeting was with B"
  if (/^(?:was|is|were|be)$/.test(word) && units[verb.at + 1]?.lower === "with")
    return complementsAfter(scene, clauses, verb.at + 1)
      .filter((c) => c.prep === "with")
      .slice(0, 1);
  // "talks are under way in Lima between A and B"
  const underWay = /^(?:under way|underway|in progress)\b/.test(wordsOf(units, verb.at + 1, verb.at + 3));
  if (underWay && /^(?:is|are|was|were|got|get)$/.test(word))
    return complementsAfter(scene, clauses, verb.at + 1).filter((c) => /^(?:between|with)$/.test(c.prep ?? ""));
  const place = units[verb.at + 1]?.lower === "place";
  if (!(/^(took|take|takes|taken|taking)$/.test(word) ? place : HELD.test(word))) return [];
  return complementsAfter(scene, clauses, verb.at + (place ? 2 : 1)).filter((c) => /^(between|with)$/.test(c.prep ?? ""));
};
const HELD =
  /^(opened|began|begin|begins|started|resumed|continued|continue|commenced|ended|closed|concluded|lasted|held|happened|occurred|conducted|organised|organized|scheduled|planned|arranged|convened)$/;
/** Units between a noun of meeting and the verb that says it happened: a day and a town. */
const VERB_REACH = 10;

/** "their telephone conversation of 20 August": the two who were named before it, else the two the sentence before was about. */
const theirs = (scene: Scene, at: number): Actor[] => {
  const { units } = scene;
  let k = at - 1;
  while (k >= 0 && at - k < 6 && units[k]?.lower !== "their") k--;
  if (units[k]?.lower !== "their") return [];
  const named = units.slice(0, k).flatMap((u) => (u.kind === "person" && !u.possessive ? people(actorsOf(scene, u)) : []));
  const before = scene.dossier.owners.get(units[k] as Unit) ?? [];
  // "Speaking beside B after their meeting, A said"
  const own = named.length === 1 ? people(subjectOf(scene, at)).filter((a) => a.person !== null && a.person !== named[0]?.person) : [];
  if (own.length === 1) named.push(...own);
  const [a, b] = named.length >= 2 ? named.slice(-2) : before.map((person) => personActor(person, units[k] as Unit));
  return a?.country != null && b?.country != null && a.country !== b.country ? [a, b] : [];
};

/** "During a call on Monday, A and B agreed …", "A told B in a meeting": the people of the clause the noun only sets. */
const readSetting = (
  scene: Scene,
  at: number,
  definite: boolean,
  offer: (rule: string, last: number, left: readonly Actor[], right: readonly Actor[], echo: boolean, told: Modality) => void,
): void => {
  const { units } = scene;
  let k = at - 1;
  // "agreed in Lima to open negotiations": the talks are no setting of what was agreed.
  while (k >= 0 && at - k < 7 && !/^(?:to|,)$/.test(units[k]?.lower ?? "") && !SETTING.test(units[k]?.lower ?? "") && !verbLike(units[k]))
    k--;
  if (!SETTING.test(units[k]?.lower ?? "")) return;
  // "met to coordinate before a meeting of the council": that of a body.
  if (!AT_IT.test(units[k]?.lower ?? "") && isOfMembers(units, at + 1)) return;
  const verb = settingVerb(scene, at);
  if (verb === undefined || TALK_NOUN.test(units[verb.at]?.lower ?? "")) return;
  // "signed after months of talks": those of their staffs
  if (/\b(?:weeks|months|years) of $|-long $/.test(`${wordsOf(units, at - 3, at)} `)) return;
  // "signed by A and B following talks"; where it was signed "in Lima", the talks may have been elsewhere
  const signedIn = units.slice(verb.at + 1, verb.at + 4).some((u, n) => u.kind === "place" && units[verb.at + n]?.lower === "in");
  const doers = AT_IT.test(units[k]?.lower ?? "") || (/^(?:after|following)$/.test(units[k]?.lower ?? "") && !signedIn);
  const told = doers ? doersOf(scene, verb.at, at) : people(subjectOf(scene, verb.at));
  const own = told.length > 0 ? told : signersBefore(scene);
  // "A and B found time for a lengthy tête-à-tête"
  if (own.length >= 2 && units[k]?.lower === "for" && JOIN.test(units[verb.at]?.lower ?? "")) {
    offer("they-for-talks", at + 1, own, [], false, modalityOf(units, verb.at));
    return;
  }
  // "before lunch A and B signed": a time of the day.
  if (
    units[k]?.lower === "for" ||
    (k === at - 1 && /^(?:before|after)$/.test(units[k]?.lower ?? "") && MEALTIME.test(units[at]?.lower ?? ""))
  )
    return;
  const modality = modalityOf(units, verb.at); // what is agreed "to" do there is another matter
  // "A and B met during a summit": told by the verb.
  if (own.length >= 2 && /^(?:met|meet)$/.test(units[verb.at]?.lower ?? "")) return;
  if (own.length >= 2) {
    offer("meeting-setting", at + 1, own, [], definite, modality);
    return;
  }
  if (own.length !== 1 || !ADDRESSING.has(units[verb.at]?.lower ?? "")) return;
  const object = complementsAfter(scene, clausesOf(scene), verb.at + 1)[0];
  const whom = object?.prep === null ? people(object.actors) : [];
  if (whom.length > 0) offer("told-in-meeting", Math.max(at + 1, object?.last ?? 0), own, whom, definite, modality);
};

/** "The signing took place after talks": those of the ceremony that opens the sentence. */
const signersBefore = ({ units, dossier }: Scene): Actor[] =>
  (dossier.owners.get(units[1] as Unit) ?? []).map((person) => personActor(person, units[1] as Unit));

const AT_IT = /^(?:at|in|during)$/;
/** Who does what the verb at `verb` tells: its subject, in the passive those behind "by" that stand before unit `until`. */
const doersOf = (scene: Scene, verb: number, until: number): Actor[] => {
  const agents = modalityOf(scene.units, verb).passive ? agentsOf(scene, verb, until) : [];
  return agents.length > 0 ? agents : people(subjectOf(scene, verb));
};

/** Those behind the "by" of a verb in the passive. */
const agentsOf = (scene: Scene, verb: number, until: number): Actor[] =>
  people(complementsAfter(scene, clausesOf(scene), verb + 1).find((c) => c.prep === "by" && c.last < until)?.actors ?? []);
const MEALTIME = /^(?:breakfast|lunch|dinner|coffee|tea)$/;

const determiner = (scene: Scene, at: number): string => {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    const u = scene.units[k] as Unit;
    if (/^(the|a|an|this|these|that|those|their|his|her)$/.test(u.lower)) return u.lower;
    if (u.kind === "mark" || verbLike(u) || u.possessive) return "";
  }
  return "";
};

/** Whose meeting: a possessive before it, or a possessive pronoun. */
const ownerOf = (scene: Scene, at: number): Actor[] => {
  const { units } = scene;
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const u = units[k] as Unit;
    if (u.possessive && (u.kind === "person" || u.kind === "official" || u.kind === "country"))
      return actorsOf(scene, { ...u, possessive: false } as Unit);
    if (/^(his|her|their|whose)$/.test(u.lower)) return pronounOwner(scene, k);
    if (verbLike(u) || u.kind === "mark") return [];
  }
  return [];
};

/** "The letter was received by A during a meeting with B": who does what is told in the passive. */
const doerOf = (scene: Scene, at: number): Actor[] => {
  const { units } = scene;
  const verb = verbAround(scene, at);
  if (verb === undefined || verb.at > at || !modalityOf(units, verb.at).passive || !/^(?:during|at|in)$/.test(units[at - 2]?.lower ?? ""))
    return [];
  return agentsOf(scene, verb.at, at).filter((a) => a.kind === "person");
};

/** Whose "his" is: the subject of its clause, else the nearest person before in the sentence, else the first after the clause. */
const pronounOwner = (scene: Scene, at: number): Actor[] => {
  const { units } = scene;
  const own = people(subjectOf(scene, at));
  // "In his talks with B, which lasted an hour, A said": whose relative clause it is stands behind the pronoun.
  if (own.length > 0 && !own.some((a) => a.unit.start > (units[at] as Unit).start && units[0]?.kind === "word")) return own;
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
