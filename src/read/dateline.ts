/**
 * Datelines: what stands before the separator at the head of a report ("OSLO, May 6 (Wire) - "), in the forms
 * that news agencies and newspapers use: city, country or second city, day, agency in brackets, then a colon or dash.
 *
 * Only the first 160 characters of a paragraph are looked at. Whether the words name a real city is not known here; a state
 * alone before a full stop is a heading.
 */
import { countryByName, seatOfGovernment } from "../world/countries.ts";
import { isDay, MONTHS, WEEKDAYS } from "./calendar.ts";

export interface Dateline {
  /** As written, in title case where the dateline shouts ("CAPE TOWN" → "Cape Town"); null where only a day is given. */
  readonly city: string | null;
  /** A second town behind a slash, or null. */
  readonly second: string | null;
  /** 1-12, or null. */
  readonly month: number | null;
  /** 1-31, or null. */
  readonly day: number | null;
  /** Four digits, or null. */
  readonly year: number | null;
  /** ISO weekday (Monday is 1), or null. */
  readonly weekday: number | null;
  /** The words in brackets, mostly the agency, at times the country. */
  readonly agency: string | null;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PLACE = `${WORD}(?:(?: ?/ ?|, ?| (?:(?:de|da|do|la|el|al|of|the|and|sur|upon|in) )?)${WORD}){0,5}`;
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?".replace(
    /[a-z]/g,
    (c) => `[${c}${c.toUpperCase()}]`,
  );
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?".replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`);
/** Months of the Islamic calendar, as agencies of the Gulf spell them: they tell no day that is known here. */
const HIJRI =
  "(?:Muharram|Safar|Rabi['’]? (?:al|ul|ath|II?)[ -]?[\\p{L}'’-]*|Rabi['’]? II?|Jumada[ -](?:al|ul|II?)[ -]?[\\p{L}'’-]*|Rajab|Sha['’]?a?ban|Ramadan|Shawwal|Dh(?:u|ul)[ -](?:al-?)?[\\p{L}'’-]+)";
