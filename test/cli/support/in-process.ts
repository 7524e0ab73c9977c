/** Runs `concord` within the test's own process: the same command line without starting Node each time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as Effect from "effect/Effect";
import { onTestFinished, vi } from "vitest";
import { runProgram } from "../../../src/cli/program.ts";
import type { Outcome } from "./concord.ts";

export interface Desk {
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** `--store` is given; paths are the caller's to make whole. */
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
}

const captured = (stream: "stdout" | "stderr") => {
  const pieces: string[] = [];
  const spy = vi.spyOn(process[stream], "write").mockImplementation((piece) => {
    pieces.push(String(piece));
    return true;
  });
  return () => {
    spy.mockRestore();
    return pieces.join("");
  };
};

export const desk = (): Desk => {
  const dir = mkdtempSync(join(tmpdir(), "concord-desk-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = (name: string): string => join(dir, name);
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    run: async (...args) => {
      const [out, err] = [captured("stdout"), captured("stderr")];
      try {
        const status = await Effect.runPromise(runProgram([...args, "--store", path("store")]));
        return { status, stdout: out(), stderr: err() };
      } finally {
        out();
        err();
      }
    },
  };
};
