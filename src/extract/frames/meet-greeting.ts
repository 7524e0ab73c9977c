/** Whoever is received at an airport is greeted there, and no more than that unless talks are told. */
export const atAirport = (words: string): boolean =>
  /\b(?:at|on) (?:the |his |her |\S+ ){0,4}?(?:airport|airbase|gangway|tarmac|foot of the (?:plane|aircraft|gangway))\b/.test(words);
/** Units behind "received" within which the airport stands. */
export const AIRPORT_REACH = 10;
/** Words of talks, or of an office where they are held. */
export const TALKS_NEAR =
  /\b(?:talks|meeting|discussions|consultations|dialogue|lunch|dinner|summit|conversation)\b|\bat (?:(?:the|his|her|its|foreign|defence|defense) )*(?:ministry|office|headquarters|chancellery)\b/;
