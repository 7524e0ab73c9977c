/** `concord serve`: the audit pages on the loopback address, until interrupted. */
import type { AddressInfo } from "node:net";
import * as Effect from "effect/Effect";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { currentDataset } from "../../project/project.ts";
import { listen } from "../../web/page-server.ts";
import { Failure } from "../failure.ts";
import { eventChain } from "../event-chain.ts";
import { store, withStore } from "../options.ts";
import { print } from "../print.ts";

const port = Flag.Int("port").pipe(Flag.withDescription("Port on 127.0.0.1; 0 takes a free one"), Flag.withDefault(8642));

export const serve = Command.make("serve", { port, store }, (given) =>
  Effect.gen(function* () {
    if (given.port < 0 || given.port > 65_535) return yield* new Failure({ message: `--port ${given.port} is no port: use 0 to 65535` });
    const { dataset, chain } = yield* withStore(given.store, (log) =>
      Effect.gen(function* () {
        return { dataset: yield* currentDataset(log), chain: yield* eventChain(log) };
      }),
    );
    yield* Effect.scoped(
      Effect.gen(function* () {
        const server = yield* Effect.acquireRelease(
          Effect.tryPromise({
            try: () => listen(dataset, given.port, chain),
            catch: (cause) =>
              new Failure({
                message: `port ${given.port} cannot be used (${(cause as NodeJS.ErrnoException).code}): choose another with --port`,
              }),
          }),
          (open) =>
            Effect.sync(() => {
              open.closeAllConnections();
              open.close();
            }),
        );
        yield* print(
          `http://127.0.0.1:${(server.address() as AddressInfo).port}/ shows the log as of position ${dataset.log.position}; Ctrl-C ends it`,
        );
        return yield* Effect.never;
      }),
    );
  }),
).pipe(Command.withDescription("Show the audit pages in a browser, on this machine only"));
