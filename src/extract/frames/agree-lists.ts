/**
 * Lists of papers under a sentence that announces them ("the following documents were signed:"): each line that begins
 * with a paper is one of them, with its own parties and signatories and the day and place of the announcement.
 */
import type { Act } from "./agree-acts.ts";
import { byActors } from "./agree-acts.ts";
import type { AgreementContext, OpenList } from "./agree-told.ts";
import { type Paper, papersOf } from "./papers.ts";
import { clausesOf, type Scene } from "./scene.ts";

const MARKER = /^([-–—•*·▪(),.:;]|\d{1,2}|[a-h]|[ivx]{1,4}|and)$/;

const beginsLine = (scene: Scene): boolean => {
  const { sentences, text } = scene.dossier.document;
  const before = sentences[scene.sentence.index - 1];
  return before === undefined || text.slice(before.end, scene.sentence.start).includes("\n");
};

/** Where the lines of a list have bullets or numbers, a line without one is none of them. */
const keepsMark = (scene: Scene, list: OpenList, first: number): boolean => {
  const { sentences, text } = scene.dossier.document;
  const before = sentences[scene.sentence.index - 1];
  // "1." may be a sentence of its own.
  const number = before !== undefined && /^\W*(\d{1,2}|[a-h])\W*$/.test(text.slice(before.start, before.end));
  const marked = first > 0 || number;
  list.marked ??= marked;
  return list.marked === marked || !beginsLine(scene);
};

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
  if (paper === undefined || !keepsMark(scene, list, first) || scene.sentence.item !== list.scene.sentence.item) {
    // A further sentence of the same line adds to its paper and closes nothing.
    if (beginsLine(scene)) context.list = null;
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
