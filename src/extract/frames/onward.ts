/**
 * Journeys that lead a report away from where it is: on to the next town, and in from the one before.
 *
 * Pure look-ups beside one draft's words; at most 60 characters are read.
 */
import type { Placed } from "./places.ts";

/** Characters between a departure and the place it leads to. */
const REACH = 60;
const DEPARTS = /^(?:leaves?|left|leaving|departs?|departed|departing)\b[^.;]{0,40}\bfor (?:the )?$/;

/** "had breakfast with B before heading to Lima", "left for Lima": who is told of goes on, and the report stays where it was. */
export const isOnward = ({ trigger, status, city, country }: Placed, text: string): boolean => {
  if (/\bbefore(?: \p{L}+)? $/u.test(text.slice(Math.max(trigger.start, status.evidence.at_start - 20), status.evidence.at_start)))
    return true;
  const named = (city ?? country)?.evidence;
  if (named === undefined || named.at_start <= trigger.at_start || named.at_start - trigger.at_start > REACH) return false;
  return DEPARTS.test(text.slice(trigger.at_start, named.at_start));
};

/** "flew in from Lima, where on Tuesday she had signed a pact": the report has left the place where a journey began. */
export const isOfOrigin = (draft: Placed, text: string): boolean => {
  const named = (draft.city ?? draft.country)?.evidence;
  return (
    draft.kind !== "visit" &&
    named !== undefined &&
    named.at_end <= draft.trigger.at_start &&
    /\bfrom (?:the )?$/.test(text.slice(Math.max(0, named.at_start - 12), named.at_start)) &&
    /^[,\s]+where\b/.test(text.slice(named.at_end, named.at_end + 10))
  );
};
