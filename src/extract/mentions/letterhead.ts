/**
 * States named above the text: the sender of a press release ("REPUBLIC OF … - MINISTRY OF …"), the place of a newsroom.
 *
 * Read from bylines, from headlines that name a ministry or office, and from the address of a government's page. Else what stands below
 * the text is not looked at.
 */
import { capitalOf } from "../../world/countries.ts";
import { tokenize } from "../text/tokens.ts";
import type { Document } from "../document.ts";
import { placeAt, stateAt } from "./lexicon.ts";

const OFFICE =
  /\b(?:ministry|ministries|department|embassy|government|presidency|office of the|prime minister's office|(?:press|information) (?:service|office)|high commission)\b/i;

const CORRESPONDENT = /^\W*(?:by )?(?:our |staff |special |senior |diplomatic |chief )+(?:correspondent|reporter)\b/i;

/** ISO 3166-1 alpha-2 codes in order of appearance. */
export const readLetterhead = (document: Document): string[] => {
  const states: string[] = [];
  const put = (state: string): void => {
    if (!states.includes(state)) states.push(state);
  };
  for (const zone of document.zones) {
    const words = document.text.slice(zone.start, zone.end);
    // "Staff Correspondent, Munich": where somebody is who writes home.
    if (zone.kind === "byline" && CORRESPONDENT.test(words)) continue;
    if (
      zone.kind !== "byline" &&
      !(
        zone.kind === "headline" &&
        words.length < 90 &&
        OFFICE.test(words) &&
        !/\p{Ll} \p{Ll}{3}/u.test(words.replaceAll(/ (?:(?:of|for) the|and)\b/g, ""))
      )
    )
      continue;
    const tokens = tokenize(document.text, zone.start, Math.min(zone.end, zone.start + 200));
    for (let i = 0; i < tokens.length; i++) {
      const state = stateAt(tokens, i, tokens.length);
      const place = state === undefined ? placeAt(tokens, i, tokens.length) : undefined;
      if (state !== undefined) {
        if (state.how === "country" || state.how === "demonym" || state.how === "seat") put(state.country);
        i += state.length - 1;
      } else if (place !== undefined && !place.ambiguous && place.city) {
        put(place.country);
        i += place.length - 1;
      }
    }
  }
  const page = stateOfPage(document);
  if (page !== null) put(page);
  return states;
};

/** Domains under which governments publish: "govt.nz", "gouv.fr", and "gov" and "mil" alone, which are those of the United States. */
const DOMAIN = /\b(?:(?:gov|govt|gob|gouv|gub|go|gc|guv|gv|mil)\.([a-z]{2})|[a-z\d-]{2,40}\.(?:gov|mil))(?![.\w])/gi;
/** ISO 3166-1 alpha-2 code of the government whose page a text was saved from: by its address, or addresses beside the text; else null. */
const stateOfPage = ({ article, zones, text }: Document): string | null => {
  const beside = zones.filter((z) => z.kind === "boilerplate" || z.kind === "byline");
  const words = [article.url ?? "", ...beside.map((z) => text.slice(z.start, Math.min(z.end, z.start + LINES)))];
  const states = new Set(words.flatMap((w) => [...w.matchAll(DOMAIN)].map(([, letters]) => stateOfDomain(letters))));
  const [state, ...more] = states;
  return state !== undefined && more.length === 0 && capitalOf(state) !== undefined ? state : null;
};
/** Characters of a zone in which an address is looked for. */
const LINES = 400;
/** The domain of the United Kingdom alone differs from its ISO 3166-1 letters. */
const stateOfDomain = (letters: string | undefined): string => {
  if (letters === undefined) return "US";
  return letters.toLowerCase() === "uk" ? "GB" : letters.toUpperCase();
};

/** "Press service of the Head of State" below a title: of the state the title speaks of first. */
const PRESIDENTS = /\bpress (?:service|office|secretary|department) of the (?:head of state|president)\b/i;

/** "A meets the delegation of the Northish Ministry of Defence": a headline that tells what somebody does names no sender. */
const TELLS =
  /\b(?:meets?|met|receives?|received|visits?|visited|hosts?|hosted|holds?|held|signs?|signed|inks?|discuss(?:es|ed)?|says|said|welcomes?|welcomed|attends?|attended|arrives?|arrived|calls?|buys?|orders?|to (?:meet|visit|receive|sign|host|hold|buy))\b/i;

/** The state whose office sends the release ("Ministry of Foreign Affairs of …"), or null. */
export const readSender = (document: Document): string | null => {
  const presidents = document.zones.some(
    (zone) => zone.kind === "byline" && PRESIDENTS.test(document.text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST_SENDER))),
  );
  for (const zone of document.zones) {
    if (zone.kind !== "byline" && zone.kind !== "headline") continue;
    const titled = presidents && zone.kind === "headline";
    if (zone.kind === "headline" && !titled && TELLS.test(document.text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST_SENDER))))
      continue;
    if (!titled && (zone.end - zone.start >= LONGEST_SENDER || !OFFICE.test(document.text.slice(zone.start, zone.end)))) continue;
    const tokens = tokenize(document.text, zone.start, zone.end);
    for (let i = 0; i < tokens.length; i++) {
      const state = stateAt(tokens, i, tokens.length);
      if (state?.how === "country" || state?.how === "demonym") return state.country;
    }
  }
  return null;
};
const LONGEST_SENDER = 90;
