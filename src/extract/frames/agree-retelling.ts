/**
 * A paper told without its sides: "The memorandum on ports is two pages long", "an agreement on air services was signed". It is claimed with
 * its sides open, as what some other report may tell in full: alone it is no agreement.
 *
 * Limits: without a signing in the sentence only papers of a kind whose name nobody uses loosely, with "the" and a subject; none that is still
 * being talked over, and none that the article tells with its sides.
 */
import type { Act } from "./agree-acts.ts";
import type { AgreementDraft } from "./agree-told.ts";
import { dateNear } from "./circumstance.ts";
import { isNone, type Paper } from "./papers.ts";
import { evidenceOf, groundUnit, type Scene, STATES_AMID } from "./scene.ts";

/** Kinds that reports do not use for one another: "agreement" and "pact" may be said of any paper. */
const EXACT: ReadonlySet<string> = new Set(["mou", "letter_of_intent", "joint_declaration"]);

const OPEN =
  /\b(negotiat\w+|draft\w*|plan\w*|will|would|shall|may|might|could|should|to be|propos\w+|await\w*|prepar\w+|possible|hop(e|es|ed|ing)|haggl\w+|yet|not|never|no longer|if|future|pending|under discussion|seek\w*|want\w*|ready|due|expected)\b/;

/** The claim of a paper with a subject and without sides, where its sentence tells it as signed or as known to exist; `act`: what tells so. */
export const paperRetold = (scene: Scene, paper: Paper, act: Act | null, draft: AgreementDraft | null): AgreementDraft | undefined => {
  const title = draft?.title ?? paper.title;
  if (title === null || title === undefined || paper.type === null || (paper.plural && paper.count !== 1) || isNone(scene, paper))
    return undefined;
  const trigger = evidenceOf(scene, paper.unit);
  const amid = scene.dossier.setting.sides.slice(0, STATES_AMID);
  if (act !== null && draft !== null)
    return act.status === "signed" ? { ...draft, parties: [], countries: [], count: null, amid } : undefined;
  if (!EXACT.has(paper.type) || !paper.definite || OPEN.test(scene.units.map((u) => u.lower).join(" "))) return undefined;
  return {
    kind: "agreement",
    rule: "paper-named",
    trigger,
    attributed_to: null,
    background: true,
    type: groundUnit(scene, paper.type, paper.unit),
    status: groundUnit(scene, "signed", paper.unit),
    title,
    parties: [],
    countries: [],
    signatories: [],
    date: dateNear(scene, paper.at, paper.end, { tense: "past" }),
    city: null,
    country: null,
    count: null,
    amid,
  };
};

const words = (draft: AgreementDraft): ReadonlySet<string> => new Set((draft.title?.value ?? "").toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Those of `retold` whose subject no paper of the article with its sides has a word of. */
export const toldNowhereElse = (retold: readonly AgreementDraft[], told: readonly AgreementDraft[]): readonly AgreementDraft[] => {
  const subjects = new Set(told.flatMap((d) => [...words(d)]));
  return retold.filter((d) => ![...words(d)].some((w) => subjects.has(w)));
};
