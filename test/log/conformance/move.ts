import * as Stream from "effect/Stream";
import { expect, it } from "vitest";
import { article, decision } from "../support/events.ts";
import { collect, failureOf, type Log, MEMORY, run, type TestStore, withLog } from "../support/stores.ts";

const lines = (text: readonly string[]) => Stream.fromIterable(text);

const original = async (log: Log): Promise<string[]> => {
  const gone = article("Words to go.");
  await run(log.append([article("Words \u2028 with “quotes” and 😀\r\n\ttabs."), gone, decision("three \u0000")]));
  await run(log.takeDown({ source: gone.stream, text_sha256: gone.text?.sha256 ?? "", author: "editor", reason: "asked" }));
  return collect(log.dump());
};

export const moving = (store: TestStore): void => {
  it("restores a dump from another store with positions, hashes, seals, times, authors and words", async () => {
    const dump = await withLog(await MEMORY.fresh(), original);
    await withLog(await store.fresh(), async (log) => {
      const { restored, head } = await run(log.restore(lines(dump)));
      expect([restored, head]).toEqual([4, await run(log.head())]);
      expect(await collect(log.dump())).toEqual(dump);
      expect((await run(log.verify())).problems).toEqual([]);
      expect((await run(log.restore(lines(dump)))).restored).toBe(0);
    });
  });

  it("goes on with a dump where an earlier restore stopped, and takes words down with it", async () => {
    await withLog(await store.fresh(), async (log) => {
      const dump = await withLog(await MEMORY.fresh(), async (from) => {
        const gone = article("Words to go.");
        await run(from.append([gone, decision("2")]));
        const early = await collect(from.dump());
        expect((await run(log.restore(lines(early)))).restored).toBe(2);
        await run(from.takeDown({ source: gone.stream, text_sha256: gone.text?.sha256 ?? "", author: "editor", reason: "asked" }));
        return collect(from.dump());
      });
      expect((await run(log.restore(lines(dump)))).restored).toBe(1);
      expect(await collect(log.dump())).toEqual(dump);
      expect((await run(log.verify())).problems).toEqual([]);
    });
  });

  it("refuses a dump that was cut short, altered, of another log, or is none", async () => {
    const dump = await withLog(await MEMORY.fresh(), original);
    const refused = async (damaged: readonly string[], message: RegExp) =>
      withLog(await store.fresh(), async (log) => {
        const error = await failureOf(log.restore(lines(damaged)));
        expect(error).toMatchObject({ _tag: "BadDump" });
        expect(error.message).toMatch(message);
        expect((await run(log.verify())).problems).toEqual([]);
      });
    await refused(dump.slice(0, -1), /cut short/);
    await refused([...dump.slice(0, -3), ...dump.slice(-1)], /do(es)? not (reach|follow)/);
    await refused(
      dump.map((line) => line.replace("three", "four")),
      /does not follow/,
    );
    await refused(dump.slice(1), /no dump of a log/);
    await refused([], /no dump of a log/);
    await refused([dump[0] ?? "", "{]"], /line 2 is not a line of a dump/);
    await withLog(await store.fresh(), async (log) => {
      await run(log.append([decision("another log")]));
      expect((await failureOf(log.restore(lines(dump)))).message).toMatch(/holds another log/);
    });
  });

  it("dumps the log as it stood at a position", async () => {
    await withLog(await store.fresh(), async (log) => {
      await run(log.append([article("One."), decision("2")]));
      const then = await collect(log.dump());
      await run(log.append([decision("3")]));
      expect(await collect(log.dump(2))).toEqual(then);
    });
  });
};
