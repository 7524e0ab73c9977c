/**
 * The sentences of an article as scenes, in order: what stands in quotation marks, and whom the report is about.
 *
 * Whom it is about is found when a frame asks, since few sentences need it and every sentence before must be parsed for it.
 * Gotcha: frames learn states of persons as they go; the answer is the same whenever it is asked for.
 */
import type { Dossier } from "../mentions/dossier.ts";
import { type Seat, seatOf } from "../mentions/seats.ts";
import type { Unit, UnitKind } from "../mentions/unit.ts";
import type { Sentence } from "../text/sentences.ts";
import { markQuotes } from "./quoted.ts";
import { type Actor, clausesOf, type Kept, type Scene, subjectOf } from "./scene.ts";

const NOBODY: readonly Actor[] = Object.freeze([]);

/** Whom the sentence makes the topic of the report: the first person who is the subject of a finite verb. */
const topicTold = (scene: Scene): Actor | undefined => {
  if (scene.sentence.zone !== "body") return undefined;
  for (const verb of clausesOf(scene).verbs) {
    if (verb.form !== "finite" || scene.quoted[verb.at] === true || verb.subject === null) continue;
    return subjectOf(scene, verb.at).find((a) => a.kind === "person");
  }
  return undefined;
};

class Telling implements Scene {
  readonly dossier: Dossier;
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly quoted: readonly boolean[];
  readonly kinds: ReadonlySet<UnitKind>;
  readonly kept: Kept = { clauses: undefined, said: undefined };
  /** The sentence before of the same item. */
  readonly #before: Telling | null;
  /** The states of the article's persons before any frame read a sentence. */
  readonly #states: readonly (string | null)[];
  #topic: readonly Actor[] | undefined;

  constructor(
    dossier: Dossier,
    sentence: Sentence,
    units: readonly Unit[],
    quoted: readonly boolean[],
    kinds: ReadonlySet<UnitKind>,
    before: Telling | null,
    states: readonly (string | null)[],
  ) {
    this.dossier = dossier;
    this.sentence = sentence;
    this.units = units;
    this.quoted = quoted;
    this.kinds = kinds;
    this.#before = before;
    this.#states = states;
  }

  get topic(): readonly Actor[] {
    // Not by recursion: a report may have any number of sentences that tell of nobody.
    const passed: Telling[] = [];
    let found: readonly Actor[] | undefined;
    for (let scene: Telling = this; found === undefined; ) {
      passed.push(scene);
      const before: Telling | null = scene.#before;
      found = scene.#topic ?? (before === null ? NOBODY : before.#told());
      if (before !== null) scene = before;
    }
    for (const scene of passed) scene.#topic = found;
    return found;
  }

  /** Whom this sentence makes the topic, undefined where it leaves it as it was. */
  #told(): readonly Actor[] | undefined {
    const person = topicTold(this);
    return person === undefined ? undefined : [{ ...person, country: this.#states[person.person?.index ?? -1] ?? null }];
  }
}

/** What is known of the article, told from where each item of a bulletin was written. */
const byItem = (dossier: Dossier): ((sentence: Sentence) => Dossier) => {
  const own = new Map<Seat, Dossier>();
  for (const seat of dossier.seats.values()) own.set(seat, { ...dossier, datelineCity: seat.city, datelineCountry: seat.country.value });
  return (sentence) => {
    const seat = seatOf(dossier.seats, sentence);
    return (seat === undefined ? undefined : own.get(seat)) ?? dossier;
  };
};

export const scenesOf = (dossier: Dossier): Scene[] => {
  const dossierOf = byItem(dossier);
  const scenes: Telling[] = [];
  const states = dossier.registry.people.map((person) => person.country);
  let before: Telling | null = null;
  let paragraph = -1;
  let open = false;
  for (const [i, sentence] of dossier.document.sentences.entries()) {
    const units = dossier.sentences[i] ?? [];
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    const quoted = markQuotes(units, open);
    const kinds = new Set<UnitKind>();
    for (const unit of units) {
      if (unit.kind === "word") continue;
      if (unit.kind !== "mark") {
        kinds.add(unit.kind);
        continue;
      }
      if (unit.lower === "“") open = true;
      else if (unit.lower === "”") open = false;
      else if (unit.lower === '"') open = !open;
    }
    if (before !== null && sentence.item !== before.sentence.item) before = null;
    before = new Telling(dossierOf(sentence), sentence, units, quoted, kinds, before, states);
    scenes.push(before);
  }
  return scenes;
};
