/** Papers that some sign whom only a sentence behind names: "Norway and 13 allies signed a pact. The participating countries are …". */
import { listedStates } from "./agree-groups.ts";
import type { AgreementContext, AgreementDraft } from "./agree-told.ts";
import type { FrameResult } from "./draft.ts";
import type { Paper } from "./papers.ts";
import { groundUnit, type Scene } from "./scene.ts";

/** So many sentences behind the paper its other states are named. */
const NEAR = 4;

/** Keeps a paper that some signed whom nobody has named. */
export const keepUnnamed = (scene: Scene, context: AgreementContext, draft: AgreementDraft, paper: Paper, told: boolean): void => {
  const { index, item } = scene.sentence;
  context.unnamed.push({ draft, paper, told, sentence: index, item });
};

/** Takes the states that a sentence lists to the papers told before without them. Answers whether it does nothing else. */
export const nameGroup = (scene: Scene, context: AgreementContext, result: FrameResult): boolean => {
  const { index, item } = scene.sentence;
  context.unnamed = context.unnamed.filter((p) => p.item === item && index - p.sentence <= NEAR);
  const states = context.unnamed.length === 0 ? [] : listedStates(scene);
  for (const { draft, paper, told } of states.length === 0 ? [] : context.unnamed) {
    const add = (made: AgreementDraft): void => {
      result.drafts.push(made);
      context.told.push({ draft: made, paper, sentence: index, item, initialled: false });
    };
    const known = new Set(draft.countries.map((c) => c.value));
    const others = states.flatMap((a) => (a.country === null || known.has(a.country) ? [] : [groundUnit(scene, a.country, a.unit)]));
    if (paper.plural) {
      for (const other of others) add({ ...draft, countries: [...draft.countries, other] });
      continue;
    }
    Object.assign(draft, { countries: [...draft.countries, ...others] });
    if (!told) add(draft);
  }
  if (states.length > 0) context.unnamed = [];
  return states.length > 0;
};
