/**
 * Brings the tables of views, and the notes behind them, to a position of the log, in one transaction.
 *
 * New articles are worked in by what they touch. After a decision, a second reading or a take-down, or where another version
 * of the program made the tables, everything is worked out again; so it is, batch by batch, on a rebuild.
 */
import { sql, type Transaction } from "kysely";
import { checkStep } from "../check/check-step.ts";
import type { LogDatabase, LogTables } from "../log/tables.ts";
import { standingDecisions } from "../reconcile/decisions/effective.ts";
import type { PlacedDecision, SourceState } from "../reconcile/source.ts";
import { Run } from "../reconcile/upkeep/run.ts";
import type { Ask, Asking } from "../reconcile/upkeep/shelf.ts";
import { reconcileStep } from "../reconcile/upkeep/step.ts";
import { articlesOf, decisionsOf, newsBetween, sourcesAfter } from "./log-articles.ts";
import { clearNotes, findNotes, getNotes, writeNotes } from "./notes-table.ts";
import { clearRows, dropOthers, type Standing, type Stored, standing, writeRows } from "./store-rows.ts";
import { VIEW_NAMES, type ViewName } from "./tables.ts";

type Tx = Transaction<LogTables>;

/** Articles worked in at once: enough to share what they look up, few enough to hold in memory. */
const BATCH = 400;

const take = async <T>(step: Asking<T>, answer: (ask: Ask) => Promise<unknown>): Promise<T> => {
  for (let turn = step.next(); ; turn = step.next(await answer(turn.value))) if (turn.done === true) return turn.value;
};

interface Work {
  readonly tx: Tx;
  readonly position: number;
  readonly decisions: readonly PlacedDecision[];
}

/** Works some articles in; answers the ids of rows written, by table, beside how many changed. */
const workIn = async (
  { tx, position, decisions }: Work,
  states: readonly SourceState[],
  seen: Map<ViewName, Set<string>>,
): Promise<Stored> => {
  const run = new Run(standingDecisions(decisions));
  const at = new Map(states.map((s) => [s.id, s]));
  const answer = async (ask: Ask): Promise<unknown> => {
    if (ask.ask === "get") return getNotes(tx, ask.kind, ask.ids);
    if (ask.ask === "find") return findNotes(tx, ask.kind, ask.keys);
    const missing = ask.ids.filter((id) => !at.has(id));
    return [...ask.ids.flatMap((id) => at.get(id) ?? []), ...(await articlesOf(tx, missing, position))];
  };
  await take(
    (function* (): Asking<void> {
      yield* checkStep(run, yield* reconcileStep(run, states));
    })(),
    answer,
  );
  await writeNotes(tx, run.shelf.changes());
  let written = 0;
  let removed = 0;
  for (const view of VIEW_NAMES) {
    const rows = run.rows.get(view);
    if (rows === undefined) continue;
    const stored = await writeRows(tx, view, rows);
    written += stored.written;
    removed += stored.removed;
    const ids = seen.get(view) ?? new Set<string>();
    seen.set(view, ids);
    for (const [id, row] of rows) {
      if (row === null) ids.delete(id);
      else ids.add(id);
    }
  }
  return { written, removed };
};

const inBatches = async (work: Work, ids: readonly string[], seen: Map<ViewName, Set<string>>): Promise<Stored> => {
  let total: Stored = { written: 0, removed: 0 };
  for (let from = 0; from < ids.length; from += BATCH) {
    const stored = await workIn(work, await articlesOf(work.tx, ids.slice(from, from + BATCH), work.position), seen);
    total = { written: total.written + stored.written, removed: total.removed + stored.removed };
  }
  return total;
};

/** Everything from nothing; rows that come out as they were are not written. */
const all = async (work: Work): Promise<Stored> => {
  await clearNotes(work.tx);
  const seen = new Map<ViewName, Set<string>>();
  let total: Stored = { written: 0, removed: 0 };
  for (let from = 0; ; ) {
    const some = await sourcesAfter(work.tx, from, work.position, BATCH);
    if (some.length === 0) break;
    from = some[some.length - 1]?.position ?? work.position;
    const stored = await inBatches(
      work,
      some.map((s) => s.id),
      seen,
    );
    total = { written: total.written + stored.written, removed: total.removed + stored.removed };
  }
  const dropped = await dropOthers(work.tx, seen);
  return { written: total.written, removed: total.removed + dropped };
};

/** `anew`: empties the tables first. `always`: works everything out again, also where the tables stand there already. */
export const keepUp = (db: LogDatabase, to: Standing, how: { readonly anew: boolean; readonly always: boolean }): Promise<Stored> =>
  db.transaction().execute(async (tx) => {
    await sql`SELECT FROM view_state FOR UPDATE`.execute(tx);
    const at = await standing(tx);
    if (at.position > to.position) return { written: 0, removed: 0 };
    if (how.anew) await clearRows(tx);
    const work: Work = { tx, position: to.position, decisions: await decisionsOf(tx, to.position) };
    const known = !how.anew && !how.always && at.program === to.program;
    const news = known ? await newsBetween(tx, at.position, to.position) : null;
    const stored = news === null || news.more ? await all(work) : await inBatches(work, news.articles, new Map());
    await sql`UPDATE view_state SET position = ${to.position}, program = ${to.program}`.execute(tx);
    return stored;
  });
