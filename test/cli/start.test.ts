import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workplace } from "./support/concord.ts";

test("help names every command of the contract on stdout and warns of nothing on stderr", () => {
  const help = workplace().run("--help");
  expect(help.status).toBe(0);
  expect(help.stderr).toBe("");
  const commands = "run ingest extract rebuild export check audit decide diff what-if weakest log import verify serve".split(" ");
  for (const command of commands) expect(help.stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
});

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
  expect(workplace().run("--version").stdout).toContain(version);
});

test("a command that only looks leaves nothing behind with a store in memory", () => {
  const at = workplace();
  expect(at.run("check", "--store", "memory").stdout).toBe("no conflicts, no findings\n");
  expect(at.contents(".")).toEqual({});
});
