/** Dumps that earlier versions wrote, kept under `fixtures/dumps`, restore to the head they name, whatever has changed since. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as Stream from "effect/Stream";
import { expect, it } from "vitest";
import { collect, run, withLog } from "./support/stores.ts";

const DUMPS = join(import.meta.dirname, "fixtures/dumps");

it.each(readdirSync(DUMPS))("the dump of %s restores, verifies, reads and is dumped alike", async (name) => {
  const lines = readFileSync(join(DUMPS, name), "utf8").trimEnd().split("\n");
  const { head } = JSON.parse(lines.at(-1) ?? "");
  await withLog("memory", async (log) => {
    expect((await run(log.restore(Stream.fromIterable(lines)))).head).toEqual(head);
    expect((await run(log.verify(head))).problems).toEqual([]);
    expect(await collect(log.read())).toHaveLength(head.position);
    expect(await collect(log.dump())).toEqual(lines);
  });
});
