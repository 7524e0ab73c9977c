/**
 * Did a happening that stands as a noun ("a meeting between …", "his visit") take place? Reads the words around it: held, planned,
 * cancelled, denied or only imagined.
 *
 * Gotcha: a noun has no tense, so that everything hangs on what it is the object or the subject of; what no list knows is held.
 */
import { unitTest } from "../mentions/ask.ts";
import type { HappeningStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { frontedStatus } from "./fronted-status.ts";
import type { Modality } from "./modality.ts";

/** "… is also being prepared", "… is in the works". */
const IN_MAKING =
  /^[^,;]{0,40}\b(?:is|are|was|were) (?:also |now |still |currently |reportedly )?(?:being (?:prepared|arranged|planned|organi[sz]ed|worked|negotiated|discussed|considered|set up|scheduled|explored)|foreseen|envisaged|envisioned|pencilled in|in (?:preparation|the works|the making|the pipeline|prospect)|on the (?:cards|agenda|schedule))\b/;
/** "A trip by B to Lima, for a summit of three, is next, in August", "A visit to Lima, where a fair is held, has been pencilled in for May". */
const NEXT =
  /^(?:[^,;]{0,50}| ?, (?:where|which|who|for|with)\b[^,;]{0,90},|[^,;]{0,50}, (?:where|which|who|for|with)\b[^,;]{0,90},) ?(?:(?:is|comes) next(?= (?:in|on|,|\.|month|week|year)|$)|(?:is|are|was|were|has been|have been|had been) (?:\w+ly )?(?:planned|scheduled|pencilled in|penciled in|booked|fixed|foreseen|slated) for\b)/;
/** "A meeting, a forum which the accord set up, is planned in Lima": behind what says what it is. */
const SAID_TO_BE_NEXT =
  /^(?: ?(?:of|between|with) [^,;]{1,60})? ?, (?:an?|the|its|their) [^;.]{1,150}, (?:is|are|will be|is to be|are to be) (?:now |also |next )?(?:planned|scheduled|foreseen|envisaged|expected|due|slated|set|held|convened)(?<!(?:is|are) (?:held|convened|set)) (?:in|for|on|at|to|next|this|later|before|by)\b/;
/** "… are not on the schedule", "… is not planned". */
const NOT_DUE =
  /^[^,;]{0,40}(?:, (?:(?:to|for|from|at|in|of|on) )?(?:which|whom|that|where|first|reported|announced|dated|mentioned|rumoured)\b[^,;]{0,70},)? ?\b(?:is|are|was|were) (?:currently |also |still |now )?(?:["“] )?not (?:on (?:the|his|her|their|its) (?:schedule|agenda|cards|programme|program|table|calendar|diary)|planned|foreseen|envisaged|scheduled|expected|being)\b/;

/** Words that may stand between an auxiliary and what it is said of: "has since been", "is now". */
const ADVERBIAL = "(?: (?:\\w+ly|since|now|still|also|again|once|more|then|later|even|being|been|yet|as))*";
const pattern = (source: string): RegExp => new RegExp(source);
/** "… was deferred", "… has been put on ice", "… did not go ahead". */
const CALLED_OFF = pattern(
  `^[^;]{0,120}?\\b(?:(?:is|are|was|were|be|been|being|have|has|had)${ADVERBIAL} (?:deferred|rescheduled|delayed(?! (?:by|for) (?:\\w+ )?(?:hours?|minutes?))|pushed (?:back|to)|on (?:hold|ice)|put (?:on (?:hold|ice)|back)|axed|dropped|frozen|aborted|suspended (?:for|un|in)\\w*|in (?:limbo|doubt)|up in the air)|stands? (?:deferred|postponed|cancell?ed)|never (?:materiali[sz]ed|happened|took place|came (?:about|off))|(?:did|does|could|would|can|will)(?: not|n't| no longer) (?:go ahead|go forward|happen|materiali[sz]e|take place|proceed|come about|come off|be held|be arranged)|(?:didn't|couldn't|won't|can't|cannot) (?:go ahead|go forward|happen|materiali[sz]e|take place|proceed|come about|come off|be held)|failed to (?:take place|materiali[sz]e|happen|come about)|fell (?:victim|prey|foul|flat|away|by|because|due|owing|for (?:lack|want)|on account)|falls? (?:through|flat)|came to (?:nothing|naught)|lapsed|(?:is|was|were|has been|have been|had been|be)${ADVERBIAL} (?:struck (?:out|off|from)|crossed (?:out|off)|(?:removed|deleted|withdrawn|dropped) from|taken off))\\b`,
);
/** … but "rescheduled for May" is to come. */
/** "… collapsed hours before it was due to start" */
const COLLAPSED =
  /^[^;]{0,60}\b(?:collapsed|fell apart|unravelled)\b[^,;]{0,30}\b(?:before (?:it|they|the)|due to (?:start|begin|take place))\b/;
const MOVED =
  /\b(?:deferred|rescheduled|delayed|pushed (?:back|to)|put back)(?: once more| again)? (?:for|to|until|till|by)\b(?! (?:(?:a|an|some|another) (?:later|future|further|new|unspecified|undetermined|date|time|day)|another|later|further notice))/;
/** "… hangs in the balance", "… cannot be ruled out", "reports of … were false". */
const OPEN = pattern(
  `^[^,;]{0,80}\\b(?:(?:is|are|was|were|remains?|remained|seems|looks|appears)${ADVERBIAL} (?:uncertain|unclear|unlikely|in doubt|not certain|under (?:discussion|consideration)|out of the question|in the offing|in question)|(?:is|are|remains?)${ADVERBIAL} possible|(?:may|might|could) (?:still |yet |soon )?(?:take place|happen|go ahead|occur|be (?:held|postponed|cancelled|canceled|delayed|arranged|scheduled|called off|moved))|hangs? in the balance|(?:can|could)(?: not|n't) be (?:ruled out|excluded)|cannot be (?:ruled out|excluded))\\b`,
);
/** "… had not been possible by the evening", "… proved impossible". */
const IMPOSSIBLE = pattern(
  `^[^,;]{0,80}\\b(?:(?:is|are|was|were|has|have|had)(?: not|n't)(?: \\w+ly)?(?: been)? (?:possible|feasible|granted|arranged|obtained|found)|(?:is|was|were|been|proved|proves|become|became|turned out to be) (?:impossible|unfeasible|out of reach))\\b`,
);
const UNTRUE = pattern(
  `^[^,;]{0,80}\\b(?:is|are|was|were)${ADVERBIAL} (?:false|untrue|baseless|unfounded|groundless|fabricated|fictitious|incorrect|wrong|fake|lies|invented)\\b`,
);
/** "A trip by B, which a paper had dated to spring, has been denied by both": nobody made it. */
const DENIED = pattern(
  `^(?:(?! (?:an?|his|her|its|their) )[^,;]){0,60}(?:, (?:which|that|reported|announced|dated|mentioned|said|first)\\b[^,;]{0,60},)? (?:is|was|were|has been|have been|had been)${ADVERBIAL} (?:denied|ruled out|excluded)(?= (?:by|in|on (?:both|all)|as|outright|flatly|[.,;])|$)`,
);
/** "the programme includes a meeting with A", "on the agenda is a call on B". */
const ON_AGENDA =
  /\b(?:(?:agenda|programme|program|itinerary|schedule)(?: also)? (?:includes?|features?|foresees|envisages|provides for|contains)|on (?:the|her|his|their|its) (?:\w+ )?(?:agenda|programme|program|itinerary|schedule|cards) (?:is|are)|part of (?:the|her|his|their|its) (?:\w+ )?(?:agenda|programme|program|itinerary|schedule)\b[^;]* (?:is|are))\b[^;]*$/;
/** "rumours of a meeting", "an alleged call": told of, not known. */
const RUMOURED =
  /\b(?:rumou?rs?|rumou?red|alleged|purported|supposed|speculation|(?:reports?|claims?|allegations?|suggestions?|talk) (?:of|about) (?:a|an|any|secret|possible))\b[^,;]*$/;
/** "hopes for a meeting", "mulled a visit", "threatened to call off her trip": wished for, weighed or at stake. */
const WISHED =
  /\b(?:(?:hop(?:e|es|ed|ing)|wish(?:ed|es)?|wait(?:s|ed|ing)?|ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?|lobb(?:ies|ied|ying)|brac(?:es|ed|ing)|gear(?:s|ed|ing)? up|request|bid|need|chances?|hopes) (?:for|of)|await(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|mull(?:s|ed|ing)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|contemplat(?:es?|ed|ing)|ey(?:es|ed|eing)|request(?:ed|ing)|requests? (?:a|an|for)|(?:demand|suggest)(?:s|ed|ing)? (?:a|an|urgent|holding)|work(?:s|ed|ing)? (?:on|towards?)|towards? (?:an?|the|his|her|their)|(?:organi[sz]|prepar|arrang|schedul)ing|(?:details|delay|timing|timetable|timeframe) (?:of|in|for)|(?:uncertainty|doubts?|question marks?|confusion|a cloud) (?:\w+ )?(?:over|about|around|surrounding)|possibility of|threaten\w* to|to (?:cancel|call off|postpone|scrap|delay|skip|boycott)|may (?:cancel|postpone)|all set for|(?:not|n't|never)(?: yet)? (?:confirm|announc|scheduled?|arrang|agree)(?:ed|e)?(?: to| on)?)\b[^,;]*$/;
/** "turned down a meeting", "did not get a call": it came to nothing. */
const IN_VAIN =
  /\b(?:turn(?:s|ed) down|rebuffed|spurned|vetoed|blocked|avoid(?:s|ed)|(?:did not|didn't|does not|failed to|never|has yet to|have yet to) (?:get|got|had|have|hold|held|secure|secured|win|won|obtain|pay|make|made)|rather than|instead of|short of|in lieu of)\b[^,;]*$/;
/** "delayed a visit", "pulled the plug on the trip". */
const GAVE_UP =
  /\b(?:nothing (?:came|comes|has come|had come) of|(?:cr(?:y|ies|ied)|begged|begs?) off(?: from)?|(?:delay(?:ed|s)|defer(?:red|s)) (?:a|an|his|her|their|its|the)|put(?:s)? back|pull(?:ed|s) the plug on|suspend(?:ed|s) (?:his|her|their|its|a)|gave up on|aborted)\b[^,;]*$/;
/** "called her trip to the south off" */
const CALLS = /\bcall(?:ed|s) (?:off )?(?:a|an|his|her|their|its|the|that)(?: [\w-]+)?$/;
const IS_OFF = /^(?: ?(?:to|with|for|of) [^,;]{0,40}| ?)\boff\b/;
/** "had to cancel his trip", "was forced to call off a visit", "decided to skip the summit": so they did. */
const MADE_TO =
  /(?<!\b(?:may|might|could|would|will|shall|to) )\b(?:(?:had|has|have) (?:now |since )?(?:to|had to)|(?:forced|obliged|compelled|decided|decides|opted|opts|chose|chosen|elected|agreed|resolved) to|(?:prompt|forc|oblig|compell|lead)(?:ed|ing) (?:[^\s,;]+ ){1,7}to) (?:cancel|call off|postpone|scrap|put off|skip|forgo|abandon|drop|miss)\b[^,;]*$/;
/** "has a trip to Lima in her diary for June" */
const IN_DIARY = /^[^,;]{0,50}\b(?:in|on|into|for) (?:his|her|their|the|its) (?:diary|calendar|datebook|appointment book)\b/;
/** "is open to a meeting", "expressed interest in a visit": thought of and no more. */
const ENTERTAINED =
  /\b(?:(?:is|are|was|were|be|been|remains?|remained|stays?) (?:\w+ly |also |still )?(?:open|amenable|receptive|favourable|averse|opposed) to|interest(?:ed)? in|keen on|in favou?r of|appetite for|would (?:also )?(?:welcome|like|appreciate|favou?r))\b[^,;]*$/;
/** "missed a meeting because of fog", "gave up a visit". */
const MISSED = /\b(?:miss(?:ed|es)|g[ai]ves? up|given up|forwent|forgoes|forgone)(?: [\w-]+){0,4} ?$/;
/** "brought the visit forward to Friday", "leaves on Friday for talks", "is preparing for a visit": to come. */
const SET_AHEAD =
  /\b(?:br(?:ings|ought) forward|moved? (?:up|forward)|(?:is|are) (?:\w+ )?preparing for)\b[^,;]*$|\b(?:leaves|departs|heads|sets (?:off|out)|flies|jets off|will (?:leave|depart|head|fly))\b[^,;]{0,40} for(?: [\w-]+){0,4} ?$/;
/** "ruled out a meeting"; with a negation "did not rule out a visit". */
const EXCLUDED =
  /(\b(?:not|n't|cannot|never|nor|neither|without) (?:[\w-]+ ){0,2})?\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing))\b[^,;]*$/;
/** "a visit would be useful", "a meeting would send a signal": thought of, with nothing settled. */
const WOULD_DO =
  /^[^,;]{0,40}\bwould (?:also |still |only |certainly |not |greatly |further )*(?:be (?:an? |the |very |most |more )*(?:useful|welcome|helpful|good|great|appropriate|premature|possible|important|beneficial|pointless|unthinkable|mistake|opportunity|chance|sign|signal|boost|way|difficult|hard|seen|useless|unwise|wrong)|help|send|mean|require|show|signal|depend|need|give|allow|make|serve|boost|provide|offer)\b/;
/** "should take place in autumn", "must still be prepared", "agreed that a visit be arranged": to be done, and not yet. */
const DOING =
  "be (?:realised|realized|held|organised|organized|arranged|conducted|carried out|made|paid|undertaken|prepared|scheduled|fixed|agreed|planned)";
const TO_BE_DONE = pattern(
  `^(?:${DOING}|[^,;]{0,40}\\b(?:should|must|shall|ought to|needs? to|has to|have to)${ADVERBIAL} (?:take place|${DOING}))\\b`,
);
/** "should be possible in spring": not even that. */
const SHOULD_BE_POSSIBLE = /^[^,;]{0,40}\bshould (?:soon |now |then |again )*be (?:possible|feasible|discussed|considered|explored)\b/;
/** "what would have been her fourth trip". */
const WOULD_HAVE = /\bwould (?:have|'ve) (?:been (?:a|an|his|her|their|its|the)|included|featured|comprised|involved|brought)\b[^,;]*$/;

/** "has begun her scheduled visit": a plan that is being carried out. */
const UNDER_WAY =
  /(?<!\b(?:will|to|would|may|could|yet) )\b(?:begun|began|begins|started|kicked off|concluded|ended|wrapped up|completed|finished|undertook|undertaken|made|paid)(?: (?:a|an|his|her|their|its|the))? (?:[\w-]+ )?(?:\w+-)?(?:scheduled|planned|expected|upcoming)\b[^,;]*$/;

/** "the meeting with A, long planned, went ahead on Thursday". */
const WENT_AHEAD =
  /^[^;]{0,40}, (?:\w+ )?(?:planned|scheduled|foreseen|envisaged|set|due|slated|expected|arranged)\b[^,;]{0,40}, (?:finally |eventually |duly |then |nevertheless )?(?:went ahead|took place|came about|(?:was|were) held|began|started|opened|lasted|ended)\b/;

const PLANNED_ONE =
  /\b(?:discuss(?:ed|es|ing)?|about|on|invit\w+|prepar\w+|details of|agenda (?:of|for)) (?:\w+ ){0,2}(?:an?|the|his|her|their|its|\w+'s) (?:\w+ )?(?:planned|upcoming|forthcoming|scheduled|coming)(?: [\w-]+){0,2}$/;

/** Is there any word of the lists above within the group? The cheap question before the dear ones. */
const mayDecide = unitTest(
  /^(?:not|denied|struck|crossed|removed|deleted|withdrawn|taken|fell|came|collapsed|lapsed|apart|unravelled|n't|never|all|failed|suspend(?:ed|s)|organi[sz]ing|preparing|arranging|scheduling|details|delay|timing|timetable|timeframe|uncertainty|doubts?|marks?|confusion|cloud|may|might|could|deferred|towards?|rescheduled|delayed?|delays|pushe[ds]|push|pushing|hold|ice|put|puts|axed|dropped|frozen|abort|aborted|limbo|doubt|air|didn't|couldn't|won't|can't|cannot|uncertain|unclear|unlikely|possible|impossible|unfeasible|feasible|reach|consideration|discussion|question|offing|hangs?|ruled|excluded|falls?|false|untrue|baseless|unfounded|groundless|fabricated|fictitious|incorrect|wrong|fake|lies|invented|agenda|programme|program|itinerary|schedule|cards|rumou?rs?|rumou?red|alleged|purported|supposed|speculation|reports?|claims?|allegations?|suggest.*|talk|hop(?:e|es|ed|ing)|wish.*|wait.*|ask.*|appeal.*|press.*|lobb.*|brac.*|gear.*|request.*|bid|need|chances?|await.*|anticipat.*|mull.*|consider.*|weigh.*|contemplat.*|ey(?:es|ed|eing)|demand.*|work.*|possibility|threat.*|cancel|call(?:ed|s)?|postpone|scrap|skip|boycott|forgo|abandon|drop|forwent|forgoes|forgone|miss(?:ed|es)?|g[ai]ves?|given|interest(?:ed)?|keen|favou?r|appetite|open|amenable|receptive|averse|opposed|would|should|must|shall|ought|needs?|has|take|be|forward|moved?|up|preparing|leaves|departs|heads|sets|flies|will|set|turn(?:s|ed)|rebuffed|spurned|vetoed|blocked|avoid.*|yet|rather|instead|short|lieu|defer.*|pulled|pulls|gave|'ve|have|nothing|cr(?:y|ies|ied)|beg(?:s|ged)?|diary|calendar|datebook|appointment)$/,
);

/** What the lists above say of a noun between `left` and `right`, or null. */
const wordsDecide = (left: string, right: string): [HappeningStatus, "past" | "future", string] | null => {
  if (COLLAPSED.test(right)) return ["cancelled", "past", "collapsed"];
  if (CALLED_OFF.test(right)) return MOVED.test(right) ? ["planned", "future", "put off to"] : ["cancelled", "past", "called off"];
  if (IMPOSSIBLE.test(right)) return ["denied", "past", "impossible"];
  if (DENIED.test(right)) return ["denied", "past", "denied"];
  if (UNTRUE.test(right) && RUMOURED.test(left)) return ["denied", "past", "untrue"];
  if (WOULD_DO.test(right)) return ["hypothetical", "future", "would do"];
  if (OPEN.test(right)) return ["hypothetical", "future", "uncertain"];
  if (CALLS.test(left) && IS_OFF.test(right)) return ["cancelled", "past", "called off"];
  if (IN_DIARY.test(right)) return ["planned", "future", "in the diary"];
  if (SHOULD_BE_POSSIBLE.test(right)) return ["hypothetical", "future", "should be possible"];
  if (TO_BE_DONE.test(right)) return ["planned", "future", "to be done"];
  if (WOULD_HAVE.test(left) || GAVE_UP.test(left) || MADE_TO.test(left)) return ["cancelled", "past", "called off"];
  if (SET_AHEAD.test(left)) return ["planned", "future", "set ahead"];
  if (MISSED.test(left)) return ["denied", "past", "missed"];
  if (ENTERTAINED.test(left)) return ["hypothetical", "future", "entertained"];
  if (IN_VAIN.test(left)) return ["denied", "past", "in vain"];
  if (ON_AGENDA.test(left)) return ["planned", "future", "on the agenda"];
  if (RUMOURED.test(left)) return ["hypothetical", "past", "rumoured"];
  return WISHED.test(left) ? ["hypothetical", "future", "wished for"] : null;
};

export const AHEAD_OF = "ahead of";
/** Said to have taken place as, or though otherwise, planned. */
export const WENT = "went ahead";

/** Modality of a happening that stands as a noun ("a meeting between …", "his visit"), from the words around it. */
export const nounModality = (units: readonly Unit[], noun: number, lastOfGroup: number): Modality => {
  const before = units
    .slice(Math.max(0, noun - 9), noun)
    // "May 2017: first session of …" is no "may"
    .flatMap((u) => (u.kind === "date" && !/\b(?:eve|before)\b/.test(u.lower) ? [] : [u.lower]))
    .join(" ");
  // "optimistic about the next deal after his talks": what stands before "after" says nothing of the talks.
  const left = before.replace(
    /^.*\b(after|during|following|follows|followed|since|at(?! (?:the last|short|a stroke|once|first|least))|until|till)\b/,
    "",
  );
  const right = units
    .slice(lastOfGroup, lastOfGroup + 20)
    .map((u) => u.lower)
    .join(" ");
  const result = (status: HappeningStatus, tense: "past" | "future", why: string): Modality => ({
    status,
    tense,
    // "a previous summit ended early": told from before the news.
    perfect: /\bhad\b/.test(before) || /\b(?:a|the|his|her|their|two|three|several|any) (?:previous|prior|earlier)\b[^,;]*$/.test(left),
    passive: false,
    why,
  });
  const fronted = frontedStatus(units, noun);
  if (fronted !== null) return result(...fronted);
  if (
    // … but not "which made up for the cancelled trip".
    /\b(cancelled|canceled|postponed|called off|scrapped|put off|fell through|is off|was off|did not take place|will not take place|scrubbed|shelved|abandoned)\b(?! (?:trip|visit|tour|journey|meeting|talks|session|appointment|stop)\b)/.test(
      right.slice(0, 150),
    )
  )
    return result("cancelled", "past", "called off");
  if (
    /\b(cancelled|canceled|postponed|called off|scrapped|put off|scrubbed|shelved|dropped (?:the|his|her|their|a)|(?:cancels|postpones|calls off|scraps|puts off|shelves|drops) (?:the|his|her|their|an?))\b/.test(
      left,
    )
  )
    return result("cancelled", "past", "called off");
  // "explained the postponement of his visit"
  if (/\b(?:postponement|cancellation|deferral|deferment|scrapping|shelving|calling off) of\b[^,;]*$/.test(left))
    return result("cancelled", "past", "called off");
  // "failed to show up for a meeting with A", "skipped the talks"
  if (
    /\b(?:(?:failed|declined|refused) to (?:show up|turn up|attend|appear|come)|skipped|skips|stayed away from|snubbed|pulled out of|withdrew from|backed out of)\b[^,;]*$/.test(
      left,
    )
  )
    return result("denied", "past", "stayed away");
  const decided = units.slice(Math.max(0, noun - 9), lastOfGroup + 20).some(mayDecide) ? wordsDecide(left, right) : null;
  if (decided !== null) return result(...decided);
  // "did not rule out the signing of a treaty": it may be, and no more is told.
  const excluded = EXCLUDED.exec(left);
  if (excluded !== null)
    return excluded[1] === undefined ? result("denied", "past", "ruled out") : result("hypothetical", "future", "not ruled out");
  // "although his meeting with A is yet to be confirmed"
  if (
    /^[^,;]{0,60}\b(?:(?:is|are|was|were|has|have) (?:still )?yet to be|(?:is|are|was|were|has|have)(?:n't| not) (?:yet )?(?:been )?) ?(?:\w+ly )?(?:confirmed|agreed|set|fixed|decided|announced|scheduled|finali[sz]ed|settled|arranged)\b/.test(
      right,
    )
  )
    return result("hypothetical", "future", "yet to be");
  // "No date has been set for A's visit"
  if (/\bno (?:\w+ )?dates? (?:has|have|was|were|is) (?:yet |been )*(?:set|fixed|announced|agreed|given|found) for\b[^,;]*$/.test(left))
    return result("hypothetical", "future", "yet to be");
  if (UNDER_WAY.test(left)) return result("held", "past", "under way");
  // "discussed the planned trip", but not "a possible planned trip"
  if (PLANNED_ONE.test(left)) return result("planned", "future", "planned");
  if (NOT_DUE.test(right)) return result("denied", "past", "not planned");
  if (
    /^[^,;]{0,40}\b(?:in the (?:near|foreseeable) future|at an early date|at (?:the|an) earliest|in the coming (?:days|weeks|months))\b/.test(
      right,
    )
  )
    return result("planned", "future", "planned");
  if (/\b(denied|no|refused|rejected|without)\b(?!.*\b(but|and)\b)[^,;]*$/.test(left) && !/\bno stranger/.test(left))
    return result("denied", "past", "denied");
  if (
    /\b(if|could|may|might|hypothetical|possible|prospect of|in the run-up to|(?<!\b(?:was|were|high|stood|topped|tops|dominated|figured|featured|been) (?:also |again |high |prominently )?(?:on |at |in )?(?:the (?:top of the )?)?)agenda (?:of|for)|idea of|proposal for|proposed|propose|invitation|invited|invite|call for|called for|calls for|ready for|want|wants|seek|seeks|sought|discuss|discussed)\b[^,;]*$/.test(
      left,
    )
  )
    return result("hypothetical", "future", "proposed");
  if (
    /\b(upcoming|planned|forthcoming|next|plan|plans|planning|planned|expected|prepare|preparations?|preparing|groundwork|scheduled|due|arrange|will|is to|are to|would|agreed (?:to|on|upon)|set to|going to (?:take|hold|have|pay|make|get|receive|meet|sign)|looking forward to|worked on|dates? for)\b[^,;]*$/.test(
      left,
    )
  )
    return result("planned", "future", "planned");
  if (WENT_AHEAD.test(right)) return result("held", "past", WENT);
  // "is on a tour that will take her to Lima": the tour has begun.
  const onwards =
    /^(that|which) (will|would|is to|was to|is due to|is expected to|was expected to)( also| later| then)? (take|bring|lead|include|end|last|run|conclude|continue|wrap)\b/.test(
      right,
    );
  if (onwards) return result("held", "past", "");
  // "her visit to Lima in May, during which a treaty may be signed"
  if (
    /^[^;]{0,30}, (?:during|at|in|on|after) which\b[^,;]{0,50}\b(?:will|could|may|might|should|is to|are to|is due|is expected)\b/.test(
      right,
    )
  )
    return result("planned", "future", "planned");
  if (
    /^(?:, )?[^,;]{0,40}\b(is|are|was|were)?\s?(planned|scheduled|foreseen|envisaged|envisioned|pencilled in|penciled in|(?:booked|fixed|arranged|programmed) for|expected|due|set|slated|being worked on|to take place|to be held|on the (?:programme|program|agenda|schedule|itinerary|cards))\b/.test(
      right,
    ) ||
    /^[^,;]{0,30}\b(will|would|is to|are to)\b/.test(right) ||
    IN_MAKING.test(right) ||
    NEXT.test(right) ||
    SAID_TO_BE_NEXT.test(right)
  )
    return result("planned", "future", "planned");
  // "had approved it ahead of the visit" looks back on a visit; otherwise what something is ahead of is still to come.
  if (
    /\b(?:ahead of|on the eve of|(?:days?|weeks?|months?) (?:before|prior to))\b[^,;]*$/.test(left) &&
    !/\bhad\b/.test(
      units
        .slice(0, noun)
        .map((u) => u.lower)
        .join(" "),
    )
  )
    return result("hypothetical", "future", AHEAD_OF);
  return result("held", "past", "");
};
