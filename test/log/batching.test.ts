/** Invariants of appending, for any split of any events into batches. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { article, decision } from "./support/events.ts";
import { collect, run, withLog } from "./support/stores.ts";

const anEvent = fc.oneof(
  fc.tuple(fc.string({ unit: "grapheme" }), fc.constantFrom("a", "b")).map(([reason, stream]) => decision(reason, stream)),
  fc
    .string({ unit: "grapheme" })
    .filter((words) => words.isWellFormed() && !words.includes("\u0000"))
    .map((words) => article(words)),
);

it("gives one head and one sequence however events are split into batches, and nothing more when all come again", async () => {
  const splits = fc.tuple(
    fc.array(anEvent, { minLength: 1, maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(splits, async ([events, sizes]) => {
      const whole = await withLog("memory", async (log) => {
        await run(log.append(events));
        return run(log.head());
      });
      await withLog("memory", async (log) => {
        const rest = [...events];
        for (const size of sizes) await run(log.append(rest.splice(0, size)));
        expect((await run(log.head())).hash).toBe(whole.hash);
        const again = await run(log.append(events));
        expect(again.every((r) => r.outcome !== "appended")).toBe(true);
        const positions = (await collect(log.read({ page: 3 }))).map((e) => e.position);
        expect(positions).toEqual(Array.from({ length: whole.position }, (_, i) => i + 1));
        expect((await run(log.verify(whole))).problems).toEqual([]);
      });
    }),
    { numRuns: 3 },
  );
});
