/**
 * Verbs of meeting: "met", "held talks with", "called on", "was received by", "spoke to … by phone", "exchanged views with".
 */
import type { MeetingForm } from "../../model/claim.ts";
import { amongMet, besidesFronted, firstWho, frontedWith } from "./meet-fronted.ts";
import { type Complement, complementsAfter } from "../clauses/complements.ts";
import type { Verb } from "../clauses/parse.ts";
import type { FrameResult } from "./draft.ts";
import { lastTimeEnd } from "./last-time.ts";
import { offerExchange } from "./exchange.ts";
import { leaderWithin, visitorsOf } from "./visit-travellers.ts";
import { isHolding } from "./meet-arranged.ts";
import { AIRPORT_REACH, ARRIVAL_REACH, atAirport, onArrival, TALKS_NEAR } from "./meet-greeting.ts";
import { CALL_NOUN, formIn, isOfTies, isOnOccasion, isShown, TALK_NOUN } from "./meet-form.ts";
import { attendsTalks, callFrom, isDueOn, isNoteOfState, isTalkedOf, talkBefore, talkNoun } from "./meet-verb-nouns.ts";
import { AUDIENCE, DISCUSS, GRANT, isMeetingVerb, MEET, PAY, PHONE, PUBLIC, RECEIVE, SHARE, SPEAK, WITH } from "./meet-verb-words.ts";
import { byPhoneTogether, isOtherWay, isTelephone, readOtherWays, type VerbReading } from "./meet-ways.ts";
import { interview, isExemplified, lateObject, listedBehind, mealFor, mutual, objectOf, talkedWith, visitOf } from "./meet-objects.ts";
import { onlyAttends } from "./meet-attendance.ts";
import { readPhone } from "./meet-phone.ts";
import { isCompany, readCompany } from "./meet-company.ts";
import { isIdiomVerb, readIdiom } from "./meet-idioms.ts";
import { chainModality, mainModality } from "./meet-modality.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, clausesOf, evidenceOf, groundUnit, type Scene, wordsOf } from "./scene.ts";

/** Units from "talks" to the delegation they were held with. */
const DELEGATION = 10;

const anyOf = (preps: readonly (string | null)[]): RegExp => new RegExp(`^(?:${preps.filter((prep) => prep !== null).join("|")})$`);
/** A town or a day, in which nobody is met. */
const isSetting = (c: Complement): boolean => /^(?:in|at|on)$/.test(c.prep ?? "") && people(c.actors).length === 0;
const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");
const somebody = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind !== "org");

/** Reads all verbs of a sentence; answers the nouns that already belong to one ("talks" of "held talks"). */
export const meetingVerbs = (scene: Scene, result: FrameResult): ReadonlySet<number> => {
  const taken = new Set<number>();
  const clauses = clausesOf(scene);
  const phone = scene.units.some(isTelephone);
  for (const verb of clauses.verbs) {
    if (scene.quoted[verb.at] === true) continue;
    readVerb(scene, verb, result, taken, phone);
  }
  return taken;
};

