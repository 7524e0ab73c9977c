/**
 * Which notes a rebuild has written to the table so far, so that it asks the table only for what may be there.
 *
 * A Bloom filter of fixed size: it never denies what was written, and says of one in a thousand others that it may be there
 * until some hundred thousand articles are in it; beyond, it lets more and more questions through, but takes no more memory.
 */
import type { Kind } from "../reconcile/upkeep/notes.ts";
import type { Change, Key, Outside } from "../reconcile/upkeep/shelf.ts";
import { hashOfId, hashOfKey } from "./note-hash.ts";

/** 16 MB. */
const BITS = 2 ** 27;
const PROBES = 5;

export class NoteFilter implements Outside {
  private bits: Uint32Array | null = null;

  /** Remembers what is written. */
  add(changes: readonly Change[]): void {
    if (changes.length > 0) this.bits ??= new Uint32Array(BITS / 32);
    for (const { kind, id, note, keys } of changes) {
      if (note === null) continue;
      this.set(hashOfId(kind, id));
      for (const key of keys ?? []) this.set(hashOfKey(kind, key));
    }
  }

  mayHold(kind: Kind, id: string): boolean {
    return this.bits !== null && this.has(hashOfId(kind, id));
  }

  mayBear(kind: Kind, key: Key): boolean {
    return this.bits !== null && this.has(hashOfKey(kind, key));
  }

  /** Places by double hashing: a start and a stride out of the 53 bits. */
  private set(hash: number): void {
    const bits = this.bits as Uint32Array;
    const stride = Math.floor(hash / 2 ** 27) | 1;
    for (let i = 0, at = hash % BITS; i < PROBES; i++, at = (at + stride) % BITS) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }

  private has(hash: number): boolean {
    const bits = this.bits as Uint32Array;
    const stride = Math.floor(hash / 2 ** 27) | 1;
    for (let i = 0, at = hash % BITS; i < PROBES; i++, at = (at + stride) % BITS)
      if (((bits[at >>> 5] ?? 0) & (1 << (at & 31))) === 0) return false;
    return true;
  }
}
