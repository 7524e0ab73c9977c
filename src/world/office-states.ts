/**
 * Offices whose very name tells the state, because no other has one of that name: the "Secretary of State" acts for the
 * United States, the "Taoiseach" for Ireland. Compiled for this project from the names of governments' offices.
 *
 * Gotcha: "Secretary of State for Defence" is British or Spanish, so only the bare title counts.
 */
const STATES: Readonly<Record<string, string>> = {
  "secretary of state": "US",
  "us secretary of state": "US",
  "secretary of defense": "US",
  "secretary of war": "US",
  "secretary of the treasury": "US",
  "raksha mantri": "IN",
  "videsh mantri": "IN",
  "external affairs minister": "IN",
  "minister of external affairs": "IN",
  taoiseach: "IE",
  tánaiste: "IE",
  tanaiste: "IE",
  "chancellor of the exchequer": "GB",
  "chief cabinet secretary": "JP",
  "state councilor": "CN",
  "state councillor": "CN",
  "yang di-pertuan agong": "MY",
  "federal councillor": "CH",
};

/** ISO 3166-1 alpha-2 of the state that alone has an office of this name, or undefined. */
export const officeState = (role: string): string | undefined => STATES[role.toLowerCase()];

/** The data this file reads, for the hash over all tables. */
export const officeStatesData = (): readonly string[] => [JSON.stringify(STATES)];
