/** An export as of a position or a time is, byte for byte, the export that was made when the log stood there. */
import type * as Effect from "effect/Effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewEvent } from "../../src/log/EventLog.ts";
import type { Decision } from "../../src/model/decision.ts";
import { contentId } from "../../src/model/ids.ts";
import { currentDataset, datasetAt } from "../../src/project/project.ts";
import { contentsOf, exportTo } from "../export/export-to.ts";
import { startPostgres, type TestServer } from "../log/support/postgres.ts";
import { report } from "../log/support/reports.ts";
import { at, FOLDER, type Log, MEMORY, removeFolders, run, serverStore, withLog } from "../log/support/stores.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  removeFolders();
});

const FIRST = report(
  "2031-05-14",
  "First",
  "Norwegian Defence Minister Ingrid Solberg met her Chilean counterpart Tomas Araya in Oslo on Wednesday.",
);
const SECOND = report(
  "2031-05-16",
  "Second",
  "Ingrid Solberg and Tomas Araya met in Bergen on Wednesday and signed a memorandum of understanding.",
);
const THIRD = report(
  "2031-06-03",
  "Third",
  "Kenyan Foreign Minister Grace Wanjiru met Ghanaian Foreign Minister Kofi Addo in Nairobi on Monday.",
);
const idOf = (events: readonly NewEvent[]): string => events[0]?.stream ?? "";
const decided = (action: Decision["action"]): readonly NewEvent[] => {
  const id = contentId("d", JSON.stringify(action));
  return [{ stream: id, type: "decision", payload: { id, author: "Ada", reason: "as printed", action } }];
};

const STEPS: readonly (readonly NewEvent[])[] = [
  FIRST.slice(0, 1),
  FIRST.slice(1),
  SECOND,
  decided({ type: "set_source", source: idOf(SECOND), field: "publisher", value: "The Harbour Post" }),
  THIRD,
  decided({ type: "withdraw_source", source: idOf(FIRST) }),
];
const TIMES = STEPS.map((_, i) => `2031-07-0${i + 1}T08:00:00Z`);

const bytes = async (dataset: Effect.Effect<Parameters<typeof exportTo>[0], unknown>) => contentsOf(await exportTo(await run(dataset)));
type Exported = Awaited<ReturnType<typeof bytes>>;

/** Appends step by step and exports after each; by position. */
const exportsOnTheWay = async (log: Log): Promise<ReadonlyMap<number, Exported>> => {
  const made = new Map<number, Exported>([[0, await bytes(currentDataset(log))]]);
  for (const [i, step] of STEPS.entries()) {
    await at(TIMES[i] ?? "", log.append(step));
    made.set((await run(log.head())).position, await bytes(currentDataset(log)));
  }
  return made;
};

describe.each([MEMORY, FOLDER, serverStore(() => server)])("an export as of a position, from $name", (store) => {
  it("is the export made then, in every file, and so is one as of a time", async () => {
    await withLog(await store.fresh(), async (log) => {
      const made = await exportsOnTheWay(log);
      expect([...made.keys()]).toEqual([0, 1, 2, 4, 5, 7, 8]);
      expect(new Set([...made.values()].map((files) => files["dataset.json"])).size).toBe(made.size);
      for (const [position, files] of made) expect(await bytes(datasetAt(log, position))).toEqual(files);
      for (const [i, position] of [...made.keys()].slice(1).entries()) {
        expect(await bytes(datasetAt(log, TIMES[i] ?? ""))).toEqual(made.get(position));
      }
    });
  });
});

describe("words taken down", () => {
  it("are missing from every export made after, as of whenever, which says so", async () => {
    await withLog("memory", async (log) => {
      const made = await exportsOnTheWay(log);
      const text_sha256 = THIRD[0]?.text?.sha256 ?? "";
      await run(log.takeDown({ source: idOf(THIRD), text_sha256, author: "editor", reason: "asked" }));
      const now = await run(currentDataset(log));
      expect(now.log.as_of).toBeNull();
      expect(now.sources.find((s) => s.id === idOf(THIRD))?.status).toBe("taken_down");
      // it came at position 6: what was exported before is as it was
      expect(await bytes(datasetAt(log, 5))).toEqual(made.get(5));
      const then = await run(datasetAt(log, 7));
      expect(then.log).toMatchObject({ position: 7, as_of: 7 });
      expect(then.sources.find((s) => s.id === idOf(THIRD))?.status).toBe("taken_down");
      for (const { findings } of [now, then]) expect(findings.find((f) => f.check === "taken_down")?.records).toHaveLength(1);
      for (const words of ["Wanjiru met Ghanaian", "Grace Wanjiru met"]) expect(JSON.stringify([now, then])).not.toContain(words);
      expect(await bytes(datasetAt(log, 9))).toEqual(await bytes(currentDataset(log)));
    });
  });
});
