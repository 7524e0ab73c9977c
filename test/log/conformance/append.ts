import { expect, it } from "vitest";
import { article, decision } from "../support/events.ts";
import { collect, failureOf, run, type TestStore, withLog } from "../support/stores.ts";

export const appending = (store: TestStore): void => {
  it("gives positions 1, 2, 3 without gaps, also to writers that come at once", async () => {
    await withLog(await store.fresh(), async (log) => {
      const results = await Promise.all(Array.from({ length: 12 }, (_, i) => run(log.append([decision(`${i} a`), decision(`${i} b`)]))));
      const positions = results.flat().map((r) => r.position);
      expect(positions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
      expect((await collect(log.read())).map((e) => e.position)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
      expect((await run(log.verify())).problems).toEqual([]);
    });
  });

  it("refuses a batch whose stream has moved on, and appends nothing of it", async () => {
    await withLog(await store.fresh(), async (log) => {
      await run(log.append([{ ...decision("first"), expectedVersion: 0 }]));
      const conflict = await failureOf(log.append([decision("other", "elsewhere"), { ...decision("second"), expectedVersion: 0 }]));
      expect(conflict).toMatchObject({ _tag: "VersionConflict", stream: "decisions", expected: 0, actual: 1 });
      expect((await run(log.head())).position).toBe(1);
      await run(
        log.append([
          { ...decision("second"), expectedVersion: 1 },
          { ...decision("third"), expectedVersion: 2 },
        ]),
      );
      expect((await collect(log.logged())).map((e) => e.revision)).toEqual([1, 2, 3]);
    });
  });

  it("appends an event once, however often it comes", async () => {
    await withLog(await store.fresh(), async (log) => {
      const once = await run(log.append([{ ...decision("one"), expectedVersion: 0 }]));
      const again = await run(log.append([{ ...decision("one"), expectedVersion: 0 }, decision("two"), decision("two")]));
      expect(again.map((r) => [r.outcome, r.position])).toEqual([
        ["known_event", 1],
        ["appended", 2],
        ["known_event", 2],
      ]);
      expect(again[0]?.eventId).toBe(once[0]?.eventId);
      expect((await run(log.head())).position).toBe(2);
    });
  });

  it("recognises the same text under another name and says where it is", async () => {
    await withLog(await store.fresh(), async (log) => {
      await run(log.append([decision("before"), article("Same words.", "a.txt")]));
      const [again] = await run(log.append([article("Same words.", "b.txt")]));
      expect(again).toMatchObject({ outcome: "known_text", position: 2 });
      expect((await run(log.head())).position).toBe(2);
    });
  });

  it("keeps an article that is withdrawn: the withdrawal is one more event", async () => {
    await withLog(await store.fresh(), async (log) => {
      const withdrawn = article("Withdrawn words.");
      const action = { type: "withdraw_source", source: withdrawn.stream } as const;
      await run(log.append([withdrawn]));
      await run(
        log.append([{ stream: "decisions", type: "decision", payload: { id: "d-1", author: "analyst", reason: "retracted", action } }]),
      );
      expect((await collect(log.read())).map((e) => e.type)).toEqual(["source", "decision"]);
      expect(await run(log.readText(withdrawn.text?.sha256 ?? ""))).toEqual({ status: "kept", text: "Withdrawn words." });
    });
  });

  it("refuses a payload that does not fit its type and a text that does not fit its hash", async () => {
    await withLog(await store.fresh(), async (log) => {
      const unfit = { ...decision("x"), payload: { id: "d" } } as unknown as ReturnType<typeof decision>;
      expect((await failureOf(log.append([unfit])))._tag).toBe("InvalidEvent");
      const good = article("Words.");
      const forged = { ...good, text: { sha256: good.text?.sha256 ?? "", text: "Other words." } };
      expect((await failureOf(log.append([forged])))._tag).toBe("InvalidEvent");
      expect((await failureOf(log.append([article("NUL \u0000")])))._tag).toBe("InvalidEvent");
      expect((await failureOf(log.append([article("half \ud800")])))._tag).toBe("InvalidEvent");
    });
  });

  it("keeps hostile strings in payloads as they are", async () => {
    await withLog(await store.fresh(), async (log) => {
      const reason = "'; DROP TABLE events; -- \u0000 \ud800 \u2028 \\ \" 😀 $1 %s\r\n";
      await run(log.append([decision(reason)]));
      const [event] = await collect(log.read());
      expect(event?.payload).toMatchObject({ reason });
      expect((await run(log.verify())).problems).toEqual([]);
    });
  });
};
