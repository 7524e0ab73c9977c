import { expect, it } from "vitest";
import { GENESIS, linkHash, linkSeal } from "../../../src/log/chain.ts";
import { article, decision } from "../support/events.ts";
import { asOwner, collect, type Log, run, tamper, type TestStore, withLog } from "../support/stores.ts";

const five = async (log: Log): Promise<void> => {
  await run(log.append([article("First words."), decision("2"), decision("3"), decision("4"), decision("5")]));
};

const first = async (log: Log, known?: { position: number; hash: string }) => {
  const { ok, first } = await run(log.verify(known));
  return { ok, position: first?.position, wrong: first?.wrong };
};

export const verifying = (store: TestStore): void => {
  it("finds nothing wrong with a log nobody altered, nor with its known heads", async () => {
    await withLog(await store.fresh(), async (log) => {
      expect((await run(log.verify())).ok).toBe(true);
      await five(log);
      for (const position of [0, 3, 5]) expect((await run(log.verify(await run(log.head(position))))).problems).toEqual([]);
    });
  });

  it("names the first position whose content was changed", async () => {
    await withLog(await store.fresh(), async (log) => {
      await five(log);
      await tamper(
        log,
        "events",
        `UPDATE events SET payload = replace(payload::text, '"reason":"3"', '"reason":"no"')::json WHERE position = 3`,
      );
      expect(await first(log)).toEqual({ ok: false, position: 3, wrong: "changed" });
      await tamper(log, "events", "UPDATE events SET stream = 'other' WHERE position = 2");
      expect(await first(log)).toEqual({ ok: false, position: 2, wrong: "changed" });
    });
  });

  it("names the first position that was removed", async () => {
    await withLog(await store.fresh(), async (log) => {
      await five(log);
      await tamper(log, "events", "DELETE FROM events WHERE position IN (2, 3)");
      expect(await first(log)).toEqual({ ok: false, position: 2, wrong: "removed" });
      await tamper(
        log,
        "events",
        "UPDATE events SET position = 900000000000000 WHERE position = 5",
        "DELETE FROM events WHERE position < 900",
      );
      expect(await first(log)).toEqual({ ok: false, position: 1, wrong: "removed" });
    });
  });

  it("tells two events that changed places", async () => {
    await withLog(await store.fresh(), async (log) => {
      await five(log);
      await tamper(
        log,
        "events",
        "UPDATE events SET position = 99 WHERE position = 3",
        "UPDATE events SET position = 3 WHERE position = 4",
        "UPDATE events SET position = 4 WHERE position = 99",
      );
      expect(await first(log)).toEqual({ ok: false, position: 3, wrong: "reordered" });
    });
  });

  it("finds a tail that was cut off, by the row of the head or against a head known from elsewhere", async () => {
    await withLog(await store.fresh(), async (log) => {
      await five(log);
      const known = await run(log.head());
      await tamper(log, "events", "DELETE FROM events WHERE position > 3");
      expect(await first(log)).toEqual({ ok: false, position: 4, wrong: "truncated" });
      const { hash, seal } = (await collect(log.logged())).at(-1) ?? { hash: "", seal: "" };
      await tamper(log, "log_head", `UPDATE log_head SET position = 3, hash = '${hash}', seal = '${seal}'`);
      expect((await run(log.verify())).ok).toBe(true);
      expect(await first(log, known)).toEqual({ ok: false, position: 4, wrong: "truncated" });
    });
  });

  it("finds events beyond the row of the head", async () => {
    await withLog(await store.fresh(), async (log) => {
      await five(log);
      const { hash, seal } = await run(log.head(3));
      await tamper(log, "log_head", `UPDATE log_head SET position = 3, hash = '${hash}', seal = '${seal}'`);
      expect(await first(log)).toEqual({ ok: false, position: 4, wrong: "rewritten" });
    });
  });

  it("finds a log that was rewritten with all its hashes, against a head known from elsewhere", async () => {
    await withLog(await store.fresh(), async (log) => {
      await five(log);
      const known = await run(log.head(3));
      let hash = GENESIS;
      let seal = GENESIS;
      const forged: string[] = [];
      for (const e of await collect(log.logged())) {
        const recorded_by = "nobody";
        hash = linkHash(hash, { ...e, version: e.version + (e.position === 2 ? 1 : 0) });
        seal = linkSeal(seal, hash, e.recorded_at, recorded_by);
        forged.push(`UPDATE events SET hash = '${hash}', seal = '${seal}', recorded_by = '${recorded_by}' WHERE position = ${e.position}`);
      }
      forged.push(
        "UPDATE events SET version = 2, event_id = left(encode(sha256(convert_to(concat_ws(E'\\n', stream, type, 2, payload::text), 'UTF8')), 'hex'), 32) WHERE position = 2",
      );
      await tamper(log, "events", ...forged);
      await tamper(log, "log_head", `UPDATE log_head SET hash = '${hash}', seal = '${seal}'`);
      expect((await run(log.verify())).ok).toBe(true);
      expect(await first(log, known)).toEqual({ ok: false, position: 3, wrong: "rewritten" });
    });
  });

  it("finds an altered author, time, revision or id of recording by the second chain", async () => {
    const alterations = ["recorded_by = 'nobody'", "recorded_at = recorded_at - interval '1 day'", "revision = 77", "event_id = 'other'"];
    await withLog(await store.fresh(), async (log) => {
      await five(log);
      for (const [i, alteration] of alterations.entries()) {
        await tamper(log, "events", `UPDATE events SET ${alteration} WHERE position = ${4 - i}`);
        expect(await first(log), alteration).toEqual({ ok: false, position: 4 - i, wrong: "resealed" });
      }
    });
  });

  it("finds words that were altered, or removed without a take-down", async () => {
    await withLog(await store.fresh(), async (log) => {
      await five(log);
      await tamper(log, "texts", "ALTER TABLE texts DROP CONSTRAINT text_lies_under_its_hash", "UPDATE texts SET text = 'Other words.'");
      expect(await first(log)).toEqual({ ok: false, position: 1, wrong: "text" });
      await tamper(log, "texts", "UPDATE texts SET text = NULL");
      expect(await first(log)).toEqual({ ok: false, position: 1, wrong: "text" });
      await tamper(log, "texts", "DELETE FROM texts");
      expect(await first(log)).toEqual({ ok: false, position: 1, wrong: "text" });
    });
  });

  it("says which guard of the database is missing, weakened or replaced", async () => {
    await withLog(await store.fresh(), async (log) => {
      const guards = async () => (await run(log.verify())).problems.map((p) => p.message);
      await asOwner(log, "ALTER TABLE events ENABLE TRIGGER append_only", "DROP TRIGGER guard_text ON texts");
      expect(await guards()).toEqual(["trigger append_only on events is not enabled always", "trigger guard_text on texts is missing"]);
      await asOwner(log, "CREATE OR REPLACE FUNCTION guard_head() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$");
      expect(await guards()).toContain("function guard_head is not the one released");
    });
  });
};
