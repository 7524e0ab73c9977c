import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `npm install` forgets platform packages that its registry does not have, and `npm ci` then refuses the whole lock. */
test("the lock file lists every platform's variant of a package, so that npm ci works on any machine", () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  const listed = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)));
  const missing = Object.values(lock.packages).flatMap((each) =>
    Object.keys(each.optionalDependencies ?? {}).filter((name) => !listed.has(name)),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8")).not.toContain('"resolved": "http');
});
