/** Who takes part in a session that a sentence tells: chairs, the two it is "of" or "with", those who meet "for" it. */
import { complementsAfter } from "../clauses/complements.ts";
import type { Unit } from "../mentions/unit.ts";
import {
  type Actor,
  actorsOf,
  clausesOf,
  distinct,
  isActor,
  readActors,
  type Scene,
  subjectOf,
  verbAround,
  verbLike,
  wordsOf,
} from "./scene.ts";
import type { Body } from "./session-body.ts";
import { chairsAt, chairsBefore, chairsBehind, facingAt, opensRow, teamsAt } from "./session-chairs.ts";

const isChair = (unit: Unit | undefined): boolean => unit?.kind === "word" && /^(co-chaired|cochaired|chaired)$/.test(unit.lower);
/** "held the dialogue in Oslo, led by A and B" */
const LED = /^(?:led|headed|attended)$/;
export const CHAIR =
  /^(co-chaired|co-chair|cochaired|chaired|co-chairing|co-chairs|presided|presides|attended|attend|led|leads|lead|headed|preside)$/;
/** Verbs whose subject takes part in the session they are told with. */
export const TAKES_PART =
  /^(co-chaired|co-chair|cochaired|chaired|co-chairing|attended|attend|led|leads|lead|headed|met|meet|meets|gathered|held|hold|conducted|hosted|host|received|welcomed|convened|sat|chair|chairs|co-chairs|joined|wrapped|concluded|opened|began|started|ended|completed|presided|preside|came|come|comes|took|takes|take|participated|participates|participate)$/;

/** The subject of a verb; "delegations led by A and B held": whoever leads them. */
const teamLeaders = (scene: Scene, verb: number): readonly Actor[] => {
  const own = subjectOf(scene, verb);
  const group = verbAround(scene, verb)?.subject;
  const { units } = scene;
  if (own.length > 0 || group == null || !/^(?:delegations|teams|sides|officials)$/.test(units[group.last - 1]?.lower ?? "")) return own;
  const led = /^(?:led|headed)$/.test(units[group.last]?.lower ?? "") && units[group.last + 1]?.lower === "by";
  return led ? readActors(scene, group.last + 2).actors : own;
};

const WORK = "work|proceedings|deliberations|discussions|sitting|session|meeting|sessions|meetings|talks|plenary";
const OF_ITS_WORK = new RegExp(
  `^,? ?(?:(?:the )?(?:${WORK}) of which|whose (?:${WORK})|which|that) (?:was|were|is|are|has been|will be|is to be|had been) (?:jointly )?$`,
);
/** Units from the body to who led its work. */
const WORK_REACH = 9;
/** "…, the work of which was led by A and B", "…, which was attended by A": is the verb at unit `at` said of the body that ends before unit `last`? */
const leadsWork = (units: readonly Unit[], last: number, at: number): boolean =>
  at - last <= WORK_REACH &&
  (LED.test(units[at]?.lower ?? "") || isChair(units[at])) &&
  units[at + 1]?.lower === "by" &&
  OF_ITS_WORK.test(`${wordsOf(units, last, at)} `);

/** "B, with whom A is to hold the third summit": whoever "whom" stands for. */
const withWhom = (scene: Scene, before: number): Actor[] => {
  const { units } = scene;
  const whom = units.findLastIndex((u, k) => k < before && u.lower === "whom" && units[k - 1]?.lower === "with");
  if (whom < 0 || before - whom > WHOM) return [];
  const person = units.findLastIndex((u, k) => k < whom && u.kind === "person" && !u.possessive);
  return person < 0 ? [] : actorsOf(scene, units[person] as Unit);
};
/** Units from "whom" to the verb. */
const WHOM = 6;

