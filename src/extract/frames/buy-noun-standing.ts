/**
 * How a deal told by a noun stands, by the words around the noun: still talked about ("the order under discussion", "are finalising a
 * contract"), bid for ("the preferred bidder for its order"), come of talks, standing until it is cancelled, or licensed only.
 */
import type { Unit } from "../mentions/unit.ts";
import type { Governor } from "./buy-governor.ts";
import { SEEK } from "./buy-words.ts";
import type { Modality } from "./modality.ts";
import { wordsOf } from "./scene.ts";

const UNDER_WAY =
  /^[^;,]* ((is|are|was|were) (being |still |still being |now being )?(discussed|negotiated|considered|prepared|planned|studied|finalised|finalized|expected|weighed)|(is|are|remains?) (now |still )?((at|in) (an? |the |its |their )?(very )?(advanced|early|final|last|initial|preliminary|negotiation|cost negotiation|planning) (negotiation |negotiating )?(stages?|phases?)|in the (works|pipeline|offing|making)|near(ing)? (completion|conclusion|signature|finali[sz]ation)|(yet|still) to be (signed|concluded|finali[sz]ed|agreed)|(in|under) (negotiations?|discussion|talks)|close to (being |be )?(signed|completion|conclusion|signature|signing)))\b/;
const IN_THE_MAKING =
  /\b(is|are|was|were|be|been) (\w+ly |now |still |also |again )?(finali[sz]ing|concluding|negotiating|discussing|preparing|drafting|working on|hammering out|ironing out|thrashing out|closing in on|nearing|wrapping up|pursuing|exploring|considering|contemplating|weighing( up)?|mulling|eyeing|studying|examining|assessing|evaluating)( an?| the| its| their| a possible)?( \S+){0,2} $/;
/** "has been named preferred bidder for its order of" */
const BIDS =
  /\b(preferred (bidder|supplier|tenderer|contractor|partner)|(lowest|only|sole|winning) bidder|favou?rite|front-?runner|finalists?|contenders?|shortlist|in the running|(compet\w+|vying|vies|bidding|pitching) (for|to win|to secure))\b/;
/** "is competing for a Northish order": whose it will be is open. */
const COMPETED =
  /\b(compet(?:es?|ed|ing)|vy(?:ing)|vie[sd]?|bid(?:s|ding)?|tender(?:s|ed|ing)|contend(?:s|ed|ing)?) (?:\S+ ){0,3}for (?:\S+ ){0,3}$/;
const AFTER_TALKS = /\b(ended|led|resulted|culminated|concluded) (with|in|to) an? (\S+ )?(\S+ )?(contract|order|deal|purchase)\b/;
const DATES = /\b(dates (from|back to)|goes back to|was made|was completed|took place)\b/;
const TALKED_OF = /\b(talks|announced|confirmed|negotiat\w+|discuss\w*|possible|proposed|request\w*|seek\w*|sought|wants?)\b/;
/** "is interested in striking a deal", "keen on an order" */
const WISHED =
  /\b(interest(ed)? in|keen (on|to)|hop(es?|ing) (for|of)|aim\w* (at|for)|open(s|ed|ing)? the (door|way) (to|for)|pav(e|es|ed|ing) the way (to|for))\b[^,;]*$/;

export interface Standing {
  readonly modality: Modality;
  /** Talks or an old purchase of which a contract came. */
  readonly ended: boolean;
  /** "is seeking to cancel a deal": it stands until then. */
  readonly standing: boolean;
}

