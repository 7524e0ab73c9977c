/** `concord audit`: where any value comes from. */
import * as Effect from "effect/Effect";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { auditHtml, auditJson, auditText } from "../../export/audit/audit.ts";
import { toExportError } from "../../export/export-error.ts";
import { currentDataset } from "../../project/project.ts";
import { json, store, withStore } from "../options.ts";
import { print } from "../print.ts";

const id = Argument.String("id").pipe(
  Argument.withDescription(
    "A record, fact, claim, source, entity, conflict or finding; RECORD:FIELD; or a cell such as meetings.csv:12:date",
  ),
);
const html = Flag.Boolean("html").pipe(Flag.withDescription("Print a page that stands alone"), Flag.withDefault(false));

const WIDEST = 120;

export const audit = Command.make("audit", { id, html, json, store }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const dataset = yield* currentDataset(log);
      const { isTTY, columns } = process.stdout;
      const text = yield* Effect.try({
        try: () => {
          if (given.json) return auditJson(dataset, given.id);
          if (given.html) return auditHtml(dataset, given.id);
          return auditText(dataset, given.id, {
            color: isTTY === true && !process.env.NO_COLOR,
            width: Math.min(columns ?? 100, WIDEST),
          });
        },
        catch: (cause) => toExportError(given.id, cause),
      });
      yield* print(text);
    }),
  ),
).pipe(Command.withDescription("Show every value of a record, the sentences behind it, what was rejected and why"));
