import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contentsOf, exportTo, freshFolder } from "./export-to.ts";
import { sampleDataset } from "./sample-dataset.ts";

const program = fileURLToPath(new URL("./export-sample.ts", import.meta.url));

const exportUnder = async (env: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> => {
  const dir = await freshFolder();
  execFileSync(process.execPath, [program, dir], { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
  return contentsOf(dir);
};

describe("an export", () => {
  test("has the same bytes in any time zone and locale, in every format", async () => {
    const here = await exportUnder({ TZ: "UTC", LANG: "C", LC_ALL: "C" });
    const there = await exportUnder({ TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    expect(Object.keys(here).length).toBeGreaterThan(30);
    expect(there).toEqual(here);
  });

  test("has the same bytes two seconds later, zip timestamps included", async () => {
    const first = await contentsOf(await exportTo(sampleDataset()));
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await contentsOf(await exportTo(sampleDataset()))).toEqual(first);
  });

  test("has the same bytes from a stream of rows as from a dataset in memory", async () => {
    const dataset = sampleDataset();
    const stream = <T>(rows: readonly T[]) =>
      async function* () {
        yield* rows;
      };
    const source = {
      program: dataset.program,
      log: dataset.log,
      rows: {
        sources: stream(dataset.sources),
        entities: stream(dataset.entities),
        meetings: stream(dataset.meetings),
        visits: stream(dataset.visits),
        agreements: stream(dataset.agreements),
        purchases: stream(dataset.purchases),
        facts: stream(dataset.facts),
        conflicts: stream(dataset.conflicts),
        findings: stream(dataset.findings),
        redirects: stream(dataset.redirects),
      },
    };
    expect(await contentsOf(await exportTo(source))).toEqual(await contentsOf(await exportTo(dataset)));
  });

  test("does not depend on the order of keys in a row", async () => {
    const reversed = JSON.parse(JSON.stringify(sampleDataset()), (_key, value) =>
      value !== null && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    );
    expect(await contentsOf(await exportTo(reversed))).toEqual(await contentsOf(await exportTo(sampleDataset())));
  });
});
