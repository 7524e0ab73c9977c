/**
 * A claim marked by hand: an analyst quotes the words of an article and says what they tell, `date=2025-11-04 city=Riga`.
 *
 * The quote and the words behind each value are looked up in the stored text; what is not there to the letter is refused by
 * name. A value may name words of its own, also of another sentence: `city=Riga @ in the Latvian capital`.
 *
 * Gotcha: a claim marked for a record takes that record's form, status, type or visitor where none is given: the sentence
 * tells of that very happening. Such a claim never takes the date of the news it stands in.
 */
import type { PersonIds } from "../../export/edits/persons-text.ts";
import type { Claim } from "../../model/claim.ts";
import { contentId } from "../../model/ids.ts";
import type { SourceState } from "../../reconcile/source.ts";
import { type ClaimFields, claimFields, precisionOf, refuse } from "./claim-fields.ts";
import { markWords } from "./marked-words.ts";

/** What a claim of each kind may say, by the names of the record's columns. */
export const CLAIM_FIELDS = {
  meeting: ["date", "city", "country", "form", "status", "participants", "countries", "series", "ordinal"],
  visit: ["date", "city", "country", "status", "visitor"],
  agreement: ["date", "city", "country", "type", "status", "title", "parties", "countries", "signatories", "count"],
  purchase: ["date", "status", "buyer", "seller", "items", "value", "signatories"],
  office: ["person"],
} as const;
export type ClaimKind = keyof typeof CLAIM_FIELDS;

const TABLE = { meeting: "meetings", visit: "visits", agreement: "agreements", purchase: "purchases" } as const;
const FIRST_STATUS = { meeting: "held", visit: "held", agreement: "signed", purchase: "contracted" } as const;

/** The record a claim is marked for, as its table has it. */
export interface MarkedRecord {
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
}

const bodyOf = (kind: ClaimKind, r: ClaimFields): Record<string, unknown> => {
  const scene = kind === "office" ? {} : { date: r.date() };
  const place = { city: null, country: null };
  if (kind === "meeting" || kind === "visit" || kind === "agreement") {
    place.city = r.slot("city") as never;
    place.country = r.slot("country") as never;
  }
  switch (kind) {
    case "meeting":
      return {
        ...scene,
        ...place,
        form: r.needed("form", "in_person"),
        status: r.needed("status", FIRST_STATUS.meeting),
        participants: r.people("participants"),
        countries: r.list("countries"),
        series: r.slot("series"),
        ordinal: r.slot("ordinal"),
        latest: false,
      };
    case "visit":
      return { ...scene, ...place, visitor: r.person("visitor"), status: r.needed("status", FIRST_STATUS.visit) };
    case "agreement":
      return {
        ...scene,
        ...place,
        type: r.needed("type", null),
        status: r.needed("status", FIRST_STATUS.agreement),
        title: r.slot("title"),
        parties: r.parties("parties"),
        countries: r.list("countries"),
        signatories: r.people("signatories"),
        count: r.slot("count"),
      };
    case "purchase": {
      const value = r.slot("value");
      const sum = value?.value as { readonly amount: number; readonly currency: string } | undefined;
      return {
        ...scene,
        status: r.needed("status", FIRST_STATUS.purchase),
        buyer: r.slot("buyer"),
        seller: r.slot("seller"),
        items: r.list("items").map((item) => ({ ...item, value: { ...(item.value as object), bound: null } })),
        value:
          value === null || sum === undefined ? null : { ...value, value: { ...sum, precision: precisionOf(sum.amount), bound: null } },
        other_values: [],
        signatories: r.people("signatories"),
      };
    }
    case "office":
      return { person: r.person("person"), former: false, date: null };
  }
};

/** The claim; throws `Failure` where words or values do not hold. */
export const addedClaim = (
  source: SourceState,
  kind: ClaimKind,
  record: MarkedRecord | null,
  quote: string,
  fields: ReadonlyMap<string, string>,
  known: PersonIds,
): Claim => {
  const allowed: readonly string[] = CLAIM_FIELDS[kind];
  const [strange] = [...fields.keys()].filter((field) => !allowed.includes(field) && field !== "attributed_to");
  if (strange !== undefined) refuse(`a ${kind} has no ${strange}: use ${allowed.join(", ")}`);
  const marked = markWords(source, quote);
  const table = kind === "office" ? "meetings" : TABLE[kind];
  const { at_start, at_end } = marked.whole;
  return {
    kind,
    id: contentId("k", source.id, "marked", kind, at_start, at_end, record?.id ?? "", JSON.stringify([...fields].sort())),
    rule: "marked by an analyst",
    trigger: marked.whole,
    attributed_to: fields.get("attributed_to") ?? null,
    background: record !== null || fields.has("date"),
    item: 0,
    ...bodyOf(kind, claimFields(kind, table, fields, marked, record?.row ?? null, known)),
  } as unknown as Claim;
};
