import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { exportTo } from "./export-to.ts";
import { hostileDataset, sampleDataset } from "./sample-dataset.ts";

const rowsOf = async (dir: string, table: string) => parquetReadObjects({ file: await asyncBufferFromFile(join(dir, `${table}.parquet`)) });

test("a Parquet table reads back with dates, 64-bit integers and doubles", async () => {
  const dir = await exportTo(sampleDataset(), { formats: ["parquet"] });
  expect(await rowsOf(dir, "meetings")).toMatchObject([
    { id: "m-000000000001", date_earliest: new Date("2024-03-05T00:00:00Z"), origins: 2n, series: null },
  ]);
  expect(await rowsOf(dir, "purchases")).toMatchObject([{ value: 5_760_000_000, currency: "USD", date: null }]);
});

test("a Parquet table without rows is still readable", async () => {
  const dir = await exportTo({ ...sampleDataset(), redirects: [] }, { formats: ["parquet"] });
  expect(await rowsOf(dir, "redirects")).toEqual([]);
});

test("hostile text stays as it is in Parquet", async () => {
  const text = "=1+1 \u0000 <b> שלום";
  expect((await rowsOf(await exportTo(hostileDataset(text), { formats: ["parquet"] }), "agreements"))[0]).toMatchObject({ title: text });
});
