/**
 * Towns that stand where a report is written from: how a dateline's name is looked up, and the towns that the items of a bulletin open
 * with ("LIMA - Two ministers met on Monday.").
 *
 * Gotcha: a slug may as well be a state or a subject ("NORWAY. …", "FISHING: …"); only towns are seats.
 */
import type { Grounded } from "../../model/claim.ts";
import { city as lookUpCity } from "../../world/cities.ts";
import type { Document } from "../document.ts";
import { evidenceAt } from "../evidence.ts";
import type { Sentence } from "../text/sentences.ts";

export interface Seat {
  readonly city: Grounded<string>;
  readonly country: Grounded<string>;
  /** Where its item begins: what stands above the first one may be of that item, too, but not from its town. */
  readonly from: number;
}

/** The town that the item of a sentence opens with, or undefined. */
export const seatOf = (seats: ReadonlyMap<number, Seat>, sentence: Sentence | undefined): Seat | undefined => {
  const seat = sentence === undefined ? undefined : seats.get(sentence.item);
  return seat !== undefined && sentence !== undefined && sentence.start >= seat.from ? seat : undefined;
};

/** The town of a name as datelines write it. */
export const townOf = (name: string) => {
  const lower = name.toLowerCase().replaceAll("i\u0307", "i");
  const town = lookUpCity(lower);
  // "NEW YORK" for New York City: the report's own short form.
  return town?.name.toLowerCase().startsWith(`${lower} `)
    ? { ...town, name: lower.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()) }
    : town;
};

/** So many items of a bulletin are read each from where it was written. */
const MOST = 12;
/** "LIMA - ", "THE HAGUE. ": a slug without what parts it from its item. */
const SLUG_MARK = /\s*(?:[.:]|[-–—]+)\s*$/u;

/** The towns that items of a bulletin open with. */
export const itemSeats = (document: Document): ReadonlyMap<number, Seat> => {
  const seats = new Map<number, Seat>();
  for (const zone of document.zones) {
    if (zone.kind !== "header" || seats.size >= MOST || seats.has(zone.item) || zone.end - zone.start > LONGEST) continue;
    const words = document.text.slice(zone.start, zone.end);
    const name = words.replace(SLUG_MARK, "");
    if (name !== name.toUpperCase()) continue;
    const town = townOf(name);
    if (town === undefined) continue;
    const evidence = evidenceAt(document.text, zone.start, zone.end, zone.start, zone.start + name.length);
    seats.set(zone.item, { city: { value: town.name, evidence }, country: { value: town.country, evidence }, from: zone.end });
  }
  return seats;
};
const LONGEST = 40;
