/** Appends to the store given until it is killed; prints the id of each event once it is acknowledged. */
import { writeSync } from "node:fs";
import * as Effect from "effect/Effect";
import { openStore } from "../../../src/log/open-store.ts";
import { article, decision } from "../support/events.ts";

const [target = "", round = ""] = process.argv.slice(2);

const write = Effect.gen(function* () {
  const log = yield* openStore(target, { author: "writer" });
  for (let i = 0; ; i++) {
    const batch = [article(`Words ${round} ${i} ${"long ".repeat(400)}`), decision(`${round} ${i} a`), decision(`${round} ${i} b`)];
    for (const { eventId } of yield* log.append(batch)) writeSync(1, `${eventId}\n`);
  }
});

await Effect.runPromise(Effect.scoped(write));
