/**
 * Datelines: what stands before the separator at the head of a report ("CANBERRA, Aug 5 (Wire) - ").
 */

export interface Dateline {
  /** As written, in title case where the dateline shouts ("NEW DELHI" → "New Delhi"); null where only a day is given. */
  readonly city: string | null;
  /** 1-12, or null. */
  readonly month: number | null;
  /** 1-31, or null. */
  readonly day: number | null;
  /** Four digits, or null. */
  readonly year: number | null;
  /** ISO weekday (Monday is 1), or null. */
  readonly weekday: number | null;
  readonly agency: string | null;
}

/** Reads the text of a zone of kind `dateline`; null where it holds neither a city nor a day. */
export const parseDateline = (_zoneText: string): Dateline | null => null;
