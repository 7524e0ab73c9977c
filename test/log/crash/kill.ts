/** Starts the worker and kills it with SIGKILL at a given moment. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const WORKER = join(import.meta.dirname, "worker.ts");

export interface Moment {
  readonly ms: number;
  /** From when the process is started, or from its first line on. */
  readonly from: "start" | "first line";
}

/** Every third round anywhere in starting and opening, the others in the work; the golden ratio fills each span evenly. */
export const momentOf = (round: number, span: number): Moment => {
  const share = (round * 0.618034) % 1;
  return round % 3 === 2 ? { ms: Math.round(1500 * share), from: "start" } : { ms: Math.round(span * share), from: "first line" };
};

/** The lines that the worker had printed whole when it was killed. Fails where it ended by itself. */
export const killedAt = ({ ms, from }: Moment, args: readonly string[]): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WORKER, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let errors = "";
    let timer: NodeJS.Timeout | undefined;
    const arm = () => {
      timer ??= setTimeout(() => child.kill("SIGKILL"), ms);
    };
    child.stdout.on("data", (chunk) => {
      out += chunk;
      arm();
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    if (from === "start") arm();
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === null) resolve(out.split("\n").slice(0, -1));
      else reject(new Error(`the worker ended by itself: ${errors}`));
    });
  });
