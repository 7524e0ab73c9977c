/** `concord weakest`: the cells that hang by one premise, found by taking each premise away in turn. */
import * as Effect from "effect/Effect";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import type { Flip } from "../../check/flips.ts";
import { type Premise, threads } from "../../check/threads.ts";
import { visibleText } from "../../export/visible-text.ts";
import { known } from "../decisions/weigh.ts";
import { flipLines, recordTitles } from "../flip-words.ts";
import { json, store, withStore } from "../options.ts";
import { print, printJson } from "../print.ts";
import { makeProgress } from "../progress.ts";

const limit = Flag.Int("limit").pipe(Flag.withDescription("How many premises to list of each kind"), Flag.withDefault(20));

const TITLES = {
  sentence: "Inferred values that hang on one sentence",
  publication: "Inferred values that hang on the day one article appeared",
  origin: "Records and cells that hang on one origin",
} as const;

interface Hanging {
  readonly premise: Premise;
  readonly flips: readonly Flip[];
}

/** A cell that only loses a second witness does not hang by anything; an origin is no news where a sentence is looked at. */
const falls =
  (premise: Premise, inferred: ReadonlySet<string>) =>
  (flip: Flip): boolean =>
    (flip.kind === "gone" || flip.kind === "changed") && (premise.kind === "origin" || inferred.has(`${flip.record} ${flip.field}`));

/** Values that would be others come before those that would be missing: they mislead. */
const weight = ({ flips }: Hanging): number => flips.filter((f) => f.kind === "changed").length * 1000 + flips.length;

const premiseText = (premise: Premise, files: ReadonlyMap<string, string>): string => {
  if (premise.kind === "origin") return `without ${premise.sources.map((id) => files.get(id) ?? id).join(", ")}`;
  const file = files.get(premise.source) ?? premise.source;
  return premise.kind === "publication"
    ? `without the day of ${file}`
    : `without "${visibleText(premise.quote).replace(/\s+/g, " ").slice(0, 120)}" (${file}, ${premise.claim})`;
};

export const weakest = Command.make("weakest", { limit, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const state = yield* known(log);
      const progress = makeProgress();
      const found = threads(state.input, state.dataset, (done, total) => progress.step("taking premises away", done, total));
      progress.clear();
      const inferred = new Set(state.dataset.facts.flatMap((f) => (f.status === "inferred" ? [`${f.record} ${f.field}`] : [])));
      const hanging = found
        .map(({ premise, flips }): Hanging => ({ premise, flips: flips.filter(falls(premise, inferred)) }))
        .filter((h) => h.flips.length > 0)
        .sort((a, b) => weight(b) - weight(a));
      if (given.json) return yield* printJson(hanging);
      const files = new Map(state.dataset.sources.map((source) => [source.id, source.file]));
      const titles = recordTitles(state.dataset);
      const lines = (["sentence", "publication", "origin"] as const).flatMap((kind) => {
        const own = hanging.filter((h) => h.premise.kind === kind);
        const shown = own.slice(0, Math.max(0, given.limit));
        const rest = own.length > shown.length ? [`(${own.length - shown.length} more: --limit ${own.length})`, ""] : [];
        return own.length === 0
          ? []
          : [`${TITLES[kind]}:`, "", ...shown.flatMap((h) => [premiseText(h.premise, files), flipLines(h.flips, titles), ""]), ...rest];
      });
      yield* print(lines.length === 0 ? "no cell hangs by one premise" : lines.join("\n").trimEnd());
    }),
  ),
).pipe(Command.withDescription("List the cells that hang on one origin or one inference: each premise is taken away in turn"));
