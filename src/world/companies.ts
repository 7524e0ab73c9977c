/**
 * Makers of arms, aircraft and ships, with the state they are seated in.
 *
 * Gotcha: some names are also ordinary words or names ("Bell", "Stark", "Arsenal", "Leonardo", "Rafael"); a lower-case word
 * of the text is no company, and a person's given name may be one of them: the caller knows what stands beside it.
 */
import { MAKERS } from "./data/makers.ts";
import { compilePhrases, longestPhrase } from "./phrases.ts";

export interface CompanyMatch {
  readonly length: number;
  /** Usual short name ("Lockheed Martin"). */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its seat, or null for companies of several states. */
  readonly country: string | null;
}

/** An ampersand is a token of its own in text, and so is a dot or a plus. */
const asTokens = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s*([&+])\s*/g, " $1 ")
    .replace(/\s+/g, " ")
    .trim();

function* entries(): Generator<readonly [string, Omit<CompanyMatch, "length">]> {
  for (const line of MAKERS.trim().split("\n")) {
    const code = line.slice(0, 2);
    for (const maker of line.slice(3).split(";")) {
      const [name = "", others = ""] = maker.split("=");
      const value = { name, country: code === "--" ? null : code };
      for (const spelling of [name, ...others.split(",")]) {
        if (spelling === "") continue;
        yield [asTokens(spelling), value];
        if (spelling.includes("-")) yield [asTokens(spelling.replaceAll("-", " ")), value];
      }
    }
  }
}

const table = compilePhrases(entries());

/** Whether the name of a maker can begin with this lower-cased word. */
export const opensCompany = (word: string): boolean => table.root.has(word);

const LEGAL_FORMS = new Set(
  "ltd limited inc incorporated corp corporation co company plc gmbh ag sa spa ab asa oyj oy a/s se nv bv llc pte pty berhad bhd kk sas srl jsc pjsc ojsc oao zao s.a. s.p.a. a.s. a.ş. n.v. co.,ltd".split(
    " ",
  ),
);

/** "Kestrel AS": a Norwegian company where no clause or comparison begins ("from Kestrel as part of a deal"). */
const isShareCompany = (words: readonly string[], at: number): boolean =>
  words[at] === "as" && /^(?:|[.,;:()]|'s|’s|and|has|had|will|said|won|signed|is|was)$/.test(words[at + 1] ?? "");

/** The longest name of an arms maker or shipyard that begins at `words[from]` (lower-cased tokens), a legal form behind it included. */
export const matchCompany = (words: readonly string[], from: number): CompanyMatch | undefined => {
  const match = longestPhrase(table, words, from);
  if (match === undefined) return undefined;
  let to = from + match.length;
  for (let n = 0; n < 3 && (LEGAL_FORMS.has(words[to] ?? "") || isShareCompany(words, to)); n++) to++;
  return { length: to - from, name: match.value.name, country: match.value.country };
};

/** The data this file reads, for the hash over all tables. */
export const companiesData = (): readonly string[] => [MAKERS];
