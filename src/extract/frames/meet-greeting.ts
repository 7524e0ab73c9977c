/** Whoever is received at an airport is greeted there, and no more than that unless talks are told. */
export const atAirport = (words: string): boolean =>
  /\b(?:at|on) (?:the |his |her |\S+ ){0,4}?(?:airport|airbase|gangway|tarmac|foot of the (?:plane|aircraft|gangway))\b/.test(words);
/** Units behind "received" within which the airport stands. */
export const AIRPORT_REACH = 10;
/** Units before it within which an arrival is told. */
export const ARRIVAL_REACH = 24;
/** Words of talks, or of an office where they are held. */
export const TALKS_NEAR =
  /\b(?:talks|meeting|discussions|consultations|dialogue|lunch|dinner|summit|conversation)\b|\bat (?:(?:the|his|her|its|foreign|defence|defense) )*(?:ministry|office|headquarters|chancellery)\b|\bin (?:his|her) (?:\w+ )?(?:office|study|cabinet)\b/;
const ON_ARRIVAL = /\b(?:up)?on (?:his |her |their |the \S+ )?arrival\b|\bat (?:the |\S+ ){0,4}?(?:airport|airbase)(?: \S+){0,4} where\b/;
const AT_WORK = /\b(?:palace|ministry|office|residence|headquarters|chancellery|house|castle|secretariat|departure)\b/;
/** "On arrival in Lima, A was received by …", "arrived at the airport, where …": words before the verb that make of it a greeting. */
export const onArrival = (words: string): boolean => ON_ARRIVAL.test(words) && !AT_WORK.test(words);
