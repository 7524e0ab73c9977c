import { join } from "node:path";
import * as Effect from "effect/Effect";
import readXlsx from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { diffDatasets, diffJson } from "../../src/export/diff/diff-datasets.ts";
import { writeDiffWorkbook } from "../../src/export/diff/diff-table.ts";
import { diffText } from "../../src/export/diff/diff-text.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { freshFolder } from "./export-to.ts";
import { claim, sampleDataset } from "./sample-dataset.ts";

/** The sample as it stood before the third source came in. */
const earlier = (): Dataset => {
  const base = sampleDataset();
  return {
    ...base,
    sources: base.sources.slice(0, 2),
    visits: [],
    facts: base.facts
      .filter((fact) => fact.record !== "v-000000000001")
      .map((fact) => ({ ...fact, claims: fact.claims.filter((each) => each.source !== "s-000000000003") })),
    purchases: base.purchases.map((row) => ({ ...row, sources: ["s-000000000002"], origins: 1, support: "single_source" as const })),
    redirects: [],
  };
};

describe("a diff", () => {
  test("of a dataset with itself is empty", () => {
    expect(diffDatasets(sampleDataset(), sampleDataset()).changes).toEqual([]);
    expect(diffText(diffDatasets(sampleDataset(), sampleDataset()))).toContain("Nothing changed");
  });

  test("tells the records that came, the cells that changed, and the article that caused it", () => {
    const diff = diffDatasets(earlier(), sampleDataset());
    expect(diff.sources_added).toEqual(["s-000000000003"]);
    expect(diff.changes.find((change) => change.kind === "added")).toMatchObject({
      table: "visits",
      record: "v-000000000001",
      because: ["03.txt"],
    });
    expect(diff.changes.find((change) => change.field === "support")).toMatchObject({
      before: "single_source",
      after: "conflicting",
      causes: ["s-000000000003"],
    });
  });

  test("tells a decision as the cause", () => {
    const base = sampleDataset();
    const decided: Dataset = {
      ...base,
      meetings: base.meetings.map((row) => ({ ...row, city: "Burgas" })),
      facts: base.facts.map((fact) =>
        fact.field === "city" ? { ...fact, value: "Burgas", status: "decided", decisions: ["d-000000000009"] } : fact,
      ),
    };
    expect(diffDatasets(base, decided).changes).toMatchObject([
      { field: "city", before: "Varna", after: "Burgas", causes: ["d-000000000009"] },
    ]);
  });

  test("follows a record into the one it was merged with", () => {
    const base = sampleDataset();
    const meeting = base.meetings[0] as (typeof base.meetings)[number];
    const before = { ...base, meetings: [meeting, { ...meeting, id: "m-00000000000f" }], redirects: [] };
    expect(diffDatasets(before, base).changes).toMatchObject([{ kind: "merged", record: "m-00000000000f", after: "m-000000000001" }]);
  });

  test("is the same whichever order the claims stand in", () => {
    const base = sampleDataset();
    const turned = { ...base, facts: base.facts.map((fact) => ({ ...fact, claims: [...fact.claims].reverse() })) };
    expect(diffDatasets(base, turned).changes).toEqual([]);
    expect(claim("c", "s-000000000001", "Varna", "Varna").quote).toContain("Varna");
  });

  test("comes as text within the width, as JSON, and as a sheet", async () => {
    const diff = diffDatasets(earlier(), sampleDataset());
    for (const line of diffText(diff, { width: 60 }).split("\n")) expect([...line].length).toBeLessThanOrEqual(60);
    expect(JSON.parse(diffJson(diff))).toEqual(diff);
    const path = join(await freshFolder(), "changes.xlsx");
    await Effect.runPromise(writeDiffWorkbook(path, diff, sampleDataset()));
    const [sheet] = await readXlsx(path);
    expect(sheet?.data).toHaveLength(diff.changes.length + 1);
  });
});
