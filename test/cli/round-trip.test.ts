/** An analyst exports, edits the marked columns in a spreadsheet, and decides what they edited. */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { OTHER_REPORT, REPORT } from "./support/concord.ts";
import { type Desk, desk } from "./support/in-process.ts";

const SECOND = ` date 2031-05-15
Defence talks

Norwegian Defence Minister Ingrid Solberg met Chilean Defence Minister Tomas Araya in Bergen on Wednesday, 14 May 2031.
`;
const BY = ["--author", "A. Analyst", "--reason", "weekly review"] as const;

const started = async (): Promise<Desk> => {
  const at = desk();
  at.write("news/a.txt", REPORT);
  at.write("news/b.txt", SECOND);
  at.write("news/c.txt", OTHER_REPORT);
  expect((await at.run("run", at.path("news"), "--out", at.path("out"))).status).toBe(0);
  return at;
};
const datasetOf = (at: Desk): Dataset => JSON.parse(readFileSync(at.path("out/dataset.json"), "utf8")) as Dataset;
const exported = async (at: Desk): Promise<Dataset> => {
  expect((await at.run("export", "--out", at.path("out"))).status).toBe(0);
  return datasetOf(at);
};
type Line = Record<string, string>;
const editCsv = (at: Desk, name: string, edit: (rows: Line[]) => void): string => {
  const rows = parse(readFileSync(at.path(`out/${name}`)), { columns: true }) as Line[];
  edit(rows);
  writeFileSync(at.path(`out/${name}`), stringify(rows, { header: true, delimiter: ";" }));
  return at.path(`out/${name}`);
};
const first = (rows: Line[]): Line => rows[0] as Line;

test("a CSV: preview, then the decisions, then nothing left to decide", async () => {
  const at = await started();
  const was = datasetOf(at).meetings[0];
  const path = editCsv(at, "meetings.csv", (rows) => {
    first(rows).city = "Narvik";
    first(rows).participants += "; Nora Lunde (State Secretary, NO)";
  });
  const shown = await at.run("decide", "--from", path, ...BY);
  expect(shown.status).toBe(0);
  expect(shown.stdout).toMatch(new RegExp(`meetings.csv:2:city {2}choose_value ${was?.id} city: (Oslo|Bergen) → Narvik`));
  expect(shown.stdout).toContain("nothing is appended yet: 2 decisions of A. Analyst with --yes");
  expect((await exported(at)).log.position).toBe(6);
  const again = editCsv(at, "meetings.csv", (rows) => {
    first(rows).city = "Narvik";
  });
  expect((await at.run("decide", "--from", again, ...BY, "--yes")).stdout).toContain("1 decision of A. Analyst appended");
  expect((await at.run("decide", "--from", again, ...BY, "--yes")).stdout).toContain(
    "1 edit that the datasets hold already\nnothing to decide",
  );
  const now = await exported(at);
  expect(now.meetings[0]?.city).toBe("Narvik");
  expect(now.facts.find((f) => f.record === was?.id && f.field === "city")).toMatchObject({ status: "decided", support: "decided" });
  expect((await at.run("log")).stdout.split("\n").filter((line) => line.includes("  decision  "))).toHaveLength(1);
}, 60_000);

test("a workbook: sources, a conflict's verdict, a finding dismissed, and a sheet of actions", async () => {
  const at = await started();
  const before = datasetOf(at);
  const conflict = before.conflicts.find((c) => c.field === "city");
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at.path("out/dataset.xlsx"));
  const sheet = (name: string): ExcelJS.Worksheet => book.getWorksheet(name) as ExcelJS.Worksheet;
  const column = (name: string, header: string): number => (sheet(name).getRow(1).values as unknown[]).findIndex((cell) => cell === header);
  sheet("Sources").getRow(2).getCell(column("Sources", "publisher")).value = "The Gull";
  sheet("Conflicts").getRow(2).getCell(column("Conflicts", "verdict")).value = String(conflict?.values[1]?.value);
  sheet("Findings").getRow(2).getCell(column("Findings", "verdict")).value = "dismiss";
  const extra = book.addWorksheet("My decisions");
  const other = before.sources.find((s) => s.file === "c.txt")?.id ?? "";
  extra.addRow(["action", "id", "reliability", "reason"]);
  extra.addRow(["set_reliability", other, "low", "a rumour sheet"]);
  extra.addRow(["withdraw_source", "s-000000000000"]);
  await book.xlsx.writeFile(at.path("edited.xlsx"));
  const done = await at.run("decide", "--from", at.path("edited.xlsx"), ...BY, "--yes");
  expect(done.stderr).toContain("My decisions:3: s-000000000000 is in neither the log nor the datasets");
  expect(done.status).toBe(2);
  expect(done.stdout).toContain("4 decisions of A. Analyst appended");
  const now = await exported(at);
  expect(now.sources[0]).toMatchObject({ id: before.sources[0]?.id, publisher: "The Gull" });
  expect(now.conflicts.find((c) => c.id === conflict?.id)).toMatchObject({ severity: "info", resolution: expect.stringMatching(/^d-/) });
  expect(now.meetings.find((m) => m.id === conflict?.record)?.city).toBe(conflict?.values[1]?.value);
  expect(now.findings.map((f) => f.id)).not.toContain(before.findings[0]?.id);
}, 60_000);

test("an edit of what the log has learnt better since is refused, not obeyed", async () => {
  const at = await started();
  const id = datasetOf(at).meetings[0]?.id ?? "";
  const path = editCsv(at, "meetings.csv", (rows) => {
    first(rows).city = "Narvik";
    first(rows).series = "Northern talks";
  });
  expect((await at.run("decide", "choose_value", id, "city", "Hammerfest", ...BY)).status).toBe(0);
  const done = await at.run("decide", "--from", path, ...BY, "--yes");
  expect(done.status).toBe(2);
  expect(done.stderr).toMatch(/meetings\.csv:2:city: it was "(Oslo|Bergen)" in this export and is "Hammerfest" by now: export again/);
  expect(done.stdout).toContain("1 decision of A. Analyst appended");
}, 60_000);

test("what-if lists the cells that flip without a source or its publisher, and appends nothing", async () => {
  const at = await started();
  const { sources, meetings } = datasetOf(at);
  const b = sources.find((s) => s.file === "b.txt")?.id ?? "";
  expect((await at.run("decide", "set_source", b, "publisher", "The Gull", ...BY)).status).toBe(0);
  const named = await at.run("what-if", "--without", "the gull");
  expect(named.stdout).toBe((await at.run("what-if", "--without", "b.txt")).stdout);
  expect(named.stdout).toContain(meetings[0]?.id);
  expect(named.stdout).toMatch(/form\s+in_person: corroborated → single_source/);
  expect((await at.run("what-if", "--without", "The Heron")).status).toBe(2);
  expect((await exported(at)).log.position).toBe(7);
}, 60_000);
