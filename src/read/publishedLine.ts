/**
 * The dates a report carries about itself: the ` date YYYY-MM-DD` line an analyst put on top, and the newspaper's own
 * line ("Published 4 May 2020 | Updated 6 May 2020", "May 4, 2020").
 *
 * A newspaper's line counts only above the report's first long paragraph, only if it holds nothing but the date and
 * words about publishing, and only if all such lines agree. Days written in digits alone count in ISO order only.
 */
import { isoDay, MONTHS } from "./calendar.ts";

/** The ` date YYYY-MM-DD` at the very start: where it ends and the day. */
export interface DateHeader {
  readonly start: number;
  readonly end: number;
  readonly published: string;
}

const HEADER = /^\uFEFF?[ \t\r\n]{0,64}(date[ \t]{1,16}(\d{4})-(\d\d)-(\d\d))(?=\s|$)/i;

export const dateHeader = (text: string): DateHeader | null => {
  const found = HEADER.exec(text.slice(0, 128));
  if (found === null) return null;
  const published = isoDay(Number(found[2]), Number(found[3]), Number(found[4]));
  if (published === null) return null;
  const end = found[0].length;
  return { start: end - (found[1] ?? "").length, end, published };
};

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY_IN_WORDS = new RegExp(
  `\\b(?:(\\d{4})-(\\d\\d)-(\\d\\d)(?:T[0-9:.]{4,12}(?:Z|[+-]\\d\\d:?\\d\\d)?)?|(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ ,-]{1,2}(\\d{4})|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))\\b`,
  "gi",
);
/** What may stand beside the day on such a line: words of publishing, weekday, time of day, zone, reading time. */
const BESIDE =
  /^(?:first|published|posted|publish(?:ed)? date|date|issued|for immediate (?:release|use)|(?:press|news|media) (?:release|statement|note|advisory)|release[ds]?|created|on|at|by|in|last|updated?|modified|edited|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|day|am|pm|a\.m|p\.m|ist|gmt|utc|est|edt|pst|pdt|cet|cest|bst|jst|aest|hrs?|hours|time|new delhi|pib delhi|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,2}|min|read|comments?|views?|shares?|[\s|,:;.()•·–—/-])*$/i;

/** "THE HARBOUR GAZETTE, Tuesday", "Lima Courier | Friday | Page 3": what is left of a newspaper's masthead without its day. */
const PAPERS =
  "Times|Gazette|News|Post|Herald|Tribune|Courier|Journal|Daily|Observer|Chronicle|Star|Standard|Mail|Express|Telegraph|Guardian|Review|Monitor|Weekly|Mirror|Echo|Independent|Record|Globe|Nation|Bulletin";
const SHOUTED = "\\p{Lu}[\\p{Lu}\\p{M}'’&.-]*";
const MASTHEAD = new RegExp(
  `^(?:${SHOUTED}(?: ${SHOUTED}){0,5}|(?:(?:\\p{Lu}[\\p{L}'’&.-]*|of|and) ){0,4}(?:${PAPERS})) ?[,|–—-] (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? +(?:[,|–—-] (?:\\p{L}+ [Ee]dition|(?:[Pp]age|[Nn]o\\.?|[Vv]ol\\.?|[Ii]ssue) \\d+))?$`,
  "u",
);

/** "by K. Larsen", up to the end of the line or to the next of its parts. */
const BYLINE = /\bby [\p{L}.’' -]{2,40}(?=$|[|·•])/u;

/** The day of publication that the line `line` states, or null. "Updated" days are not days of publication. */
export const publishedOnLine = (line: string): string | null => {
  if (line.length > 160 || !/\d{4}/.test(line)) return null;
  let published: string | null = null;
  let rest = "";
  let from = 0;
  for (const found of line.matchAll(DAY_IN_WORDS)) {
    const before = line.slice(from, found.index);
    rest += `${before} `;
    from = found.index + found[0].length;
    if (/updat|modif|edited/i.test(before)) continue;
    const month = found[5] ?? found[7];
    const day =
      month === undefined
        ? isoDay(Number(found[1]), Number(found[2]), Number(found[3]))
        : isoDay(Number(found[6] ?? found[9]), MONTHS.get(month.toLowerCase()) ?? 0, Number(found[4] ?? found[8]));
    if (day === null || (published !== null && published !== day)) return null;
    published = day;
  }
  rest += line.slice(from);
  if (published === null) return null;
  return BESIDE.test(rest.replace(BYLINE, "").trim()) || MASTHEAD.test(rest) ? published : null;
};
