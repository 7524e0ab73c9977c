/** The statuses of what a sentence tells, for tests of whether it took place. */
import type { Claim } from "../../../src/model/claim.ts";
import { claimsOf } from "../told.ts";

/** "held", "planned" … of each claim of the kind, "nothing" where there is none that an export would show. */
export const statusOf = (kind: Extract<Claim, { status: unknown }>["kind"], sentence: string): string => {
  const found = claimsOf(sentence).flatMap((c) => (c.kind === kind && "status" in c ? [c.status.value] : []));
  const shown = found.filter((s) => s !== "denied" && s !== "hypothetical");
  return shown.length === 0 ? "nothing" : [...new Set(shown)].join(", ");
};