const ISLAMIC = `${HIJRI} \\d{1,2}, ?14\\d\\d(?: ?H)?`;
const DATE = `(?:(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const AGENCY = "(?:\\([^()\\n]{2,40}\\)|/[\\p{L} -]{2,24}/)";
const SEPARATOR = "(?: ?: | ?-{2,3} ?| [-–—―] |[—―]| [–—]|[–—] |(?<=[\\p{Lu}/)])- |\\.[-–—] ?)";
const NEXT = "(?=[\\p{Lu}\\p{N}\"“‘'«₹$€£(@#])";

const FULL = new RegExp(
  `^(?<place>${PLACE})(?: ?\\[[\\p{L} ]{2,30}\\])?(?: ?(?<early>${AGENCY}))?(?:,? (?:${ISLAMIC}(?:, (?:corresponding to )?)?)?(?<date>${DATE}|${WEEKDAY})|,? ${ISLAMIC}|(?=[ :—–-]|\\.[-–—]))(?<point>\\.)?(?: ?(?<late>${AGENCY})|,? (?:\\p{Lu}{2,8}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? (?:News|Wire|Agency|Press|Service)(?: (?:Agency|Service|Wire))?))?(?<separator>${SEPARATOR})${NEXT}`,
  "u",
);
/** "Oslo, May 6 (ABC) The two": the bracket itself separates. */
const BRACKETED = new RegExp(`^(?<place>${PLACE}),? (?<date>${DATE}) ?(?<late>${AGENCY}) ${NEXT}`, "u");
/** "OSLO, (Wire / Second Wire - 28th Jul, 2021) The two": agencies and day share the bracket. */
const SHARED = new RegExp(
  `^(?<place>${PLACE}),? (?<late>\\((?:\\p{Lu}[\\p{L}. ]{1,30} ?[/-] ?){1,3}(?<date>${DATE}(?:, \\d{4})?)\\)) ${NEXT}`,
  "u",
);
/** "OSLO (Wire) The two": where the town shouts, the bracket separates without a day, too. */
const SHOUTED = /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){0,2}) (?<late>\(\p{Lu}[\p{L} ]{1,24}\)) (?=\p{Lu}\p{Ll})/u;
/** "OSLO. WIRE The two": town and agency shout, a full stop parts them. */
const SHOUTED_WIRE = /^(?<place>\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?: \p{Lu}[\p{Lu}\p{M}'’-]+){0,2})\. (?<late>\p{Lu}{4,}) (?=\p{Lu}\p{Ll})/u;
/** "OSLO. The two", "NEW HARBOUR, Norway. The two": a shouted town and a full stop. */
const SHOUTED_STOP =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}'’-]{3,}(?: \p{Lu}[\p{Lu}\p{M}'’-]+){0,2}(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?)(?<separator>\. )(?=\p{Lu}['’\p{Ll}])/u;
/** "OSLO, May 6, WIRE - The two", "OSLO/LIMA. 6 May. Wire - The two": the agency without brackets. */
const WIRED = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}\\p{M} .'’-]+(?: ?/ ?\\p{Lu}[\\p{Lu}\\p{M} .'’-]+)?)(?:[,.] (?<date>${DATE})[,.]|\\.) (?<late>\\p{Lu}[\\p{L}]{1,20}(?: \\p{Lu}[\\p{L}]{1,20})?)(?<separator>${SEPARATOR})${NEXT}`,
  "u",
);
/** "(WIRE) - OSLO, MAY 6 - The two": the agency first. */
const LED = new RegExp(
  `^(?<early>\\([^()\\n]{2,24}\\))(?:${SEPARATOR}|,? )(?<place>${PLACE}),? (?<date>${DATE})(?<separator>${SEPARATOR})${NEXT}`,
  "u",
);
/** "WIRE (OSLO, 6 May 2025) – The two": town and day in the agency's bracket. */
const IN_BRACKETS = new RegExp(
  `^(?<early>\\p{Lu}{2,8}) ?\\((?<place>${PLACE}),? (?<date>${DATE})\\)(?<separator>${SEPARATOR})${NEXT}`,
  "u",
);
/** "Oslo, May 6, 2025. The two", "OSLO, 6 May. The two", "OSLO, MAY 6, WIRE. The two", "Oslo, May 6. /Wire/. The two". */
const STOPPED = new RegExp(
  `^(?<place>${PLACE}),? (?<date>${DATE})(?:[.,]? (?<late>/[\\p{L} -]{2,24}/|\\p{Lu}{3,}))?(?<separator>\\. )${NEXT}`,
  "u",
);
/** "May 6, Oslo — The two", "6 May 2025, Oslo – The two". */
const DAY_FIRST = new RegExp(`^(?<date>${DATE}),? (?<place>${PLACE})(?: ?(?<late>${AGENCY}))?(?<separator>${SEPARATOR})${NEXT}`, "u");
/** Behind the separator: "Oslo - May 6: The two", "OSLO (Wire) – 6 May 2025 – The two". */
const DAY_BEHIND = new RegExp(`^(?<date>${DATE})${SEPARATOR}${NEXT}`, "u");
const PLACELESS = new RegExp(`^(?:(?<date>${DATE}) ?)?(?<late>${AGENCY})(?<separator>${SEPARATOR})${NEXT}`, "u");
/** Words that open a paragraph before a colon or dash without naming a place. */
const NO_PLACE =
  /^(?:on|in|at|since|until|after|before|as|it|he|she|the|a|an|analysis|explain(?:ed|er)|opinion|exclusive|breaking|updates?|watch|editorial|note|photo|image|caption|summary|report|interview|video|live|read|also|related|source|question|answer|q|a|re|from|to|subject|date|title|author|publisher|by|posted|published|tags?|topics?|key|fact|background|context|conclusion|introduction|correction|clarification|comment|advertisement|sir|dear|about|why|how|what|who|when|where|however|meanwhile|additionally|finally|first|second|third|today|yesterday)$/iu;

