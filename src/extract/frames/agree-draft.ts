/** The claim of one paper that an act of signing reaches, and the units whose words are that paper's alone. */
import type { AgreementType } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Act } from "./agree-acts.ts";
import { dayOfAct, placeOfAct } from "./agree-circumstance.ts";
import type { Parties } from "./agree-parties.ts";
import type { AgreementDraft } from "./agree-told.ts";
import { lateTitle } from "./paper-subjects.ts";
import type { Paper } from "./papers.ts";
import { NOWHERE } from "./place-near.ts";
import { evidenceOf, groundUnit, personRef, type Scene } from "./scene.ts";

/** Where the paper's own words begin and the next paper's do. */
export const spanOf = (act: Act, paper: Paper): { from: number; to: number } => {
  const next = act.papers.find((p) => p.at > paper.at);
  return { from: paper.end, to: next?.at ?? Number.MAX_SAFE_INTEGER };
};

/** Its sides and signatories are those found; title, day and place those of the act or of the paper that it names. */
export const draftOf = (scene: Scene, act: Act, paper: Paper, named: Paper | undefined, sides: Parties, where: Unit): AgreementDraft => {
  const { units } = scene;
  const spot = units.indexOf(where) >= 0;
  const place = spot ? placeOfAct(scene, act, paper) : NOWHERE;
  const type: AgreementType = named?.type ?? paper.type ?? "agreement";
  const late =
    paper.title === null && named?.title == null && !paper.plural && act.papers.length === 1
      ? lateTitle(scene, act.at + 1, units.length)?.title
      : undefined;
  return {
    kind: "agreement",
    rule: act.rule,
    trigger: evidenceOf(scene, where),
    attributed_to: null,
    background: act.perfect || units.slice(paper.end).some((u) => u.lower === "recently"),
    type: groundUnit(scene, type, paper.unit),
    status: groundUnit(scene, act.status, where),
    title: named?.title ?? paper.title ?? late ?? null,
    parties: sides.parties.map((a) => groundUnit(scene, { name: a.display, country: a.country }, a.unit)),
    countries: sides.countries,
    signatories: sides.signers.map((a) => groundUnit(scene, personRef(a), a.unit)),
    date: dayOfAct(scene, act, paper),
    city: place.city,
    country: place.country,
    count: paper.count === null || paper.count < 2 ? null : groundUnit(scene, paper.count, paper.unit),
  };
};
