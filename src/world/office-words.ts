/**
 * The vocabulary of offices, compiled: portfolios, bodies, whole titles with their rank, modifiers, and heads that take a portfolio.
 */
import { OFFICE_BODIES, PORTFOLIOS } from "./data/portfolios.ts";
import { FIXED_TITLES, MODIFIERS, PARLIAMENTS, PRESIDING, UNION_FIELDS, UNIONS } from "./data/titles.ts";
import { compilePhrases } from "./phrases.ts";

export type OfficeRank = "head_of_state" | "head_of_government" | "minister" | "deputy" | "official" | "military" | "envoy" | "other";

const spellings = (phrase: string): readonly string[] =>
  phrase.includes("defence") ? [phrase, phrase.replaceAll("defence", "defense")] : [phrase];

/** Hyphens fall away before matching, so entries are stored without them. */
const open = (phrase: string): string => phrase.replaceAll("-", " ");

export const portfolios = compilePhrases(
  PORTFOLIOS.trim()
    .split("\n")
    .flatMap((line) => {
      const [canonical = "", wordings = ""] = line.split("|");
      return wordings.split(";").flatMap((w) => spellings(w).map((s) => [open(s.replaceAll(",", " ,")), canonical] as const));
    }),
);
export const bodies = compilePhrases(
  OFFICE_BODIES.trim()
    .split(/[\n|]/)
    .flatMap((b) => spellings(b).map((s) => [open(s), true] as const)),
);

export interface Title {
  readonly rank: OfficeRank;
  readonly plural: boolean;
}
/** The plural of a title stands at its first noun where "of", "in" or "general" follows: "chiefs of staff", "attorneys general". */
const pluralOf = (title: string): string => {
  const inner = / (?:of|in|to|at|for|without|general|d'affaires|commanding)\b/.exec(title);
  const head = inner === null ? title : title.slice(0, inner.index);
  const rest = inner === null ? "" : title.slice(inner.index);
  const many = /man$/.test(head) ? head.replace(/man$/, "men") : /[^aeo]y$/.test(head) ? head.replace(/y$/, "ies") : `${head}s`;
  return many + rest;
};
/** "speaker of the senate", "senate speaker", of every house and whoever presides. */
const presiding = (): string => {
  const houses = PARLIAMENTS.trim().split(/[\n|]/);
  const offices = PRESIDING.split("|");
  return `official|${houses.flatMap((house) => offices.flatMap((office) => [`${office} of the ${house}`, `${office} of ${house}`, `${house} ${office}`])).join(";")}`;
};
/** "nato chief", "imf boss", "un aid chief". */
const heading = (): string => {
  const fields = ["", ...UNION_FIELDS.split("|").map((field) => `${field} `)];
  const bodies = UNIONS.trim().split("|");
  const ofField = ["un", "u.n.", "united nations", "eu", "european union", "nato"];
  return `official|${bodies
    .flatMap((body) => [
      ...(ofField.includes(body) ? fields : [""]).map((field) => `${body} ${field}chief`),
      // "who bosses": a relative clause.
      ...(body === "who" ? [] : [`${body} boss`]),
    ])
    .join(";")}`;
};

export const titles = compilePhrases<Title>(
  `${FIXED_TITLES.trim()}\n${presiding()}\n${heading()}`.split("\n").flatMap((line) => {
    const [rank = "other", list = ""] = line.split("|");
    return list
      .split(";")
      .flatMap((t) =>
        spellings(open(t)).flatMap((title) => [
          [title, { rank: rank as OfficeRank, plural: false }] as const,
          [pluralOf(title), { rank: rank as OfficeRank, plural: true }] as const,
        ]),
      );
  }),
);

export const modifiers = new Map<string, string>();
for (const line of MODIFIERS.trim().split("\n")) {
  const [kind = "", list = ""] = line.split("|");
  for (const word of list.split(";")) modifiers.set(word, kind);
}

/** Heads that take a portfolio, before or behind. */
export const PORTFOLIO_HEADS: ReadonlyMap<string, Title> = new Map(
  (
    [
      ["minister", "minister"],
      ["ministers", "minister"],
      ["secretary", "minister"],
      ["secretaries", "minister"],
      ["undersecretary", "deputy"],
      ["undersecretaries", "deputy"],
      ["commissioner", "minister"],
      ["adviser", "official"],
      ["advisor", "official"],
      ["advisers", "official"],
      ["advisors", "official"],
      ["chief", "official"],
      ["chiefs", "official"],
      ["ps", "official"],
      ["cs", "minister"],
      ["spokesman", "official"],
      ["spokesperson", "official"],
      ["spokeswoman", "official"],
    ] as const
  ).map(([word, rank]) => [word, { rank, plural: /s$/.test(word) }]),
);
