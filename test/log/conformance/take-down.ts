import { expect, it } from "vitest";
import { article, decision } from "../support/events.ts";
import { collect, failureOf, run, type TestStore, withLog } from "../support/stores.ts";

const order = (event: ReturnType<typeof article>) => ({
  source: event.stream,
  text_sha256: event.text?.sha256 ?? "",
  author: "editor",
  reason: "asked for by the publisher",
});

export const takingDown = (store: TestStore): void => {
  it("removes the words and nothing else, and the log still verifies", async () => {
    await withLog(await store.fresh(), async (log) => {
      const gone = article("Words to go.");
      const stays = article("Words that stay.");
      await run(log.append([gone, stays]));
      const before = await run(log.head(2));
      expect(await run(log.takeDown(order(gone)))).toMatchObject({ outcome: "appended", position: 3 });
      expect(await run(log.readText(gone.text?.sha256 ?? ""))).toEqual({ status: "taken_down" });
      expect(await run(log.readText(stays.text?.sha256 ?? ""))).toEqual({ status: "kept", text: "Words that stay." });
      expect(await run(log.readText("0".repeat(64)))).toEqual({ status: "unknown" });
      expect([...(await run(log.readTexts([gone.text?.sha256 ?? "", stays.text?.sha256 ?? ""]))).values()]).toEqual(["Words that stay."]);
      expect((await run(log.verify(before))).problems).toEqual([]);
      expect((await collect(log.read())).map((e) => e.type)).toEqual(["source", "source", "take_down"]);
    });
  });

  it("keeps the words away when the text comes again", async () => {
    await withLog(await store.fresh(), async (log) => {
      const gone = article("Words to go.");
      await run(log.append([gone]));
      await run(log.takeDown(order(gone)));
      expect(await run(log.takeDown(order(gone)))).toMatchObject({ outcome: "known_event", position: 2 });
      expect(await run(log.append([article("Words to go.", "again.txt")]))).toMatchObject([{ outcome: "taken_down", position: 1 }]);
      expect(await run(log.readText(gone.text?.sha256 ?? ""))).toEqual({ status: "taken_down" });
    });
  });

  it("refuses to take down what was never stored, and appends nothing", async () => {
    await withLog(await store.fresh(), async (log) => {
      await run(log.append([decision("1")]));
      expect((await failureOf(log.takeDown(order(article("Never stored.")))))._tag).toBe("NoSuchPosition");
      expect((await run(log.head())).position).toBe(1);
    });
  });
};
