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
  "deputy secretary of state": "US",
  "assistant secretary of state": "US",
  "deputy assistant secretary of state": "US",
  "under secretary of state": "US",
  "deputy secretary of defense": "US",
  "assistant secretary of defense": "US",
  "deputy assistant secretary of defense": "US",
  "under secretary of defense": "US",
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
export const officeState = (role: string): string | undefined => STATES[role.toLowerCase().replace(/^(?:acting|interim) /, "")];

/** Offices that only some states have: monarchs by their title, chancellors of the German-speaking states, cabinet secretaries. ISO 3166-1 alpha-2. */
const ONLY_IN: readonly (readonly [RegExp, ReadonlySet<string>])[] = (
  [
    [/^(?:emir|amir)\b/, "QA KW AE"],
    [/^(?:the )?sultan\b/, "OM BN MY"],
    [/^(?:king|queen)\b/, "BE BH BT CA AU NZ GB DK ES JO KH LS MA MY NL NO SA SE SZ TH TO"],
    [/^crown prince\b/, "BE BH BN DK JP JO KW LS MA NL NO OM QA SA ES SE TH TO GB AE"],
    [/^emperor\b/, "JP"],
    [/^(?:federal )?chancellor\b/, "DE AT CH"],
    [/^federal president\b/, "DE AT CH"],
    // The permanent heads of ministries of the Commonwealth are called so, too.
    [/^(?:deputy )?secretary$/, "US PH GB IN PK BD LK NP KE MX AU NZ"],
  ] as const
).map(([title, states]) => [title, new Set(states.split(" "))] as const);

/**
 * Offices that some states do not have: no monarchy has a president (the heads of Spain's government and of the Emirates are called so),
 * few presidential republics a prime minister. States that had one within living memory (Turkey, Kenya) are left out. ISO 3166-1 alpha-2.
 */
const NOT_IN: readonly (readonly [RegExp, ReadonlySet<string>])[] = (
  [
    [/^president$/, "AU BE BH BN BS BT CA DK GB JM JO JP KH KW LS LU MA MY NL NO NZ OM PG QA SA SB SE SZ TH TO TV"],
    [/^prime minister$/, "AO AR AT BO BR BW CH CL CO CR CY DE DO EC GH GT HN ID LR MW MX NG NI PA PY SV US UY VE ZA ZM"],
  ] as const
).map(([title, states]) => [title, new Set(states.split(" "))] as const);

/** Can `state` have an office of this name? Only titles that few states have, or some have not, are told apart. */
export const mayHaveOffice = (role: string, state: string): boolean => {
  const title = role.toLowerCase();
  return (
    ONLY_IN.every(([pattern, states]) => states.has(state) || !pattern.test(title)) &&
    NOT_IN.every(([pattern, states]) => !states.has(state) || !pattern.test(title))
  );
};

/** Offices that some states name so and others only in the words of a reporter. */
const MOSTLY_IN: readonly (readonly [RegExp, ReadonlySet<string>])[] = (
  [
    [/^(?:defense secretary|secretary of defense)$/, "US PH"],
    [/^(?:deputy )?secretary$/, "US PH"],
    [/^secretary of national defen[cs]e\b/, "PH MX HN"],
    [/^(?:secretary of|foreign affairs secretary|secretary of the department of) foreign affairs$/, "PH MX"],
    [/^foreign secretary$/, "GB PH IN PK BD LK NP"],
    [/^minister of external relations\b/, "AO BR CM"],
  ] as const
).map(([title, states]) => [title, new Set(states.split(" "))] as const);

/** Of the states that alone, or before others, have an office of this name the one among `states`, where it is the only one; else null. */
export const onlyStateAmong = (role: string, states: readonly string[]): string | null => {
  const title = role.toLowerCase();
  const few = [...MOSTLY_IN, ...ONLY_IN].find(([pattern]) => pattern.test(title))?.[1];
  const among = few === undefined ? [] : states.filter((state) => few.has(state));
  return among.length === 1 ? (among[0] as string) : null;
};

/** Styles of address that one state's press uses before names. */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:shri|smt|shrimati)\.? /, "IN"],
  [/(?:^| )ratu /, "FJ"],
  [/(?:^| )(?:datuk|tan sri|tunku|tengku) /, "MY"],
  [/(?:^| )pehin /, "BN"],
];
/** The state told by a style of address in the words before a name ("shri", "datuk seri"); null where there is none. */
export const styleState = (words: string): string | null => STYLES.find(([style]) => style.test(words))?.[1] ?? null;

/** The data this file reads, for the hash over all tables. */
export const officeStatesData = (): readonly string[] => [
  JSON.stringify(STATES),
  JSON.stringify([...ONLY_IN, ...NOT_IN].map(([title, states]) => [title.source, ...states])),
  JSON.stringify(MOSTLY_IN.map(([title, states]) => [title.source, ...states])),
  JSON.stringify(STYLES.map(([style, state]) => [style.source, state])),
];
