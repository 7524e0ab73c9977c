/**
 * Who goes along: "Travelling with her are A and B", "A and B are travelling with him", "With him went A". They are where the one
 * they travel with is, on the same days, and of the same state where theirs is not said.
 *
 * "accompanied by A" alone tells who stood by, and no journey of A's; whom a delegation includes or the visit is made with goes along.
 */
import { unitTest } from "../mentions/ask.ts";
import { sentenceTest } from "../mentions/gate.ts";
import type { FrameResult } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, evidenceOf, groundUnit, personRef, readActors, type Scene, subjectOf, wordsOf } from "./scene.ts";
import { comingOf, onlyVisit, type VisitDraft, type VisitMemory } from "./visit-memory.ts";
import { travellers } from "./visit-travellers.ts";
import type { Unit } from "../mentions/unit.ts";

const isGoing = unitTest(/^(travelling|traveling|travelled|traveled|travel|flying|flew|went|came|goes|going)$/);

/** Who is named or meant right behind "with" at unit `k`. */
const withWhom = (scene: Scene, k: number): Actor | undefined => {
  const unit = scene.units[k + 1];
  if (unit === undefined) return undefined;
  const own = travellers(actorsOf(scene, unit));
  return own.find((a) => a.person !== null);
};

/** The visit that the one they go with is on: of a pronoun nobody is known for, the last visit told. */
const visitWith = (scene: Scene, k: number, memory: VisitMemory): VisitDraft | undefined => {
  const whom = withWhom(scene, k);
  if (whom !== undefined) return comingOf(memory, whom.display, scene.sentence.item);
  if (!/^(him|her)$/.test(scene.units[k + 1]?.lower ?? "") || memory.item !== scene.sentence.item) return undefined;
  return memory.told.findLast((d) => !d.background && (d.status.value === "held" || d.status.value === "planned"));
};

/** The verb of travel before "with" at unit `k`, past "in" ("flew in with the president"), or -1. */
const goingBefore = (units: readonly Unit[], k: number): number => {
  const at = /^(?:in|out|over|along|here|there|back)$/.test(units[k - 1]?.lower ?? "") ? k - 2 : k - 1;
  return isGoing(units[at]) ? at : -1;
};

/** Sentences back to which "with him" points. */
const REACH = 3;

const isIncluding = unitTest(/^(?:includes?|included|comprises?|comprised|consists?|consisted)$/);
const isAccompanying = unitTest(/^(?:accompanying|accompany|accompanied)$/);
const ENVOY = /ambassador|high commissioner|envoy|charg|consul/i;
const OF_JOURNEY = /\b(?:delegation|visit|trip|tour|journey|entourage|flight)\b/;
/** A gate: one of the verbs above. */
const hasRetinue = sentenceTest(/^(?:includes?|included|comprises?|comprised|consists?|consisted|accompanying|accompany|accompanied)$/);

/**
 * "His delegation includes A and B", "A and B are accompanying the president on the visit", "The president is accompanied on the trip by A":
 * those of the visitor's own state, no envoy, who live where they are received.
 */
const retinue = (scene: Scene, memory: VisitMemory): FrameResult["drafts"] => {
  const { units, sentence } = scene;
  if (memory.item !== sentence.item || scene.quoted[0] === true || !hasRetinue(units) || !OF_JOURNEY.test(wordsOf(units, 0, units.length)))
    return [];
  const found: { row: readonly Actor[]; visit: VisitDraft; at: number }[] = [];
  for (const verb of clausesOf(scene).verbs) {
    if (verb.form !== "finite") continue;
    const word = units[verb.at];
    if (
      isIncluding(word) &&
      verb.subject !== null &&
      /\b(?:delegation|entourage|team)\b/.test(wordsOf(units, verb.subject.first, verb.at))
    ) {
      const visit = ownVisit(scene, units.slice(0, verb.at), memory);
      if (visit !== undefined) found.push({ row: membersBehind(scene, verb.at + 1), visit, at: verb.at });
    }
    if (!isAccompanying(word)) continue;
    const passive = modalityOf(units, verb.at).passive;
    const by = passive ? units.findIndex((u, k) => k > verb.at && k < verb.at + BY && u.lower === "by") : -1;
    const visitor = passive ? subjectOf(scene, verb.at)[0] : readActors(scene, verb.at + 1).actors[0];
    const visit = visitor?.person == null ? undefined : comingOf(memory, visitor.display, sentence.item);
    if (visit === undefined || (passive && by < 0)) continue;
    found.push({ row: passive ? membersBehind(scene, by + 1) : subjectOf(scene, verb.at), visit, at: verb.at });
  }
  return found.flatMap(({ row, visit, at }) => along(scene, row, visit, units[at] as Unit));
};
/** Units from "accompanied" to "by". */
const BY = 8;
/** Units of a row of those who go along. */
const MEMBERS = 60;