const AT_ITS_END = /\b(?:after|following|during|at|in)(?: the (?:end|close|conclusion|opening|start) of)?(?: the| their)? $/;
const SIGNED = /^(?:signed|inked|initialled|exchanged|adopted|issued|sealed)$/;
/** "A and B signed a protocol after the third round of the X-Y dialogue": two of its sides, who held it. */
const signedAt = (scene: Scene, body: Body): readonly Actor[] => {
  const around = verbAround(scene, body.first);
  if (around === undefined || around.at > body.first || !SIGNED.test(scene.units[around.at]?.lower ?? "")) return [];
  if (!AT_ITS_END.test(`${wordsOf(scene.units, body.first - 6, body.first)} `)) return [];
  const people = subjectOf(scene, around.at).filter((a) => a.kind === "person");
  const states = new Set(people.map((a) => a.country));
  const sides = body.countries.length < 2 || people.every((a) => a.country === null || body.countries.includes(a.country));
  return states.size >= 2 && sides ? people : [];
};

/** "which", "for which" at unit `k`. */
const isRelative = (units: readonly Unit[], k: number): boolean =>
  /^(?:which|that)$/.test(units[/^(?:for|to|at)$/.test(units[k]?.lower ?? "") ? k + 1 : k]?.lower ?? "");

