/** Which units of a sentence are somebody's own words. */
import { AUXILIARIES, IRREGULAR } from "../clauses/words.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Scene } from "./scene.ts";

/** A name or a term of at most so many units between quotation marks is no speech: their “2+2” dialogue. */
const TERM = 3;

const isVerb = unitTest((lower) => /[a-z]ed$/.test(lower) || IRREGULAR.has(lower) || AUXILIARIES.has(lower));
const isSaying = unitTest(
  /^(?:said|says|told|added|noted|stressed|wrote|called|named|is|are|was|were|be|been|being|would|could|should|might|must)$/,
);
/** `A "met with B on Monday", it said`: what begins with the verb of whom the report names is told of them, in others' words. */
const isPredicate = (units: readonly Unit[], opened: number): boolean => {
  const who = units[opened - 1];
  const verb = units[opened + 1];
  return (
    (who?.kind === "person" || who?.kind === "official") && !who.possessive && verb?.kind === "word" && isVerb(verb) && !isSaying(verb)
  );
};

/** Which units stand inside quotation marks (an opening mark without its close runs to the sentence's end). */
export const markQuotes = (units: readonly Unit[], openBefore: boolean): boolean[] => {
  const quoted: boolean[] = [];
  let opened = openBefore ? -1 : null;
  for (const [i, unit] of units.entries()) {
    const opens = unit.kind === "mark" && (unit.lower === "“" || (unit.lower === '"' && opened === null));
    const closes = unit.kind === "mark" && (unit.lower === "”" || (unit.lower === '"' && opened !== null && !opens));
    quoted.push(opened !== null || opens || closes);
    if (opens) opened = i;
    else if (closes) {
      if (opened !== null && opened >= 0 && (i - opened - 1 <= TERM || isPredicate(units, opened))) quoted.fill(false, opened, i + 1);
      opened = null;
    }
  }
  return quoted;
};

/** The scene with its quotations read as told. */
export const unquoted = (scene: Scene): Scene => ({
  dossier: scene.dossier,
  sentence: scene.sentence,
  units: scene.units,
  kinds: scene.kinds,
  kept: scene.kept,
  quoted: scene.quoted.map(() => false),
  get topic() {
    return scene.topic;
  },
});