const readVerb = (scene: Scene, verb: Verb, result: FrameResult, taken: Set<number>, phone: boolean): void => {
  const { units } = scene;
  const at = verb.at;
  const word = units[at]?.lower ?? "";
  const told = isMeetingVerb(units[at]);
  const idiom = isIdiomVerb(units[at]);
  if (!told && !isOtherWay(units[at]) && !isCompany(units[at]) && !idiom && !phone) return;
  const clauses = clausesOf(scene);
  const first = firstWho(scene, verb);
  let modality = first === undefined ? chainModality(scene, verb) : { ...modalityOf(units, first.is), passive: false };
  // "a delegation headed by A held talks with B"
  const subject = (): Actor[] => first?.actors ?? visitorsOf(scene, at);
  const right = (from = at + 1): readonly Complement[] => complementsAfter(scene, clauses, from);
  const offer = (
    rule: string,
    last: number,
    left: readonly Actor[],
    objects: readonly Actor[],
    byDefault: MeetingForm,
    echo = false,
    as = modality,
  ): void => {
    const { form, unit } = formIn(scene, at, last, byDefault);
    offerExchange(scene, result, { at, last, rule, left, right: objects, modality: as, form: groundUnit(scene, form, unit), echo });
  };
  const reject = (rule: string, reason: string): void => {
    result.rejections.push({ trigger: evidenceOf(scene, units[at] as (typeof units)[number]), rule, reason });
  };
  const reading: VerbReading = {
    scene,
    at,
    modality,
    phone,
    subject,
    right,
    fronted: (prep) => frontedWith(scene, at, prep),
    offer: (rule, last, left, objects, form, as) => offer(rule, last, left, objects, form, false, as),
  };
  if (idiom && readIdiom(reading)) return;
  if ((isOtherWay(units[at]) && readOtherWays(reading)) || (isCompany(units[at]) && readCompany(reading))) return;
  if (!told) {
    // "discussed efforts to end the war over the phone": the call is the main verb's.
    if (phone && verb.form !== "infinitive") byPhoneTogether(reading);
    return;
  }
  /** The objects with one of the prepositions, one exchange for each row of them. */
  const each = (
    rule: string,
    complements: readonly Complement[],
    preps: readonly (string | null)[],
    byDefault: MeetingForm,
    only = somebody,
  ): boolean => {
    let found = false;
    /** Inside a row that one of the prepositions opened, though its first member names nobody. */
    let row = false;
    for (const [n, c] of complements.entries()) {
      // "spoke of his meeting with A": what hangs on a noun of meeting is that noun's.
      if (
        c.actors.length === 0 &&
        TALK_NOUN.test(units[c.first]?.lower ?? "") &&
        c.prep !== null &&
        c.prep !== "for" &&
        c.prep !== "by" &&
        (c.prep !== "in" || (rule === "spoke-with" && units[c.last]?.lower === "with")) &&
        c.prep !== "over"
      )
        break;
      if (c.prep !== null) row = preps.includes(c.prep);
      if (c.prep === "with" && onlyAttends(scene, c.last)) break;
      if (!preps.includes(c.prep) && !((found || row) && c.joined && c.prep === null)) continue;
      if (c.prep === null && c.actors.length === 0 && !found) {
        if (isExemplified(scene, complements, n)) row = true;
        if (row) continue;
        break;
      }
      const actors = only(c.actors);
      if (actors.length === 0 || actors.every((a) => a.kind === "state")) {
        if (c.prep === null && c.actors.length > 0 && !found) break;
        continue;
      }
      const own = subject();
      if (own.length > 0) offer(rule, c.last, own, actors, byDefault);
      else reject(rule, "nobody is named who does it");
      found = true;
    }
    if (found) return true;
    // "A, to whom she spoke", "A, by whom he was received"
    const before = only(frontedWith(scene, at, anyOf(preps)));
    const talked = rule === "spoke-with" && /^(?:talked|conversed|chatted)$/.test(word);
    if (before.length > 0 && subject().length > 0) offer(rule, at + 1, subject(), before, talked ? "in_person" : byDefault);
    else return false;
    return true;
  };

  /** "met: A; B; and C": an exchange with each behind the colon. */
  const listed = (rule: string, from: number, byDefault: MeetingForm): boolean => {
    const list = modality.passive || subject().length === 0 ? undefined : listedBehind(scene, from);
    for (const actor of list?.actors ?? []) offer(rule, list?.last ?? from, subject(), [actor], byDefault);
    return list !== undefined;
  };

  if (MEET.test(word)) {
    if (listed("met", at + 1, "in_person")) return;
    const among = amongMet(scene, at);
    if (among !== undefined) offer("met-among", at + 1, among.by, among.met, "in_person");
    if (among !== undefined) return;
    for (const other of modality.passive ? [] : besidesFronted(scene, at)) offer("met-besides", at + 1, subject(), [other], "in_person");
    const complements = right();
    if (modality.passive && units[at + 1]?.lower === "by") {
      each("met-by", complements, ["by"], "in_person");
      return;
    }
    if (each("met", complements, complements[0]?.prep === null ? [null, "with"] : ["with", "with"], "in_person")) return;
    const leader = people(leaderWithin(scene, at + 1, at + 8));
    if (leader.length > 0 && subject().length > 0) {
      offer("met-delegation", at + 4, subject(), leader, "in_person");
      return;
    }
    const late = complements.find((c) => c.prep === null && !c.joined) === undefined ? lateObject(complements) : undefined;
    if (late !== undefined && subject().length > 0) {
      offer("met", late.last, subject(), people(late.actors), "in_person");
      return;
    }
    const plain = complements.find((c) => c.prep === null && !c.joined);
    // "meets in New York the president, A": the object behind a town or a day
    const persons = plain === undefined || plain === complements[0] ? [] : people(plain.actors).filter((a) => a.kind === "person");
    if (persons.length > 0 && subject().length > 0 && complements.slice(0, complements.indexOf(plain as Complement)).every(isSetting)) {
      offer("met", (plain as Complement).last, subject(), persons, "in_person");
      return;
    }
    if (
      plain !== undefined &&
      plain.first <= at + 3 &&
      plain.actors.length === 0 &&
      !/^(face|up|one-on-one|head|alone|together)/.test(units[plain.first]?.lower ?? "")
    ) {
      reject("met", "nobody who is met is named");
      return;
    }
    const own = subject();
    const time = lastTimeEnd(scene, verb);
    if (people(own).length >= 2)
      offer("they-met", time > 0 ? time : at + 1, own, [], "in_person", false, time > 0 ? { ...modality, perfect: true } : modality);
    else reject("met", "nobody who is met is named");
    return;
  }
  // "took a call from A", "received a telephone call from A"
  const call = callFrom(scene, at);
  if (call > 0 && !modality.passive) {
    taken.add(call);
    // "received a courtesy call from A": they came
    const came = /^(?:courtesy|farewell|protocol|official|goodwill)$/.test(units[call - 1]?.lower ?? "");
    each("call-from", right(call + 1), ["from"], came ? "in_person" : "call", people);
    return;
  }
  if (/^(?:came|come|comes)$/.test(word) && units[at + 1]?.lower === "together") {
    const own = people(subject());
    if (!each("came-together", right(at + 2), ["with"], "in_person", people) && own.length === 2 && mutual(own))
      offer("came-together", at + 2, own, [], "in_person");
    return;
  }
  // "bilateral meetings were held with A and B"
  if (/^(held|conducted)$/.test(word) && modality.passive && TALK_NOUN.test(units[(verb.subject?.last ?? 1) - 1]?.lower ?? "")) {
    const partners = right().find((c) => c.prep === "with" && people(c.actors).length > 0);
    if (partners !== undefined) offer("meetings-were-held", partners.last, scene.topic, partners.actors, "in_person");
    return;
  }
  // "had to postpone a meeting", "has yet to hold one" is no having
  const holds = isHolding(word, modality.status) || attendsTalks(units, at);
  if (holds && !modality.passive && !/^(?:to|yet)$/.test(units[at + 1]?.lower ?? "")) {
    const noun = talkNoun(scene, at + 1) >= 0 ? talkNoun(scene, at + 1) : interview(scene, at + 1);
    const before = noun < 0 ? talkBefore(scene, verb) : -1;
    if (before >= 0) {
      // "the meeting that A had with B", "a call which A had hoped to have with B"
      const told = mainModality(scene, before, modality);
      taken.add(before);
      const byNoun: MeetingForm = CALL_NOUN.test(units[before]?.lower ?? "") ? "call" : "in_person";
      const partner = right().find((c) => c.prep === "with" && people(c.actors).length > 0);
      if (partner !== undefined) offer("talks-that-were-had", partner.last, subject(), somebody(partner.actors), byNoun, false, told);
      return;
    }
    if (noun < 0) {
      // "had Lee on the line"
      const object = right()[0];
      if (object?.prep === null && object.actors.length > 0 && /^on the (line|phone)/.test(wordsOf(units, object.last, object.last + 3)))
        offer("had-on-the-line", object.last + 3, subject(), object.actors, "call");
      return;
    }
    taken.add(noun);
    const byDefault: MeetingForm = CALL_NOUN.test(units[noun]?.lower ?? "") && units[noun - 1]?.lower !== "courtesy" ? "call" : "in_person";
    if (/^(?:on \S+ )?with\b/.test(wordsOf(units, noun + 1, noun + 4)) && listed("held-talks", noun + 1, byDefault)) return;
    if (word === "has" && isDueOn(scene, at, noun)) modality = { ...modality, status: "planned", tense: "future" };
    const complements = right(noun + 1);
    const between = complements.find((c) => c.prep === "between" && c.actors.length > 0 && !isOfTies(units, c.first));
    if (between !== undefined) offer("held-talks", between.last, [], between.actors, byDefault);
    else if (!each("held-talks", complements, ["with"], byDefault)) {
      const own = subject();
      // "had a talk with the Westrian delegation led by A"
      const head = complements.some((c) => c.prep === "with") ? people(leaderWithin(scene, noun + 1, noun + DELEGATION)) : [];
      if (head.length > 0 && own.length > 0) offer("held-talks", noun + 1, own, head, byDefault);
      else if (people(own).length >= 2) offer("held-talks", noun + 1, own, [], byDefault);
      else {
        const on = complements.find((c) => (c.prep === "on" || c.prep === "from") && people(c.actors).length > 0);
        if (on !== undefined && /^call/.test(units[noun]?.lower ?? "")) offer("call-on", on.last, own, people(on.actors), "in_person");
        else reject("held-talks", "fewer than two sides are named");
      }
    }
    return;
  }
  if (PHONE.test(word)) {
    readPhone(reading);
    return;
  }
  if (SPEAK.test(word)) {
    if (AUDIENCE.test(wordsOf(units, at + 1, at + 8).split(/\b(and|,)\b/)[0] ?? "") || isTalkedOf(units, verb)) return;
    const complements = right();
    if (
      each(
        "spoke-with",
        complements,
        ["to", "with"],
        word === "talking" || isShown(units) || isOnOccasion(units, at) ? "in_person" : "call",
      )
    )
      return;
    const own = subject();
    const talked = /^(?:talked|conversed|chatted)$/.test(word);
    if (talked && own.length === 2 && people(own).length === 2 && mutual(own) && !PUBLIC.test(wordsOf(units, at + 1, at + 12)))
      offer("they-talked", at + 1, own, [], "in_person", !/\b(phone|telephone|video)\b/.test(wordsOf(units, at, at + 8)));
    // "The two spoke on Monday", "they talked for an hour"; not "spoke highly of", "spoke at the forum". Three were in a room.
    else if (
      people(own).length >= 2 &&
      (units[at + 1]?.kind === "date" ||
        /^((on|in|for|since|again|briefly|directly|privately|also|last|twice)\b.*|\W?$)/.test(wordsOf(units, at + 1, at + 3)) ||
        /\b(phone|telephone|call|video|virtually)\b/.test(wordsOf(units, at, at + 8)))
    )
      offer("they-spoke", at + 1, own, [], people(own).length > 2 || talked ? "in_person" : "call");
    return;
  }
  if (RECEIVE.test(word)) {
    // "accepted the minister, A": received; accepting anything else, or in the passive, is none.
    if (
      word === "accepted" &&
      (modality.passive || right()[0]?.actors[0]?.kind !== "person" || (right()[0]?.first ?? units.length) > at + 2)
    )
      return;
    // A welcome alone is a greeting: it takes words of talks or a meal.
    const greeting = /^(welcome|greet)/.test(word);
    const complements = right();
    // Whoever is met at the airport is greeted.
    const arriving = atAirport(wordsOf(units, at, at + AIRPORT_REACH)) || onArrival(wordsOf(units, at - ARRIVAL_REACH, at));
    if (arriving && !TALKS_NEAR.test(wordsOf(units, at, at + AIRPORT_REACH * 2))) return;
    if (modality.passive) {
      // "was received by A and by B" tells of two.
      for (const by of complements.filter((c) => c.prep === "by" && somebody(c.actors).length > 0))
        if (!greeting || TALKS_NEAR.test(wordsOf(units, at, by.last + 8)))
          offer("received-by", by.last, subject(), somebody(by.actors), "in_person");
      const host = people(frontedWith(scene, at, /^by$/));
      if (host.length > 0 && !greeting) offer("received-by", at + 1, subject(), host, "in_person");
      return;
    }
    if (mealFor(scene, verb, offer)) return;
    const caller = greeting ? undefined : visitOf(scene, at, complements);
    if (caller !== undefined) {
      offer("received-visit", caller.last, subject(), people(caller.actors), "in_person");
      return;
    }
    const object = objectOf(scene, complements);
    if (object === undefined || people(object.actors).length === 0) {
      // "received a Kenyan delegation headed by A"
      const head = greeting || object === undefined ? [] : people(leaderWithin(scene, object.first, object.last));
      if (head.length > 0) offer("received-delegation", at + 4, subject(), head, "in_person");
      return;
    }
    // "received a call from A" is no reception; "welcomed A's remarks" has no person for object.
    if (greeting && !TALKS_NEAR.test(wordsOf(units, object.last, object.last + 10))) return;
    offer("received", object.last, subject(), people(object.actors), "in_person");
    return;
  }
  if (WITH.test(word)) {
    if (/^(sat|sits|sit)$/.test(word) && !/^(down|across|together|with|opposite|face)\b/.test(wordsOf(units, at + 1, at + 3))) return;
    if (each("sat-down-with", right(), ["with", "opposite", units[at + 1]?.lower === "across" ? "from" : "opposite"], "in_person")) return;
    const own = subject();
    // "consulted B on Monday"
    const consulted = /^consult/.test(word) && !modality.passive ? right()[0] : undefined;
    if (consulted?.prep === null && people(consulted.actors).length > 0) {
      offer("consulted", consulted.last, own, people(consulted.actors), "in_person");
      return;
    }
    if (people(own).length >= 2 && /^(sat|sit|huddled|huddle|confer|confers|conferred|dined|dine|lunched|lunch)$/.test(word))
      offer("sat-down", at + 2, own, [], "in_person");
    return;
  }
  if (SHARE.test(word)) {
    if (!/\b(views|notes|opinions|ideas|assessments)\b/.test(wordsOf(units, at + 1, at + 6))) return;
    if (isNoteOfState(scene, at)) return;
    if (each("exchanged-views", right(), ["with"], "in_person")) return;
    const own = subject();
    if (people(own).length >= 2) offer("exchanged-views", at + 2, own, [], "in_person", true);
    return;
  }
  if (PAY.test(word)) {
    const behind = units.findIndex((u, k) => k > at && k <= at + 5 && /^calls?$/.test(u.lower));
    const before = behind < 0 ? talkBefore(scene, verb) : -1;
    if (before >= 0 && /^calls?$/.test(units[before]?.lower ?? "")) {
      // "a telephone call which A had made to B"
      const whom = right().find((c) => c.prep === "to" && people(c.actors).length > 0);
      taken.add(before);
      if (whom !== undefined) offer("call-made", whom.last, subject(), people(whom.actors), "call");
      return;
    }
    // "paid a courtesy visit to A"
    const visit = behind < 0 ? units.findIndex((u, k) => k > at && k <= at + 5 && /^visits?$/.test(u.lower)) : -1;
    if (visit > 0) {
      const hosts = right(visit + 1);
      each("courtesy-visit", hosts.slice(0, hosts.findIndex((c, n) => n > 0 && !c.joined) >>> 0), ["to"], "in_person", people);
      return;
    }
    if (behind < 0) return;
    taken.add(behind);
    const by = /^(telephone|phone)$/.test(units[behind - 1]?.lower ?? "");
    each("courtesy-call", right(behind + 1), ["on", "upon", "to"], by ? "call" : "in_person", people);
    return;
  }
  if (GRANT.test(word)) {
    const noun = units.findIndex((u, k) => k > at && k <= at + 6 && u.lower === "audience");
    if (noun < 0) {
      mealFor(scene, verb, offer);
      return;
    }
    taken.add(noun);
    if (modality.passive) each("audience", right(noun + 1), ["by", "with"], "in_person", people);
    else if (!each("audience", right(noun + 1), ["to"], "in_person", people)) {
      // "gave her a brief audience"
      const whom = right()[0];
      if (whom?.prep === null && whom.last <= noun && people(whom.actors).length > 0)
        offer("audience", noun + 1, subject(), people(whom.actors), "in_person");
    }
    return;
  }
  if (DISCUSS.test(word)) {
    const doers = modality.passive ? (right().find((c) => c.prep === "by")?.actors ?? []) : subject();
    const own = people(doers).filter((a) => a.kind === "person");
    if (phone && own.length === 2) byPhoneTogether(reading);
    else if (own.length === 2 && mutual(own))
      offer("discussed-together", at + 1, own, [], "in_person", true, { ...modality, passive: false });
    if (own.length !== 1 || modality.passive) return;
    const partner = talkedWith(scene, at, right());
    const whom = people(partner?.actors ?? frontedWith(scene, at));
    if (whom.length > 0) offer("discussed-with", partner?.last ?? at + 1, own, whom, "in_person", true);
  }
};
