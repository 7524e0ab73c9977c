/** Entry point: `bin/concord.js` loads this on Node 24. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime";
import * as Effect from "effect/Effect";
import { runProgram } from "./program.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});

const program = Effect.map(runProgram(process.argv.slice(2)), (status) => {
  process.exitCode = status;
});
NodeRuntime.runMain(program, { disableErrorReporting: true });
