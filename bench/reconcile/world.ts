/**
 * An invented world of news that gets longer, not denser: 20 states in 380 ordered pairs of unequal weight (a hundredth of the news
 * is of the first, three fifths of the pairs have less than the average), 60 ministers who change office every four years; six
 * happenings a day, each told by three articles, one of them agency copy of another; every third article looks back on a
 * happening of the last three years, every sixtieth has no date.
 *
 * Two worlds of different length have the same news of their first days, so that logs of several sizes can be compared.
 */
import { extract } from "../../src/extract/extract.ts";
import type { NewEvent } from "../../src/log/EventLog.ts";
import { contentId } from "../../src/model/ids.ts";
import { readFile } from "../../src/read/readFile.ts";

const STATES = [
  ["Norwegian", "Oslo"],
  ["Kenyan", "Nairobi"],
  ["Austrian", "Vienna"],
  ["Peruvian", "Lima"],
  ["Vietnamese", "Hanoi"],
  ["Indian", "New Delhi"],
  ["French", "Paris"],
  ["Japanese", "Tokyo"],
  ["Brazilian", "Brasilia"],
  ["Egyptian", "Cairo"],
  ["Polish", "Warsaw"],
  ["Turkish", "Ankara"],
  ["Chilean", "Santiago"],
  ["Greek", "Athens"],
  ["Swedish", "Stockholm"],
  ["Indonesian", "Jakarta"],
  ["Canadian", "Ottawa"],
  ["Moroccan", "Rabat"],
  ["Finnish", "Helsinki"],
  ["Mexican", "Mexico City"],
] as const;
const OFFICES = ["Defence Minister", "Foreign Minister", "President"] as const;
const SYLLABLES =
  "ba be bo da de do fa fe ga go ha ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za zo".split(" ");
const SUBJECTS =
  "harbour security|pilot training|cyber defence|mine clearance|satellite data|hospital ships|border radar|coast guard".split("|");
const GOODS = "patrol boats|howitzers|training aircraft|radars|helicopters|armoured vehicles".split("|");
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1996, 0, 1);
/** Happenings of one day, and how many articles tell of one. */
const A_DAY = 6;
const TOLD = 3;
/** Years in office. */
const TERM = 4;
/** Days that background lies back: as often in the first fortnight to month as in the second to third year. */
const RECENT = 12;
const REMOTE = 3 * 365;

/** A linear congruential generator, seeded anew for each happening and article. */
const dice = (seed: number) => {
  let s = (Math.imul(seed + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  return (below: number): number => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.floor((s / 2 ** 32) * below);
  };
};
type Dice = ReturnType<typeof dice>;

const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const nameOf = (seed: number): string => {
  const roll = dice(seed + 77_777);
  const word = (n: number): string => capital(Array.from({ length: n }, () => SYLLABLES[roll(SYLLABLES.length)]).join(""));
  return `${word(2)} ${word(3)}`;
};

/** Words as unevenly common as those of a language. */
const VOCABULARY = 6000;
const wordOf = (roll: Dice): string => {
  const letters = dice(Math.floor((roll(VOCABULARY) * roll(VOCABULARY)) / VOCABULARY) + 31);
  return Array.from({ length: 3 }, () => SYLLABLES[letters(SYLLABLES.length)]).join("");
};

const officer = (state: number, office: number, day: number): string => {
  const term = Math.floor((day / 365 + state / 3 + office) / TERM);
  return nameOf(state * 1000 + office * 100 + term);
};

/** Few pairs have most of the news. */
const pairOf = (roll: Dice): readonly [number, number] => {
  const a = Math.min(roll(STATES.length), roll(STATES.length));
  const b = (a + 1 + Math.min(roll(STATES.length - 1), roll(STATES.length - 1))) % STATES.length;
  return [a, b];
};

const iso = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const weekday = (day: number): string => WEEKDAYS[new Date(FIRST_DAY + day * DAY).getUTCDay()] as string;

/** What happened, in sentences; `voice` words it otherwise. */
const news = (happening: number, voice: number): readonly string[] => {
  const roll = dice(happening);
  const day = Math.floor(happening / A_DAY);
  const [a, b] = pairOf(roll);
  const office = roll(OFFICES.length);
  const [x, y] = [STATES[a], STATES[b]] as const;
  const who = `${x?.[0]} ${OFFICES[office]} ${officer(a, office, day)}`;
  const whom = `${y?.[0]} ${OFFICES[office]} ${officer(b, office, day)}`;
  const on = weekday(day);
  const met = [`${who} met ${whom} in ${y?.[1]} on ${on}.`, `${whom} received ${who} in ${y?.[1]} on ${on} for talks.`][
    voice % 2
  ] as string;
  const kind = roll(4);
  const signed = `The two ministers signed a memorandum of understanding on ${SUBJECTS[roll(SUBJECTS.length)]}.`;
  const count = 2 + roll(40);
  const bought = `${y?.[1]} ordered ${count} ${GOODS[roll(GOODS.length)]} from a ${x?.[0]} company for ${count * 5} million dollars.`;
  const words = Array.from({ length: 9 }, () => wordOf(roll)).join(" ");
  const said = `"We agreed on ${words} and will go on," ${officer(a, office, day)} said.`;
  return [met, ...(kind === 0 ? [signed] : []), ...(kind === 1 ? [bought] : []), ...(kind < 3 ? [said] : [])];
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * What a report recalls, dated as reports do: by the month, with its year where that is another; by the year alone only what is
 * of a year gone by, and seldom. What happened before the first day of the log was told by nobody else.
 */
const lookedBackOn = (day: number, roll: Dice): string => {
  const back = Math.round(RECENT * (REMOTE / RECENT) ** (roll(1000) / 1000));
  const happening = (day - back) * A_DAY + roll(A_DAY);
  const [then, now] = [day - back, day].map((d) => new Date(FIRST_DAY + d * DAY)) as [Date, Date];
  const [year, month] = [then.getUTCFullYear(), MONTHS[then.getUTCMonth()]];
  const past = year < now.getUTCFullYear();
  const when = !past ? `in ${month}` : roll(5) === 0 ? `in ${year}` : `in ${month} ${year}`;
  return `Earlier, ${when}, ${news(happening, 0)[0]?.replace(/ on \w+\.$/, ".")}`;
};

const textOf = (n: number): string => {
  const happening = Math.floor(n / TOLD);
  const voice = n % TOLD;
  const roll = dice(n + 5_000_000);
  const day = Math.floor(happening / A_DAY) + (voice === 0 ? 0 : 1);
  // the third of three is agency copy of the second
  const fill = dice(voice === 2 ? n - 1 : n);
  const filler = Array.from({ length: 60 }, () => wordOf(fill)).join(" ");
  const background = roll(3) > 0 ? [] : [lookedBackOn(day, roll)];
  const head = roll(60) === 0 ? "" : ` date ${iso(day)}\n\n`;
  return `${head}Report ${n} of the day\n\n${[...news(happening, voice), ...background].join(" ")}\n\nCorrespondents heard ${filler}.\n`;
};

/** The events that article `n` brings: its source and its reading. */
export const articleEvents = (n: number): readonly NewEvent[] =>
  readFile(`${n}.txt`, Buffer.from(textOf(n))).articles.flatMap((article): NewEvent[] => {
    const { text: words, ...meta } = article;
    const source = contentId("s", meta.sha256);
    return [
      { stream: source, type: "source", payload: { source, ...meta }, text: { sha256: meta.text_sha256, text: words } },
      { stream: source, type: "claims", payload: { source, reading: extract(article) } },
    ];
  });
