/**
 * Export speed and memory: `node bench/export/run.ts [rows …]` (default 100000 1000000). Each writer runs in a process of its
 * own; Python's XlsxWriter is measured beside where it is installed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];
const dir = mkdtempSync(join(tmpdir(), "concord-bench-"));

const measure = (command: string, args: readonly string[], path: string): string => {
  try {
    const { seconds, megabytes } = JSON.parse(execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return `${seconds.toFixed(1).padStart(8)} s ${megabytes.toFixed(0).padStart(7)} MB peak ${(statSync(path).size / 1e6).toFixed(0).padStart(6)} MB file`;
  } catch {
    return "     not measured here";
  } finally {
    rmSync(path, { force: true });
  }
};

for (const count of counts) {
  console.log(`${count} rows of 15 columns`);
  for (const writer of ["csv concord", "csv csv-stringify", "xlsx concord", "xlsx exceljs"]) {
    const path = join(dir, writer.replace(" ", "."));
    console.log(`  ${writer.padEnd(20)}${measure(process.execPath, [here("./writers.ts"), writer, String(count), path], path)}`);
  }
  const path = join(dir, "python.xlsx");
  console.log(
    `  ${"xlsx XlsxWriter".padEnd(20)}${measure("/usr/bin/python3", [here("./python_xlsxwriter.py"), String(count), path], path)}`,
  );
}
rmSync(dir, { recursive: true, force: true });
