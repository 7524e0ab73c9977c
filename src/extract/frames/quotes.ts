/**
 * Quotations: the words between marks and who is said to have spoken them.
 *
 * Marks are paired within a paragraph. The speaker (`quote-speakers.ts`) is told in the sentence where the quotation begins or ends, or is that of
 * the words right before. Quotations of fewer than four words, and those without a speaker, are left out.
 */
import type { Evidence } from "../../model/claim.ts";
import { evidenceAt } from "../evidence.ts";
import type { Draft } from "./draft.ts";
import { type Span, type Speaker, speakerOf } from "./quote-speakers.ts";
import { evidenceOf, groundUnit, personRef, sameActor, type Scene } from "./scene.ts";

const MIN_WORDS = 4;

const BLANKS = /\s+/g;
/** Are there at least `count` stretches between blanks? Looks no further than that. */
const hasWords = (text: string, count: number): boolean => {
  BLANKS.lastIndex = 0;
  for (let n = 1; n < count; n++) if (!BLANKS.test(text)) return false;
  return true;
};

/** Ranges between paired quotation marks in `text[from, to)`; an unclosed mark opens nothing. */
export const quotedSpans = (text: string, from: number, to: number): Span[] => {
  const spans: Span[] = [];
  let open = -1;
  for (let i = from; i < to; i++) {
    const c = text[i];
    if (c === "“") open = i + 1;
    else if (c === "”") {
      if (open >= 0) spans.push({ start: open, end: i });
      open = -1;
    } else if (c === '"') {
      if (open < 0) open = i + 1;
      else {
        spans.push({ start: open, end: i });
        open = -1;
      }
    }
  }
  return spans.filter((s) => s.end > s.start);
};

/** Words on either side of who says them: "…," she said in Lima, "and …". */
const goesOn = (text: string, before: Span, span: Span, { sentence }: Scene): boolean =>
  before.start >= sentence.start &&
  span.end <= sentence.end &&
  /[,–—]$/.test(text.slice(before.start, before.end + 2).replace(/["”\s]+$/, "")) &&
  /^\p{Ll}/u.test(text.slice(span.start, span.end));

/** `"…," said Lee. "…"`: do the words of `span`, which begin in sentence `from`, begin it right behind those of a quotation that ended in sentence `last`? */
const follows = (scenes: readonly Scene[], last: number, from: number, span: Span): boolean =>
  from === last + 1 && span.start - (scenes[from] as Scene).sentence.start <= 1;

/** A quotation as far as it was read: its last words, their speaker, and the draft they went into; null where they were too few. */
interface Read {
  readonly span: Span;
  readonly speaker: Speaker;
  readonly pieces: Evidence[];
}

const wordsIn = (text: string, pieces: readonly Evidence[]): string => pieces.map((p) => text.slice(p.at_start, p.at_end).trim()).join(" ");

/** The quotations of one paragraph; `scenes` are its sentences in order. */
export const quotations = (scenes: readonly Scene[]): Draft[] => {
  const first = scenes[0];
  const final = scenes[scenes.length - 1];
  if (first === undefined || final === undefined) return [];
  const text = first.dossier.document.text;
  const read: Read[] = [];
  let before: Read | undefined;
  // Sentences and quotations stand in order, so that each is looked for from where the last one was found.
  let [begin, end, last] = [0, 0, -1];
  for (const span of quotedSpans(text, first.sentence.start, final.sentence.end)) {
    while (begin < scenes.length && (scenes[begin] as Scene).sentence.end < span.start) begin++;
    end = Math.max(end, begin);
    while (end < scenes.length && (scenes[end] as Scene).sentence.start <= span.end) end++;
    const holding = scenes.slice(begin, end);
    const inside = scenes[begin] !== undefined && (scenes[begin] as Scene).sentence.end > span.start ? begin : begin + 1;
    const carried = before !== undefined && inside < scenes.length && follows(scenes, last, inside, span) ? before.speaker : undefined;
    const speaker: Speaker | undefined = speakerOf(holding, scenes[end], span, text) ?? carried;
    const [from] = holding;
    const to = holding[holding.length - 1];
    last = end - 1;
    if (speaker === undefined || from === undefined || to === undefined) {
      before = undefined;
      continue;
    }
    const piece = evidenceAt(text, from.sentence.start, Math.max(to.sentence.end, span.end), span.start, span.end);
    const whole: Evidence[] =
      before !== undefined && sameActor(before.speaker.actor, speaker.actor) && goesOn(text, before.span, span, from) ? before.pieces : [];
    whole.push(piece);
    before = { span, speaker, pieces: whole };
    if (whole.length === 1) read.push(before);
  }
  return read.flatMap(({ speaker: { actor, unit }, pieces }): Draft[] =>
    hasWords(wordsIn(text, pieces), MIN_WORDS)
      ? [
          {
            kind: "quote",
            rule: "quotation",
            trigger: evidenceOf(first, unit),
            attributed_to: null,
            background: false,
            speaker: groundUnit(first, { ...personRef(actor), surface: actor.display }, unit),
            pieces,
          },
        ]
      : [],
  );
};
