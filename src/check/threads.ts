/**
 * What hangs by a thread: the cells that would stand otherwise, or not at all, without one premise.
 *
 * A premise is an origin (all articles that go back to one text), a sentence that an inferred value rests on, or the day on which
 * an article appeared that an inferred value is counted from. Each is taken away in turn and the records around it are worked out
 * again: nothing is guessed from counts.
 *
 * An undated article counts with those that may tell its day.
 *
 * Cost: for each premise one reconciliation of its article's neighbours, and of the names alone of the articles that share a
 * word of a name with it; of everything only where the neighbours do not suffice.
 */
import type { Views } from "../model/dataset.ts";
import type { DecisionAction } from "../model/decision.ts";
import type { ReconcileInput } from "../reconcile/source.ts";
import { type Flip, flipsBetween } from "./flips.ts";
import { type Namesakes, namesakesIn, type Persons, personsIn } from "./namesakes.ts";
import { type Neighbours, neighboursIn } from "./neighbours.ts";
import { views } from "./views.ts";

export type Premise =
  | { readonly kind: "origin"; readonly sources: readonly string[] }
  | { readonly kind: "sentence"; readonly claim: string; readonly source: string; readonly quote: string }
  | { readonly kind: "publication"; readonly source: string };

export interface Thread {
  readonly premise: Premise;
  /** What flips without it. */
  readonly flips: readonly Flip[];
}

/** Widest ring of neighbours tried before all articles are. */
const RINGS = 2;

const without = (premise: Premise): readonly DecisionAction[] => {
  switch (premise.kind) {
    case "origin":
      return premise.sources.map((source) => ({ type: "withdraw_source", source }));
    case "sentence":
      return [{ type: "reject_claim", claim: premise.claim }];
    case "publication":
      return [{ type: "set_source", source: premise.source, field: "published", value: null }];
  }
};

const sourcesOf = (premise: Premise): readonly string[] => (premise.kind === "origin" ? premise.sources : [premise.source]);

/** Does an article say itself when it appeared? */
const isDated = (source: Views["sources"][number]): boolean => source.published !== null && source.published_basis !== "inferred";

/** Origins of all articles that count, and what inferred values rest on, each once. */
export const premisesIn = ({ sources, facts }: Views): readonly Premise[] => {
  const origins = new Map<string, string[]>();
  for (const s of sources) if (s.status === "active") origins.set(s.origin ?? s.id, [...(origins.get(s.origin ?? s.id) ?? []), s.id]);
  const sentences = new Map<string, Premise>();
  const days = new Map<string, Premise>();
  const dated = new Set(sources.filter(isDated).map((s) => s.id));
  for (const fact of facts) {
    if (fact.status !== "inferred") continue;
    for (const { id, source, quote, outcome } of fact.claims) {
      if (outcome === "rejected") continue;
      sentences.set(id, { kind: "sentence", claim: id, source, quote });
      if (dated.has(source)) days.set(source, { kind: "publication", source });
    }
  }
  return [...[...origins.values()].map((ids): Premise => ({ kind: "origin", sources: ids })), ...sentences.values(), ...days.values()];
};

const restricted = (input: ReconcileInput, to: ReadonlySet<string>): ReconcileInput => ({
  sources: input.sources.filter((s) => to.has(s.id)),
  decisions: input.decisions,
});

const takenAway = (input: ReconcileInput, premise: Premise): ReconcileInput => {
  const last = input.decisions.reduce((max, d) => Math.max(max, d.position), 0);
  const made = without(premise).map((action, i) => ({
    position: last + 1 + i,
    decision: { id: `without ${i}`, author: "", reason: "", action },
  }));
  return { ...input, decisions: [...input.decisions, ...made] };
};

const onlyRecords = (found: Views, records: ReadonlySet<string>) => ({
  facts: found.facts.filter((f) => records.has(f.record)),
  redirects: found.redirects,
});

/** Without the records that stood before and are not concerned: none of them is what a concerned one has become. */
const beside = (found: Views, all: Views, records: ReadonlySet<string>) => {
  const stood = new Set(all.facts.flatMap((f) => (records.has(f.record) ? [] : [f.record])));
  return { facts: found.facts.filter((f) => !stood.has(f.record)), redirects: found.redirects };
};

/** Whether these articles alone give the records what all give them. */
const suffices = (all: Views, part: Views, records: ReadonlySet<string>): boolean =>
  flipsBetween(onlyRecords(all, records), onlyRecords(part, records)).length === 0;

/** Whether these articles know the persons that all know. */
const knows = (part: Persons, all: Persons, sources: ReadonlySet<string>): boolean =>
  [...sources].every((id) => !all.has(id) || all.get(id) === part.get(id));

/** Articles without a day of their own that are followed from one premise: beyond so many their days hang on much else. */
const UNDATED = 64;
/** These articles, and those without a day of their own that shared records join to them: when they appeared may be known by these alone. */
const withUndated = (near: Neighbours, undated: ReadonlySet<string>, own: readonly string[]): ReadonlySet<string> => {
  const found = new Set(own);
  for (let front = own; front.length > 0 && found.size < UNDATED; ) {
    front = [...near.within(front, 1)].filter((id) => undated.has(id) && !found.has(id));
    for (const id of front) found.add(id);
  }
  return found;
};

interface Around {
  readonly near: Neighbours;
  readonly namesakes: Namesakes;
  readonly undated: ReadonlySet<string>;
}

const threadOf = (input: ReconcileInput, all: Views, { near, namesakes, undated }: Around, premise: Premise): Thread => {
  const own = sourcesOf(premise);
  const named = restricted(input, namesakes.of(own));
  const [before, after] = [personsIn(named), personsIn(takenAway(named, premise))];
  const renamed = [...after.keys()].filter((id) => before.get(id) !== after.get(id));
  const concerned = new Set([...withUndated(near, undated, own), ...renamed]);
  const records = near.records(concerned);
  for (let rings = 1; rings <= RINGS; rings++) {
    const around = restricted(input, near.within(concerned, rings));
    if (around.sources.length * 2 > input.sources.length) break;
    const less = takenAway(around, premise);
    if (!suffices(all, views(around), records) || !knows(personsIn(less), after, new Set(renamed))) continue;
    return { premise, flips: flipsBetween(onlyRecords(all, records), beside(views(less), all, records)).filter((f) => f.kind !== "new") };
  }
  return { premise, flips: flipsBetween(all, views(takenAway(input, premise))).filter((f) => f.kind !== "new") };
};

/** Premises without which something flips, in the order of `premisesIn`; `onStep` is told how many have been taken away. */
export const threads = (input: ReconcileInput, all: Views, onStep: (done: number, total: number) => void = () => {}): readonly Thread[] => {
  const undated = new Set(all.sources.filter((s) => !isDated(s)).map((s) => s.id));
  const around: Around = { near: neighboursIn(all), namesakes: namesakesIn(input), undated };
  const premises = premisesIn(all);
  return premises.flatMap((premise, i): readonly Thread[] => {
    onStep(i, premises.length);
    const thread = threadOf(input, all, around, premise);
    return thread.flips.length === 0 ? [] : [thread];
  });
};
