/** `concord weakest`: the cells that hang by the fewest sentences, so that an analyst knows where to look first. */
import * as Effect from "effect/Effect";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { valueText } from "../../export/value-text.ts";
import type { Dataset, FactRow } from "../../model/dataset.ts";
import { currentDataset } from "../../project/project.ts";
import { json, store, withStore } from "../options.ts";
import { print, printJson, textTable } from "../print.ts";

const limit = Flag.Int("limit").pipe(Flag.withDescription("How many to list"), Flag.withDefault(20));

const RANK = { conflicting: 0, single_source: 1, corroborated: 2, decided: 3 } as const;
const LONGEST = 48;

const held = (fact: FactRow): number => fact.claims.filter((claim) => claim.outcome !== "rejected").length;

/** Cells at odds first, then those with the fewest claims behind them; ties in the order of the facts. */
const weakestFacts = (dataset: Dataset): readonly FactRow[] =>
  dataset.facts.filter((fact) => fact.support !== "decided").toSorted((a, b) => RANK[a.support] - RANK[b.support] || held(a) - held(b));

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export const weakest = Command.make("weakest", { limit, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const dataset = yield* currentDataset(log);
      const files = new Map(dataset.sources.map((source) => [source.id, source.file]));
      const facts = weakestFacts(dataset).slice(0, Math.max(0, given.limit));
      if (given.json)
        return yield* printJson(
          facts.map(({ record, field, value, support, origins, claims }) => ({ record, field, value, support, origins, claims })),
        );
      const from = (fact: FactRow): string => [...new Set(fact.claims.map((claim) => files.get(claim.source) ?? claim.source))].join(", ");
      yield* print(textTable(facts.map((f) => [f.support, `${f.record}:${f.field}`, shorten(valueText(f.value)), held(f), from(f)])));
    }),
  ),
).pipe(Command.withDescription("List the cells that hang by the fewest sentences"));
