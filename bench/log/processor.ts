/**
 * Processor time of this process and of a PostgreSQL on the same machine: what other work on the machine does not change.
 *
 * Linux alone (`/proc`); elsewhere, or where the server is somewhere else, there is no figure. The time of processes that
 * have ended is counted by the one that started them.
 */
import { readdirSync, readFileSync } from "node:fs";
import type pg from "pg";

/** Milliseconds a clock tick of `/proc/PID/stat` has (USER_HZ is 100 on every Linux). */
const TICK = 10;

interface Stat {
  readonly parent: number;
  /** Milliseconds, user and system. */
  readonly own: number;
  readonly ofEnded: number;
}

/** proc_pid_stat(5), fields 4 and 14 to 17; the name in field 2 may hold spaces and brackets. */
const statOf = (pid: number | string): Stat | null => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const at = (field: number) => Number(fields[field - 3] ?? 0);
    return { parent: at(4), own: (at(14) + at(15)) * TICK, ofEnded: (at(16) + at(17)) * TICK };
  } catch {
    return null;
  }
};

/** The process that started the server's others, where it runs on this machine. */
const postmasterOf = async (pool: pg.Pool): Promise<number | undefined> => {
  const { rows } = await pool.query(
    "SELECT pg_backend_pid() AS pid, inet_server_addr() IS NULL OR inet_server_addr() <<= '127.0.0.0/8' AS here",
  );
  return rows[0].here === true ? statOf(rows[0].pid)?.parent : undefined;
};

const processes = (): readonly string[] => readdirSync("/proc").filter((name) => /^\d+$/.test(name));

/** A clock of processor time in milliseconds, or null where there is none. */
export const processorClock = async (pool: pg.Pool): Promise<(() => number) | null> => {
  const postmaster = await postmasterOf(pool);
  if (postmaster === undefined) return null;
  return () => {
    const { user, system } = process.cpuUsage();
    const server = processes()
      .map(statOf)
      .reduce((sum, stat) => sum + (stat?.parent === postmaster ? stat.own : 0), statOf(postmaster)?.ofEnded ?? 0);
    return (user + system) / 1000 + server;
  };
};

/** Milliseconds a process has run, by the nanosecond; 0 where it has ended. */
const ranFor = (pid: string): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return 0;
  }
};

/** The server alone, for work of milliseconds; null where there is no such clock. Reading it takes some milliseconds itself. */
export const serverClock = async (pool: pg.Pool): Promise<(() => number) | null> => {
  const postmaster = await postmasterOf(pool);
  if (postmaster === undefined) return null;
  return () => processes().reduce((sum, pid) => sum + (statOf(pid)?.parent === postmaster ? ranFor(pid) : 0), 0);
};
