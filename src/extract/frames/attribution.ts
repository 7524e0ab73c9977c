/**
 * Who says so: the source a sentence names for what it tells ("the ministry said", "according to two officials").
 *
 * A claim is attributed to the subject of the verb of speech whose clause it stands in or beside; in the article's own
 * voice it is to nobody. Gotcha: "he said" keeps the person's name, a group nobody names stays as written ("sources").
 */
import { wordTest } from "../mentions/ask.ts";
import { SAYING } from "../clauses/words.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Draft } from "./draft.ts";
import { actorsOf, clausesOf, type Scene, subjectOf } from "./scene.ts";

/** Verbs that tell what happened; hopes and thoughts are no sources. */
const TELLING =
  /^(said|says|say|told|tells|announced|announces|added|adds|noted|stated|states|confirmed|confirms|reported|reports|report|disclosed|revealed|wrote|tweeted|posted|claimed|claims|recalled|insisted|stressed|explained|indicated|quoted|informed)$/;
/** Nouns for those who speak without a name. */
const SOURCE =
  /^(sources?|officials?|ministry|spokesman|spokeswoman|spokesperson|statement|readout|communique|communiqué|report|reports|agency|office|embassy|media|newspaper|diplomats?|aides?|people|executive|insiders?|newsroom|presidency|government|army|navy|department|press|release|website|company|bureau|newsagency|outlet|tv|television|radio|daily|post)$/;
const MAX_BACK = 6;

/** The words of a nominal source around unit `head`, from its first adjective on. */
const nominal = (scene: Scene, head: number): string | null => {
  const { units } = scene;
  if (!SOURCE.test(units[head]?.lower ?? "")) return null;
  let first = head;
  for (let k = head - 1; k >= Math.max(0, head - 4); k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark" || /^(and|that|to|by|in|of|as|but|which)$/.test(unit.lower)) break;
    if (/^(the|a|an)$/.test(unit.lower)) break;
    first = k;
    if (/^(its|his|her|their|two|three|several)$/.test(unit.lower)) break;
  }
  return surface(scene, first, head + 1);
};

const surface = (scene: Scene, from: number, to: number): string => {
  const { units, dossier } = scene;
  return dossier.document.text.slice((units[from] as Unit).start, (units[to - 1] as Unit).end).replace(/\s+/g, " ");
};

/** Who the unit is as a source: the name of a person, else the words. */
const sourceAt = (scene: Scene, at: number): string | null => {
  const unit = scene.units[at];
  if (unit === undefined) return null;
  const actor = actorsOf(scene, unit)[0];
  if (actor !== undefined && actor.kind !== "state") return actor.kind === "official" ? surface(scene, at, at + 1) : actor.display;
  return unit.kind === "name" || unit.kind === "org" ? surface(scene, at, at + 1) : nominal(scene, at);
};

/** The source that stands right of unit `from`: "according to [two officials]", "… , said [Lee]". */
const sourceAfter = (scene: Scene, from: number, most: number): string | null => {
  for (let k = from; k < Math.min(scene.units.length, from + most); k++) {
    const found = sourceAt(scene, k);
    if (found !== null) return found;
    if (scene.units[k]?.kind === "mark") return null;
  }
  return null;
};

/** "he said after he had met B": the circumstances of the saying are the article's own words. */
const endOfWords = (scene: Scene, from: number): number => {
  const { classes } = clausesOf(scene);
  const { units } = scene;
  for (let k = from; k < units.length; k++)
    if (
      /^(after|as|when|while|during|following|before)$/.test(units[k]?.lower ?? "") &&
      (classes[k] === "sub" || k <= from + 1) &&
      !clausesOf(scene).verbs.some((v) => v.at >= from && v.at < k)
    )
      return k;
  return units.length;
};

/** What somebody says of a stretch of a sentence. */
export interface Said {
  readonly source: string;
  /** The units that the source answers for, half open. */
  readonly from: number;
  readonly to: number;
}

const said = (scene: Scene): readonly Said[] => {
  const { units } = scene;
  const { verbs, classes } = clausesOf(scene);
  const out: Said[] = [];
  for (const verb of verbs) {
    const word = units[verb.at]?.lower ?? "";
    if (verb.form !== "finite" || !TELLING.test(word) || (!SAYING.has(word) && !/^(told|tells|informed|report|states?)$/.test(word)))
      continue;
    let source: string | null = null;
    const subject = verb.subject;
    const near = subject !== null && subject.last <= verb.first && verb.first - subject.last <= MAX_BACK + 8;
    if (near) {
      for (let k = subject.last - 1; k >= subject.first && source === null; k--) source = sourceAt(scene, k);
      // "a senior official who asked not to be named", "the press service of the ministry": the noun before its phrase.
      for (let k = verb.first - 1; k >= subject.first && source === null; k--) source = nominal(scene, k);
      if (source === null) source = subjectOf(scene, verb.at)[0]?.display ?? null;
    }
    const before = classes[verb.first - 1];
    const inverted = source === null || before === "comma" || units[verb.first - 1]?.lower === "”" || units[verb.first - 1]?.lower === '"';
    if (inverted && /^(said|says|added|reported|reports|announced|wrote)$/.test(word))
      source = sourceAfter(scene, verb.at + 1, 4) ?? source;
    if (source === null) continue;
    // "A met B, the ministry said": all that stands before; "the ministry said (that) A met B": all that follows.
    const start = subject === null ? verb.first : Math.min(subject.first, verb.first);
    let lead = start - 1;
    while (
      lead >= 0 &&
      (classes[lead] === "det" ||
        classes[lead] === "noun" ||
        classes[lead] === "adv" ||
        classes[lead] === "prep" ||
        classes[lead] === "date")
    )
      lead--;
    const behind = lead > 3 && (classes[lead] === "comma" || classes[lead] === "skip" || classes[lead] === "break");
    const tail = units.slice(verb.at + 1).filter((u) => u.kind !== "mark" && u.kind !== "date").length;
    out.push(behind && tail < 12 ? { source, from: 0, to: start } : { source, from: verb.at + 1, to: endOfWords(scene, verb.at + 1) });
  }
  for (const [k, unit] of units.entries()) {
    if (unit.lower !== "according" || units[k + 1]?.lower !== "to") continue;
    const source = sourceAfter(scene, k + 2, 6);
    if (source !== null) out.push({ source, from: 0, to: units.length });
  }
  return out;
};

const tells = wordTest((word) => TELLING.test(word) || word === "according");

/** Fills `attributed_to` of a draft from the sentence that its trigger stands in; a quotation has its speaker already. */
export const attribute = (scene: Scene | undefined, draft: Draft): Draft => {
  if (scene === undefined || draft.kind === "quote" || draft.attributed_to !== null) return draft;
  scene.kept.said ??= scene.units.some(tells) ? said(scene) : [];
  const known = scene.kept.said;
  if (known.length === 0) return draft;
  const at = scene.units.findIndex((u) => u.start <= draft.trigger.at_start && draft.trigger.at_start < u.end);
  const found = known.findLast((s) => s.from <= at && at < s.to);
  return found === undefined ? draft : { ...draft, attributed_to: found.source };
};
