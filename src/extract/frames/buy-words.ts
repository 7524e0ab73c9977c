/**
 * The words of dealing: verbs by whom they take as subject (buyer, seller, who approves) and the step they tell of, nouns
 * of dealing, and the words that go on with a deal told before.
 */
import type { PurchaseStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";

export interface Verb {
  readonly pattern: RegExp;
  readonly status: PurchaseStatus;
  readonly subject: "buyer" | "seller" | "approver";
}

export const VERBS: readonly Verb[] = [
  {
    pattern:
      /^(bought|buys|buy|buying|purchased|purchases|purchase|purchasing|ordered|orders|order|ordering|acquired|acquires|acquire|acquiring|procured|procures|procure|procuring|contracted)$/,
    status: "contracted",
    subject: "buyer",
  },
  { pattern: /^(gets|get|obtains|obtained|obtain)$/, status: "contracted", subject: "buyer" },
  { pattern: /^(negotiated|negotiating)$/, status: "planned", subject: "buyer" },
  {
    pattern: /^(selected|selects|select|picked|picks|chose|chooses|chosen|choose|opted|opts|requested|requests|request|seeks|sought)$/,
    status: "planned",
    subject: "buyer",
  },
  { pattern: /^(inducted|received|receives|receive|took|commissioned)$/, status: "delivered", subject: "buyer" },
  { pattern: /^(sold|sells|sell|selling)$/, status: "contracted", subject: "seller" },
  {
    pattern:
      /^(delivered|delivers|deliver|delivering|supplied|supplies|supply|supplying|shipped|ships|handed|hands|hand|handing|transferred|exported)$/,
    status: "delivered",
    subject: "seller",
  },
  {
    pattern:
      /^(approved|approves|approve|approving|cleared|clears|clear|authorised|authorized|authorises|okayed|greenlit|green-lit|backed|sanctioned)$/,
    status: "approved",
    subject: "approver",
  },
];
export const NOUNS: readonly { readonly pattern: RegExp; readonly status: PurchaseStatus }[] = [
  { pattern: /^(contract|contracts|order|orders|deal|deals)$/, status: "contracted" },
  { pattern: /^(sale|sales)$/, status: "contracted" },
  { pattern: /^(purchase|purchases|acquisition|procurement)$/, status: "planned" },
  { pattern: /^(delivery|deliveries|handover|shipment|shipments)$/, status: "delivered" },
];
/** "a contract for", "the framework agreement for 48 launchers": nouns of dealing, as words or as instruments. */
export const nounAt = (unit: Unit): (typeof NOUNS)[number] | undefined => {
  if (unit.instrument === undefined) return NOUNS.find((n) => n.pattern.test(unit.lower));
  const { type } = unit.instrument;
  return type === "contract" || type === "deal" || type === "agreement" ? NOUNS[0] : undefined;
};
export const SEEK = /\b(selected|selects|select|picked|chose|chosen|requested|sought|seeks)\b/;
export const VAGUE_TIME = /\b(in recent years|over the years|in the past|so far|for decades|for years|traditionally|historically)\b/;
export const WINDOW = 22;

export const COVERS =
  /^(covers|cover|covered|comprises|comprise|includes|include|included|relates|relate|concern|concerns|consists|involves|provides)$/;
export const DEAL_SUBJECT =
  /\b(case|cases|sales?|package|deals?|orders?|contracts?|consent|approval|notification|agreement|purchases?|request|proposal|offer|larger|smaller|first|second|two|more)\b/;
export const FOLLOWS = /^(follow|follows|arrive|arrived|arrives|landed|delivered|handed|due|outstanding|rolled|reached|came|entered)$/;
