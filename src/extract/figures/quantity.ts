/**
 * Counts of things in a sentence: "36 fighters", "three dozen", "at least five".
 */
import type { Item } from "../../model/claim.ts";

export interface QuantityMention {
  /** Offsets of the number words themselves, its bound ("at least") left out. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly bound: Item["bound"];
  /** The upper end of "five to six", or null. `value` is then the lower end with bound `at_least`. */
  readonly to: number | null;
  /** "from 11 to 26 frigates", "the 180th": the size of a fleet, not of an order. */
  readonly fleet: boolean;
}

/** The counts within `text[start, end)`, in order, without overlap. Never throws. */
export const findQuantities = (_text: string, _start: number, _end: number): QuantityMention[] => [];
