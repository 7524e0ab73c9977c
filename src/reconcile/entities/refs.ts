/** Which persons a claim names, and whom each of them appears with. */
import type { Claim, PersonRef } from "../../model/claim.ts";

/** Every reference to a person in a claim, named or not. */
export const personRefs = (claim: Claim): readonly PersonRef[] => {
  switch (claim.kind) {
    case "meeting":
      return claim.participants.map((p) => p.value);
    case "visit":
      return [claim.visitor.value];
    case "agreement":
    case "purchase":
      return claim.signatories.map((p) => p.value);
    case "office":
      return [claim.person.value];
    case "quote":
      return [claim.speaker.value];
    default:
      return [];
  }
};
