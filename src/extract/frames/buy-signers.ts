/**
 * Who signed a deal, where the words do not stand with its goods: "The contract was signed by A and B", "It bears the signatures of A and
 * B", "A put his name to the papers, B did so for the other side, and the navy had its jets: 26 of them for 6 billion".
 */
import type { Unit } from "../mentions/unit.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { dateNear } from "./circumstance.ts";
import type { Deal, PurchaseDraft } from "./deal.ts";
import {
  type Actor,
  actorsOf,
  clausesOf,
  distinct,
  groundUnit,
  isBoundary,
  personRef,
  type Scene,
  subjectOf,
  verbLike,
  wordsOf,
} from "./scene.ts";

const SIGNS = /^(signed|inked|initialled)$/;
const IDIOM = /\b(signed|inked|initialled|put (his|her|their) (names?|signatures?|pens?))\b/;

/** What is signed: the deal told before, by a word for it or by the short name of its paper ("the IGA"). */
const DEAL = /\b(contract|deal|order|agreement|accord|it)\b/;
const SHORT_NAME = /^\p{Lu}{2,5}$/u;

/** Another paper is signed, not the deal. */
const OTHER_PAPER = /\b(memorandum|mou|letter of intent|declaration|protocol|statement|roadmap|treaty)\b/;

const signatories = (scene: Scene, signers: readonly Actor[]): PurchaseDraft["signatories"] =>
  distinct(signers.filter((a) => a.kind === "person")).map((a) => groundUnit(scene, personRef(a), a.unit));

/** Sentences a deal may lie back. */
const REACH = 2;

/** Gives the deal told last the persons that this sentence says signed it. */
export const signedBy = (hand: Hand): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  const deal = deals.told.slice(-20).findLast((d) => d.status === "contracted" && !d.heard);
  if (deal === undefined || deals.at - deal.at > REACH || deal.draft.signatories.length > 0) return;
  const by = units.findIndex((u, k) => u.lower === "by" && isSignedBefore(units, k)) - 1;
  const of = units.findIndex(
    (u, k) =>
      /^signatures?$/.test(u.lower) &&
      units[k + 1]?.lower === "of" &&
      /^(bears?|bore|carr(y|ies|ied)|the)$/.test(units[k - 1]?.lower ?? ""),
  );
  const at = by >= 0 ? by : of;
  if (at < 0) {
    signedActively(scene, deal, deals.at - deal.at);
    return;
  }
  if (scene.quoted[at] === true) return;
  const before = units.slice(0, at);
  const said = before.map((u) => u.lower).join(" ");
  if (
    OTHER_PAPER.test(said) ||
    !(DEAL.test(said) || before.some((u) => SHORT_NAME.test(scene.dossier.document.text.slice(u.start, u.end))))
  )
    return;
  const stop = units.findIndex((u, k) => k > at + 2 && (u.lower === ";" || isBoundary(u) || verbLike(u)));
  const found = signatories(
    scene,
    units.slice(at + 2, stop < 0 ? units.length : stop).flatMap((u) => actorsOf(scene, u)),
  );
  if (found.length > 0) deal.draft.signatories = found;
};

/** "signed by", "signed the next day at Portville by" */
const isSignedBefore = (units: readonly Unit[], by: number): boolean => {
  const at = units.findLastIndex((u, k) => k < by && k > by - 9 && u.kind === "word" && SIGNS.test(u.lower));
  return at >= 0 && !units.slice(at + 1, by).some((u) => u.kind === "mark" || u.kind === "person" || verbLike(u));
};

/** "A signed it for the ministry and B on behalf of the yard": whoever signs the deal told in the sentence before. */
const signedActively = (scene: Scene, deal: Deal, back: number): void => {
  const { units } = scene;
  const at = units.findIndex(
    (u, k) =>
      u.kind === "word" &&
      scene.quoted[k] !== true &&
      /^(signed|inked|initialled|put)$/.test(u.lower) &&
      PAPER.test(wordsOf(units, k, k + 6)),
  );
  if (at < 0 || back !== 1 || units.some((u) => OTHER_PAPER.test(u.lower))) return;
  const others = units
    .slice(at + 2)
    .flatMap((u, k) => (/^(for|on|while|,)$/.test(units[at + 3 + k]?.lower ?? "") ? actorsOf(scene, u) : []));
  const found = signatories(scene, [...subjectOf(scene, at), ...others]);
  if (found.length === 0) return;
  deal.draft.signatories = found;
  deal.draft.date ??= dateNear(scene, at, at + 1, { tense: "past" });
};
const PAPER =
  /^(((signed|inked|initialled)|put (their|his|her) (names?|signatures?) (to|on|under)) (it|(the|both|all) (contracts?|deal|order|agreement|papers|documents?|paperwork|letters?))|put pen to paper)\b/;

/** Whoever signed in the clause before unit `end`. */
export const signersBefore = (scene: Scene, end: number): PurchaseDraft["signatories"] => {
  const { units } = scene;
  const said = units
    .slice(0, end)
    .map((u) => u.lower)
    .join(" ");
  if (!IDIOM.test(said)) return [];
  return signatories(
    scene,
    clausesOf(scene).verbs.flatMap((v) => (v.form === "finite" && v.first < end ? subjectOf(scene, v.at) : [])),
  );
};

/** "was signed by A for the Northish side and B for the Westrian navy": each for the state that is named with them. */
export const signersFor = (scene: Scene, offer: Pick<Offer, "at" | "modality">): readonly Actor[] => {
  const { units } = scene;
  const by = offer.modality.passive ? units.findIndex((u, k) => k > offer.at && u.lower === "by") : -1;
  if (by < 0) return [];
  return units.slice(by).flatMap((u, n) => {
    const k = by + n;
    if (u.kind !== "person" || units[k + 1]?.lower !== "for") return [];
    const side = units.slice(k + 2, k + 4).find((x) => x.country !== null && x.orgKind !== "company");
    return side === undefined ? [] : actorsOf(scene, u).map((a) => ({ ...a, country: a.country ?? side.country }));
  });
};
