/**
 * Verbs of telephoning: "called A", "rang up A", "was telephoned by A", "telephoned with A", "A and B telephoned", "phoned to
 * congratulate A"; and "called on A", which is a visit.
 */
import { complementsAfter } from "../clauses/complements.ts";
import type { Actor } from "./scene.ts";
import { clausesOf } from "./scene.ts";
import { mutual } from "./meet-objects.ts";
import type { VerbReading } from "./meet-ways.ts";

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");
/** Words of calling that mean nothing else. */
const RINGING = /^(?:phoned|phones|phone|telephoned|telephones|telephone|rang|rung|rings|ring|video-called|facetimed)$/;
/** Units from a verb of telephoning to whom it is done to: "rang yesterday A". */
const NEAR = 3;

/** Reads a verb of telephoning. */
export const readPhone = (reading: VerbReading): void => {
  const { scene, at, modality, subject, right, offer } = reading;
  const { units } = scene;
  const word = units[at]?.lower ?? "";
  const next = units[at + 1]?.lower ?? "";
  // "was telephoned by A"
  if (modality.passive && /^(?:phoned|telephoned|rung)$/.test(word)) {
    for (const by of right())
      if (by.prep === "by" && people(by.actors).length > 0) offer("called-by", by.last, subject(), people(by.actors), "call");
    return;
  }
  if (next === "on" || next === "upon") {
    const object = right().find((c) => c.prep !== null && /^(on|upon)$/.test(c.prep));
    if (object !== undefined && people(object.actors).length > 0 && units[object.last]?.lower !== "to")
      offer("called-on", object.last, subject(), people(object.actors), "in_person");
    if (object !== undefined && (people(object.actors).length > 0 || !RINGING.test(word))) return;
  }
  if (modality.passive) return;
  // "A, on whom B called"
  const host = people(reading.fronted(/^(?:on|upon)$/));
  if (host.length > 0) {
    offer("called-on", at + 1, subject(), host, "in_person");
    return;
  }
  const object = right(next === "up" ? at + 2 : at + 1)[0];
  if (object?.prep === null && object.first <= at + NEAR && people(object.actors).length > 0) {
    const after = units[object.last]?.lower ?? "";
    // "called A to the table", "called A a friend"; whoever rings somebody "to congratulate him" does so by phone.
    const named = /^call/.test(word) && /^(a|an|"|“|‘|'|"warm|to|home|away)$/.test(after);
    if (!named && !/ing$/.test(after)) offer("called", object.last, subject(), people(object.actors), "call");
    return;
  }
  if (!RINGING.test(word)) return;
  const partner = right().find((c) => c.prep === "with" && people(c.actors).length > 0);
  if (partner !== undefined) {
    offer("called-with", partner.last, subject(), people(partner.actors), "call");
    return;
  }
  // "phoned to congratulate A"
  const to = next === "to" ? clausesOf(scene).verbs.find((v) => v.first === at + 1 && v.form === "infinitive") : undefined;
  const whom = to === undefined ? undefined : complementsAfter(scene, clausesOf(scene), to.at + 1)[0];
  if (whom?.prep === null && people(whom.actors).length > 0) {
    offer("called", whom.last, subject(), people(whom.actors), "call");
    return;
  }
  const own = people(subject());
  if (own.length === 2 && mutual(own)) offer("they-called", at + 1, own, [], "call");
};