/** `plain` is what the noun's own words say, `mode` what its governor says; `end` is where its clause ends. */
export const nounStanding = (
  units: readonly Unit[],
  i: number,
  end: number,
  governor: Governor | undefined,
  plain: Modality,
  mode: Modality,
): Standing => {
  const noun = (units[i] as Unit).lower;
  const text = (from: number, to: number): string => wordsOf(units, Math.max(0, from), to);
  // "picked X over Y for a contract for 129 vehicles": what is picked is not yet contracted.
  const sought = /\bfor (a|the)\b(?!.*\bfor\b)/.test(`${text(i - 2, i)} ${noun}`) && SEEK.test(text(0, i));
  const discussed =
    (units[i + 1]?.lower === "under" && /^(discussion|negotiation|consideration|study)$/.test(units[i + 2]?.lower ?? "")) ||
    (governor === undefined && UNDER_WAY.test(text(i, end).replace(/ , [^,;]+ , /, " "))) ||
    (governor === undefined && IN_THE_MAKING.test(`${text(i - 7, i)} `)) ||
    BIDS.test(text(i - 9, i));
  // "Talks about two aircraft ended with a contract", "The army's purchase of ten launchers dates from 2009"
  const ended =
    (/^(purchase|acquisition|procurement|buy)$/.test(noun) && DATES.test(text(i, units.length))) ||
    (/^(talks|negotiations|discussions)$/.test(noun) && AFTER_TALKS.test(text(i, units.length)));
  // "is seeking to cancel a $750 million deal to buy a dozen helicopters": a deal that stands until it is cancelled.
  const standing = /\bto (cancel|scrap|terminate|annul|revoke|suspend|renegotiate)\b[^,;]*$/.test(text(i - 6, i));
  if (ended || standing) return { modality: { ...plain, status: "held", tense: "past" }, ended, standing };
  const before = text(i - 9, i);
  // "a Northish order of 72 more": that of those who bought before, from whoever may win it.
  if (
    governor === undefined &&
    (units[i - 1]?.kind === "demonym" || units[i - 1]?.possessive === true) &&
    COMPETED.test(`${text(i - 7, i)} `)
  )
    return { modality: { ...plain, status: "hypothetical", tense: "future" }, ended, standing };
  const planned =
    sought || discussed || (governor === undefined && plain.status === "hypothetical" && TALKED_OF.test(before)) || WISHED.test(before);
  return {
    modality: planned ? { ...(sought || discussed || governor === undefined ? plain : mode), status: "planned" } : mode,
    ended,
    standing,
  };
};

/** "contracts for howitzers like those that Northland sent to Westland": where the relative clause begins whose states buy nothing here; or -1. */
export const servedElsewhere = (units: readonly Unit[], reach: number, end: number): number =>
  units.findIndex(
    (u, k) =>
      k > reach &&
      k < end &&
      /^(that|which)$/.test(u.lower) &&
      (units[k + 1]?.kind === "country" ||
        units[k + 1]?.kind === "place" ||
        units[k + 1]?.kind === "org" ||
        (units[k - 1]?.lower === "," && /^(is|are|was|were)$/.test(units[k + 1]?.lower ?? ""))),
  );

const LICENSED =
  /\b(licen[cs]es?|permits?|permission|approval|clearance|consent|authori[sz]ation|go-ahead|green light|nod) (for|to|on) (the |an? |its |this )?(\S+ )?$/;

/** "granted an export licence for the sale of six boats": the noun of the nod stands before that of the deal. */
export const isLicensed = (units: readonly Unit[], i: number): boolean => LICENSED.test(`${wordsOf(units, Math.max(0, i - 6), i)} `);

const TO_COME =
  /\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter|decade)|later this (?:year|month|week|spring|summer|autumn|winter)|(?:in|over|within) the (?:coming|next)|by the (?:end|middle) of (?:this|next|the)|from next|starting next|as of next)\b/;
/** "announced the delivery of 16 guns next year": is what is made known of time to come? Nothing has been handed over then. */
export const isToCome = (before: string, behind: string): boolean =>
  /\b(?:announc|pledg|promis|confirm|unveil)\w+/.test(before) && TO_COME.test(behind);

const DEFERRED =
  /\b(has|have|had|was|were|is|are) (been )?(\w+ly )?(postponed|put off|put back|pushed back|deferred|delayed|rescheduled|moved) (to|until|till|for|by)\b/;
/** "the order for 12 jets has been put off until May": still to come, and not called off. */
export const unlessPutOff = (units: readonly Unit[], i: number, modality: Modality): Modality =>
  modality.status === "cancelled" && DEFERRED.test(wordsOf(units, i, units.length))
    ? { ...modality, status: "planned", tense: "future" }
    : modality;
