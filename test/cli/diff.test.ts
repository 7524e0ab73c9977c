import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { complaints, OTHER_REPORT, REPORT, workplace } from "./support/concord.ts";

test("a diff between positions of the log names the article or the decision behind each change, as text, JSON and a sheet", () => {
  const at = workplace();
  at.write("news/a.txt", REPORT);
  at.run("run", "news", "--out", "first");
  at.write("news/b.txt", OTHER_REPORT);
  at.run("run", "news", "--out", "second");
  const { id } = JSON.parse(at.run("audit", "meetings.csv:2:city", "--json").stdout);
  at.run("decide", "choose_value", id, "city", "Bergen", "--reason", "the diary", "--author", "A. Analyst");
  const { changes } = JSON.parse(at.run("diff", "2", "5", "--json").stdout);
  const added = changes.find((change: { kind: string }) => change.kind === "added");
  expect(added).toMatchObject({ table: "meetings", because: ["b.txt"], events: [4] });
  const city = changes.find((change: { field: string | null; record: string }) => change.field === "city" && change.record === id);
  expect(city).toMatchObject({ before: "Oslo", after: "Bergen", events: [5] });
  expect(city.because).toEqual([expect.stringMatching(/^d-\w+ \(choose_value .* city Bergen; A\. Analyst: the diary\)$/)]);
  expect(at.run("diff", "2", "5").stdout).toContain("because of b.txt");
  expect(at.run("diff", "first", "second", "--out", "changes.csv").stdout).toMatch(/^\d+ changes in changes\.csv/);
  expect(readFileSync(at.path("changes.csv"), "utf8")).toMatch(
    /^table,id,change,field,before,after,because,causes,events\r\nmeetings,m-\w+,added,.*b\.txt/,
  );
  expect(at.run("diff", "2", "5", "--out", "changes.xlsx").status).toBe(0);
  expect(readFileSync(at.path("changes.xlsx"), "latin1").slice(0, 2)).toBe("PK");
  const wrong = at.run("diff", "2", "5", "--out", "changes.pdf");
  expect([wrong.status, complaints(wrong)]).toEqual([2, [expect.stringContaining("end it with .xlsx or .csv")]]);
});
