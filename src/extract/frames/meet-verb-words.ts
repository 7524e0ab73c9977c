/** The verbs of meeting by what they ask for: an object, "with", "to", a noun of talks. */
import { unitTest } from "../mentions/ask.ts";

export const MEET = /^(met|meet|meets|meeting)$/;
export const HOLD =
  /^(held|hold|holds|holding|had|has|have|having|conducted|concluded|began|opened|resumed|continued|co-chaired|chaired|conduct|start|started|wrapped|enjoyed|convened)$/;
/** What comes of it is a meeting only where it is to come: "agreed to arrange a meeting". */
export const ARRANGE = /^(plan|organi[sz]e|arrange|schedule|prepare|convoke)$/;
export const SPEAK = /^(spoke|speak|speaks|spoken|speaking|talked|talks|talk|talking|conversed|chatted|chat|chats|chatting)$/;
export const PHONE =
  /^(called|calls|call|calling|phoned|phones|phone|telephoned|rang|rung|rings|ring|dialled|dialed|phoning|telephoning|ringing|video-called|facetimed)$/;
export const RECEIVE = /^(accepted|received|receives|receive|receiving|hosted|hosts|hosting|host|welcomed|welcomes|greeted|greets)$/;
export const WITH =
  /^(conferred|confer|confers|huddled|sat|sits|sit|dined|dines|lunched|breakfasted|consult|consulted|consults|huddle|dine|lunch|interact|interacted|interacts|engaged|negotiated|teamed|parleyed|conferring|consulting|interacting)$/;
export const SHARE = /^(exchanged|exchange|exchanging|compared|shared|swapped|traded|exchanges)$/;
export const PAY = /^(paid|pays|pay|paying|made|makes|make)$/;
export const GRANT = /^(?:granted|gave|grants|gives|given|grant|give|accorded|accords)$/;
export const DISCUSS =
  /^(discussed|discusses|discussing|reviewed|reviews|discuss|explored|explores|explore|examined|examines|tackled|tackles|probed)$/;
export const AUDIENCE =
  /\b(reporters|journalists|media|press|audience|parliament|lawmakers|students|troops|soldiers|crowd|agency|newspaper|television|tv|radio|investors|businessmen|entrepreneurs|community|diaspora)\b/;

/** Where somebody talks to many. */
export const PUBLIC =
  /\b(forum|summit|conference|ceremony|panel|event|rally|reporters|journalists|press|audience|students|seminar|briefing)\b/;

const PATTERNS = [
  MEET,
  HOLD,
  ARRANGE,
  SPEAK,
  PHONE,
  /^(joined|came|come|comes|took|take|takes|taken|got|fielded|gathered|assembled)$/,
  RECEIVE,
  WITH,
  SHARE,
  PAY,
  GRANT,
  DISCUSS,
  /^attend(?:s|ed|ing)?$/,
];
/** Whether a verb tells of a meeting at all. */
export const isMeetingVerb = unitTest((word) => PATTERNS.some((pattern) => pattern.test(word)));
