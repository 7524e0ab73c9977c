/** `concord audit`: where any value comes from. */
import * as Effect from "effect/Effect";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { auditHtml, auditJson, auditText } from "../../export/audit/audit.ts";
import { type ExportError, toExportError } from "../../export/export-error.ts";
import { auditView, namedInLog } from "../../export/audit/audit-view.ts";
import { currentDataset } from "../../project/project.ts";
import { eventChain } from "../event-chain.ts";
import { json, store, withStore } from "../options.ts";
import { print } from "../print.ts";

const id = Argument.String("id").pipe(
  Argument.withDescription(
    "A record, fact, claim, source, entity, conflict or finding; RECORD:FIELD; or a cell such as meetings.csv:12:date",
  ),
);
const html = Flag.Boolean("html").pipe(Flag.withDescription("Print a page that stands alone"), Flag.withDefault(false));

const WIDEST = 120;

const attempt = <A>(reference: string, run: () => Promise<A>): Effect.Effect<A, ExportError> =>
  Effect.tryPromise({ try: run, catch: (cause) => toExportError(reference, cause) });

export const audit = Command.make("audit", { id, html, json, store }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const dataset = yield* currentDataset(log);
      const { isTTY, columns } = process.stdout;
      const named = yield* attempt(given.id, async () => namedInLog(await auditView(dataset, given.id)));
      const chain = yield* eventChain(log, [...named.sources, ...named.decisions]);
      const text = yield* attempt(given.id, () => {
        if (given.json) return auditJson(dataset, given.id, { chain });
        if (given.html) return auditHtml(dataset, given.id, { chain });
        const color = isTTY === true && !process.env.NO_COLOR;
        return auditText(dataset, given.id, { chain, color, width: Math.min(columns ?? 100, WIDEST) });
      });
      yield* print(text);
    }),
  ),
).pipe(Command.withDescription("Show every value of a record, the sentences behind it, what was rejected and why"));
