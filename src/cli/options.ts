/** Options that several commands share, each with one meaning. */
import * as Config from "effect/Config";
import * as Effect from "effect/Effect";
import * as Argument from "effect/cli/Argument";
import * as Flag from "effect/cli/Flag";
import { openStore } from "../log/open-store.ts";
import type { EventLog } from "../log/EventLog.ts";

export const store = Flag.String("store").pipe(
  Flag.withDescription("Folder of the embedded database, `memory`, or a postgres:// URL (also from CONCORD_STORE)"),
  Flag.withMetavar("TARGET"),
  Flag.withFallbackConfig(Config.String("CONCORD_STORE")),
  Flag.withDefault(".concord"),
);

export const json = Flag.Boolean("json").pipe(Flag.withDescription("Print JSON"), Flag.withDefault(false));

export const out = Flag.String("out").pipe(Flag.withDescription("Folder the datasets are written to"), Flag.withMetavar("DIR"));

export const author = Flag.String("author").pipe(
  Flag.withDescription("Who decides (the user of this machine where left out)"),
  Flag.withMetavar("NAME"),
  Flag.optional,
);

export const asOf = Flag.String("as-of").pipe(
  Flag.withDescription("Position of the log, or a time (2025-11-05, 2025-11-05T12:00Z)"),
  Flag.withMetavar("POSITION|TIME"),
  Flag.optional,
);

export const paths = Argument.String("paths").pipe(
  Argument.withDescription("Articles, or folders of them (.txt, .md, .html, .jsonl)"),
  Argument.variadic({ min: 1 }),
);

/** A position is all digits; anything else is a time. */
export const positionOrTime = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

type Log = EventLog["Service"];

/** Opens the store for as long as `use` runs. */
export const withStore = <A, E, R>(target: string, use: (log: Log) => Effect.Effect<A, E, R>) =>
  Effect.scoped(Effect.flatMap(openStore(target), use));
