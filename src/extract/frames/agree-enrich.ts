/** What a later sentence, line or cell adds to a paper told before: who signed it, its parties, day and place. */
import type { Parties } from "./agree-parties.ts";
import type { AgreementDraft, Told } from "./agree-told.ts";
import { groundUnit, personRef, type Scene } from "./scene.ts";

/** Adds what a later sentence tells of a paper to what was told of it. */
export const enrich = (
  told: Pick<Told, "draft">,
  scene: Scene,
  sides: Pick<Parties, "parties" | "signers" | "countries">,
  more: Pick<AgreementDraft, "date" | "city" | "country"> | null,
): void => {
  const { draft } = told;
  const names = new Set(draft.signatories.map((s) => s.value.name));
  const parties = new Set(draft.parties.map((p) => p.value.name));
  Object.assign(draft, {
    signatories: [
      ...draft.signatories,
      ...sides.signers.filter((a) => !names.has(personRef(a).name)).map((a) => groundUnit(scene, personRef(a), a.unit)),
    ],
    parties: [
      ...draft.parties,
      ...sides.parties
        .filter((a) => !parties.has(a.display))
        .map((a) => groundUnit(scene, { name: a.display, country: a.country }, a.unit)),
    ],
    date: draft.date ?? more?.date ?? null,
    city: draft.city ?? more?.city ?? null,
    country: draft.country ?? more?.country ?? null,
  });
};
