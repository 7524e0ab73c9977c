/**
 * The claims a flawless reader would make of a story's reports, as far as its gold records tell: each report says of a record what the
 * record says, and in a cell in conflict what the conflict has that report say, or nothing where it is not among those that say anything.
 *
 * Gold does not tell which report gives which other cell. So that reconciliation is not measured on reports that all say everything, a share of
 * these cells is left out of each report, persons are left with their surnames, and days without their years, as often; which, hangs by
 * the names of report, record and cell alone.
 */
import { createHash } from "node:crypto";
import type { AgreementType, Claim, DateRef, Evidence, MeetingForm, PersonRef, PurchaseStatus } from "../../src/model/claim.ts";
import { contentId, sha256 } from "../../src/model/ids.ts";
import type { When } from "../../src/model/when.ts";
import type { SourceState } from "../../src/reconcile/source.ts";

interface GoldPerson {
  readonly name: string | null;
  readonly country: string | null;
  readonly role?: string | null;
}
interface GoldParty {
  readonly name: string;
  readonly country: string | null;
}
interface GoldRecord {
  readonly id: string;
  readonly documents: readonly string[];
  readonly date: string | null;
  readonly status: string;
  readonly city?: string | null;
  readonly country?: string | null;
  readonly form?: string;
  readonly participants?: readonly GoldPerson[];
  readonly countries?: readonly string[];
  readonly series?: string | null;
  readonly ordinal?: number | null;
  readonly visitor?: GoldPerson;
  readonly type?: string;
  readonly title?: string | null;
  readonly parties?: readonly string[];
  readonly signatories?: readonly string[];
  readonly count?: number | null;
  readonly buyer?: GoldParty;
  readonly seller?: GoldParty | null;
  readonly items?: readonly { readonly name: string; readonly quantity: number | null }[];
  readonly value?: { readonly amount: number; readonly currency: string } | null;
}
interface GoldConflict {
  readonly record: string | null;
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly documents: readonly string[] }[];
}
export interface Gold {
  readonly story: string;
  readonly documents: readonly { readonly file: string; readonly published: string | null }[];
  readonly meetings: readonly GoldRecord[];
  readonly visits: readonly GoldRecord[];
  readonly agreements: readonly GoldRecord[];
  readonly purchases: readonly GoldRecord[];
  readonly conflicts: readonly GoldConflict[];
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 };
const SIGNS: Readonly<Record<string, string>> = { A$: "AUD", US$: "USD", $: "USD", "€": "EUR", "£": "GBP", "₹": "INR" };

/** Half of the last significant digit of a number as it is mostly written, with two digits at least ("10 billion" is no 6 to 15). */
const precisionOf = (amount: number): number => {
  let unit = 1;
  while (unit * 10 <= amount && amount % (unit * 10) === 0) unit *= 10;
  return Math.min(unit / 2, amount / 20);
};

const moneyOf = (amount: number, currency: string) => ({ amount, currency, precision: precisionOf(amount), bound: null });

/** "1.48 billion EUR", "A$10 billion", "63,000 crore INR". */
const moneyIn = (text: string) => {
  const [, sign = "", digits = "0", scale = "", code = ""] =
    /^(A\$|US\$|[$€£₹])?\s*([\d.,]+)\s*(thousand|lakh|million|crore|billion|trillion)?\s*([A-Z]{3})?$/.exec(text.trim()) ?? [];
  return moneyOf(Math.round(Number(digits.replaceAll(",", "")) * (SCALES[scale] ?? 1)), code || (SIGNS[sign] ?? "XXX"));
};

/** What EDTF of gold files means in words; null where it names no days. */
const whenOf = (edtf: string, withYear: boolean): When | null => {
  const [from = "", to = from] = edtf.split("/");
  const [y, m, d] = from.split("-").map(Number) as [number, number?, number?];
  const [y2, m2, d2] = to.split("-").map(Number) as [number, number?, number?];
  if (Number.isNaN(y) || Number.isNaN(y2)) return null;
  if (d !== undefined && d2 !== undefined && m !== undefined && m2 !== undefined && !Number.isNaN(m + d + m2 + d2)) {
    const year = withYear ? y : null;
    return { kind: "days", year, month: m, day: d, to_year: withYear ? y2 : null, to_month: m2, to_day: d2 };
  }
  if (m !== undefined && !Number.isNaN(m) && from === to) return { kind: "month", year: withYear ? y : null, month: m, which: "this" };
  return { kind: "year", year: y, to_year: y2 };
};

