import { expect, it } from "vitest";
import { article, decision } from "../support/events.ts";
import { at, collect, failureOf, run, type TestStore, withLog } from "../support/stores.ts";

export const readingAsOf = (store: TestStore): void => {
  it("gives the same head for the same events on another day, by another author, in other batches", async () => {
    const events = [article("Words.", "a.txt"), decision("two"), decision("three")];
    const one = await withLog(
      await store.fresh(),
      (log) => at("2020-01-01T00:00:00Z", log.append(events)).then(() => run(log.head())),
      "ann",
    );
    const other = await withLog(
      await store.fresh(),
      async (log) => {
        for (const event of events) await at("2031-07-01T10:00:00Z", log.append([event]));
        return run(log.head());
      },
      "ben",
    );
    expect(other.hash).toBe(one.hash);
    expect(other.seal).not.toBe(one.seal);
    // the very bytes: a change here changes every head ever exported
    expect(one.hash).toBe("0ce4ffa9ad2437b640b5ac861a9d636ace19aa2cb5065d8b64921bb3b3311bb2");
  });

  it("answers for a position or a time with the head of then", async () => {
    await withLog(await store.fresh(), async (log) => {
      const heads = [await run(log.head())];
      for (const [i, time] of ["2025-03-01T08:00:00Z", "2025-03-01T09:00:00Z", "2025-03-02T08:00:00Z"].entries()) {
        await at(time, log.append([decision(`${i}`)]));
        heads.push(await run(log.head()));
      }
      for (const [position, head] of heads.entries()) expect(await run(log.head(position))).toEqual(head);
      const atTime = async (time: string) => (await run(log.head(time))).position;
      expect(await atTime("2025-02-28")).toBe(0);
      expect(await atTime("2025-03-01T08:00:00Z")).toBe(1);
      expect(await atTime("2025-03-01T10:59:59+02:00")).toBe(1);
      expect(await atTime("2025-03-01")).toBe(2);
      expect(await atTime("2030-01-01")).toBe(3);
      for (const none of [4, -1, 1.5, "yesterday", "2025-02-30", "2025-13-01"]) {
        expect((await failureOf(log.head(none)))._tag, String(none)).toBe("NoSuchPosition");
      }
    });
  });

  it("records the time of the event before where the clock runs back", async () => {
    await withLog(await store.fresh(), async (log) => {
      await at("2025-03-02T08:00:00Z", log.append([decision("1")]));
      await at("2025-03-01T08:00:00Z", log.append([decision("2")]));
      expect((await collect(log.logged())).map((e) => e.recorded_at)).toEqual(["2025-03-02T08:00:00.000Z", "2025-03-02T08:00:00.000Z"]);
    });
  });

  it("reads ranges, streams and pages of any size without skipping or repeating", async () => {
    await withLog(await store.fresh(), async (log) => {
      await run(log.append(Array.from({ length: 25 }, (_, i) => decision(`${i}`, i % 2 === 0 ? "even" : "odd"))));
      const positions = async (range: Parameters<typeof log.read>[0]) => (await collect(log.read(range))).map((e) => e.position);
      const all = Array.from({ length: 25 }, (_, i) => i + 1);
      for (const page of [1, 7, 25, 1000]) expect(await positions({ page })).toEqual(all);
      expect(await positions({ from: 5, to: 9, page: 2 })).toEqual([5, 6, 7, 8, 9]);
      expect(await positions({ from: 26 })).toEqual([]);
      expect(await positions({ stream: "odd", from: 3, page: 3 })).toEqual(all.filter((p) => p % 2 === 0 && p >= 3));
      expect((await collect(log.pages({ page: 10 }))).map((p) => p.length)).toEqual([10, 10, 5]);
    });
  });
};
