/** Words between a number and the goods it counts: what they are for, and whom they are for. */

/** "three cadet training ships", "two fisheries patrol boats": for whom they are. */
export const USERS = /^(?:cadet|police|customs|fishery|fisheries|government|harbou?r|ocean|border|navy|vip|river|lake|inshore)$/;

/** What stands between a number and goods and says nothing of what they are for. */
export const NO_PURPOSE =
  /^(of|to|for|in|on|at|by|with|from|and|or|than|per|that|which|but|not|who|when|where|while|will|would|can|could|may|had|have|were|are|he|she|they|it|the|an|percent|per|cent|million|billion|trillion|dozen|hundred|thousand|year|month|week|day|hour|man|crew|person|people|metre|meter|kilometre|kilometer|km|tonne|ton|mile|foot|inch|mm|dollar|euro|pound|won|yen|under|over|into|through|about|after|before|during|off|out|up|down|only|both|each|further|later|earlier)$/;

/** A plural counts something else: "three officers and patrol boats". */
export const PURPOSE = /^(?!one$|more$)[a-z][a-z-]+[a-rt-z]$/;
