/**
 * Quotations: the words between marks and who is said to have spoken them.
 *
 * Marks are paired within a paragraph. The speaker is the subject of a verb of speech outside the marks in the sentence
 * where the quotation begins or ends. Quotations of fewer than four words, and those without a speaker, are left out.
 */
import type { Unit } from "../mentions/unit.ts";
import { tokenQuestion } from "../text/tokens.ts";
import { SPEECH_VERBS } from "../mentions/wordlists.ts";
import { evidenceAt } from "../evidence.ts";
import type { Draft } from "./draft.ts";
import { type Actor, evidenceOf, groundUnit, personRef, readActors, type Scene, subjectOf } from "./scene.ts";

const MIN_WORDS = 4;
const OTHER_SPEECH =
  /^(told|tells|telling|describing|calling|terming|wrote|quoted|says|tweet|tweeted|encouraged|reiterated|recognised|recognized|reviewed|hailed|asked|replied|answered|voiced)$/;

const isOtherSpeech = tokenQuestion(({ lower }) => OTHER_SPEECH.test(lower));
const isSpeech = tokenQuestion((form) => SPEECH_VERBS.has(form.lower) || isOtherSpeech(form));

interface Span {
  readonly start: number;
  readonly end: number;
}

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
  return spans.filter((s) => s.end > s.start && hasWords(text.slice(s.start, s.end).trim(), MIN_WORDS));
};

const speakerIn = (scene: Scene, span: Span): { actor: Actor; unit: Unit } | undefined => {
  const { units } = scene;
  const outside = (u: Unit | undefined): boolean => u !== undefined && (u.end <= span.start || u.start >= span.end);
  let best: { actor: Actor; unit: Unit } | undefined;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const [i, unit] of units.entries()) {
    const { form } = unit;
    if (unit.kind !== "word" || form === undefined || scene.quoted[i] === true || !outside(unit)) continue;
    // "according to Lee", "the sentence attributed to Lee", "in the words of Lee"
    const before = units[i - 1]?.lower ?? "";
    const to = unit.lower === "to" ? /^(according|attributed|credited)$/.test(before) : unit.lower === "of" && before === "words";
    if (!to && !isSpeech(form)) continue;
    const gap = unit.end <= span.start ? span.start - unit.end : unit.start - span.end;
    if (gap >= bestGap) continue;
    let actors = to ? readActors(scene, i + 1).actors : subjectOf(scene, i).filter((a) => outside(a.unit));
    // "…," said Lee: the subject follows the verb.
    if (actors.length === 0 || units[i - 1]?.lower === "”" || units[i - 1]?.lower === '"' || units[i - 1]?.lower === ",") {
      const after = readActors(scene, i + 1).actors.filter((a) => outside(a.unit) && units.indexOf(a.unit) <= i + 4);
      if (after.length > 0 && !isOtherSpeech(form)) actors = after;
    }
    const actor = actors[0];
    if (actor === undefined) continue;
    best = { actor, unit: actor.unit };
    bestGap = gap;
  }
  return best;
};

/** The quotations of one paragraph; `scenes` are its sentences in order. */
export const quotations = (scenes: readonly Scene[]): Draft[] => {
  const first = scenes[0];
  const final = scenes[scenes.length - 1];
  if (first === undefined || final === undefined) return [];
  const text = first.dossier.document.text;
  const drafts: Draft[] = [];
  for (const span of quotedSpans(text, first.sentence.start, final.sentence.end)) {
    const holding = scenes.filter((s) => s.sentence.start <= span.end && s.sentence.end >= span.start);
    const ends = [holding[holding.length - 1], holding[0]];
    let found: ReturnType<typeof speakerIn>;
    let where: Scene | undefined;
    for (const scene of ends) {
      if (scene === undefined || found !== undefined) continue;
      found = speakerIn(scene, span);
      where = scene;
    }
    if (found === undefined || where === undefined) continue;
    const start = (holding[0] as Scene).sentence.start;
    const end = (holding[holding.length - 1] as Scene).sentence.end;
    drafts.push({
      kind: "quote",
      rule: "quotation",
      trigger: evidenceOf(where, found.unit),
      attributed_to: null,
      background: false,
      speaker: groundUnit(where, { ...personRef(found.actor), surface: found.actor.display }, found.unit),
      pieces: [evidenceAt(text, start, Math.max(end, span.end), span.start, span.end)],
    });
  }
  return drafts;
};
