/**
 * The visits an article has told so far: who is abroad, where, since which draft.
 *
 * A host who is abroad receives nobody at home, and who leaves, flies home or stays on goes on with the visit told last.
 */
import type { Sentence } from "../text/sentences.ts";
import type { Draft } from "./draft.ts";
import { type Actor, actorsOf, type Scene, sentenceAt } from "./scene.ts";
import type { Journey } from "./visit-draft.ts";

export type VisitDraft = Extract<Draft, { kind: "visit" }>;

/** Visits kept in mind at a time, so that looking through them costs the same wherever the article stands. */
const KEPT = 40;

/** What an invitation proposes until somebody accepts it: the sentence, and a journey without its modality. */
export interface Invitation {
  readonly scene: Scene;
  readonly journey: Omit<Journey, "modality">;
}

export interface VisitMemory {
  /** In the order told, the last ones. */
  readonly told: VisitDraft[];
  /** Item of a bulletin the last of them stands in. */
  item: number;
  /** Index of the last sentence that told one. */
  sentence: number;
  /** Keys of drafts that a later sentence took back: a day given up for another one. */
  readonly superseded: Set<string>;
  /** The last one not yet accepted. */
  invitation: Invitation | undefined;
}

export const newVisitMemory = (): VisitMemory => ({ told: [], item: -1, sentence: -1, superseded: new Set(), invitation: undefined });

const keyOf = (draft: VisitDraft): string =>
  `${draft.trigger.start} ${draft.visitor.value.name} ${draft.country?.value} ${draft.status.value}`;

/** Gives a visit up for what a later sentence says of it. */
export const takeBack = (memory: VisitMemory, draft: VisitDraft): void => {
  memory.superseded.add(keyOf(draft));
};
export const isTakenBack = (memory: VisitMemory, draft: Draft): boolean => draft.kind === "visit" && memory.superseded.has(keyOf(draft));

/** Takes up what one sentence told; visits of another item of a bulletin are forgotten. */
export const remember = (memory: VisitMemory, drafts: readonly Draft[], { item, index }: Pick<Sentence, "item" | "index">): void => {
  if (memory.item !== item) memory.told.length = 0;
  memory.item = item;
  for (const draft of drafts) {
    if (draft.kind !== "visit") continue;
    memory.told.push(draft);
    memory.sentence = index;
  }
  if (memory.told.length > KEPT) memory.told.splice(0, memory.told.length - KEPT);
};

/** "The Northish guest goes on to Cusco": whoever of that state the report first had visiting, not a minister named since. */
export const theGuest = (memory: VisitMemory, who: readonly Actor[], scene: Scene): readonly Actor[] => {
  const [one] = who;
  if (who.length !== 1 || one === undefined || memory.item !== scene.sentence.item || !/\b(?:guest|visitor)$/.test(one.unit.lower))
    return who;
  const visit = memory.told.find(
    (d) => (!d.background || isOfDays(d)) && d.status.value === "held" && d.visitor.value.country === one.country,
  );
  if (visit === undefined) return who;
  const { dossier } = scene;
  const { at_start } = visit.visitor.evidence;
  const unit = dossier.sentences[sentenceAt(dossier.document.sentences, at_start)]?.find((u) => u.start === at_start);
  const guests = unit === undefined ? [] : actorsOf(scene, unit).filter((a) => a.display === visit.visitor.value.name);
  return guests.length === 1 ? guests : who;
};

/** The last visit of `name` that is told as this report's own, no background. */
export const visitOf = (memory: VisitMemory, name: string, item: number): VisitDraft | undefined =>
  memory.item === item ? memory.told.findLast((d) => d.visitor.value.name === name && !d.background && goesOn(d)) : undefined;

/** The last visit of `name` that has begun, else the last one at all: who has arrived is not where they are still to go. */
export const begunOf = (memory: VisitMemory, name: string, item: number): VisitDraft | undefined => {
  const own = visitOf(memory, name, item);
  if (own?.status.value !== "planned") return own;
  return (
    memory.told.findLast(
      (d) => d.visitor.value.name === name && !d.background && d.status.value === "held" && d.rule !== "left" && isOfDays(d),
    ) ?? own
  );
};

/** Is `name` told to go to `country` some day, and never to have come there? */
export const isOnlyPlanned = (memory: VisitMemory, name: string, item: number, country: string): boolean => {
  const own =
    memory.item === item ? memory.told.filter((d) => d.visitor.value.name === name && d.country?.value === country && !d.background) : [];
  return (
    own.some((d) => d.status.value === "planned") && own.every((d) => d.status.value === "planned" || d.status.value === "hypothetical")
  );
};

/** … and how it began, where that is told: a day of leaving is not that of who came along. */
export const comingOf = (memory: VisitMemory, name: string, item: number): VisitDraft | undefined =>
  (memory.item === item
    ? memory.told.findLast((d) => d.visitor.value.name === name && !d.background && goesOn(d) && d.rule !== "left" && d.date !== null)
    : undefined) ?? visitOf(memory, name, item);

/**
 * The visit that `name` is on when a sentence (it starts at `start`) says that they leave, for somewhere in `goal` where it
 * says so: what has begun before what is only to come. Who goes on to another town of
 * the state they are in leaves nothing.
 */
export const stayOf = (memory: VisitMemory, name: string, item: number, goal: string | null, start: number): VisitDraft | undefined => {
  if (memory.item !== item) return undefined;
  const own = memory.told.filter(
    (d) =>
      d.visitor.value.name === name &&
      !d.background &&
      goesOn(d) &&
      !(goal !== null && d.country?.value === goal && d.trigger.start === start),
  );
  // Who leaves for somewhere comes from where they were these days, not from where they had been in spring.
  const begun = own.findLast((d) => d.status.value === "held" && (goal === null || isOfDays(d)));
  // Left already, and bound for elsewhere: from the next stop of the journey.
  const next = begun === undefined || (begun.rule === "left" && goal !== null);
  const ahead = next
    ? own.findLast((d) => d.status.value === "planned" && d.country?.value !== goal && (goal === null || isOfDays(d)))
    : undefined;
  return ahead ?? (begun?.country?.value === goal ? undefined : begun);
};

/** Is the day of a visit told, and not only the month or the year? */
export const isOfDays = ({ date }: VisitDraft): boolean =>
  date !== null &&
  /^(weekday|days|day_of_month|relative|offset)$/.test(date.value.when.kind) &&
  !("unit" in date.value.when && date.value.when.unit !== "day");

const goesOn = (draft: VisitDraft): boolean => draft.status.value === "held" || draft.status.value === "planned";

/** The last visit of the one traveller whom the report is about so far: undefined where it told those of several people. */
export const onlyVisitor = (memory: VisitMemory, item: number): VisitDraft | undefined => {
  const own =
    memory.item === item ? memory.told.filter((d) => !d.background && d.rule !== "travels-with" && d.status.value === "held") : [];
  const last = own[own.length - 1];
  return last !== undefined && own.every((d) => d.visitor.value.name === last.visitor.value.name) ? last : undefined;
};

/** The one visit that the report is about so far: undefined where it told those of several people. */
export const onlyVisit = (memory: VisitMemory, item: number): VisitDraft | undefined => {
  if (memory.item !== item) return undefined;
  const own = memory.told.filter((d) => !d.background && d.visitor.value.name !== null && d.rule !== "travels-with");
  const last = own[own.length - 1];
  return last !== undefined &&
    own.every((d) => d.visitor.value.name === last.visitor.value.name && d.country?.value === last.country?.value)
    ? last
    : undefined;
};
