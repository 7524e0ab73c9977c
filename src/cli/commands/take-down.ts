/** `concord take-down` removes an article's words for good; what it said, offsets and hashes stay, and the log says who asked. */
import { userInfo } from "node:os";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Stream from "effect/Stream";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import type { EventLog } from "../../log/EventLog.ts";
import { upkeep } from "../../project/project.ts";
import { Failure } from "../failure.ts";
import { author, json, store, withStore } from "../options.ts";
import { print, printJson } from "../print.ts";

const source = Argument.String("source").pipe(Argument.withDescription("Id of the source, as in sources.csv"));
const reason = Flag.String("reason").pipe(Flag.withDescription("Why, for whoever reads the log"), Flag.withMetavar("TEXT"));

const textOf = Effect.fn("textOf")(function* (log: EventLog["Service"], id: string) {
  const found = yield* Stream.runHead(Stream.filter(log.read({ stream: id }), (event) => event.type === "source"));
  if (Option.isSome(found) && found.value.type === "source") return found.value.payload.text_sha256;
  return yield* new Failure({ message: `there is no source ${id}: take an id from sources.csv` });
});

export const takeDown = Command.make("take-down", { source, reason, author, json, store }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      if (given.reason.trim() === "") return yield* new Failure({ message: "--reason is empty: say why, for whoever reads the log" });
      const text_sha256 = yield* textOf(log, given.source);
      if ((yield* log.readText(text_sha256)).status === "taken_down")
        return yield* print(`the words of ${given.source} were taken down already`);
      const by = Option.getOrElse(given.author, () => userInfo().username);
      const done = yield* log.takeDown({ source: given.source, text_sha256, author: by, reason: given.reason });
      yield* upkeep(log);
      if (given.json) return yield* printJson(done);
      yield* print(`the words of ${given.source} are gone, by the event at position ${done.position}`);
      yield* print("exports, dumps and backups made before still hold them: remove those too, and export again");
    }),
  ),
).pipe(Command.withDescription("Remove the words of an article for good (copyright, personal data); what it said stays"));
