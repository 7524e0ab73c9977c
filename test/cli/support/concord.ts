/** Runs `concord` as a person does, as a process of its own, in a folder that goes away after the test. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export const PROGRAM = join(import.meta.dirname, "../../../bin/concord.js");

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An article about a meeting, in words of its own. */
export const REPORT = ` date 2031-05-14
Ministers of Norway and Chile meet in Oslo

OSLO, May 14: Norwegian Defence Minister Ingrid Solberg met her Chilean counterpart Tomas Araya in Oslo on Wednesday.
The two ministers discussed naval cooperation. They signed a memorandum of understanding on maritime security.
`;
export const OTHER_REPORT = ` date 2031-06-02
Kenya and Ghana hold talks

NAIROBI, June 2: Kenyan Foreign Minister Grace Wanjiru met Ghanaian Foreign Minister Kofi Addo in Nairobi on Monday.
`;

export interface Workplace {
  readonly dir: string;
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly run: (...args: readonly string[]) => Outcome;
  /** Every file of a folder with its content, by name. */
  readonly contents: (name: string) => Readonly<Record<string, string>>;
}

export const workplace = (): Workplace => {
  const dir = mkdtempSync(join(tmpdir(), "concord-cli-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = (name: string): string => join(dir, name);
  return {
    dir,
    path,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    run: (...args) => {
      const { CONCORD_STORE: _store, ...env } = process.env;
      const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: dir,
        env,
        encoding: "utf8",
        timeout: 60_000,
      });
      return { status, stdout, stderr };
    },
    contents: (name) => Object.fromEntries(readdirSync(path(name)).map((file) => [file, readFileSync(join(path(name), file), "latin1")])),
  };
};

/** Lines of stderr that speak to the person, progress left out. */
export const complaints = ({ stderr }: Outcome): readonly string[] => stderr.split("\n").filter((line) => line.startsWith("concord: "));
