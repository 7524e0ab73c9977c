/**
 * How far a command is, on stderr: one line that is written over on a terminal; elsewhere a line a stage at most every
 * two seconds, so that a log file stays short.
 */
export interface Progress {
  /** `done` of `total` (0: not known) of a stage such as `reading`. */
  readonly step: (stage: string, done: number, total: number) => void;
  /** Says something for good, above the live line. */
  readonly note: (line: string) => void;
  /** Takes the live line away. */
  readonly clear: () => void;
}

const EVERY_MS = 2000;
const LIVE_MS = 80;
const ERASE = "\r\u001b[2K";

export const makeProgress = (stream: NodeJS.WriteStream = process.stderr): Progress => {
  const live = stream.isTTY === true;
  let last = performance.now();
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write(ERASE);
    shown = false;
  };
  return {
    step: (stage, done, total) => {
      const now = performance.now();
      if (now - last < (live ? LIVE_MS : EVERY_MS)) return;
      last = now;
      const line = `${stage} ${done}${total > 0 ? `/${total}` : ""}`;
      if (live) stream.write(`${ERASE}${line.slice(0, (stream.columns ?? 80) - 1)}`);
      else stream.write(`${line}\n`);
      shown = live;
    },
    note: (line) => {
      clear();
      stream.write(`${line}\n`);
    },
    clear,
  };
};
