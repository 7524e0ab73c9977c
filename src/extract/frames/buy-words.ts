/**
 * The words of dealing: verbs by whom they take as subject (buyer, seller, who approves) and the step they tell of, nouns
 * of dealing, the verbs that conclude or award a contract, and the words that go on with a deal told before.
 */
import type { PurchaseStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";

export interface Verb {
  readonly pattern: RegExp;
  readonly status: PurchaseStatus;
  readonly subject: "buyer" | "seller" | "approver";
}

export const VERBS: readonly Verb[] = [
  {
    pattern:
      /^(bought|buys|buy|buying|purchased|purchases|purchase|purchasing|ordered|orders|order|ordering|acquired|acquires|acquire|acquiring|procured|procures|procure|procuring|contracted|imported|imports|import|importing|booked|repurchased|lease|leased|leases|leasing|rented|hired|chartered)$/,
    status: "contracted",
    subject: "buyer",
  },
  { pattern: /^(gets|get|got|getting|obtains|obtained|obtain|obtaining)$/, status: "contracted", subject: "buyer" },
  { pattern: /^(negotiated|negotiating|negotiates)$/, status: "planned", subject: "buyer" },
  {
    pattern:
      /^(demanded|demands|selected|selects|select|selecting|settled|settles|decided|decides|picked|picks|chose|chooses|chosen|choose|opted|opts|requested|requests|request|seeks|sought|preferred|shortlisted|asked|asks|applied|applies)$/,
    status: "planned",
    subject: "buyer",
  },
  {
    pattern: /^(eyeing|eyes|mulling|considering|mulls|considers|looking|wants|want|wanted|needs|like)$/,
    status: "planned",
    subject: "buyer",
  },
  {
    pattern: /^(inducted|received|receives|receive|receiving|took|takes|take|taken|taking|commissioned|accepted)$/,
    status: "delivered",
    subject: "buyer",
  },
  { pattern: /^(spend|spends|spent|paid|pays|pay|paying)$/, status: "contracted", subject: "buyer" },
  { pattern: /^(sold|sells|sell|selling)$/, status: "contracted", subject: "seller" },
  {
    pattern: /^(pledged|pledges|pledge|promised|promises|promise|offered|offers|proposed|proposes)$/,
    status: "planned",
    subject: "seller",
  },
  { pattern: /^(donated|donates|donate|donating|gifted|gifting|gave|gives|give|giving|given)$/, status: "delivered", subject: "seller" },
  {
    pattern:
      /^(delivered|delivers|deliver|delivering|supplied|supplies|supply|supplying|provide|provides|provided|providing|shipped|ships|handed|hands|hand|handing|turned|turns|turning|passed|passing|sent|sends|sending|transferred|transfer|exported|exports|export|exporting)$/,
    status: "delivered",
    subject: "seller",
  },
  {
    pattern: /^(build|builds|building|built|manufacture|manufactures|produce|produces|construct|constructs|assemble)$/,
    status: "contracted",
    subject: "seller",
  },
  {
    pattern:
      /^(approved|approves|approve|approving|cleared|clears|clear|authorised|authorized|authorises|authorizes|okayed|ok'd|greenlit|green-lit|greenlighted|backed|sanctioned|endorsed|ratified|ratifies|ratify)$/,
    status: "approved",
    subject: "approver",
  },
];
export const NOUNS: readonly { readonly pattern: RegExp; readonly status: PurchaseStatus }[] = [
  { pattern: /^(contract|contracts|order|orders|deal|deals)$/, status: "contracted" },
  { pattern: /^(sale|sales|export|exports|transfer|supply)$/, status: "planned" },
  { pattern: /^(purchase|purchases|acquisition|procurement|buy|request|selection)$/, status: "planned" },
  { pattern: /^(talks|negotiations|discussions)$/, status: "planned" },
  { pattern: /^(programme|program)$/, status: "planned" },
  { pattern: /^(gift|gifts|donation|donations)$/, status: "delivered" },
  { pattern: /^(delivery|deliveries|handover|shipment|shipments|arrival|induction)$/, status: "delivered" },
];
const INTENDED: (typeof NOUNS)[number] = { pattern: /^letters? of intent$/, status: "planned" };
/** Whether a word can be a verb or a noun of dealing: a cheap look before the patterns. */
export const isDealVerb = opener((word) => VERBS.some((verb) => verb.pattern.test(word)), wordTest);
export const isDealNoun = opener((word) => NOUNS.some((noun) => noun.pattern.test(word)), wordTest);

/** "a contract for", "the framework agreement for 48 launchers": nouns of dealing, as words or as instruments. */
export const nounAt = (unit: Unit): (typeof NOUNS)[number] | undefined => {
  if (unit.kind === "word" && !isDealNoun(unit)) return undefined;
  if (unit.instrument === undefined) return NOUNS.find((n) => n.pattern.test(unit.lower));
  const { type } = unit.instrument;
  // "a letter of intent for 24 jets" plans a purchase.
  if (type === "letter_of_intent") return INTENDED;
  return type === "contract" || type === "deal" || type === "agreement" ? NOUNS[0] : undefined;
};
export const SEEK = /\b(selected|selects|select|picked|chose|chosen|requested|sought|seeks|preferred|shortlisted)\b/;
/** Told of plans and deals that came to nothing. */
export const CALLED_OFF =
  /\b(shelved|scrapped|dropped|cancelled|canceled|abandoned|suspended|rejected|halted|froze|frozen|called off|ruled out|terminated|withdrew|blocked|vetoed|turned down|pulled out|ditched|axed|walked away|rejecting|turning down|ruling out|striking out|struck out|vetoing|blocking|backed out|gave up|given up|decided against|(not|n't|no longer) (be )?(go(ing)? (ahead|forward|through)|proceed(ing)?|pursu(e|ing)|press(ing)? ahead|continue)|put on (hold|ice)|(shelve|shelving|scrap|scrapping|drop|dropping|cancel|cancelling|canceling|abandon|abandoning|freeze|freezing|halt|halting) ((its|their|the|a) )?(\S+ )?plans?)\b/;
/** "Northland, which had shortlisted the tank, dropped its plan": what became of a plan, told behind it. */
export const GIVEN_UP =
  /\b(dropped|shelved|scrapped|abandoned|cancelled|canceled|suspended|froze|ditched|axed|gave up|backed out of|walked away from|pulled out of|withdrew from|called off) (its|their|the|that|this) (\S+ ){0,2}(plans?|idea|bid|tender|programme|program|project|competition|purchase|procurement|acquisition|deal|order|contract|talks|negotiations|race)\b/;
/** Goods beyond those of the deal told before. */
export const MORE =
  /\b(more|further(?! (?:deliver(?:y|ies)|shipments?|details?|information|ado))|another|additional|extra|follow-on|second batch|second lot|new batch|again|also)\b/;
export const VAGUE_TIME =
  /\b(in recent years|over the years|in the past|so far|for decades|for years|traditionally|historically|since independence|over time|to date|(in|over|within) (two|three|four|five|six|seven|eight|nine|ten|\d+) years)\b/;
export const WINDOW = 26;

/** Verbs that conclude a contract with either side as subject. */
export const CONCLUDES =
  /^(signed|signs|sign|signing|inked|inks|ink|concluded|concludes|conclude|clinched|clinches|clinch|finalised|finalized|finalises|finalizes|formalised|formalized|sealed|seals|seal|close|closed|closes|reached|struck|strikes|agreed|agree|agrees|initialled|entered|completed|completes)$/;
export const isConcluding = opener(CONCLUDES, wordTest);
/** The buyer gives, the maker gets. */
export const AWARDS = /^(awarded|awards|award|placed|places|place|gave|gives|give|issued|handed|let|granted)$/;
export const WINS =
  /^(won|wins|win|received|receives|receive|secured|secures|secure|landed|lands|bagged|bags|got|gets|obtained|booked|took|takes)$/;
export const APPROVES =
  /^(approved|approves|approve|cleared|clears|clear|authorised|authorized|backed|approval|notified|okayed|greenlit|green-lit|endorsed|ratified|ratifies|ratify|sanctioned|nod|consent|go-ahead|yes|blessing|permission|clearance|licence|licences|license|licenses|permit|permits|greenlight)$/;

/** Bodies that buy, by the last word of what they are called. */
export const isBody = wordTest(
  /^(agency|centre|center|administration|organisation|organization|directorate|department|office|command|committee|council|authority|authorities|inspectorate|secretariat|service|services|forces|guard|corps|marines|commandos|police|gendarmerie|board|branch)$/,
);

/** Verbs of what a deal told before covers. */
export const isCovers = opener(
  /^(requested|covers|cover|covered|comprises|comprise|comprised|includes|include|included|including|relates|relate|concern|concerns|consists|involves|provides|envisages|foresees|encompasses)$/,
  wordTest,
);
export const DEAL_SUBJECT =
  /\b(case|cases|sales?|package|deals?|orders?|contracts?|consent|approval|notification|agreement|purchases?|acquisition|request|proposal|offer|larger|smaller|first|second|two|more)\b/;
export const FOLLOWS =
  /^(follow|follows|followed|arrive|arrived|arrives|landed|reach|reaches|delivered|handed|due|outstanding|rolled|reached|came|entered|touched|flew|ferried|docked|inducted|unloaded|received)$/;
/** Verbs of what a deal told before brings. */
export const isArrival = opener(FOLLOWS, wordTest);
/** "the deal", "this contract": words that point back to a deal told before. */
export const DEAL_NOUN =
  /^(deals?|contracts?|orders?|purchase|sale|agreement|acquisition|package|procurement|programme|program|transaction|buy|award|letters)$/;
export const PRICED =
  /^(worth|valued|cost|costs|costing|priced|estimated|price|value|bill|totalling|totaling|total|put|comes|amounts|amounted|tag)$/;
/** Words after which equipment is no longer what changes hands. */
export const NOT_DEALT =
  /^(replace|replaces|replacing|replaced|replacement|successor|succeed|instead|rather|unlike|alongside|armed|equipped|fitted|operate|operates|operated|operating|use|used|uses|using|compete|against|over|beat|beating|supplement|supplementing|complement|complementing|retire|retires|retired|retiring|retirement|than|like|resembles|integrate|integrated|intercept|counter|carry|carries|carrying|mounted|fires|fire|firing|defeat|similar|compatible|gap|gaps|shortfall|void)$/;
