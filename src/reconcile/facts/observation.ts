/** One value that one claim gives to one cell, with its exact words. */
import type { Evidence } from "../../model/claim.ts";
import type { Mention } from "../mention.ts";

export interface Observation<T> {
  readonly value: T;
  readonly mention: Mention;
  readonly evidence: Evidence;
}

export const observe = <T>(
  mention: Mention,
  grounded: { readonly value: T; readonly evidence: Evidence } | null,
): readonly Observation<T>[] => (grounded === null ? [] : [{ value: grounded.value, mention, evidence: grounded.evidence }]);
