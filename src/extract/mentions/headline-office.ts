/**
 * "Westrian army commander in Lima" above "Army Commander General A is in Lima": a headline tells the state of whoever bears the
 * office at the head of the text, where nothing else does.
 */
import type { Sentence } from "../text/sentences.ts";
import { matchesOffice } from "./meant.ts";
import { settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

/** Units among which the text's and the headline's first official stand. */
const HEAD = 2;
const TITLE = 4;

/** Gives whoever the text opens with the state that the headline tells beside their office. */
export const settleByHeadline = (sentences: readonly Sentence[], cut: readonly (readonly Unit[])[]): void => {
  const body = sentences.findIndex((s) => s.zone === "body");
  const title = sentences.findIndex((s) => s.zone === "headline");
  if (body < 0 || title < 0 || title > body) return;
  const official = (cut[title] ?? []).slice(0, TITLE).find((u) => u.kind === "official");
  const opening = cut[body] ?? [];
  const first = opening.slice(0, HEAD).find((u) => u.kind === "person");
  if (official?.country == null || official.office === undefined || official.counterpart === true || official.plural === true) return;
  if (first?.person === undefined || first.persons !== undefined || first.possessive || first.person.countryStated) return;
  if (!matchesOffice(first.person, official.office.role, official.office.rank)) return;
  // "his Westrian counterpart": the headline may mean another one.
  const another = opening.some((u) => u !== first && (u.kind === "person" || u.kind === "official") && u.country === official.country);
  if (!another) settleState(first.person, official.country);
};
