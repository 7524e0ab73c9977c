/** `concord check`: conflicts and findings, worst first; the exit status is 1 where one is as bad as `--fail-on`. */
import * as Effect from "effect/Effect";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { valueText } from "../../export/value-text.ts";
import type { Dataset, Severity } from "../../model/dataset.ts";
import { currentDataset } from "../../project/project.ts";
import { Ended } from "../failure.ts";
import { json, store, withStore } from "../options.ts";
import { print, printJson, textTable } from "../print.ts";

const WEIGHT: Readonly<Record<Severity | "none", number>> = { info: 1, warning: 2, error: 3, none: 4 };

const failOn = Flag.Literals("fail-on", ["none", "info", "warning", "error"]).pipe(
  Flag.withDescription("Exit with status 1 where something is as bad as this"),
  Flag.withDefault("error"),
);

const rowsOf = ({ conflicts, findings }: Dataset): readonly (readonly [Severity, string, string, string])[] =>
  [
    ...conflicts.map(
      (c) =>
        [
          c.severity,
          c.id,
          `${c.record ?? "-"}:${c.field}`,
          `${c.values.map((v) => valueText(v.value)).join(" / ")} (${c.resolution ?? "open"})`,
        ] as const,
    ),
    ...findings.map((f) => [f.severity, f.id, f.check, f.message] as const),
  ].sort((a, b) => WEIGHT[b[0]] - WEIGHT[a[0]]);

export const check = Command.make("check", { failOn, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const dataset = yield* currentDataset(log);
      const rows = rowsOf(dataset);
      if (given.json) yield* printJson({ conflicts: dataset.conflicts, findings: dataset.findings });
      else yield* print(rows.length === 0 ? "no conflicts, no findings" : textTable(rows));
      if (rows.some(([severity]) => WEIGHT[severity] >= WEIGHT[given.failOn])) return yield* new Ended({ status: 1 });
    }),
  ),
).pipe(Command.withDescription("List conflicts and findings"));
