/**
 * "A and B held a separate meeting, as did C and D", "A met B and so did C": others did what the verb before them tells.
 *
 * Two who are named so met each other; one alone met whom the first one met.
 */
import type { Draft, FrameResult } from "./draft.ts";
import { type Actor, evidenceOf, groundUnit, isAdverb, personRef, readActors, type Scene } from "./scene.ts";

const AUXILIARY = /^(?:did|do|does|have|had|has|will)$/;

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** Units from "so" to its auxiliary. */
const SO_REACH = 5;

/** Adds the meetings of those who did likewise. */
export const meetLikewise = (scene: Scene, result: FrameResult): void => {
  const { units } = scene;
  for (let i = 1; i + 1 < units.length; i++) {
    if (!AUXILIARY.test(units[i]?.lower ?? "") || scene.quoted[i] === true) continue;
    // "so, separately, did C"
    let so = i - 1;
    while (so > 0 && i - so < SO_REACH && (units[so]?.lower === "," || isAdverb(units[so]))) so--;
    if (!/^(?:as|so)$/.test(units[so]?.lower ?? "")) continue;
    const told = result.drafts.findLast((d) => d.kind === "meeting" && d.trigger.at_end <= (units[so]?.start ?? 0));
    const own = people(readActors(scene, i + 1).actors);
    if (told?.kind !== "meeting" || own.length === 0 || told.form.value === "session") continue;
    const trigger = units[i] as (typeof units)[number];
    const others = own.length > 1 ? [] : told.participants.slice(1);
    const participants = [...own.map((a) => groundUnit(scene, personRef(a), a.unit)), ...others];
    if (participants.length < 2) continue;
    const states = new Map<string, (typeof told.countries)[number]>();
    for (const { country, unit } of own) if (country !== null) states.set(country, groundUnit(scene, country, unit));
    for (const p of others) if (p.value.country !== null) states.set(p.value.country, { value: p.value.country, evidence: p.evidence });
    const draft: Draft = {
      ...told,
      rule: "did-likewise",
      trigger: evidenceOf(scene, trigger),
      status: groundUnit(scene, told.status.value, trigger),
      participants,
      countries: [...states.values()],
    };
    result.drafts.push(draft);
  }
};
