/** What hangs on a verb of dealing: the maker it chooses, the day of a leave to sell, where the words of a participle end. */
import type { Unit } from "../mentions/unit.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { isCompany, partyGroup } from "./buy-parties.ts";
import { dateRef } from "./circumstance.ts";
import { type Actor, isAuxiliary, verbLike } from "./scene.ts";

/** "picked the Westrian company Kestrel to supply 40 vehicles" */
export const chosenMaker = ({ scene, deals }: Hand, i: number, end: number): Actor | undefined => {
  const maker = partyGroup(scene, deals, i + 1, Math.min(end, i + 8));
  const at = maker === undefined ? -1 : scene.units.indexOf(maker.unit);
  const date = scene.units[at + 1]?.kind === "date" ? at + 2 : at + 1;
  return at >= 0 && isCompany(maker) && /^(for|to|as|over)$/.test(scene.units[date]?.lower ?? "") ? maker : undefined;
};

/** "yesterday thanked the ally for its decision to sell": the day is that of the thanks, unless the verb makes the decision known. */
export const dateOfLeave = (hand: Hand, i: number, end: number): Pick<Offer, "date"> => {
  const { scene } = hand;
  const { units } = scene;
  const main = units.findLastIndex((u, k) => k < i - 1 && u.kind === "word" && verbLike(u) && !isAuxiliary(u));
  if (
    main < 0 ||
    /^(announc|approv|took|taken|tak|mad|mak|confirm|notif|publish|unveil|issu|grant|g[ai]v|hand|reach|sign|said)/.test(
      units[main]?.lower ?? "",
    )
  )
    return {};
  const own = units.slice(i + 1, end).find((u) => u.kind === "date" && u.temporal?.role === "point");
  return { date: own === undefined ? null : dateRef(scene, own, "past") };
};

/** Where the words that hang on a participle end: "the jets bought in 2016 | arrived last month". */
export const reducedEnd = (units: readonly Unit[], i: number): number => {
  const k = units.findIndex(
    (u, n) =>
      n > i + 1 && u.kind === "word" && (verbLike(u) || /^(came|arrived|landed|rolled|flew|are|is|were|was|have|has|will)$/.test(u.lower)),
  );
  return k < 0 ? units.length : k;
};
