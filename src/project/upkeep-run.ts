/**
 * Brings the tables of views, and the notes behind them, to a position of the log, in one transaction.
 *
 * New articles are worked in by what they touch. After a decision, a second reading or a take-down, or where another version
 * of the program made the tables, everything is worked out again; so it is on a rebuild. Both go batch by batch: what one
 * batch remembers the next finds at hand, and what was not looked at for long is written to the table of notes, so that memory
 * stays as it is however long the log.
 */
import { sql, type Transaction } from "kysely";
import { checkStep } from "../check/check-step.ts";
import type { LogDatabase, LogTables } from "../log/tables.ts";
import { type Standing as Decided, standingDecisions } from "../reconcile/decisions/effective.ts";
import { Run } from "../reconcile/upkeep/run.ts";
import type { Ask, Asking } from "../reconcile/upkeep/shelf.ts";
import { workOutStep } from "../reconcile/upkeep/rebuild-step.ts";
import { reconcileStep } from "../reconcile/upkeep/step.ts";
import { TextsAtHand } from "../reconcile/upkeep/texts-at-hand.ts";
import { understandStep } from "../reconcile/upkeep/understand-step.ts";
import { ArticleShelf } from "./article-shelf.ts";
import { decisionsOf, newsBetween, sourcesAfter, type Which } from "./log-articles.ts";
import { Notebook } from "./notebook.ts";
import { clearNotes } from "./notes-table.ts";
import { RowShelf } from "./row-shelf.ts";
import { clearRows, dropOthers, type Standing, type Stored, standing } from "./store-rows.ts";
import type { ViewName } from "./tables.ts";

type Tx = Transaction<LogTables>;

/** Articles worked in at once: enough to share what they look up, few enough to hold in memory. */
const BATCH = 1000;
/** Articles in memory beyond which batches get smaller, and how small they get. */
const HELD = 3000;
const FEWEST = 125;

const take = async <T>(step: Asking<T>, answer: (ask: Ask) => Promise<unknown>): Promise<T> => {
  for (let turn = step.next(); ; turn = step.next(await answer(turn.value))) if (turn.done === true) return turn.value;
};

interface Work {
  readonly tx: Tx;
  readonly decided: Decided;
  readonly articles: ArticleShelf;
  readonly texts: TextsAtHand;
  readonly notebook: Notebook;
  readonly rows: RowShelf;
}

/**
 * How many articles the next batch takes: the others that a batch must look at are held in memory with it, and where news is
 * dense they are many times its own.
 */
const nextSize = (size: number, held: number): number =>
  held > HELD ? Math.max(FEWEST, size >> 1) : held < HELD / 2 ? Math.min(BATCH, 2 * size) : size;

/** Takes a step over some articles, and remembers and writes what comes of it. */
const takeStep = async <T>({ decided, articles, texts, notebook, rows }: Work, step: (run: Run) => Asking<T>) => {
  const run = new Run(decided, notebook.shelf, texts);
  const answer = await take(step(run), (ask) =>
    ask.ask === "articles" ? articles.of(ask.ids) : ask.ask === "words" ? articles.wordsOf(ask.ids) : notebook.answer(ask),
  );
  for (const [view, changed] of run.rows) rows.put(view, changed);
  await notebook.turn();
  await rows.turn();
  return { run, answer };
};

/** New articles: what they touch. */
const workIn = async (work: Work, ids: readonly string[]): Promise<Run> => {
  const states = await work.articles.of(ids);
  const { run } = await takeStep(work, function* (run): Asking<void> {
    yield* checkStep(run, yield* reconcileStep(run, states));
  });
  return run;
};

const close = async ({ notebook, rows }: Work): Promise<Stored> => {
  await notebook.close();
  return rows.close();
};

const inBatches = async (work: Work, ids: readonly string[]): Promise<Stored> => {
  for (let from = 0, size = BATCH; from < ids.length; ) {
    const { sources } = await workIn(work, ids.slice(from, from + size));
    from += size;
    size = nextSize(size, sources.size);
  }
  return close(work);
};