/** Everybody named behind unit `from`, up to the end of what is listed. */
const membersBehind = (scene: Scene, from: number): Actor[] => {
  const found: Actor[] = [];
  for (let k = from; k < Math.min(scene.units.length, from + MEMBERS); k++) {
    const unit = scene.units[k] as Unit;
    if (unit.lower === ";" || clausesOf(scene).verbs.some((v) => v.at === k && v.form === "finite")) break;
    if (unit.kind === "person" && !unit.possessive) found.push(...actorsOf(scene, unit));
  }
  return found;
};

/** The visit of whoever is named with the delegation among `units`, else of the one visitor the report has. */
const ownVisit = (scene: Scene, units: readonly Unit[], memory: VisitMemory): VisitDraft | undefined => {
  const owner = units.flatMap((u) =>
    u.kind === "person" || u.kind === "official" || /^(?:his|her)$/.test(u.lower) ? travellers(actorsOf(scene, u)) : [],
  )[0];
  return owner?.person == null ? onlyVisit(memory, scene.sentence.item) : comingOf(memory, owner.display, scene.sentence.item);
};

/** A visit like `visit` for each of the row who may go along on it. */
const along = (scene: Scene, row: readonly Actor[], visit: VisitDraft, trigger: Unit): VisitDraft[] =>
  travellers(row)
    .filter(
      (a) =>
        a.person !== null &&
        a.display !== visit.visitor.value.name &&
        !ENVOY.test(a.role ?? "") &&
        !ENVOY.test(a.unit.lower) &&
        a.person.relative !== true,
    )
    .map((a) => ({ ...a, country: a.person?.countryStated === true ? a.country : visit.visitor.value.country }))
    .filter((a) => a.country !== null && a.country === visit.visitor.value.country)
    .map((a) => ({
      ...visit,
      rule: "travels-with",
      trigger: evidenceOf(scene, trigger),
      attributed_to: null,
      visitor: groundUnit(scene, personRef(a), a.unit),
    }));

/** Units from "flew in" to "with": "shortly before noon". */
const TOW = 9;
/** "He had flown in shortly before noon with A and B": those behind "with", of the traveller's own state. */
const inTow = (scene: Scene, memory: VisitMemory): VisitDraft[] => {
  const { units, sentence } = scene;
  if (memory.item !== sentence.item || scene.quoted[0] === true) return [];
  const found: VisitDraft[] = [];
  for (const verb of clausesOf(scene).verbs) {
    if (!isComing(units[verb.at]) || modalityOf(units, verb.at).passive) continue;
    const k = units.findIndex((u, n) => n > verb.at && n < verb.at + TOW && u.lower === "with");
    if (k < 0 || units.slice(verb.at + 1, k).some((u) => u.kind === "mark" || u.kind === "person" || u.lower === "and")) continue;
    // "flew to Lima for talks with A": whom they see there
    if (units.slice(verb.at + 1, k).some((u, n) => u.lower === "for" && units[verb.at + n + 2]?.kind !== "date")) continue;
    // "went to Lima to sit down with A"
    if (clausesOf(scene).verbs.some((v) => v.at > verb.at && v.at < k)) continue;
    const visit = memory.told.findLast((d) => d.trigger.start === sentence.start && d.trigger.at_start === units[verb.at]?.start);
    if (visit === undefined || visit.status.value === "denied" || visit.status.value === "hypothetical") continue;
    const others = readActors(scene, k + 1).actors.filter(
      (a) => (a.role !== null || / /.test(a.display)) && comingOf(memory, a.display, sentence.item) === undefined,
    );
    found.push(...along(scene, others, visit, units[k] as Unit));
  }
  return found;
};
const isComing = unitTest(/^(?:arrived|arrive|arrives|flown|flew|flies|fly|landed|lands|travelled|traveled|came|come|comes|went|goes|go)$/);