const match = (text: string): RegExpExecArray | null => {
  const head = text.slice(0, 160).replaceAll("\u00a0", " ");
  // Every form begins with a letter, a digit or a bracket, and has a separator or an agency's closing mark.
  if (!/^[\p{L}\d(/]/u.test(head) || !/: |--| - |\p{Lu}- |[–—―]|[)/]-? |\d\. |[)/]\.|\p{L}\.[ -]/u.test(head)) return null;
  const found =
    WIRED.exec(head) ??
    IN_BRACKETS.exec(head) ??
    FULL.exec(head) ??
    BRACKETED.exec(head) ??
    SHARED.exec(head) ??
    SHOUTED.exec(head) ??
    SHOUTED_WIRE.exec(head) ??
    SHOUTED_STOP.exec(head) ??
    LED.exec(head) ??
    DAY_FIRST.exec(head) ??
    STOPPED.exec(head) ??
    PLACELESS.exec(head);
  const place = found?.groups?.place;
  if (found === null || place === undefined) return found;
  const groups = found.groups ?? {};
  const first = /^[\p{L}]+/u.exec(place)?.[0] ?? "";
  if (NO_PLACE.test(first) && !/^the hague\b/i.test(place)) return null;
  // "NORWAY. A firm order": a heading of a chronology. Singapore is a town, too.
  const stopped = groups.separator === ". " && groups.date === undefined && groups.late === undefined;
  if (stopped && countryByName(place.toLowerCase()) !== undefined && seatOfGovernment(place.toLowerCase()) === undefined) return null;
  const bare = groups.date === undefined && groups.early === undefined && groups.late === undefined;
  if (bare && place.split(/[\s/,]+/).length > 5) return null;
  // "Oslo, June 2. The two" may end a sentence.
  if (groups.separator === ". " && groups.late === undefined && first !== first.toUpperCase() && !/\d{4}$/.test(groups.date ?? ""))
    return null;
  const behind = groups.date === undefined ? DAY_BEHIND.exec(head.slice(found[0].length)) : null;
  if (behind === null) return found;
  found[0] += behind[0];
  found.groups = { ...groups, date: behind.groups?.date ?? "" };
  return found;
};

/** "Belgrade, 3 September 2025", "3 September 2025, Belgrade": a line that holds a place and a whole day and nothing else. */
const ALONE = new RegExp(`^(?:${PLACE}, ${DATE}|${DATE}, ${PLACE})$`, "u");
/** "Lima, 7 May": a town and a day below the headline. */
const TOWN_AND_DAY = new RegExp(`^${WORD}(?: ${WORD})?, (?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})$`, "u");
/** "May 6, 2025 – Lima, Callao – Ministry of Fisheries": day, place and sender of a release, in one line. */
const DAY_PLACE_SENDER = new RegExp(`^(?<date>${DATE}) [–—-] (?<place>${PLACE})(?<sender> [–—-] \\p{Lu}[^\\n]{2,60})?$`, "u");
/** "PRESS STATEMENT — ", "Media release | ": what a release calls itself before its place and day. */
const LABEL =
  /^[^\n—–|:(]{0,40}\b(?:statement|release|communiqu[eé]|advisory|read-?out|notice|bulletin|briefing|announcement|press|media|news)\b[^\n—–|:]{0,24}?(?: ?[—–|:] ?| - )(?=\S)/iu;
/** "June 20, 2024, 12:15, Lima": the hour between the day and the place. */
const HOUR = /, \d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\.?|hrs|hours|h))?(?=,)/i;
/** The words of a line that holds a dateline alone, as they stand before a report: without brackets, label, hour and sender. */
const plainLine = (line: string): string => {
  const told = line.trim().replace(LABEL, "").replace(HOUR, "");
  const whole = ALONE.test(told) || TOWN_AND_DAY.test(told) ? told : line.trim();
  const words = whole
    .replace(/^\(([^()]*)\)$/, "$1")
    .replace(/[.:]$/, "")
    .trim();
  const sent = DAY_PLACE_SENDER.exec(words)?.groups;
  return sent === undefined ? words : `${sent.date}, ${sent.place}`;
};
export const isDatelineAlone = (line: string): boolean => {
  if (line.length > 120 || !/\d/.test(line)) return false;
  const words = plainLine(line);
  if (words.length <= 40 && TOWN_AND_DAY.test(words)) return !NO_PLACE.test(/^\p{L}+/u.exec(words)?.[0] ?? "");
  if (!/\d{4}/.test(line)) return false;
  return words.length <= 60 && !NO_PLACE.test(/^\p{L}+/u.exec(words)?.[0] ?? "") && ALONE.test(words);
};

/** How much of a line that holds a dateline alone is the dateline; behind it stands who sends the report. */
export const datelineAloneLength = (line: string): number => line.length - (DAY_PLACE_SENDER.exec(line)?.groups?.sender?.length ?? 0);

/** Length of the dateline with its separator at the start of a paragraph; 0 where there is none. */
export const datelineLength = (paragraph: string): number => match(paragraph)?.[0].length ?? 0;