/** Days after which a report tells a happening as background, and after which it names the year. */
const NEWS = 14;
const STALE = 100;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Persons of a story by the name its records give them. */
const personsOf = ({ meetings, visits }: Gold): ReadonlyMap<string | null, GoldPerson> =>
  new Map(
    [...meetings, ...visits]
      .flatMap((r) => [...(r.participants ?? []), ...(r.visitor === undefined ? [] : [r.visitor])])
      .map((p) => [p.name, p]),
  );

/** `left`: the share of cells left out, 0 to 1. */
export const statesOf = (gold: Gold, texts: ReadonlyMap<string, string>, left: number): readonly SourceState[] => {
  const known = personsOf(gold);
  return gold.documents.map(({ file, published }, position) => {
    const isLeft = (...of: readonly string[]): boolean =>
      (createHash("sha256")
        .update([gold.story, file, ...of].join("\u001f"))
        .digest()[0] as number) <
      256 * left;
    let text = texts.get(file) ?? "";
    const id = contentId("s", sha256(`${gold.story}/${file}`));
    const claims: Claim[] = [];
    /** Words put behind the article, for claims to stand in. */
    const words = (line: string): Evidence => {
      const start = text.length + 1;
      text = `${text}\n${line}`;
      return { start, end: text.length, at_start: start, at_end: text.length, hash: sha256(line).slice(0, 16) };
    };
    const claim = (record: GoldRecord, kind: "meeting" | "visit" | "agreement" | "purchase"): void => {
      const trigger = words(`${gold.story} ${record.id}`);
      const g = <T>(value: T) => ({ value, evidence: trigger });
      /** What this report says of a cell. */
      const said = <T>(field: string, value: T | null | undefined, isKey = false): T | null => {
        const odds = gold.conflicts.find((c) => c.record === record.id && c.field === field);
        if (odds !== undefined) return (odds.values.find((v) => v.documents.includes(file))?.value ?? null) as T | null;
        return value == null || (!isKey && isLeft(record.id, field)) ? null : value;
      };
      const slot = <T>(value: T | null) => (value === null ? null : g(value));
      const person = (p: GoldPerson): PersonRef => {
        const surname =
          p.name
            ?.replace(/ Jr\.$/, "")
            .split(" ")
            .at(-1) ?? null;
        const odds = gold.conflicts.find((c) => c.record === record.id && c.field === `role.${surname}`);
        const role = odds === undefined ? p.role : odds.values.find((v) => v.documents.includes(file))?.value;
        const name = isLeft("name", p.name ?? "") ? surname : p.name;
        return {
          name,
          surface: name ?? "",
          country: p.country,
          role: isLeft(record.id, "role", p.name ?? "") ? null : ((role ?? null) as string | null),
        };
      };
      const date = said<string>("date", record.date);
      const withYear =
        published === null || date === null || Math.abs(daysBetween(date.slice(0, 10), published)) > STALE || !isLeft(record.id, "year");
      const when = date === null ? null : whenOf(date, withYear);
      const tense = ["planned"].includes(record.status) ? "future" : "past";
      const listed = (field: string, own: readonly string[] | undefined): readonly string[] => {
        const value = said<readonly string[] | string>(field, own ?? []);
        return value === null ? [] : typeof value === "string" ? value.split(";").map((n) => n.trim()) : value;
      };
      const common = {
        id: contentId("k", id, claims.length),
        rule: "gold",
        trigger,
        attributed_to: null,
        background: record.date === null || (published !== null && daysBetween(record.date.slice(0, 10), published) > NEWS),
        item: 0,
        date: when === null ? null : g<DateRef>({ when, tense }),
      };
      const place = { city: slot(said<string>("city", record.city)), country: slot(said<string>("country", record.country)) };
      const signatories = listed("signatories", record.signatories).map((name) => g(person(known.get(name) ?? { name, country: null })));
      const countries = (record.countries ?? []).map((c) => g(c));
      if (kind === "meeting") {
        const named = gold.conflicts.some((c) => c.record === record.id && c.field === "participants") ? listed("participants", []) : null;
        const people = (record.participants ?? []).filter((p) => named === null || named.includes(p.name ?? ""));
        const form = said<MeetingForm>("form", record.form as MeetingForm, true) ?? (record.form as MeetingForm);
        claims.push({
          kind,
          ...common,
          ...place,
          form: g(form),
          status: g((said("status", record.status, true) ?? record.status) as "held"),
          participants: people.map((p) => g(person(p))),
          countries,
          series: slot(said("series", record.series, true)),
          ordinal: slot(said("ordinal", record.ordinal)),
          latest: false,
        });
      } else if (kind === "visit") {
        claims.push({
          kind,
          ...common,
          ...place,
          country: slot(record.country ?? null),
          visitor: g(person(record.visitor as GoldPerson)),
          status: g(record.status as "held"),
        });
      } else if (kind === "agreement") {
        const type = said<AgreementType>("type", record.type as AgreementType, true) ?? (record.type as AgreementType);
        claims.push({
          kind,
          ...common,
          ...place,
          type: g(type),
          status: g(record.status as "signed"),
          title: slot(said("title", record.title)),
          parties: (record.parties ?? []).map((name) => g({ name, country: null })),
          countries,
          signatories,
          count: slot(record.count ?? null),
        });
      } else {
        const odd = gold.conflicts.filter((c) => c.record === record.id && c.field.startsWith("items."));
        const named = (field: string): string => field.slice("items.".length, -".quantity".length);
        const own = (record.items ?? []).map(({ name, quantity }) => {
          const at = odd.find((c) => name.toLowerCase().includes(named(c.field).toLowerCase()));
          const number =
            at === undefined
              ? isLeft(record.id, "quantity", name)
                ? null
                : quantity
              : at.values.find((v) => v.documents.includes(file))?.value;
          return { name, quantity: (number ?? null) as number | null, bound: null };
        });
        const further = odd
          .filter((c) => !own.some((i) => i.name.toLowerCase().includes(named(c.field).toLowerCase())))
          .flatMap((c) =>
            c.values
              .filter((v) => v.documents.includes(file))
              .map((v) => ({ name: named(c.field), quantity: v.value as number, bound: null })),
          );
        const value = said<{ amount: number; currency: string } | string>("value", record.value);
        claims.push({
          kind,
          ...common,
          status: g(record.status as PurchaseStatus),
          buyer: slot(record.buyer ?? null),
          seller: slot(record.seller ?? null),
          items: [...own, ...further].map((i) => g(i)),
          value: value === null ? null : g(typeof value === "string" ? moneyIn(value) : moneyOf(value.amount, value.currency)),
          other_values: [],
          signatories,
        });
      }
    };
    for (const [list, kind] of [
      [gold.meetings, "meeting"],
      [gold.visits, "visit"],
      [gold.agreements, "agreement"],
      [gold.purchases, "purchase"],
    ] as const)
      for (const record of list) if (record.documents.includes(file)) claim(record, kind);
    for (const { field, record, values } of gold.conflicts) {
      if (!field.startsWith("quote.")) continue;
      const own = values.find((v) => v.documents.includes(file));
      if (own === undefined) continue;
      const surname = field.slice("quote.".length);
      const { name, country } = [...known.values()].find((p) => p.name?.split(" ").includes(surname)) ?? { name: surname, country: null };
      const speaker = { name: isLeft("name", name ?? "") ? surname : name, country };
      const pieces = String(own.value).split(" / ").map(words);
      claims.push({
        kind: "quote",
        id: contentId("k", id, claims.length),
        rule: `gold of ${record}`,
        trigger: pieces[0] as Evidence,
        attributed_to: null,
        background: false,
        item: 0,
        speaker: { value: { ...speaker, surface: surname, role: null }, evidence: pieces[0] as Evidence },
        pieces,
      });
    }
    const digest = sha256(text);
    return {
      id,
      text,
      position: position + 1,
      meta: {
        file,
        format: "text",
        sha256: digest,
        text_sha256: digest,
        title: null,
        publisher: null,
        author: null,
        url: null,
        language: "en",
        published,
        published_basis: published === null ? null : "stated",
        found: {},
      },
      reading: { extractor: { name: "gold", version: "1", tables: "" }, dateline: null, dateline_city: null, claims, notices: [] },
    };
  });
};
