/** `concord rebuild`: drops every view and replays the log. */
import * as Effect from "effect/Effect";
import * as Command from "effect/cli/Command";
import { rebuild as rebuildViews } from "../../project/project.ts";
import { store, withStore } from "../options.ts";
import { print } from "../print.ts";

export const rebuild = Command.make("rebuild", { store }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const { written } = yield* rebuildViews(log);
      const head = yield* log.head();
      yield* print(`${written} rows rebuilt from ${head.position} events`);
    }),
  ),
).pipe(Command.withDescription("Drop every view and replay the log"));
