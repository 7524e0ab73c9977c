import { sql } from "kysely";
import { expect, it } from "vitest";
import { article, decision } from "../support/events.ts";
import { asOwner, collect, failureOf, run, type TestStore, withLog } from "../support/stores.ts";

const settled = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.map((r) => (r.status === "fulfilled" ? "appended" : (r.reason as { _tag?: string })._tag));

export const appendingTogether = (store: TestStore): void => {
  it("refuses one of several appends made at once, and takes the others", async () => {
    await withLog(await store.fresh(), async (log) => {
      const all = await Promise.allSettled([
        run(log.append([{ ...decision("one"), expectedVersion: 0 }])),
        run(log.append([decision("of the refused batch", "elsewhere"), { ...decision("two"), expectedVersion: 0 }])),
        run(log.append([{ ...decision("three"), expectedVersion: 1 }, article("Words.")])),
        run(log.append([{ ...decision("of the refused batch", "elsewhere"), expectedVersion: 0 }])),
      ]);
      expect(settled(all).filter((outcome) => outcome !== "appended")).toHaveLength(1);
      expect((await collect(log.logged())).map((e) => [e.position, e.type, e.stream === "elsewhere", e.revision])).toEqual([
        [1, "decision", false, 1],
        [2, "decision", false, 2],
        [3, "source", false, 1],
        [4, "decision", true, 1],
      ]);
      expect((await run(log.verify())).problems).toEqual([]);
    });
  });

  it("knows in one append what another of the same moment brings", async () => {
    await withLog(await store.fresh(), async (log) => {
      const same = [article("Same words.", "a.txt"), decision("same")];
      const outcomes = await Promise.all([1, 2, 3].map(() => run(log.append(same))));
      expect(outcomes.map((batch) => batch.map((r) => [r.outcome, r.position]))).toEqual([
        [
          ["appended", 1],
          ["appended", 2],
        ],
        [
          ["known_event", 1],
          ["known_event", 2],
        ],
        [
          ["known_event", 1],
          ["known_event", 2],
        ],
      ]);
    });
  });

  it("lets no append fail for what the database refuses another of the same moment", async () => {
    await withLog(await store.fresh(), async (log) => {
      await asOwner(log, "ALTER TABLE events ADD CONSTRAINT no_poison CHECK (strpos(payload::text, 'poison') = 0)");
      const all = await Promise.allSettled([
        run(log.append([decision("one")])),
        run(log.append([decision("before"), decision("poison")])),
        run(log.append([decision("three")])),
      ]);
      expect(all.map((r) => r.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect((await failureOf(log.append([decision("poison")])))._tag).toBe("StoreFailure");
      expect((await collect(log.read())).map((e) => (e.payload as { reason: string }).reason)).toEqual(["one", "three"]);
    });
  });

  it("writes appends made at once in fewer transactions than there are appends", async () => {
    await withLog(await store.fresh(), async (log) => {
      await Promise.all(Array.from({ length: 12 }, (_, i) => run(log.append([decision(`${i}`)]))));
      const { rows } = await sql<{ n: number }>`SELECT count(DISTINCT xmin::text)::integer AS n FROM events`.execute(log.kysely);
      expect(rows[0]?.n).toBeLessThan(12);
    });
  });
};
