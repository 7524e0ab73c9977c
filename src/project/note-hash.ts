/** Hashes of ids and keys of notes. */
import type { Kind } from "../reconcile/upkeep/notes.ts";
import type { Key } from "../reconcile/upkeep/shelf.ts";

/** cyrb53 (bryc, public domain): two 32-bit multiplicative hashes, of which 53 bits are kept. */
const hashOf = (text: string): number => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
};

/** Spreads a whole number below 2^53 over 53 bits. */
const hashOfNumber = (n: number): number => {
  const a = Math.imul((n >>> 0) ^ 0xdeadbeef, 2654435761);
  const b = Math.imul((Math.floor(n / 4294967296) + 0x41c6ce57) ^ (a >>> 15), 1597334677);
  const c = Math.imul(a ^ (b >>> 16), 2246822507);
  const d = Math.imul(b ^ (c >>> 13), 3266489909);
  return 4294967296 * (2097151 & (d ^ (d >>> 15))) + ((c ^ (d >>> 16)) >>> 0);
};

export const hashOfId = (kind: Kind, id: string): number => hashOf(`${kind}:${id}`);
/** Numbers of different kinds may have one hash: no two kinds have numbers for keys. */
export const hashOfKey = (kind: Kind, key: Key): number => (typeof key === "number" ? hashOfNumber(key) : hashOf(`${kind} ${key}`));
