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
import { reconcileStep } from "../reconcile/upkeep/step.ts";
import { ArticleShelf } from "./article-shelf.ts";
import { decisionsOf, newsBetween, sourcesAfter } from "./log-articles.ts";
import { Notebook } from "./notebook.ts";
import { clearNotes } from "./notes-table.ts";
import { RowShelf } from "./row-shelf.ts";
import { clearRows, dropOthers, type Standing, type Stored, standing } from "./store-rows.ts";
import type { ViewName } from "./tables.ts";

type Tx = Transaction<LogTables>;

/** Articles worked in at once: enough to share what they look up, few enough to hold in memory. */
const BATCH = 1000;
/** Articles in memory beyond which batches get smaller, and how small they get. */
const HELD = 12_000;
const FEWEST = 125;

const take = async <T>(step: Asking<T>, answer: (ask: Ask) => Promise<unknown>): Promise<T> => {
  for (let turn = step.next(); ; turn = step.next(await answer(turn.value))) if (turn.done === true) return turn.value;
};

interface Work {
  readonly tx: Tx;
  readonly decided: Decided;
  readonly articles: ArticleShelf;
  readonly notebook: Notebook;
  readonly rows: RowShelf;
}

/**
 * How many articles the next batch takes: the others that a batch must look at are held in memory with it, and where news is
 * dense they are many times its own.
 */
const nextSize = (size: number, held: number): number =>
  held > HELD ? Math.max(FEWEST, size >> 1) : held < HELD / 2 ? Math.min(BATCH, 2 * size) : size;

/** Works some articles in. */
const workIn = async ({ decided, articles, notebook, rows }: Work, ids: readonly string[]): Promise<Run> => {
  const run = new Run(decided, notebook.shelf);
  const states = await articles.of(ids);
  await take(
    (function* (): Asking<void> {
      yield* checkStep(run, yield* reconcileStep(run, states));
    })(),
    (ask) => (ask.ask === "articles" ? articles.of(ask.ids) : notebook.answer(ask)),
  );
  for (const [view, changed] of run.rows) rows.put(view, changed);
  await notebook.turn();
  await rows.turn();
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

const everything = async (work: Work, position: number, see: (changed: Run["rows"]) => void = () => {}): Promise<Stored> => {
  for (let from = 0, size = BATCH; ; ) {
    const some = await sourcesAfter(work.tx, from, position, size);
    if (some.length === 0) return close(work);
    from = some[some.length - 1]?.position ?? position;
    const { rows, sources } = await workIn(
      work,
      some.map((s) => s.id),
    );
    see(rows);
    size = nextSize(size, sources.size);
  }
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
    const work = { tx, decided, articles: new ArticleShelf(tx, to.position), notebook, rows: new RowShelf(tx, empty) };
    const stored = await (some !== null
      ? inBatches(work, some)
      : empty
        ? everything(work, to.position)
        : everythingAgain(work, to.position));
    await sql`UPDATE view_state SET position = ${to.position}, program = ${to.program}`.execute(tx);
    return stored;
  });
