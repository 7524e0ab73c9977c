#!/usr/bin/env node
/**
 * The `concord` program: runs src/cli/main.ts on Node 24, whatever Node started it.
 *
 * Plain JavaScript, because it has to run on Node 20 too: there it starts itself once more with the Node 24 that
 * `npm ci` put into node_modules (the npm package `node`), passes signals on and ends with the same exit status.
 * Gotcha: a signal from a terminal reaches parent and child alike; the parent must outlive the child to report its status.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const OLDEST = 24;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

if (Number.parseInt(process.versions.node, 10) >= OLDEST) {
  module.enableCompileCache(here("../node_modules/.cache/concord"));
  await import("../src/cli/main.ts");
} else {
  runOnBundledNode();
}

function runOnBundledNode() {
  const node = here(process.platform === "win32" ? "../node_modules/node/bin/node.exe" : "../node_modules/node/bin/node");
  if (!existsSync(node)) {
    console.error(`concord: this is Node ${process.versions.node} and Node ${OLDEST} is not in node_modules: run npm ci in ${here("..")}`);
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`concord: ${node} does not start (${error.message}): run npm ci again`);
    process.exit(2);
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of SIGNALS) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}
