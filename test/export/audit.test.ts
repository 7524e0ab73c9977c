import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { auditHtml, auditJson, auditText } from "../../src/export/audit/audit.ts";
import { ExportError } from "../../src/export/export-error.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

const audit = (reference: string, options = {}): Promise<string> => auditText(sampleDataset(), reference, options);

describe("an audit", async () => {
  test("of a record tells each cell, its sentence with the exact words marked, file and offsets", async () => {
    const text = await audit("m-000000000001");
    expect(text).toMatch(/^Meeting · 2024-03-05 · Asha Rao, Ben Oduya/);
    expect(text).toContain('"Minister Asha Rao met Ben Oduya in [[Varna]] on 5 March 2024."');
    expect(text).toMatch(/The Varna Post, 2024-03-05, 01\.txt at 0-\d+; claim c-000000000001, read by/);
  });

  test("tells what was rejected and why, and which conflict it left open", async () => {
    const text = await audit("p-000000000001");
    expect(text).toMatch(/x rejected 212 × howitzers, according to the ministry/);
    expect(text).toContain("rejected because: published later and attributed to an unnamed ministry");
    expect(text).toMatch(/conflict about items\.howitzers\.quantity[\s\S]*still open/);
  });

  test("of an inferred cell gives the argument step by step and its premises", async () => {
    const text = await audit("v-000000000001:date");
    expect(text).toMatch(/inferred[\s\S]*1\. {2}the report says[\s\S]*3\. {2}so the visit fell in 2023[\s\S]*· premise/);
    expect(text).not.toContain("\nvisitor");
  });

  test("of a cell as a spreadsheet names it is that of the record in the row, the header being row 1", async () => {
    expect(await audit("meetings.csv:2:date_latest")).toBe(await audit("m-000000000001:date"));
    expect(await audit("out/purchases.csv:2:currency")).toBe(await audit("p-000000000001:value"));
  });

  test.each([
    ["participants.csv:4:name", "m-000000000001:participants"],
    ["participants.csv:5:country", "v-000000000001:visitor"],
    ["signatories.csv:2:name", "a-000000000001:signatories"],
    ["parties.csv:2:name", "a-000000000001:parties"],
    ["parties.csv:4:name", "p-000000000001:buyer"],
    ["items.csv:2:quantity", "p-000000000001:items"],
    ["claims.csv:4:quote", "f-000000000002"],
    ["conflict_values.csv:3:value", "k-000000000001"],
    ["roles.csv:2:role", "e-000000000001"],
    ["record_sources.csv:2:source", "m-000000000001"],
    ["sources.csv:3:title", "s-000000000002"],
    ["Meetings!B2", "m-000000000001:date"],
    ["out/dataset.xlsx:Evidence!E4", "f-000000000002"],
    ["'People and bodies'!$C$2", "e-000000000001"],
  ])("of the cell %s is that of %s", async (cell, id) => {
    const answer = (reference: string) => audit(reference).catch((error: ExportError) => error.what);
    expect(await answer(cell)).toBe(await answer(id));
  });

  test("tells who decided a cell, what and why, and where that stands in the log", async () => {
    const event = { position: 5, hash: "cd".repeat(32) };
    const said = {
      id: "d-000000000001",
      author: "A. Analyst",
      reason: "the ministry confirmed",
      action: "choose_value p-000000000001 status contracted",
    };
    const chain = { sources: new Map(), decisions: new Map([[said.id, { ...said, event }]]) };
    const text = await audit("p-000000000001:status", { chain });
    expect(text).toMatch(
      /d-000000000001 choose_value p-000000000001 status contracted\n {4}by A\. Analyst: the ministry confirmed\n {4}event 5 of the log/,
    );
    expect(await auditHtml(sampleDataset(), "p-000000000001:status", { chain })).toContain("the ministry confirmed");
  });

  test.each(["f-000000000002", "c-000000000006", "s-000000000002", "e-000000000001", "k-000000000001", "n-000000000001"])(
    "answers for %s",
    async (id) => {
      expect(await audit(id)).toContain(id);
    },
  );

  test("follows a redirect and says so", async () => {
    expect(await audit("m-00000000000f")).toContain("asked for m-00000000000f, which is the same");
  });

  test("gives a source event's place in the log where it is known", async () => {
    const event = { position: 3, hash: "ef".repeat(32) };
    const chain = { sources: new Map([["s-000000000001", event]]), decisions: new Map() };
    expect(await audit("s-000000000001", { chain })).toContain("event 3 of the log");
    expect(JSON.parse(await auditJson(sampleDataset(), "s-000000000001", { chain })).sources[0].event.position).toBe(3);
  });

  test.each([
    "x-1",
    "",
    "meetings.csv:1:date",
    "meetings.csv:99:date",
    "meetings.csv:2:dinner",
    "dinners.csv:2:date",
    "m-000000000001:ordinal",
    "items.csv:9:name",
    "Meetings!ZZ2",
    "Dinners!A2",
  ])("of %j, which is nothing, fails on one line that says what to do", async (reference) => {
    const error = await audit(reference).then(
      () => null,
      (cause: unknown) => cause as ExportError,
    );
    expect(error).toBeInstanceOf(ExportError);
    expect(error?.message).not.toContain("\n");
    expect(error?.remedy.length).toBeGreaterThan(10);
  });

  test.each([50, 80, 120])("fits %i columns and has no escape sequence without colour", async (width) => {
    for (const dataset of [sampleDataset(), hostileDataset(HOSTILE_TEXTS.join(" "))])
      for (const record of ["m-000000000001", "p-000000000001", "s-000000000001"]) {
        const text = await auditText(dataset, record, { width });
        for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/);
      }
  });

  test("in colour says the same words", async () => {
    const plain = (await audit("p-000000000001")).replace(/\[\[|\]\]/g, "");
    const colored = await audit("p-000000000001", { color: true });
    expect(colored.replace(/\u001b\[[0-9;]*m/g, "").replace(/ +\n/g, "\n")).toBe(plain);
  });

  test.each(HOSTILE_TEXTS)("page lets no markup of %j through", async (text) => {
    const page = await auditHtml(hostileDataset(text), "m-000000000001");
    expect(page).not.toMatch(/<script|<img|javascript:/);
    expect(page).toContain("default-src 'none'");
  });
});
