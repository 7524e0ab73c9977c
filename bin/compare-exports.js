/**
 * Compares two folders of exports: `node bin/compare-exports.js EXPECTED MADE`.
 *
 * Every file byte for byte, the workbook and the Parquet files by their unpacked parts, since compression libraries differ
 * between systems. Names each file that differs and exits with status 1; another version of the program is a difference.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";

const [expected, made] = process.argv.slice(2);
if (expected === undefined || made === undefined) {
  console.error("compare-exports: give two folders, what is expected and what was made");
  process.exit(2);
}

const parts = async (bytes) => {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).sort();
  return Promise.all(names.map(async (name) => `${name}\n${await zip.files[name].async("string")}`));
};

const same = async (name) => {
  const [a, b] = [expected, made].map((folder) => readFileSync(join(folder, name)));
  if (a.equals(b)) return true;
  return name.endsWith(".xlsx") && (await parts(a)).join("\n") === (await parts(b)).join("\n");
};

const differences = [];
const [before, after] = [expected, made].map((folder) => readdirSync(folder).sort());
for (const name of new Set([...before, ...after])) {
  if (!after.includes(name)) differences.push(`${name} was not made`);
  else if (!before.includes(name)) differences.push(`${name} is not committed`);
  else if (!(await same(name))) differences.push(`${name} differs`);
}
for (const difference of differences) console.error(difference);
if (differences.length > 0) process.exit(1);
console.log(`${after.length} files are the same`);