const SENT_BY =
  /^\((?:\p{Lu}{2,}(?: ?[-–/] ?\p{L}[\p{L} ]{1,36})?|[Rr]elease ID: \d+|(?:\p{Lu}\p{L}+ ){1,3}(?:Wire|News|Agency|Press)(?: (?:Agency|Service))?|Reuters|Xinhua|Sputnik|Interfax|Ukrinform)\)(?: ?[-–—])? +(?=\p{Lu})/u;
/** "(WIRE- Second Wire) The two", "(LEAD) The two": length of a bracket with who sends it, before the first sentence or its dateline; else 0. */
export const senderLength = (paragraph: string): number =>
  paragraph.startsWith("(") && datelineLength(paragraph) === 0 ? (SENT_BY.exec(paragraph.slice(0, 80))?.[0].length ?? 0) : 0;

/** A dateline nobody could take for the start of a sentence: shouted, or with a day or an agency. */
export const isStrongDateline = (paragraph: string): boolean => {
  const groups = match(paragraph)?.groups;
  if (groups === undefined) return false;
  const place = groups.place ?? "";
  return (
    groups.date !== undefined ||
    groups.early !== undefined ||
    groups.late !== undefined ||
    (place === place.toUpperCase() && groups.separator !== ". ")
  );
};

/** "OSLO (May 6, 2025) – ": a day instead of an agency. */
const BRACKET_DAY = new RegExp(`^${DATE}$`, "u");

const SMALL = /^(?:de|da|do|la|el|al|of|the|and|sur|upon|in)$/;
const inTitleCase = (place: string): string =>
  place !== place.toUpperCase() || place.length <= 2
    ? place
    : place
        .toLowerCase()
        .replace(/\p{L}+/gu, (word, at: number) => (at > 0 && SMALL.test(word) ? word : word[0]?.toUpperCase() + word.slice(1)));

/** "OSLO/LIMA": written in two towns. */
const secondTown = (place: string): string | null => {
  const towns = place.split("/").map((part) => part.trim());
  const second = towns[1]?.split(",")[0]?.trim() ?? "";
  return second === "" || WEEKDAYS.has(second.toLowerCase()) ? null : inTitleCase(second);
};

/** "QNA / Oslo: ": the agency's letters before a town that does not shout. */
const LEADING_WIRE = /^\p{Lu}{2,5} ?\/ ?(?=\p{Lu}\p{Ll})/u;

/** Reads the text of a zone of kind `dateline`; null where it holds neither a city nor a day. */
export const parseDateline = (zoneText: string): Dateline | null => {
  const words = plainLine(zoneText);
  const groups = (words === zoneText.trim() ? match(`${words} X`)?.groups : undefined) ?? match(`${words}: X`)?.groups;
  if (groups === undefined) return null;
  const where = (groups.place ?? "").replace(LEADING_WIRE, "");
  const [first = "", ...others] = where.split(/[/,]/).map((part) => part.trim());
  const place = WEEKDAYS.has(first.toLowerCase()) ? "" : first.replace(/[.-]+$/, "");
  // A weekday by itself ("OSLO, Friday — ") looks like a second place.
  const dated = (groups.late ?? groups.early)?.slice(1, -1) ?? "";
  const date =
    groups.date ??
    (BRACKET_DAY.test(dated) ? dated : undefined) ??
    [first, ...others].find((part) => WEEKDAYS.has(part.toLowerCase())) ??
    "";
  // "OSLO, 01.06.2022 (Wire) – ": day, month and year.
  const figures = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(date)?.slice(1).map(Number);
  const told = (figures === undefined ? date : "").toLowerCase().split(/[\s,.]+/);
  const month = figures?.[1] ?? told.map((w) => MONTHS.get(w)).find((m) => m !== undefined) ?? null;
  const weekday = told.map((w) => WEEKDAYS.get(w)).find((d) => d !== undefined) ?? null;
  const numbers =
    figures === undefined ? told.map((w) => Number.parseInt(w, 10)).filter((n) => !Number.isNaN(n)) : [figures[0] ?? 0, figures[2] ?? 0];
  const day = numbers.find((n) => n <= 31) ?? null;
  const year = numbers.find((n) => n > 31) ?? null;
  if (place === "" && date === "") return null;
  const real = month !== null && day !== null && isDay(year, month, day);
  return {
    city: place === "" ? null : inTitleCase(place),
    second: secondTown(where),
    month: real ? month : null,
    day: real ? day : null,
    year: real ? year : null,
    weekday,
    agency: (groups.late ?? groups.early)?.slice(1, -1) ?? null,
  };
};
