/**
 * Lists of papers under a sentence that announces them ("the following documents were signed:"): each line that begins
 * with a paper is one of them, with its own parties and signatories and the day and place of the announcement.
 */
import type { Act } from "./agree-acts.ts";
import { byActors } from "./agree-acts.ts";
import type { AgreementContext } from "./agree-told.ts";
import { type Paper, papersOf } from "./papers.ts";
import { clausesOf, type Scene } from "./scene.ts";

const MARKER = /^([-–—•*·▪(),.:;]|\d{1,2}|[a-h]|[ivx]{1,4}|and)$/;

/** The paper a line of an open list names, or undefined; closes the list where the line is none. */
export const listItem = (scene: Scene, context: AgreementContext): { readonly act: Act; readonly paper: Paper } | undefined => {
  const { list } = context;
  if (list === null) return undefined;
  const { units } = scene;
  let first = 0;
  while (first < units.length && MARKER.test(units[first]?.lower ?? "")) first++;
  // A number alone on its line belongs to the next.
  if (first >= units.length) return undefined;
  const paper = papersOf(scene).find((p) => p.at === first || (p.at === first + 1 && /^(the|a|an)$/.test(units[first]?.lower ?? "")));
  if (paper === undefined || scene.sentence.item !== list.scene.sentence.item) {
    context.list = null;
    return undefined;
  }
  const { verbs } = clausesOf(scene);
  const close = verbs.find((v) => v.form === "finite" && v.first > paper.end + 12);
  const end = close?.first ?? units.length;
  return {
    paper,
    act: {
      ...list.act,
      at: paper.at,
      end,
      actors: byActors(scene, paper.end, end),
      papers: [paper],
      open: true,
      pronoun: false,
      bare: false,
      announced: false,
    },
  };
};
