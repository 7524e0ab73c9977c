/** The values analysts chose for cells, under the ids that the records bear now. */
import type { Days } from "../../model/days.ts";
import { isEmpty } from "../../model/days.ts";
import { parseDays } from "../../model/edtf.ts";
import type { Group } from "../link/groups.ts";
import { recordId, recordIdOf } from "../rows/build.ts";
import { cellKey, type Decided, type Standing } from "./effective.ts";

export type ChosenCells = ReadonlyMap<string, Decided<unknown>>;

/** A value chosen for a record that turned out to be part of another goes with it; of two for one cell the later decision holds. */
export const chosenCells = (standing: Standing, groups: readonly Group[]): ChosenCells => {
  if (standing.chosen.size === 0) return standing.chosen;
  const now = new Map(groups.flatMap((g) => g.mentions.map((m) => [recordIdOf(m), recordId(g)] as const)));
  return new Map(
    [...standing.chosen].map(([key, value]) => {
      const [record = "", field = ""] = key.split("\u001f");
      return [cellKey(now.get(record) ?? record, field), value] as const;
    }),
  );
};

/** The days an analyst chose for a record's date, or null. */
export const decidedDays = (chosen: ChosenCells, record: string): Days | null => {
  const value = chosen.get(cellKey(record, "date"))?.value;
  if (typeof value !== "string") return null;
  const days = parseDays(value);
  return isEmpty(days) ? null : days;
};
