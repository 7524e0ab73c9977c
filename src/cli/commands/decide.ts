/** `concord decide`: appends an analyst's decision, or those of a table that was edited; `--dry-run` only shows them. */
import { userInfo } from "node:os";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { decideFile } from "../decisions/decide-file.ts";
import { decideWords } from "../decisions/decide-words.ts";
import { ACTIONS } from "../decisions/words.ts";
import { Failure } from "../failure.ts";
import { author, json, store, withStore } from "../options.ts";

const words = Argument.String("decision").pipe(
  Argument.withDescription(`What is decided: ${Object.keys(ACTIONS).join(", ")}, and what it is about`),
  Argument.variadic(),
);
const reason = Flag.String("reason").pipe(
  Flag.withDescription("Why, for whoever reads the audit; for a file, the reason of rows that give none of their own"),
  Flag.withMetavar("TEXT"),
  Flag.withDefault(""),
);
const from = Flag.String("from").pipe(
  Flag.withDescription("An exported .xlsx or .csv after its marked columns were edited, or a list with a column `action`"),
  Flag.withMetavar("FILE"),
  Flag.optional,
);
const yes = Flag.Boolean("yes").pipe(Flag.withDescription("Append what --from asks for"), Flag.withDefault(false));
const dryRun = Flag.Boolean("dry-run").pipe(Flag.withDescription("Show what would be appended and changed"), Flag.withDefault(false));

export const decide = Command.make("decide", { words, from, yes, dryRun, author, reason, store, json }, (given) =>
  Effect.gen(function* () {
    const options = { author: Option.getOrElse(given.author, () => userInfo().username), reason: given.reason.trim(), json: given.json };
    const path = Option.getOrUndefined(given.from);
    if (path !== undefined && given.words.length > 0)
      return yield* new Failure({ message: "give either a decision or --from a file, not both" });
    if (path !== undefined)
      return yield* withStore(given.store, (log) => decideFile(log, { ...options, path, yes: given.yes && !given.dryRun }));
    if (given.words.length === 0)
      return yield* new Failure({ message: `name a decision (${Object.keys(ACTIONS).join(", ")}) or --from a file` });
    if (options.reason === "") return yield* new Failure({ message: "--reason is missing: say why, for whoever reads the audit" });
    return yield* withStore(given.store, (log) => decideWords(log, given.words, { ...options, dryRun: given.dryRun }));
  }),
).pipe(
  Command.withDescription("Append an analyst's decision, with author and reason, or those of an edited table"),
  Command.withExamples([
    { command: 'concord decide choose_value m-0123456789ab form call --reason "the ministry confirmed"', description: "Choose a value" },
    {
      command:
        'concord decide add_claim s-0123456789ab m-0123456789ab "words of the article" "participants=Asha Rao (Envoy, IN)" --reason "was missed"',
      description: "Add what the reader missed",
    },
    {
      command: 'concord decide --from dataset.xlsx --author "A. Rao" --reason "weekly review"',
      description: "See what edits would decide",
    },
    { command: 'concord decide --from dataset.xlsx --author "A. Rao" --reason "weekly review" --yes', description: "Decide it" },
    { command: 'concord decide undo d-0123456789ab --reason "read the wrong record"', description: "Take a decision back" },
  ]),
);
