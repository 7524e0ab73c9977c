import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { REPORT, workplace } from "./support/concord.ts";

const started = () => {
  const at = workplace();
  at.write("a.txt", REPORT);
  at.run("run", "a.txt", "--out", "out");
  return at;
};

test("verify proves that the log is whole and that an export was made from it", () => {
  const at = started();
  const proof = at.run("verify", "--export", "out");
  expect(proof.stdout).toMatch(/the log is whole: 2 events/);
  expect(proof.stdout).toMatch(/the export was made from this log at position 2/);
  expect(proof.status).toBe(0);
});

test("verify finds one changed cell of an export and exits with 1", () => {
  const at = started();
  const csv = at.contents("out")["sources.csv"] ?? "";
  writeFileSync(at.path("out/sources.csv"), csv.replace("a.txt", "b.txt"), "latin1");
  const proof = at.run("verify", "--export", "out");
  expect(proof.status).toBe(1);
  expect(proof.stdout).toMatch(/sources\.csv:2:file has b\.txt, the log gives a\.txt/);
});

test("a dump restores into another store with the same head", () => {
  const at = started();
  const dump = at.run("log", "--jsonl");
  expect(dump.status).toBe(0);
  at.write("dump.jsonl", dump.stdout);
  expect(at.run("import", "dump.jsonl", "--store", "second").stdout).toMatch(/2 events restored/);
  expect(at.run("log", "--jsonl", "--store", "second").stdout).toBe(dump.stdout);
});

test("rebuild gives the same datasets again", () => {
  const at = started();
  expect(at.run("rebuild").stdout).toMatch(/rebuilt from 2 events/);
  at.run("export", "--out", "after");
  expect(at.contents("after")).toEqual(at.contents("out"));
});

test("a decision is appended once, shown as a difference, and taken back by undo", () => {
  const at = started();
  const source = /s-[0-9a-f]{12}/.exec(at.run("log").stdout)?.[0] ?? "";
  const words = ["decide", "set_source", source, "publisher", "The Harbour Post", "--author", "Ada", "--reason", "printed on the page"];
  const first = at.run(...words);
  expect(first.stdout).toMatch(/^d-[0-9a-f]{12} appended at position 3/);
  expect(at.run(...words).stdout).toMatch(/was decided already/);
  const id = /^d-[0-9a-f]{12}/.exec(first.stdout)?.[0] ?? "";
  at.run("export", "--out", "decided");
  expect(at.contents("decided")["sources.csv"]).toContain("The Harbour Post");
  expect(at.run("decide", "undo", id, "--reason", "wrong page").status).toBe(0);
  at.run("export", "--out", "undone");
  expect(at.contents("undone")["sources.csv"]).not.toContain("The Harbour Post");
  expect(at.run(...words).stdout).toMatch(/appended at position 5/);
});

test("what-if shows what a decision would change and appends nothing", () => {
  const at = started();
  const source = /s-[0-9a-f]{12}/.exec(at.run("log").stdout)?.[0] ?? "";
  const shown = at.run("what-if", "withdraw_source", source);
  expect(shown.status).toBe(0);
  expect(shown.stdout).toMatch(/2 records would come or go/);
  expect(at.run("log").stdout.trim().split("\n")).toHaveLength(2);
});

test("take-down removes the words from the store and from every export made after, and the log says so", () => {
  const at = started();
  const source = /s-[0-9a-f]{12}/.exec(at.run("log").stdout)?.[0] ?? "";
  expect(JSON.stringify(at.contents("out"))).toContain("met her Chilean counterpart");
  expect(at.run("take-down", "s-000000000000", "--reason", "asked").stderr).toMatch(/there is no source s-000000000000: take an id/);
  const done = at.run("take-down", source, "--reason", "asked for by the publisher", "--author", "Ada");
  expect(done.stdout).toMatch(/are gone, by the event at position 3\n.*still hold them/);
  expect(at.run("take-down", source, "--reason", "again").stdout).toMatch(/were taken down already/);
  const exported = at.run("verify", "--export", "out");
  expect(exported.status).toBe(1);
  expect(exported.stdout).toMatch(/words that the log held at position 2 were taken down since/);
  at.run("export", "--out", "out");
  expect(JSON.stringify(at.contents("out"))).not.toContain("met her Chilean counterpart");
  expect(at.run("log", "--jsonl").stdout).not.toContain("met her Chilean counterpart");
  expect(at.run("verify", "--export", "out")).toMatchObject({ status: 0 });
});
