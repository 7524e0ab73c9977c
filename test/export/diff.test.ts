import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as Effect from "effect/Effect";
import fc from "fast-check";
import readXlsx from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { diffDatasets, diffJson } from "../../src/export/diff/diff-datasets.ts";
import { writeDiff } from "../../src/export/diff/write-diff.ts";
import { traceChanges, withTrace } from "../../src/export/diff/trace-changes.ts";
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

  test("comes as text within the width, as JSON, as a sheet and as a table", async () => {
    const diff = diffDatasets(earlier(), sampleDataset());
    for (const line of diffText(diff, { width: 60 }).split("\n")) expect([...line].length).toBeLessThanOrEqual(60);
    expect(JSON.parse(diffJson(diff))).toEqual(diff);
    const dir = await freshFolder();
    await Effect.runPromise(writeDiff(join(dir, "changes.xlsx"), diff, "xlsx"));
    await Effect.runPromise(writeDiff(join(dir, "changes.csv"), diff, "csv"));
    const [sheet] = await readXlsx(join(dir, "changes.xlsx"));
    const table = parse(await readFile(join(dir, "changes.csv"), "utf8")) as string[][];
    expect(sheet?.data.map((row) => row.map((cell) => (cell === null ? "" : String(cell))))).toEqual(table);
    expect(table).toHaveLength(diff.changes.length + 1);
    expect(table[0]?.slice(0, 7)).toEqual(["table", "id", "change", "field", "before", "after", "because"]);
    expect(await readdir(dir)).toEqual(["changes.csv", "changes.xlsx"]);
  });

  test("that cannot be written leaves the earlier file and says why on one line", async () => {
    const dir = await freshFolder();
    await mkdir(join(dir, "changes.csv"));
    const error = await Effect.runPromise(
      Effect.flip(writeDiff(join(dir, "changes.csv"), diffDatasets(earlier(), sampleDataset()), "csv")),
    );
    expect(error.message).not.toContain("\n");
    expect(await readdir(dir)).toEqual(["changes.csv"]);
  });
});

describe("the events behind a change", () => {
  /** A log of `cities.length` events, each of which sets the city; null adds nothing. */
  const history = (cities: readonly (string | null)[]) => {
    const at = (position: number): Dataset => {
      const base = sampleDataset();
      const city = cities.slice(0, position).findLast((each) => each !== null) ?? "nowhere";
      return { ...base, log: { ...base.log, position }, meetings: base.meetings.map((row) => ({ ...row, city })) };
    };
    const standing = (position: number) => ({ position, dataset: at(position) });
    let looks = 0;
    const look = (position: number) =>
      Effect.sync(() => {
        looks++;
        return at(position);
      });
    const trace = (most?: number) => Effect.runSync(traceChanges(standing(0), standing(cities.length), look, most));
    return { at, trace, looked: () => looks };
  };

  test("are found whatever the history, each change at the event that made it", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom("Varna", "Sofia", "Burgas")), { minLength: 1, maxLength: 20 }), (cities) => {
        const { at, trace } = history(cities);
        const changed = cities.flatMap((_, index) => (at(index).meetings[0]?.city === at(index + 1).meetings[0]?.city ? [] : [index + 1]));
        const found = trace().get("m-000000000001 city") ?? [];
        // a change that was taken back within a span that came out even is no change
        for (const position of found) expect(changed).toContain(position);
        if (at(0).meetings[0]?.city !== at(cities.length).meetings[0]?.city) expect(found.length).toBeGreaterThan(0);
      }),
    );
  });

  test("cost a look for every halving, and no more than allowed", () => {
    const long = history([...new Array(999).fill(null), "Varna"]);
    expect([...long.trace().entries()]).toContainEqual(["m-000000000001 city", [1000]]);
    expect(long.looked()).toBeLessThanOrEqual(10);
    const short = history([...new Array(999).fill(null), "Varna"]);
    expect(short.trace(3).size).toBe(0);
    expect(short.looked()).toBe(3);
  });

  test("take the place of what the two datasets tell", () => {
    const { at, trace } = history([null, "Varna", null]);
    const causes = new Map([[2, { position: 2, id: "d-1", words: "d-1 (choose_value; A. Analyst: checked)" }]]);
    const diff = withTrace(diffDatasets(at(0), at(3)), trace(), causes);
    expect(diff.changes).toMatchObject([
      { field: "city", causes: ["d-1"], because: ["d-1 (choose_value; A. Analyst: checked)"], events: [2] },
    ]);
  });
});
