/**
 * States: their names, the words for their people, and the places and houses that stand for their governments.
 *
 * Keys are lower-cased words joined by one blank. Only states and territories with an ISO 3166-1 code are known, and
 * XK (user-assigned) for Kosovo. Gotcha: names that are also words or persons' names ("turkey", "jordan", "chad") are
 * answered all the same; whether a capitalised word is meant as a state is for the caller to decide.
 */

/** ISO 3166-1 alpha-2 of a state by any common or official name or abbreviation, or undefined. */
export const countryByName = (_lower: string): string | undefined => undefined;

/** ISO 3166-1 alpha-2 for an adjective or a word for people ("israeli", "israelis", "dutch", "u.s."), or undefined. */
export const demonym = (_lower: string): string | undefined => undefined;

/** Both states of a compound adjective or name ("indo-israeli", "franco-german", "us-taiwan"), in order, or undefined. */
export const compoundDemonym = (_lower: string): readonly [string, string] | undefined => undefined;

/** The state whose government a capital or a house stands for ("new delhi", "kremlin", "downing street"), or undefined. */
export const seatOfGovernment = (_lower: string): string | undefined => undefined;

/** The ordinary English short name of a state ("South Korea"), or the code itself where unknown. */
export const countryName = (iso2: string): string => iso2;

/** ISO 4217 of a state's currency, or undefined. */
export const currencyOf = (_iso2: string): string | undefined => undefined;

/** The longest name of a state that begins at `words[from]`. */
export const matchCountry = (_words: readonly string[], _from: number): { readonly length: number; readonly country: string } | undefined => undefined;

/** The longest demonym that begins at `words[from]` ("south korean"). */
export const matchDemonym = (_words: readonly string[], _from: number): { readonly length: number; readonly country: string } | undefined => undefined;
