/**
 * An agreement that is the paper of an arms deal is none beside it: "Northland signed a contract for twelve jets. The agreement was signed by A
 * and B", "The agency signed an agreement with Kestrel Yards. The company will supply twelve jets."
 */
import type { Draft } from "./draft.ts";

/** Whether an agreement without a subject has the signatories of a purchase, or both its parties: the same words name them. */
export const paperOfDeal = (drafts: readonly Draft[]): ((draft: Draft) => boolean) => {
  const signed = new Set<number>();
  const sides = new Set<number>();
  for (const draft of drafts)
    if (draft.kind === "purchase") {
      for (const s of draft.signatories) signed.add(s.evidence.at_start);
      if (draft.buyer !== null && draft.seller !== null) for (const s of [draft.buyer, draft.seller]) sides.add(s.evidence.at_start);
    }
  return (draft) => {
    if (draft.kind !== "agreement" || draft.title !== null || draft.count !== null) return false;
    const { signatories, parties } = draft;
    return (
      (signatories.length > 0 && signatories.every((s) => signed.has(s.evidence.at_start))) ||
      (parties.length > 0 && parties.every((p) => sides.has(p.evidence.at_start)))
    );
  };
};
