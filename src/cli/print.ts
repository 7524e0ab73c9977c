/** Data to stdout, and nothing else goes there. */
import * as Effect from "effect/Effect";

export const print = (text: string): Effect.Effect<void> =>
  Effect.sync(() => {
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  });

export const printJson = (value: unknown): Effect.Effect<void> => print(JSON.stringify(value, null, 2));

/** Lines with columns aligned; numbers to the right. */
export const textTable = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, String(cell).length);
  const aligned = (cell: string | number, i: number): string =>
    typeof cell === "number" ? String(cell).padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
  return rows.map((row) => row.map(aligned).join("  ").trimEnd()).join("\n");
};