/** Calls `work` with all sources of the log in turn, as many at a time as it lets be held; `work` answers what it held. */
const overAll = async ({ tx }: Work, position: number, which: Which, work: (ids: readonly string[]) => Promise<Run>): Promise<void> => {
  for (let from = 0, size = BATCH; ; ) {
    const some = await sourcesAfter(tx, from, position, size, which);
    if (some.length === 0) return;
    from = some[some.length - 1]?.position ?? position;
    const { sources } = await work(some.map((s) => s.id));
    size = nextSize(size, sources.size);
  }
};

/** All articles are understood first, so that each happening is worked out once. */
const everything = async (work: Work, position: number, see: (changed: Run["rows"]) => void = () => {}): Promise<Stored> => {
  const entities = new Set<string>();
  const seen = ({ run }: { readonly run: Run }): Run => {
    see(run.rows);
    return run;
  };
  const understand = async (ids: readonly string[]): Promise<Run> => {
    const states = await work.articles.of(ids);
    const { run, answer } = await takeStep(work, (run) => understandStep(run, states));
    for (const id of answer.entities) entities.add(id);
    return seen({ run });
  };
  // the undated first: those that date them come to them, and need not be looked for
  await overAll(work, position, "undated", understand);
  await overAll(work, position, "dated", understand);
  const workOut = (ids: readonly string[], of: Iterable<string>) =>
    takeStep(work, function* (run): Asking<void> {
      yield* checkStep(run, yield* workOutStep(run, ids, new Set(of)));
    });
  await overAll(work, position, "all", async (ids) => seen(await workOut(ids, [])));
  const some = [...entities];
  for (let from = 0; from < some.length; from += BATCH) seen(await workOut([], some.slice(from, from + BATCH)));
  return close(work);
};

/** Everything from nothing, into tables with rows; those that come out as they were are not written. */
const everythingAgain = async (work: Work, position: number): Promise<Stored> => {
  const seen = new Map<ViewName, Set<string>>();
  const see = (changed: Run["rows"]): void => {
    for (const [view, rows] of changed) {
      const ids = seen.get(view) ?? new Set<string>();
      seen.set(view, ids);
      for (const [id, row] of rows) {
        if (row === null) ids.delete(id);
        else ids.add(id);
      }
    }
  };
  const { written, removed } = await everything(work, position, see);
  return { written, removed: removed + (await dropOthers(work.tx, seen)) };
};

/** `anew`: empties the tables first. `always`: works everything out again, also where the tables stand there already. */
export const keepUp = (db: LogDatabase, to: Standing, how: { readonly anew: boolean; readonly always: boolean }): Promise<Stored> =>
  db.transaction().execute(async (tx) => {
    await sql`SELECT FROM view_state FOR UPDATE`.execute(tx);
    const at = await standing(tx);
    if (at.position > to.position) return { written: 0, removed: 0 };
    const known = !how.anew && !how.always && at.program === to.program;
    const news = known ? await newsBetween(tx, at.position, to.position) : null;
    const some = news === null || news.more ? null : news.articles;
    // a migration that changes what is kept says so by setting the position back, and leaves the rows
    const empty = how.anew || at.position === 0;
    if (empty) await clearRows(tx);
    if (empty || some === null) await clearNotes(tx);
    const decided = standingDecisions(await decisionsOf(tx, to.position));
    const notebook = new Notebook(tx, empty || some === null);
    const work = {
      tx,
      decided,
      articles: new ArticleShelf(tx, to.position),
      texts: new TextsAtHand(),
      notebook,
      rows: new RowShelf(tx, empty),
    };
    const stored = await (some !== null
      ? inBatches(work, some)
      : empty
        ? everything(work, to.position)
        : everythingAgain(work, to.position));
    await sql`UPDATE view_state SET position = ${to.position}, program = ${to.program}`.execute(tx);
    return stored;
  });
