import { expect, test } from "vitest";
import { complaints, REPORT, workplace } from "./support/concord.ts";

test("an audit leads from a cell to the sentence and the source's event in the log, as text, JSON and a page", () => {
  const at = workplace();
  at.write("news/a.txt", REPORT);
  at.run("run", "news", "--out", "out");
  const logged = at.run("log").stdout.split("\n");
  const shown = at.run("audit", "meetings.csv:2:city");
  expect(shown.status).toBe(0);
  expect(shown.stdout).toMatch(/city +Oslo/);
  expect(shown.stdout).toContain("[[Oslo]]");
  const [, position = "", hash = ""] = /event (\d+) of the log, chain ([0-9a-f]{64})/.exec(shown.stdout) ?? [];
  expect(logged.find((line) => line.includes("  source  "))).toMatch(new RegExp(`^${position}  .*${hash.slice(0, 12)}$`));
  const json = JSON.parse(at.run("audit", "meetings.csv:2:city", "--json").stdout);
  expect(json.sources[0].event).toEqual({ position: Number(position), hash });
  expect(at.run("audit", "meetings.csv:2:city", "--html").stdout).toContain(hash);
});

test("an audit of a decided cell tells who decided, what and why", () => {
  const at = workplace();
  at.write("news/a.txt", REPORT);
  at.run("run", "news", "--out", "out");
  const { id } = JSON.parse(at.run("audit", "meetings.csv:2:city", "--json").stdout);
  expect(at.run("decide", "choose_value", id, "city", "Bergen", "--reason", "the ministry's diary", "--author", "A. Analyst").status).toBe(
    0,
  );
  const shown = at.run("audit", "meetings.csv:2:city").stdout;
  expect(shown).toContain(`choose_value ${id} city Bergen`);
  expect(shown).toMatch(/by A\. Analyst: the ministry's diary\n {4}event 3 of the log, chain [0-9a-f]{64}/);
});

test("a cell that is not there is told on one line", () => {
  const at = workplace();
  at.write("news/a.txt", REPORT);
  at.run("ingest", "news");
  const wrong = at.run("audit", "meetings.csv:12:date");
  expect(wrong.status).toBe(2);
  expect(complaints(wrong)).toEqual([expect.stringContaining("meetings.csv:12:date: the table has no row 12")]);
});
