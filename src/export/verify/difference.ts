/** The first place where two texts of an export differ: a cell of a CSV, a line of anything else. */
import { parseCsv } from "../csv/read-csv.ts";

export interface Difference {
  /** `meetings.csv:2:date`, `dataset.xlsx:Meetings!B2`, `dataset.json:14`, or a file's name. */
  readonly where: string;
  readonly expected: string | null;
  readonly found: string | null;
}

type Line = readonly (string | null)[];

/** First cell that differs; `name` is given the line, from 1, and the column, from 0. */
export const firstCell = (
  want: readonly Line[],
  have: readonly Line[],
  name: (line: number, column: number) => string,
): Difference | null => {
  for (let line = 0; line < Math.max(want.length, have.length); line++) {
    const [left, right] = [want[line], have[line]];
    for (let column = 0; column < Math.max(left?.length ?? 0, right?.length ?? 0); column++) {
      const [expected, found] = [left?.[column] ?? null, right?.[column] ?? null];
      if (expected !== found) return { where: name(line + 1, column), expected, found };
    }
  }
  return null;
};

export const firstCsvCell = (file: string, expected: string, found: string): Difference | null => {
  const [want, have] = [parseCsv(expected), parseCsv(found)];
  const header = want[0] ?? [];
  return firstCell(want, have, (line, column) => `${file}:${line}:${header[column] ?? column + 1}`);
};

export const firstLine = (file: string, expected: string, found: string): Difference | null => {
  const [want, have] = [expected.split("\n"), found.split("\n")];
  for (let line = 0; line < Math.max(want.length, have.length); line++)
    if (want[line] !== have[line]) return { where: `${file}:${line + 1}`, expected: want[line] ?? null, found: have[line] ?? null };
  return null;
};
