/** Compares two datasets row by row, whatever the order of keys. */
import { isDeepStrictEqual } from "node:util";
import type { Dataset } from "../model/dataset.ts";
import { VIEW_NAMES } from "../project/tables.ts";

/** Where they differ, as `table id`; an empty list where they are the same. */
export const sameDataset = (a: Dataset, b: Dataset): readonly string[] => [
  ...(a.program === b.program ? [] : [`program ${a.program} / ${b.program}`]),
  ...VIEW_NAMES.flatMap((view) => {
    const left = a[view] as readonly { readonly id: string }[];
    const right = b[view] as readonly { readonly id: string }[];
    const other = new Map(right.map((row) => [row.id, row]));
    const changed = left.filter((row) => !isDeepStrictEqual(row, other.get(row.id))).map((row) => `${view} ${row.id}`);
    const mine = new Set(left.map((row) => row.id));
    return [...changed, ...right.filter((row) => !mine.has(row.id)).map((row) => `${view} ${row.id}`)];
  }),
];
