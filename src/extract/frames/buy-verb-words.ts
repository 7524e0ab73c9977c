/** Words around a verb of dealing: what is approved, who plans, how a notice is told, what is only wished for. */

export const SALE =
  /^(sale|sales|resale|purchase|purchases|export|exports|re-export|reexport|transfer|re-transfer|retransfer|return|acquisition|procurement|request|delivery|deal|supply|order|contract|spending|expenditure|outlay|funding|funds|money)$/;
export const OWN_BUYING = /^(?:buying|purchasing|acquiring|procuring|ordering)$/;
export const OWN_NOD = /^(purchase|purchases|acquisition|procurement|order|contract|deal|spending|expenditure|outlay|funding|funds|money)$/;

export const FINITE = /^(has|have|had|is|are|was|were|said|says|told|announced)$/;

export const PLANNING =
  /\b(looking|interest|interested|consider\w*|talks|plan\w*|discuss\w*|negotiat\w*|thinking|intent|intention|aim\w*|hopes?|steps? towards?|moves? towards?|close to|process|look\w* forward)\b/;

export const WEIGHS_NOW =
  /^(?:consider|considers|considering|mulling|mulls|weighing|weighs|contemplating|contemplates|exploring|explores|discussing|discusses|evaluating|evaluates|planning|plans|eyeing)$/;
export const VOTED = /\bvoted\b[^,;]*\b(in favou?r of|for)$/;
export const NOTICE = /\b(notified|informed) (the )?(u\.?s\.? )?congress\b.*\b(asked|requested|wants|wanted|sought|seeks) to$/;
/** "notified Congress of a proposal to sell": the notice is the nod. */
export const NOTICE_TO_SELL =
  /\b(notified|informed|told) (the )?(u\.?s\.? )?congress\b[^,;]*\b(proposal|plans?|intention|intent|decision) to$/;
export const MAKES = /\bto (supply|deliver|build|provide|produce|manufacture|construct)\b/;
export const GIVES = /^(donat|gift|g[ai]v)/;
export const WISH = /^(eyeing|eyes|mulling|considering|mulls|considers|looking|wants|want|wanted|needs|like)$/;
export const MAKES_GOODS = /^(?:yard|yards|shipyard|shipyards|shipbuilder|company|firm|maker|manufacturer|builder|contractor|bidder)$/;
