/** "Northland signed a contract for twelve jets. The agreement was signed by A and B": the paper is the contract, and no agreement beside it. */
import type { Draft } from "./draft.ts";

/** Whether an agreement without a subject has the signatories of a purchase: the same words name them. */
export const paperOfDeal = (drafts: readonly Draft[]): ((draft: Draft) => boolean) => {
  const signed = new Set<number>();
  for (const draft of drafts) if (draft.kind === "purchase") for (const s of draft.signatories) signed.add(s.evidence.at_start);
  return (draft) =>
    draft.kind === "agreement" &&
    draft.title === null &&
    draft.count === null &&
    draft.signatories.length > 0 &&
    draft.signatories.every((s) => signed.has(s.evidence.at_start));
};
