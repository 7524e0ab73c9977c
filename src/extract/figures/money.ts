/**
 * Amounts of money in a sentence, exact and with the precision they are written in.
 */
import type { Money } from "../../model/claim.ts";

export interface MoneyMention {
  /** Offsets of the amount with its currency, its bound ("up to") left out, alternatives in brackets included. */
  readonly start: number;
  readonly end: number;
  readonly money: Money;
  /** The same value in further currencies: "20 trillion won ($15 billion)". */
  readonly alternatives: readonly Money[];
}

/** An amount with a scale word but no currency of its own: "a 414 million contract". */
export interface BareAmount {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly precision: number;
  readonly bound: Money["bound"];
}

/**
 * The sums within `text[start, end)`, in order, without overlap. `dollar` is what a bare `$` stands for (ISO 4217).
 * Never throws.
 */
export const findMoney = (_text: string, _start: number, _end: number, _dollar = "USD"): MoneyMention[] => [];

/** Amounts that look like money but carry no currency, for callers whose context gives one. */
export const findBareAmounts = (_text: string, _start: number, _end: number): BareAmount[] => [];
