import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { complaints, OTHER_REPORT, PROGRAM, REPORT, workplace } from "./support/concord.ts";

describe("a file that is no article is named with the reason, the others go in, exit status 2", () => {
  const cases: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    ["binary", "photo.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /binary/],
    ["empty", "nothing.txt", "", /empty/],
    ["not UTF-8", "latin.txt", Buffer.from("caf\xe9 talks", "latin1"), /UTF-8/],
    ["oversized", "huge.txt", "word ".repeat(2_200_000), /10 MB/],
    ["of another kind", "table.pdf", "%PDF-1.4", /kind/],
  ];
  for (const [what, name, content, reason] of cases)
    test(what, () => {
      const at = workplace();
      at.write(`news/${name}`, content);
      at.write("news/good.txt", REPORT);
      const done = at.run("run", "news", "--out", "out");
      expect(done.status).toBe(2);
      expect(complaints(done)).toHaveLength(1);
      expect(complaints(done)[0]).toMatch(reason);
      expect(complaints(done)[0]).toContain(name);
      expect(JSON.parse(readFileSync(at.path("out/dataset.json"), "utf8"))).toMatchObject({ sources: [{ file: "good.txt" }] });
    });
});

describe("what cannot be done is said in one line on stderr, without a stack, exit status 2", () => {
  const refused = (say: RegExp, args: readonly string[], prepare: (at: ReturnType<typeof workplace>) => void = () => {}) => {
    const at = workplace();
    prepare(at);
    const done = at.run(...args);
    expect(done.stderr.trim().split("\n")).toHaveLength(1);
    expect(done.stderr).toMatch(say);
    expect(done.stdout).toBe("");
    expect(done.status).toBe(2);
  };

  test("a path that does not exist", () => refused(/nowhere does not exist/, ["run", "nowhere", "--out", "out"]));
  test("an output folder that is a file", () =>
    refused(/is a file/, ["export", "--out", "out", "--store", "memory"], (at) => at.write("out", "text")));
  test("an output folder below a file", () =>
    refused(/out/, ["export", "--out", "out/deep", "--store", "memory"], (at) => at.write("out", "text")));
  test("a store folder that is something else", () =>
    refused(/no Concord store/, ["check", "--store", "other"], (at) => at.write("other/notes.md", "mine")));
  test("a store folder that is a file", () => refused(/is a file/, ["check", "--store", "other"], (at) => at.write("other", "mine")));
  test("an unknown id", () => refused(/m-000000000000/, ["audit", "m-000000000000", "--store", "memory"]));
  test("an unknown option", () => refused(/--colour/, ["check", "--colour", "red"]));
  test("an unknown command", () => refused(/frobnicate/, ["frobnicate"]));
  test("a missing option", () => refused(/--out/, ["run", "news"]));
  test("an unknown format", () => refused(/docx/, ["export", "--out", "out", "--format", "docx", "--store", "memory"]));
  test("a position the log does not have", () => refused(/99/, ["export", "--out", "out", "--as-of", "99", "--store", "memory"]));
  test("a decision nobody knows", () => refused(/no decision/, ["decide", "guess", "--reason", "why", "--store", "memory"]));
  test("a decision about an id nobody knows", () =>
    refused(/x-1/, ["decide", "reject_claim", "x-1", "--reason", "why", "--store", "memory"]));
  test("a dump that is none", () =>
    refused(/line 1/, ["import", "dump.jsonl", "--store", "memory"], (at) => at.write("dump.jsonl", "{}\n")));
  test("a dump that is not there", () => refused(/dump\.jsonl/, ["import", "dump.jsonl", "--store", "memory"]));
});

test("an unwritable output folder is named and the log keeps what was ingested", () => {
  if (process.getuid?.() === 0) return; // root may write anywhere; the case of a file in the way stands above
  const at = workplace();
  at.write("a.txt", REPORT);
  mkdirSync(at.path("locked"));
  chmodSync(at.path("locked"), 0o500);
  const done = at.run("run", "a.txt", "--out", "locked/out");
  expect(done.status).toBe(2);
  expect(complaints(done)[0]).toMatch(/locked/);
});

test("check exits with 0 under --fail-on none, and with 1 where something is as bad as asked for", () => {
  const at = workplace();
  at.write("news/a.txt", REPORT);
  at.write("news/b.txt", OTHER_REPORT);
  at.run("run", "news", "--out", "out");
  expect(at.run("check", "--fail-on", "none").status).toBe(0);
  const found = JSON.parse(at.run("check", "--json", "--fail-on", "none").stdout) as { conflicts: unknown[]; findings: unknown[] };
  expect(at.run("check", "--fail-on", "info").status).toBe(found.conflicts.length + found.findings.length > 0 ? 1 : 0);
});

test("a store that another process has open is named with its holder", async () => {
  const at = workplace();
  const holder = spawn(process.execPath, [PROGRAM, "import", "-", "--store", "store"], {
    cwd: at.dir,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise((resolve) => holder.once("exit", resolve));
  while (!existsSync(at.path("store/concord.json"))) await wait(50);
  const refused = at.run("check", "--store", "store");
  holder.stdin.end();
  await ended;
  expect(refused.status).toBe(2);
  expect(complaints(refused)).toHaveLength(1);
  expect(refused.stderr).toContain(`in use by process ${holder.pid}`);
  expect(at.run("check", "--store", "store").status).toBe(0);
});
