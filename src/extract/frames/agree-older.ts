/** "It replaces one of 2019", "which updates that of 2011": the older paper of the same two that a new one takes the place of. */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Act } from "./agree-acts.ts";
import type { AgreementContext } from "./agree-told.ts";
import { dateRef } from "./circumstance.ts";
import type { Paper } from "./papers.ts";
import { groundUnit, type Scene, wordsOf } from "./scene.ts";

/** A paper that exists, named by the way. */
export const EXISTING = {
  status: "signed",
  tense: "past",
  perfect: true,
  actors: [],
  open: false,
  pronoun: false,
  announced: false,
  bare: false,
} as const;

const isReplacing = unitTest(
  /^(?:replac(?:es?|ed|ing)|updat(?:es?|ed|ing)|supersed(?:es?|ed|ing)|succeed(?:s|ed|ing)?|renew(?:s|ed|ing)?|amend(?:s|ed|ing)?|extend(?:s|ed|ing)?|supplement(?:s|ed|ing)?)$/,
);
const OLDER =
  /^(?:(?:an?|the) )?(?:(?:earlier|previous|older|similar|first|former) )?(?:one|that|version|text) (?:(?:that )?(?:was )?(?:signed|concluded|dating|dated|adopted|reached|made) )?(?:by [^,;]+ )?(?:of|from|in|on)$/;
const OLDER_WITHIN = 11;
const YEAR = /^(?:19|20)\d\d$/;

/** Where the year of the older paper stands behind the verb at unit `k`, or -1. */
const yearBehind = ({ units }: Scene, k: number): number => {
  for (let n = k + 2; n <= k + OLDER_WITHIN && n < units.length; n++) {
    const unit = units[n];
    if (unit === undefined || unit.kind === "mark") return -1;
    if (!(unit.kind === "date" || YEAR.test(unit.lower))) continue;
    // "in 2019" may be one unit
    const words = `${wordsOf(units, k + 1, n)} ${/^(of|from|in|on) /.exec(unit.lower)?.[1] ?? ""}`.trim();
    return OLDER.test(words) ? n : -1;
  }
  return -1;
};

/** "it replaces", "which updates", "the document supersedes" */
const isPaper = (unit: Unit | undefined): boolean =>
  unit?.instrument !== undefined ||
  /^(?:it|this|which|that|documents?|texts?|papers?|instruments?|statement|declaration)$/.test(unit?.lower ?? "");

/** The older paper that the sentence names by its year, with the act that tells it and its date; or undefined. */
export const olderPaper = (
  scene: Scene,
  context: AgreementContext,
): { readonly act: Act; readonly paper: Paper; readonly date: Grounded<DateRef> | null } | undefined => {
  const { units, sentence } = scene;
  const k = units.findIndex(isReplacing);
  const subject = /^(?:will|would|shall|is|also|to|formally)$/.test(units[k - 1]?.lower ?? "") ? k - 2 : k - 1;
  const at = k < 0 || !isPaper(units[subject]) ? -1 : yearBehind(scene, k);
  const base = at < 0 ? undefined : context.told.at(-1);
  const unit = units[at];
  if (unit === undefined || base === undefined || base.item !== sentence.item || sentence.index - base.sentence > 2) return undefined;
  const { type, countries } = base.draft;
  const paper: Paper = {
    at: k,
    end: at + 1,
    unit,
    type: type.value,
    head: base.paper.head,
    // Under the same name it would be the new one told again.
    title: null,
    plural: false,
    count: null,
    definite: false,
    countries: [],
  };
  const year = Number(unit.lower.slice(-4));
  const when = unit.kind === "date" ? dateRef(scene, unit, "past") : null;
  const date = when ?? groundUnit(scene, { when: { kind: "year", year, to_year: year }, tense: "past" }, unit);
  const act: Act = {
    rule: "replaces",
    ...EXISTING,
    at: k,
    end: k + 1,
    papers: [paper],
    sides: countries.map((c) => c.value),
  };
  return { act, paper, date };
};
