import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OTHER_REPORT, REPORT, workplace } from "./support/concord.ts";

test("a run leaves every dataset, a short table, and the command that audits a record", () => {
  const at = workplace();
  at.write("news/a.txt", REPORT);
  at.write("news/b.txt", OTHER_REPORT);
  const done = at.run("run", "news", "--out", "out");
  expect(done.status).toBe(0);
  expect(Object.keys(at.contents("out"))).toEqual(
    expect.arrayContaining(["dataset.json", "dataset.xlsx", "datapackage.json", "meetings.csv"]),
  );
  expect(done.stdout).toMatch(/articles\s+2 {2}2 new/);
  const audit = /npx concord audit (\S+)/.exec(done.stdout)?.[1] ?? "";
  const shown = at.run("audit", audit);
  expect(shown.status).toBe(0);
  expect(shown.stdout).toContain(audit);
});

test("a second run appends nothing and changes no byte", () => {
  const at = workplace();
  at.write("news/a.txt", REPORT);
  at.run("run", "news", "--out", "out");
  const before = at.contents("out");
  const log = at.run("log").stdout;
  const again = at.run("run", "news", "--out", "out");
  expect(again.stdout).toContain("none new");
  expect(at.run("log").stdout).toBe(log);
  expect(at.contents("out")).toEqual(before);
});

test("the same words under another name are recognised and named", () => {
  const at = workplace();
  at.write("a.txt", REPORT);
  at.write("copy.txt", REPORT);
  expect(at.run("ingest", "a.txt").status).toBe(0);
  const copy = at.run("ingest", "copy.txt");
  expect(copy.status).toBe(0);
  expect(copy.stdout).toMatch(/copy\.txt: these words are in the log already \(s-[0-9a-f]{12}\)/);
  expect(at.run("log").stdout.trim().split("\n")).toHaveLength(1);
});

test("a folder is read in byte order of the relative path, whatever the locale", () => {
  const at = workplace();
  for (const name of ["b.txt", "B.txt", "é.txt", "a/z.txt"]) at.write(`news/${name}`, `${REPORT}\nCopy of ${name}.\n`);
  const done = at.run("run", "news", "--out", "out", "--json");
  expect(done.status).toBe(0);
  const { sources } = JSON.parse(readFileSync(at.path("out/dataset.json"), "utf8")) as { sources: { id: string; file: string }[] };
  const order = at
    .run("log")
    .stdout.split("\n")
    .filter((line) => / {2}source {2}/.test(line));
  const fileOf = new Map(sources.map((s) => [s.id, s.file]));
  expect(order.map((line) => fileOf.get(line.split("  ")[4] ?? ""))).toEqual(["B.txt", "a/z.txt", "b.txt", "é.txt"]);
});

test("an export as of an earlier position is what the export was then", () => {
  const at = workplace();
  at.write("a.txt", REPORT);
  at.write("b.txt", OTHER_REPORT);
  at.run("run", "a.txt", "--out", "then");
  at.run("run", "b.txt", "--out", "now");
  expect(at.run("export", "--out", "again", "--as-of", "2").status).toBe(0);
  expect(at.contents("again")).toEqual(at.contents("then"));
  expect(at.contents("again")).not.toEqual(at.contents("now"));
});
