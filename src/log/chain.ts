/**
 * The two chains that make tampering evident.
 *
 * `hash` covers position, stream, type, version and payload, each event's with the one before: equal articles give equal
 * heads on any machine and day. `seal` covers, beside the hash, when the event was recorded and by whom. Both are SHA-256
 * in hex over lines joined by U+000A; only the last line of each may hold a line break, so no two events read alike.
 * The database recomputes both on every insert (`schema/migrations/001_log.sql`), in the same words.
 */
import { hash } from "node:crypto";

/** What the empty log's head and seal are. */
export const GENESIS = "0".repeat(64);

const sha256 = (text: string): string => hash("sha256", text);

export interface Hashed {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly version: number;
  /** Canonical JSON, as stored. */
  readonly payload: string;
}

export const linkHash = (before: string, e: Hashed): string =>
  sha256(`${before}\n${e.position}\n${e.stream}\n${e.type}\n${e.version}\n${e.payload}`);

/** `recordedAt` in ISO 8601, UTC, with milliseconds, as `Date.prototype.toISOString` writes it. */
export const linkSeal = (before: string, hash: string, recordedAt: string, recordedBy: string): string =>
  sha256(`${before}\n${hash}\n${recordedAt}\n${recordedBy}`);

/** Identity of an event: the same content in the same stream is the same event. 128 bits, hex. */
export const eventId = (stream: string, type: string, version: number, payload: string): string =>
  sha256(`${stream}\n${type}\n${version}\n${payload}`).slice(0, 32);