/** Who takes part: chairs, the two it is "of" or "with", those who meet "for" it. */
export const partakers = (scene: Scene, body: Body, verb: number, before: number): Actor[] => {
  const { units } = scene;
  const clauses = clausesOf(scene);
  const { last } = body;
  const actors: Actor[] = [];
  if (verb >= 0 && CHAIR.test(units[verb]?.lower ?? "") && units[verb + 1]?.lower === "by")
    actors.push(...readActors(scene, verb + 2).actors);
  else if (verb >= 0 && units[verb + 1]?.lower === "between") actors.push(...readActors(scene, verb + 2).actors);
  if (
    verb > last &&
    isRelative(units, units[last]?.lower === "," ? last + 1 : last) &&
    (CHAIR.test(units[verb]?.lower ?? "") || /^(?:hold|come|travel|fly)$/.test(units[verb]?.lower ?? ""))
  )
    actors.push(...subjectOf(scene, verb));
  if (before >= 0 && TAKES_PART.test(units[before]?.lower ?? "")) {
    // "A and B for Northland and C and D for Westria took part"
    const teams =
      units.slice(0, before).filter((u, k) => u.kind === "country" && /^(?:for|from)$/.test(units[k - 1]?.lower ?? "")).length >= 2;
    if (teams) actors.push(...units.slice(0, before).flatMap((u) => (u.kind === "person" && !u.possessive ? actorsOf(scene, u) : [])));
    else {
      actors.push(...teamLeaders(scene, before));
      // "A, together with B, co-chaired"
      const beside = units.findIndex(
        (u, k) => k < before && /^(?:together|along|jointly)$/.test(u.lower) && units[k + 1]?.lower === "with",
      );
      if (beside >= 0) actors.push(...readActors(scene, beside + 2).actors);
    }
    // "hosted A for the third dialogue", "met A at the third dialogue"
    if (/^(?:host|receiv|welcom|met$|meets?$)/.test(units[before]?.lower ?? "")) {
      const object = complementsAfter(scene, clauses, before + 1)[0];
      if (object?.prep === null) actors.push(...object.actors);
    }
    // "sat down with A and B for the ninth meeting"
    if (
      /^(sat|met|meet|meets|gathered|co-chaired|chaired|co-chair|presided|presides|held|hold|conducted|wrapped|concluded|opened|began|started|ended|completed|took|participated)$/.test(
        units[before]?.lower ?? "",
      ) &&
      before < body.first
    ) {
      const others = complementsAfter(scene, clauses, before + 1).find(
        (c) => (c.prep === "with" || (c.prep === "from" && units[before]?.lower === "sat")) && c.last <= body.first,
      );
      if (others !== undefined) actors.push(...others.actors);
    }
  }
  actors.push(...withWhom(scene, before));
  // "the second dialogue in Oslo brought together A and B"
  const brought = clauses.verbs.find((v) => v.at >= last && units[v.at]?.lower === "brought" && units[v.at + 1]?.lower === "together");
  if (brought !== undefined)
    actors.push(...complementsAfter(scene, clauses, brought.at + 2).flatMap((c) => (c.prep === null || c.joined ? c.actors : [])));
  // "At the invitation of A, B took part in the first session"
  const invitation = units.findIndex((u, k) => k < body.first && u.lower === "invitation" && units[k + 1]?.lower === "of");
  if (invitation >= 0 && actors.length > 0) actors.push(...readActors(scene, invitation + 2).actors);
  if (actors.every((a) => a.kind !== "person")) actors.push(...teamsAt(scene, last));
  // "the virtual summit of A and B"
  if (actors.length === 0 && /^(of|between)$/.test(units[last]?.lower ?? "")) actors.push(...readActors(scene, last + 1).actors);
  // "was held in Oslo and was co-chaired by A and B"
  const chaired = actors.some((a) => a.kind === "person")
    ? undefined
    : clauses.verbs.find(
        (v) =>
          v.at > last &&
          v.at !== verb &&
          (leadsWork(units, last, v.at) ||
            ((isChair(units[v.at]) || (LED.test(units[v.at]?.lower ?? "") && units[v.at - 1]?.lower === ",")) &&
              // "the committee, which sat in Oslo, was chaired by A and B"
              // "opened in Oslo on Tuesday, co-chaired by A and B"
              ((units[v.at - 1]?.lower === "," && units[v.at + 1]?.lower === "by") ||
                /^and (?:was|were)$/.test(wordsOf(units, v.at - 2, v.at)) ||
                (/^, (?:was|were)$/.test(wordsOf(units, v.at - 2, v.at)) && (v.subject === null || v.subject.first < last))))),
      );
  if (chaired !== undefined && units[chaired.at + 1]?.lower === "by") actors.push(...readActors(scene, chaired.at + 2).actors);
  // "the third dialogue, in which they were joined by A and B"
  const joined = clauses.verbs.find((v) => v.at > last && v.at < last + 9 && units[v.at]?.lower === "joined");
  if (
    joined !== undefined &&
    units[joined.at + 1]?.lower === "by" &&
    /^(?:in|at) which$/.test(
      wordsOf(units, units[last]?.lower === "," ? last + 1 : last, (units[last]?.lower === "," ? last + 1 : last) + 2),
    )
  )
    actors.push(...subjectOf(scene, joined.at), ...readActors(scene, joined.at + 2).actors);
  for (let k = last; k < units.length; k++) {
    const chairs = chairsAt(scene, k);
    if (chairs !== undefined) {
      actors.push(...chairs);
      break;
    }
    const apart = facingAt(scene, k);
    if (apart.length > 0) {
      actors.push(...apart);
      break;
    }
    // "…, with A and B presiding", "by the co-chairs, A and B"
    if (units[k]?.lower === "with" && opensRow(scene, k + 1)) {
      const read = readActors(scene, k + 1);
      const presiding = /^(presiding|co-chairing|chairing|in|leading|as)$/.test(units[read.next]?.lower ?? "");
      // "concluded with both delegations expressing optimism": no row of names
      const named = isActor(scene, units[k + 1]);
      if (!named && !presiding) continue;
      if (k < last + 10 || presiding) actors.push(...read.actors);
      if (!presiding && (actors.every((a) => a.kind !== "person") || before < 0)) actors.push(...subjectOf(scene, body.first));
      break;
    }
    if (verbLike(units[k]) && k !== verb && k > last + 10) break;
  }
  // "met in Oslo and set up a group, and the chairpersons, A and B, were pleased"
  if (actors.every((a) => a.kind !== "person")) actors.push(...chairsBehind(scene, last));
  if (actors.every((a) => a.kind !== "person")) actors.push(...chairsBefore(scene, body.first));
  if (verb < 0 && before < 0 && actors.every((a) => a.kind !== "person")) actors.push(...signedAt(scene, body));
  return distinct(actors);
};
