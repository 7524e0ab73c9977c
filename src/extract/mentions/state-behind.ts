/**
 * The state behind an office's preposition ("Minister of Defence of the friendly Republic of X"), and where an envoy is sent
 * ("ambassador to Peru and Bolivia", "the envoy in Oslo").
 */
import { matchBody } from "../../world/bodies.ts";
import type { Token } from "../text/tokens.ts";
import { placeAt, stateAt } from "./lexicon.ts";
import { possessiveEnd } from "./pen.ts";

/** What may stand between "of the" and a state: "of the friendly Republic of X". */
const KINDLY = new Set(["friendly", "brotherly", "sisterly", "neighbouring", "neighboring", "host"]);
/** The state that begins at `j`, after an article and a kind word. */
export const stateFrom = (
  tokens: readonly Token[],
  lowers: readonly string[],
  j: number,
  end: number,
): { last: number; country: string; first: number } | undefined => {
  let k = j;
  if (lowers[k] === "the") k++;
  if (KINDLY.has(lowers[k] ?? "")) k++;
  const state = k < end ? stateAt(tokens, k, end) : undefined;
  if (state?.how !== "country" && state?.how !== "demonym") return undefined;
  const last = k + state.length;
  // "of the Italian Republic", "of the Hashemite Kingdom": a people's republic in words no table holds.
  if (state.how === "demonym")
    return /^(?:republic|federation|kingdom|confederation|state|nation|people|union)$/.test(lowers[last] ?? "")
      ? { last: last + 1, country: state.country, first: k }
      : undefined;
  return possessiveEnd(tokens, last, end) > last ? undefined : { last, country: state.country, first: k };
};

const REGION =
  /^(?:central|western|eastern|southern|northern|south|north|east|west|middle|horn|great|of|africa|asia|europe|america|americas|latin|balkans|caucasus|lakes|sahel|mediterranean|pacific|arctic|gulf|asia-pacific|indo-pacific|region)$/;
/** "for Central Asia", "for the Horn of Africa": where the name of a region ends, or 0. */
const regionEnd = (lowers: readonly string[], from: number, end: number): number => {
  let k = from;
  while (k < end && REGION.test(lowers[k] ?? "")) k++;
  return k > from && !/^(?:of|region)$/.test(lowers[from] ?? "") ? k : 0;
};

/** "for Pacific Islands Affairs": where the field of an envoy ends, or 0. */
const affairsEnd = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  for (let k = from; k < Math.min(end, from + AFFAIRS_WITHIN); k++) {
    if (tokens[k]?.capital !== true && !/^(?:and|of|the|&)$/.test(lowers[k] ?? "")) return 0;
    if (lowers[k] === "affairs" && k > from) return k + 1;
  }
  return 0;
};
const AFFAIRS_WITHIN = 6;

/** "the United Nations in Geneva", "NATO", "the EU": where a body that an envoy is sent to ends with its seat, or 0. */
const bodyEnd = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  const first = lowers[from] === "the" ? from + 1 : from;
  const length = tokens[first]?.capital === true ? (matchBody(lowers, first)?.length ?? 0) : 0;
  const last = first + length;
  if (length === 0 || last > end) return 0;
  const seat = lowers[last] === "in" && last + 1 < end && tokens[last + 1]?.capital === true ? placeAt(tokens, last + 1, end) : undefined;
  return seat === undefined ? last : last + 1 + seat.length;
};

/**
 * "to Peru and Bolivia", "in Oslo", "for Sudan": where an envoy is sent, which is not whose envoy it is; answers where it ends, `at`
 * where nothing of the kind stands there.
 */
export const stationEnd = (tokens: readonly Token[], lowers: readonly string[], at: number, end: number): number => {
  if (!/^(?:to|in|for)$/.test(lowers[at] ?? "")) return at;
  // "Ambassador of X to the Kingdom Dr A": where the report stands.
  if (
    lowers[at] === "to" &&
    lowers[at + 1] === "the" &&
    /^(?:kingdom|country|sultanate|republic)$/.test(lowers[at + 2] ?? "") &&
    lowers[at + 3] !== "of"
  )
    return Math.min(at + 3, end);
  const affairs = lowers[at] === "for" ? affairsEnd(tokens, lowers, at + 1, end) : 0;
  if (affairs > 0) return affairs;
  const region =
    stateFrom(tokens, lowers, at + 1, end) === undefined ? regionEnd(lowers, lowers[at + 1] === "the" ? at + 2 : at + 1, end) : 0;
  if (region > 0) return region;
  const body = lowers[at] === "to" ? bodyEnd(tokens, lowers, at + 1, end) : 0;
  if (body > 0) return body;
  let last = at;
  for (let n = 0; n < MOST_STATIONS && (n === 0 || lowers[last] === "and"); n++) {
    const state = stateFrom(tokens, lowers, last + 1, end);
    const from = lowers[last + 1] === "the" ? last + 2 : last + 1;
    const place = state === undefined && from < end && tokens[from]?.capital === true ? placeAt(tokens, from, end) : undefined;
    if (state === undefined && place === undefined) break;
    last = state?.last ?? from + (place?.length ?? 0);
  }
  return last;
};
const MOST_STATIONS = 3;
