/**
 * Export speed and memory: `npm run bench:export -- [rows …]` (default 100000 1000000).
 *
 * Each writer runs in a process of its own, in turns, `ROUNDS` times; the fastest round of each counts, since other work on the
 * machine only ever slows one down. `megabytes` is the peak resident set of that process as the system counts it (getrusage,
 * ru_maxrss), nothing taken off: Node itself, the stripping of types, and the making of the rows are in it. The ratio is the
 * floor's time by ours, so 1.00 is as fast as the floor. Python's XlsxWriter is measured beside where it is installed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 3;
/** What ours is compared with. */
const FLOORS: Readonly<Record<string, string>> = {
  "csv concord": "csv csv-stringify",
  "xlsx concord": "xlsx exceljs",
  "xlsx concord, coloured and linked": "xlsx exceljs",
};
const WRITERS = [
  "csv csv-stringify",
  "csv concord",
  "xlsx exceljs",
  "xlsx concord",
  "xlsx concord, coloured and linked",
  "xlsx XlsxWriter",
];
const PYTHON = "/usr/bin/python3";

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly bytes: number;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];
const dir = mkdtempSync(join(tmpdir(), "concord-bench-"));

/** One run, or null where the writer is not installed. */
const measure = (writer: string, count: number): Measured | null => {
  const path = join(dir, "out");
  const python = writer === "xlsx XlsxWriter";
  const args = python ? [here("./python_xlsxwriter.py"), String(count), path] : [here("./writers.ts"), writer, String(count), path];
  try {
    const said = execFileSync(python ? PYTHON : process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return { ...JSON.parse(said), bytes: statSync(path).size };
  } catch {
    return null;
  } finally {
    rmSync(path, { force: true });
  }
};

const best = (runs: readonly (Measured | null)[]): Measured | null => {
  const done = runs.filter((run) => run !== null);
  if (done.length === 0) return null;
  return {
    seconds: Math.min(...done.map((run) => run.seconds)),
    megabytes: Math.max(...done.map((run) => run.megabytes)),
    bytes: done[0]?.bytes ?? 0,
  };
};

const line = (writer: string, found: Measured | null, floor: Measured | null): string => {
  if (found === null) return `  ${writer.padEnd(36)} not measured here`;
  const ratio = floor === null ? "" : `${(floor.seconds / found.seconds).toFixed(2)} of its floor's speed`;
  const { seconds, megabytes, bytes } = found;
  return `  ${writer.padEnd(36)}${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB peak ${(bytes / 1e6).toFixed(0).padStart(5)} MB file  ${ratio}`;
};

for (const count of counts) {
  const runs = new Map<string, (Measured | null)[]>(WRITERS.map((writer) => [writer, []]));
  for (let round = 1; round <= ROUNDS; round++)
    for (const writer of WRITERS) {
      // Python is slow and steady: once is enough
      if (writer === "xlsx XlsxWriter" && round > 1) continue;
      process.stderr.write(`${count} rows, round ${round} of ${ROUNDS}: ${writer}\n`);
      runs.get(writer)?.push(measure(writer, count));
    }
  console.log(`${count} rows of 15 columns`);
  for (const [writer, all] of runs) console.log(line(writer, best(all), best(runs.get(FLOORS[writer] ?? "") ?? [])));
}
rmSync(dir, { recursive: true, force: true });