const JOINED = /^(?:(?:together|along) with|alongside|like|as (?:did|had|was|does|has)|and so (?:did|had|was)) $/;
/** Units from a verb of travel to who did the same. */
const LIKEWISE = 12;
/** "took the train to Lima together with A and B", "flew in on Monday, as did A": of whatever state, they are where the traveller is. */
const likewise = (scene: Scene, memory: VisitMemory): VisitDraft[] => {
  const { units, sentence } = scene;
  if (memory.item !== sentence.item || scene.quoted[0] === true) return [];
  const told = memory.told.filter((d) => d.trigger.start === sentence.start && WENT.has(d.rule));
  return told.flatMap((visit) => {
    const at = units.findIndex((u) => u.start === visit.trigger.at_start);
    const state = visit.country?.value;
    for (let k = at + 1; at >= 0 && k < Math.min(units.length, at + LIKEWISE); k++) {
      // past "guest of B"
      if ((units[k]?.kind === "person" && units[k]?.country !== state) || units[k]?.lower === ";") break;
      const words = [1, 2, 3].find((n) => JOINED.test(`${wordsOf(units, k, k + n)} `));
      if (words === undefined) continue;
      const row = readActors(scene, k + words);
      // "as did A in 2019": on a day of their own
      if (units.slice(row.next, row.next + 3).some((u) => u.kind === "date") && /^(?:as|like)\b/.test(units[k]?.lower ?? "")) return [];
      return travellers(row.actors)
        .filter((a) => a.person !== null && a.country !== null && a.country !== state && a.display !== visit.visitor.value.name)
        .filter((a) => !ENVOY.test(a.role ?? "") && !ENVOY.test(a.unit.lower))
        .map((a) => ({
          ...visit,
          rule: "travels-with",
          trigger: evidenceOf(scene, units[k] as Unit),
          attributed_to: null,
          visitor: groundUnit(scene, personRef(a), a.unit),
        }));
    }
    return [];
  });
};
const WENT: ReadonlySet<string> = new Set(["travelled", "arrived", "begun", "visited", "set-out", "moved-on", "guest-of"]);

const ALONG = /^(?:had |has |have |also |too )*(?:came|come|flown|flew|travelled|traveled|gone|went|tagged) along\b/;
const PARTY =
  /^(?:in (?:his|her|their|the) (?:\w+ )?(?:party|entourage|retinue|suite|delegation|plane|team|train)|at (?:his|her) side|with (?:him|her)|among (?:his|her) companions|on board)(?: (?:was|were|is|are|came|went|also))+ /;
const IN_PARTY =
  /^(?:was|were|is|are) (?:also )?(?:in|part of|a member of) (?:his|her|their|the) (?:\w+ )?(?:party|entourage|retinue|suite|delegation|team)\b/;
/** "A, the minister, had come along", "In her party were A and B", "A was in his entourage": those of the visitor's own state. */
const cameAlong = (scene: Scene, memory: VisitMemory): VisitDraft[] => {
  const { units, sentence } = scene;
  if (memory.item !== sentence.item || scene.quoted[0] === true || sentence.index - memory.sentence > REACH) return [];
  const visit = memory.told.findLast((d) => !d.background && (d.status.value === "held" || d.status.value === "planned"));
  if (visit === undefined || visit.trigger.start === sentence.start) return [];
  const opener = PARTY.exec(`${wordsOf(units, 0, PARTY_REACH)} `)?.[0];
  if (opener !== undefined) return along(scene, membersBehind(scene, opener.trim().split(" ").length), visit, units[0] as Unit);
  for (const verb of clausesOf(scene).verbs) {
    if (verb.form !== "finite" || verb.subject === null) continue;
    const words = wordsOf(units, verb.first, verb.at + PARTY_REACH);
    if (ALONG.test(words) || IN_PARTY.test(words)) return along(scene, subjectOf(scene, verb.at), visit, units[verb.at] as Unit);
  }
  return [];
};
const PARTY_REACH = 7;

/** What a sentence tells of those who go along with a visitor told before. */
export const companions = (scene: Scene, memory: VisitMemory): FrameResult["drafts"] => {
  const { units, sentence } = scene;
  const others = [...retinue(scene, memory), ...inTow(scene, memory), ...likewise(scene, memory), ...cameAlong(scene, memory)];
  if (others.length > 0) return others;
  const k = units.findIndex((u, n) => u.lower === "with" && (goingBefore(units, n) >= 0 || (n === 0 && isGoing(units[2]))));
  if (k < 0 || scene.quoted[k] === true || sentence.index - memory.sentence > REACH) return [];
  const visit = visitWith(scene, k, memory);
  if (visit === undefined) return [];
  // "Travelling with her are A", "With her went A", "A is travelling with her"
  const behind =
    k <= 1 ? units.findIndex((u, n) => n > k + 1 && /^(are|is|were|was|went|came|go|goes|travelled|traveled)$/.test(u.lower)) : -1;
  const verb = clausesOf(scene).verbs.find((v) => v.at === goingBefore(units, k));
  const row = behind >= 0 ? readActors(scene, behind + 1).actors : verb === undefined ? [] : subjectOf(scene, verb.at);
  const trigger = evidenceOf(scene, units[k] as Unit);
  return travellers(row)
    .filter((a) => a.person !== null && a.display !== visit.visitor.value.name)
    .map((a) => ({ ...a, country: a.person?.countryStated === true ? a.country : visit.visitor.value.country }))
    .filter((a) => a.country !== visit.country?.value)
    .map((a) => ({ ...visit, rule: "travels-with", trigger, attributed_to: null, visitor: groundUnit(scene, personRef(a), a.unit) }));
};
