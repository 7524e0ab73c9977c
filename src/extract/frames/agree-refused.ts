/** Papers that the words reach and that are yet no agreements of their own: lists of partners, headings, papers that nothing tells apart. */
import type { Act } from "./agree-acts.ts";
import { sectionSides } from "./agree-sides.ts";
import type { AgreementDraft, Told } from "./agree-told.ts";
import { isNone, isPlainStatement, type Paper } from "./papers.ts";
import type { Scene } from "./scene.ts";

/** "one of the agreements, signed by the two ministers" */
const isOneOf = ({ units }: Scene, { at }: Paper): boolean =>
  units[at - 1]?.lower === "of" && /^(one|another)$/.test(units[at - 2]?.lower ?? "");

/** Why a paper without its sides is no agreement by itself. */
export const TOO_FEW = "fewer than two sides are named";

/** Why a paper that an act reaches is no agreement to tell, or null where it is one. */
export const whyNot = (
  scene: Scene,
  told: readonly Told[],
  act: Act,
  paper: Paper,
  named: Paper | undefined,
  draft: AgreementDraft,
  withBody: boolean,
): string | null => {
  if (isNone(scene, paper)) return "it says that none was signed";
  if (paper.title === null && isOneOf(scene, paper) && told.some((t) => t.item === scene.sentence.item)) return "one of those told before";
  if (paper.type === null && paper.count === null && named === undefined) return "a paper of no known kind";
  // "a statement signed by forty academics": only whose names stand under it make it one of states.
  const signing = new Set([...draft.signatories, ...draft.parties].map((s) => s.value.country));
  if (named === undefined && isPlainStatement(paper) && (signing.size < 2 || signing.has(null)))
    return "nobody tells whose statement it is";
  const several = paper.plural && paper.count === null;
  const again = act.rule === "signing-of" && told.some((t) => t.item === scene.sentence.item);
  const vague = again || (draft.date === null && (act.rule === "signed" || draft.parties.length < 2));
  if (several && paper.title === null && vague) return "a list of partners, not one instrument";
  if (several && act.open && paper.title === null) return "a heading over a list of papers";
  if (several && draft.countries.length > 3) return "a list of partners, not one instrument";
  if (draft.countries.length < (withBody ? 1 : 2)) return TOO_FEW;
  if (
    draft.status.value === "planned" &&
    draft.title === null &&
    draft.date === null &&
    draft.parties.length + draft.signatories.length < 2
  )
    return "nothing tells it from another";
  // "A pact is in the making": whose is for the words to say, or for a report about two states alone.
  const { bilateral, sides } = scene.dossier.setting;
  const whose = paper.countries.length > 0;
  const stated = draft.countries.every((c) => scene.units.some((u) => u.countries?.includes(c.value) === true || u.country === c.value));
  const theirs = bilateral && draft.countries.every((c) => sides.slice(0, 2).includes(c.value));
  const headed = sectionSides(scene).length > 1;
  return /^(in-the-making|in-force|draft|of-a-year)$/.test(act.rule) && !stated && !theirs && !whose && !headed
    ? "its sides are not named"
    : null;
};
