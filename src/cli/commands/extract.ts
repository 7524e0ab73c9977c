/** `concord extract`: reads what nobody has read yet, or shows what the reader makes of one file, without a store. */
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { explain, explainHtml } from "../../extract/explain.ts";
import { extract as extractArticle } from "../../extract/extract.ts";
import { Failure } from "../failure.ts";
import { inputFiles, readInput } from "../input-files.ts";
import { store, withStore } from "../options.ts";
import { print, printJson } from "../print.ts";
import { makeProgress } from "../progress.ts";
import { readArticles } from "../read-articles.ts";

const again = Flag.Boolean("again").pipe(
  Flag.withDescription("Read anew what an earlier version of the reader read"),
  Flag.withDefault(false),
);
const file = Argument.String("file").pipe(Argument.withDescription("Show the reading of this file instead"), Argument.optional);

const asText = Flag.Boolean("explain").pipe(
  Flag.withDescription("With FILE: each sentence with its mentions, the claims and the rules, and why a trigger made none"),
  Flag.withDefault(false),
);
const asPage = Flag.Boolean("html").pipe(Flag.withDescription("With FILE: the same as a marked-up page"), Flag.withDefault(false));

type Form = "json" | "text" | "html";

const showFile = Effect.fn("showFile")(function* (path: string, form: Form) {
  for (const input of yield* inputFiles([path])) {
    const { articles, rejected } = readInput(input);
    for (const article of articles) {
      if (form === "json") yield* printJson(extractArticle(article));
      else yield* print(form === "html" ? explainHtml(article) : explain(article));
    }
    const wrong = rejected[0];
    if (wrong !== undefined) return yield* new Failure({ message: `${wrong.file} is ${wrong.reason}: ${wrong.remedy}` });
  }
});

const readLog = (target: string, anew: boolean) =>
  withStore(target, (log) =>
    Effect.gen(function* () {
      const progress = makeProgress();
      const { read, claims, outdated } = yield* readArticles(log, anew, progress);
      progress.clear();
      yield* print(`${read.length} articles read, ${claims} claims appended`);
      if (outdated > 0) yield* print(`${outdated} were read by an earlier reader: concord extract --again reads them anew`);
    }),
  );

export const extract = Command.make("extract", { file, again, explain: asText, html: asPage, store }, (given) =>
  Effect.gen(function* () {
    if (Option.isSome(given.file)) yield* showFile(given.file.value, given.html ? "html" : given.explain ? "text" : "json");
    else yield* readLog(given.store, given.again);
  }),
).pipe(Command.withDescription("Read articles of the log into claims, or show the reading of one file"));
