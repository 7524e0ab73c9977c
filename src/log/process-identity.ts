/**
 * Who a process is, beyond its number: numbers come round again, and mean nothing on another machine or in another
 * container. On Linux `/proc` tells boot, namespace and start; elsewhere the host's name and the number have to do.
 */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Machine, boot and process namespace: numbers compare only where this is equal. */
  readonly realm: string;
  /** Start of the process in clock ticks since boot; "" where the system does not say. */
  readonly started: string;
}

const attempt = (read: () => string): string => {
  try {
    return read().trim();
  } catch {
    return "";
  }
};

/** Field 22 of `/proc/PID/stat` (proc_pid_stat(5)); the name in field 2 may hold spaces and brackets. */
const startOf = (pid: number): string =>
  attempt(
    () =>
      readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ")[19] ?? "",
  );

const realm = (): string =>
  [
    hostname(),
    attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
    attempt(() => readlinkSync("/proc/self/ns/pid")),
  ].join(" ");

export const ownIdentity = (): ProcessIdentity => ({ pid: process.pid, host: hostname(), realm: realm(), started: startOf(process.pid) });

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there, but another user's
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
};

/** True only where it is certain: same boot and namespace, and the number is free or was given to a later process. */
export const isDead = (other: ProcessIdentity): boolean => {
  const own = ownIdentity();
  if (own.host === other.host && own.realm !== other.realm) return bootDiffers(own.realm, other.realm);
  if (own.realm !== other.realm) return false;
  return !exists(other.pid) || (other.started !== "" && startOf(other.pid) !== other.started);
};

/** The same host after a restart of the machine: whoever ran before it runs no more. */
const bootDiffers = (a: string, b: string): boolean => {
  const [hostA, bootA] = a.split(" ");
  const [hostB, bootB] = b.split(" ");
  return hostA === hostB && bootA !== "" && bootB !== "" && bootA !== bootB;
};
