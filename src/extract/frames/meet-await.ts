/** "Talks await her in Lima with A and with B": those whom an exchange awaits are to have it. In the past it may have been or not. */
import { complementsAfter } from "../clauses/complements.ts";
import { unitTest } from "../mentions/ask.ts";
import type { FrameResult } from "./draft.ts";
import { offerExchange } from "./exchange.ts";
import { formIn, isTalkNoun } from "./meet-form.ts";
import { type Actor, clausesOf, groundUnit, type Scene } from "./scene.ts";

const awaits = unitTest(/^(?:await|awaits)$/);
const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** Adds the exchanges that a sentence says to await somebody. */
export const meetAwait = (scene: Scene, result: FrameResult): void => {
  const { units } = scene;
  for (let at = 1; at < units.length; at++) {
    const noun = at - 1;
    if (!awaits(units[at]) || !isTalkNoun(units[noun] as (typeof units)[number]) || scene.quoted[at] === true) continue;
    const complements = complementsAfter(scene, clausesOf(scene), at + 1);
    const [whom] = complements;
    const own = whom?.prep === null ? people(whom.actors) : [];
    if (own.length === 0) continue;
    const modality = { status: "planned", tense: "future", perfect: false, passive: false, why: "awaits" } as const;
    let row = false;
    for (const c of complements) {
      row = c.prep === "with" || (row && c.prep === null && c.joined);
      const others = row ? people(c.actors) : [];
      if (others.length === 0) continue;
      const { form, unit } = formIn(scene, noun, c.last, "in_person");
      offerExchange(scene, result, {
        at: noun,
        last: c.last,
        rule: "talks-await",
        left: own,
        right: others,
        modality,
        form: groundUnit(scene, form, unit),
        echo: false,
      });
    }
  }
};
