import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { auditHtml, auditJson, auditText } from "../../src/export/audit/audit.ts";
import { ExportError } from "../../src/export/export-error.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

const audit = (reference: string, options = {}): string => auditText(sampleDataset(), reference, options);

describe("an audit", () => {
  test("of a record tells each cell, its sentence with the exact words marked, file and offsets", () => {
    const text = audit("m-000000000001");
    expect(text).toMatch(/^Meeting · 2024-03-05 · Asha Rao, Ben Oduya/);
    expect(text).toContain('"Minister Asha Rao met Ben Oduya in [[Varna]] on 5 March 2024."');
    expect(text).toMatch(/The Varna Post, 2024-03-05, 01\.txt at 0-\d+; claim c-000000000001, read by/);
  });

  test("tells what was rejected and why, and which conflict it left open", () => {
    const text = audit("p-000000000001");
    expect(text).toMatch(/x rejected 212 × howitzers, according to the ministry/);
    expect(text).toContain("rejected because: published later and attributed to an unnamed ministry");
    expect(text).toMatch(/conflict about items\.howitzers\.quantity[\s\S]*still open/);
  });

  test("of an inferred cell gives the argument step by step and its premises", () => {
    const text = audit("v-000000000001:date");
    expect(text).toMatch(/inferred[\s\S]*1\. {2}the report says[\s\S]*3\. {2}so the visit fell in 2023[\s\S]*· premise/);
    expect(text).not.toContain("\nvisitor");
  });

  test("of a cell as a spreadsheet names it is that of the record in the row, the header being row 1", () => {
    expect(audit("meetings.csv:2:date_latest")).toBe(audit("m-000000000001:date"));
    expect(audit("out/purchases.csv:2:currency")).toBe(audit("p-000000000001:value"));
  });

  test.each(["f-000000000002", "c-000000000006", "s-000000000002", "e-000000000001", "k-000000000001", "n-000000000001"])(
    "answers for %s",
    (id) => {
      expect(audit(id)).toContain(id);
    },
  );

  test("follows a redirect and says so", () => {
    expect(audit("m-00000000000f")).toContain("asked for m-00000000000f, which is the same");
  });

  test("gives a source event's place in the log where it is known", () => {
    const chain = new Map([["s-000000000001", { position: 3, hash: "ef".repeat(32) }]]);
    expect(audit("s-000000000001", { chain })).toContain("event 3 of the log");
    expect(JSON.parse(auditJson(sampleDataset(), "s-000000000001", { chain })).sources[0].event.position).toBe(3);
  });

  test.each([
    "x-1",
    "",
    "meetings.csv:1:date",
    "meetings.csv:99:date",
    "meetings.csv:2:dinner",
    "dinners.csv:2:date",
    "m-000000000001:ordinal",
    "items.csv:2:name",
  ])("of %j, which is nothing, fails on one line that says what to do", (reference) => {
    try {
      audit(reference);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ExportError);
      expect((error as ExportError).message).not.toContain("\n");
      expect((error as ExportError).remedy.length).toBeGreaterThan(10);
    }
  });

  test.each([50, 80, 120])("fits %i columns and has no escape sequence without colour", (width) => {
    for (const dataset of [sampleDataset(), hostileDataset(HOSTILE_TEXTS.join(" "))])
      for (const record of ["m-000000000001", "p-000000000001", "s-000000000001"]) {
        const text = auditText(dataset, record, { width });
        for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/);
      }
  });

  test("in colour says the same words", () => {
    const plain = audit("p-000000000001").replace(/\[\[|\]\]/g, "");
    expect(
      audit("p-000000000001", { color: true })
        .replace(/\u001b\[[0-9;]*m/g, "")
        .replace(/ +\n/g, "\n"),
    ).toBe(plain);
  });

  test.each(HOSTILE_TEXTS)("page lets no markup of %j through", (text) => {
    const page = auditHtml(hostileDataset(text), "m-000000000001");
    expect(page).not.toMatch(/<script|<img|javascript:/);
    expect(page).toContain("default-src 'none'");
  });
});
