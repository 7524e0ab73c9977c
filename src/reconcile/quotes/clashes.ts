/** Reworded statements of named persons as clashes, tied to the record that the articles have in common. */
import { isoDay } from "../../model/day.ts";
import { compareText } from "../compare.ts";
import { countryOf, displayName } from "../entities/display.ts";
import type { Person } from "../entities/persons.ts";
import { surnameOf } from "../entities/sameName.ts";
import type { Clash } from "../reconciled.ts";
import type { Quotation, Reworded } from "./statements.ts";

/** A record as far as it matters here. */
export interface ToldRecord {
  readonly id: string;
  readonly view: "meetings" | "visits" | "agreements" | "purchases";
  readonly sources: readonly string[];
  readonly persons: readonly string[];
  /** Where articles tell of it: their ids, and the offset of the sentence. */
  readonly told: readonly (readonly [source: string, at: number])[];
  /** Its first possible day as ISO 8601; null where none is known, and where it has not taken place. */
  readonly from: string | null;
  /** Decides between records as near as each other, whatever the order of arrival: the least id of a claim that tells of it. */
  readonly key: string;
}

/** Characters within which a report goes from the occasion on to what was said there. */
const NEAR = 1500;
/** Characters within which a report that opens with what was said tells where, and how much further off that counts. */
const BEHIND = 350;
const FURTHER = 3;
/** Days before the first article that quotes a statement in which the occasion it was made at can lie. */
const OCCASION = 7;

/** "This is a treaty about floods": the paper itself is spoken of. */
const OF_A_PAPER = /\bthis(?: is (?:an?|the))? (?:agreement|treaty|pact|accord|memorandum|declaration|document|protocol|charter)\b/i;

const DEALS: ReadonlySet<ToldRecord["view"]> = new Set(["agreements", "purchases"]);

const speaksOfPaper = (quoted: readonly Quotation[]): boolean => quoted.every((q) => q.pieces.some((p) => OF_A_PAPER.test(p)));

/**
 * The record a statement belongs to: the paper of the days before that the speaker signed and speaks of; the meeting at which the speaker made
 * it, of the days before the articles appeared and told shortly before the quotation, or behind it where a report opens with it; else one
 * of the speaker's that all quoting articles tell of, or a deal or pact that they all tell of; where there is none of these, one of the
 * speaker's that some of them tell of, or a deal told shortly before the quotation.
 */
const commonRecord = (statement: Reworded, records: readonly ToldRecord[]): string | null => {
  const quoted = statement.wordings.flat();
  const sources = [...new Set(quoted.map((q) => q.src.id))];
  const told = quoted.map((q) => q.src.published).filter((day) => day !== null);
  const [from, to] = told.length === 0 ? ["", ""] : [isoDay(Math.min(...told) - OCCASION), isoDay(Math.max(...told))];
  const own = records.filter((r) => r.view === "meetings" && statement.person !== null && r.persons.includes(statement.person.id));
  // a report may open with what was said, and then tell where
  const opens = new Set(
    quoted.filter((q) => !own.some((r) => r.told.some(([source, at]) => source === q.src.id && at <= q.claim.trigger.start))),
  );
  const ofPaper = speaksOfPaper(quoted);
  let best: { readonly record: ToldRecord; readonly rank: readonly number[] } | null = null;
  for (const record of records) {
    const shared = sources.filter((s) => record.sources.includes(s)).length;
    const takesPart = statement.person !== null && record.persons.includes(statement.person.id);
    const recent = record.from !== null && from <= record.from && record.from <= to;
    const before = distance(quoted, record, opens);
    const isScene = own.includes(record) && recent && before < Number.POSITIVE_INFINITY;
    const isPaper = ofPaper && takesPart && recent && record.view === "agreements";
    const isMatter = shared === sources.length && (takesPart || record.view === "agreements" || record.view === "purchases");
    const isBeside = shared > 0 && (takesPart || (before < Number.POSITIVE_INFINITY && DEALS.has(record.view)));
    if (!isScene && !isMatter && !isPaper && !isBeside) continue;
    const rank = [
      Number(isScene || isMatter || isPaper),
      Number(isPaper),
      Number(own.includes(record)),
      Number(takesPart),
      Number(recent),
      shared,
      -before,
      record.sources.length,
    ];
    if (best === null || isAbove(rank, best.rank) || (!isAbove(best.rank, rank) && record.key < best.record.key)) best = { record, rank };
  }
  return best?.record.id ?? null;
};

/** Characters from a quotation to the nearest sentence that tells of the record before it; where it `opens` the report behind it, as further off. */
const distance = (quoted: readonly Quotation[], record: ToldRecord, opens: ReadonlySet<Quotation>): number =>
  Math.min(
    ...quoted.flatMap((q) =>
      record.told.flatMap(([source, at]) => {
        const before = q.claim.trigger.start - at;
        if (source !== q.src.id || before > NEAR || before < -BEHIND) return [];
        return before >= 0 ? [before] : opens.has(q) ? [FURTHER * -before] : [];
      }),
    ),
  );

const isAbove = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((x, i) => x !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
};

export const isQuoteField = (field: string): boolean => field.startsWith("quote.");

/** An unnamed speaker's statements are left to a finding. */
export const quoteClashes = (statements: readonly Reworded[], records: readonly ToldRecord[]): readonly Clash[] =>
  statements.flatMap((statement): Clash[] => {
    if (statement.person === null) return [];
    return [
      {
        record: commonRecord(statement, records),
        field: `quote.${fatherless(displayName(statement.person)) ?? familyFirst(statement.person) ?? surnameCased(calledBy(statement, displayName(statement.person)))}`,
        values: statement.wordings.map((wording) => ({
          value: (wording[0]?.pieces ?? []).map((p) => p.replace(/[,;.]$/, "")).join(" … "),
          sources: [...new Set(wording.map((q) => q.src.id))],
          claims: wording.map((q) => q.claim.id),
        })),
        resolution: null,
      },
    ];
  });

/** "Ana Prado" where reports of Ana Prado Lima leave the mother's name out when they quote her; else the full name. */
const calledBy = (statement: Reworded, full: string): string => {
  const words = full.split(/\s+/);
  const short = statement.wordings
    .flat()
    .flatMap((q) => q.claim.speaker.value.name ?? [])
    .filter((name) => name.split(/\s+/).length > 1 && name.split(/\s+/).length < words.length && full.startsWith(`${name} `));
  return short.sort((a, b) => a.length - b.length || compareText(a, b))[0] ?? full;
};

/** "Khalid bin Salman bin Saud" has no surname: he is called by his own name, not by his father's. */
const fatherless = (name: string): string | undefined => /^(\p{Lu}[\p{L}'’-]+)(?: (?:bin|ibn|bint) \p{Lu}[\p{L}'’-]+)+$/u.exec(name)?.[1];

const FAMILY_FIRST: ReadonlySet<string> = new Set(["CN", "TW", "KR", "KP"]);
/** "Xu Lan" of China, "Seo Min Jun" of Korea: the family name stands first where the given name is written behind it in one or two short words. */
const familyFirst = (person: Person): string | undefined =>
  FAMILY_FIRST.has(countryOf(person) ?? "")
    ? /^(\p{Lu}\p{Ll}{1,5})(?:[ -]\p{Lu}?\p{Ll}{1,8}){1,2}$/u.exec(displayName(person))?.[1]
    : undefined;

/** The surname as the name writes it. */
const surnameCased = (name: string): string => {
  const folded = surnameOf(name);
  return name.split(/\s+/).find((word) => surnameOf(word) === folded) ?? folded;
};
