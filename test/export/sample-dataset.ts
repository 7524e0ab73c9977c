/**
 * A small dataset about invented states, with every table filled: a corroborated, a single-source, a conflicting, an
 * inferred and a decided cell. `hostile` puts text into it that tries to break each format.
 */
import type { CellClaim, Dataset, FactRow } from "../../src/model/dataset.ts";

export const TEXTS: Readonly<Record<string, string>> = {
  "s-000000000001": "Minister Asha Rao met Ben Oduya in Varna on 5 March 2024. They signed a pact on drones.",
  "s-000000000002": "Asha Rao held talks with Ben Oduya on Tuesday. Ruritania ordered 48 howitzers for 5.76 billion dollars.",
  "s-000000000003": "Ruritania will get 212 howitzers, the ministry said. Last year Oduya visited Ruritania.",
};

export const claim = (id: string, source: string, words: string, value: unknown, more: Partial<CellClaim> = {}): CellClaim => {
  const text = TEXTS[source] ?? "";
  const at = text.indexOf(words);
  const start = Math.max(0, text.lastIndexOf(". ", at) + (text.lastIndexOf(". ", at) < 0 ? 1 : 2));
  const dot = text.indexOf(".", at);
  const end = dot < 0 ? text.length : text.startsWith("5.76", dot - 1) ? text.length : dot + 1;
  return {
    id,
    source,
    value: value as CellClaim["value"],
    quote: text.slice(start, end),
    start,
    end,
    at_start: at,
    at_end: at + words.length,
    rule: "meet.met",
    attributed_to: null,
    outcome: "supports",
    reason: null,
    ...more,
  };
};

const fact = (
  id: string,
  record: string,
  field: string,
  value: unknown,
  claims: readonly CellClaim[],
  more: Partial<FactRow> = {},
): FactRow => ({
  id,
  record,
  field,
  value: value as FactRow["value"],
  status: "stated",
  rule: "most-precise",
  argument: [],
  origins: new Set(claims.map((each) => each.source)).size,
  support: claims.length > 1 ? "corroborated" : "single_source",
  claims,
  decisions: [],
  ...more,
});

const rao = { id: "e-000000000001", name: "Asha Rao", country: "XR", role: "Minister" };
const oduya = { id: "e-000000000002", name: "Ben Oduya", country: "XS", role: null };
const unnamed = { id: null, name: null, country: "XS", role: "Defence Secretary" };
const [one, two, three] = ["s-000000000001", "s-000000000002", "s-000000000003"] as const;

export const sampleDataset = (): Dataset => ({
  schema_version: 1,
  program: "concord 0.0.0-test",
  log: { position: 7, head: "ab".repeat(32), as_of: null },
  sources: [one, two, three].map((id, index) => ({
    id,
    file: `0${index + 1}.txt`,
    title: ["Pact signed", "Howitzers ordered", null][index] ?? null,
    publisher: index === 0 ? "The Varna Post" : null,
    author: null,
    url: index === 0 ? "https://example.org/pact?a=1&b=2" : null,
    language: "en",
    published: ["2024-03-05", "2024-03-06", null][index] ?? null,
    published_basis: index < 2 ? "stated" : null,
    sha256: `${index}`.repeat(64),
    status: "active",
    origin: id === three ? two : id,
  })),
  entities: [
    {
      id: rao.id,
      kind: "person",
      name: "Asha Rao",
      aliases: ["Rao", "A. Rao"],
      country: "XR",
      roles: [{ role: "Minister", from: "2024-03-05", to: null }],
    },
    { id: oduya.id, kind: "person", name: "Ben Oduya", aliases: [], country: "XS", roles: [] },
  ],
  meetings: [
    {
      id: "m-000000000001",
      form: "in_person",
      status: "held",
      date: "2024-03-05",
      date_earliest: "2024-03-05",
      date_latest: "2024-03-05",
      date_basis: "stated",
      weekday: "Tuesday",
      city: "Varna",
      country: "XS",
      countries: ["XR", "XS"],
      participants: [rao, oduya, unnamed],
      series: null,
      ordinal: null,
      sources: [one, two],
      origins: 2,
      support: "corroborated",
    },
  ],
  visits: [
    {
      id: "v-000000000001",
      visitor: oduya,
      country: "XR",
      city: null,
      date: "2023-XX-XX",
      date_earliest: "2023-01-01",
      date_latest: "2023-12-31",
      date_basis: "inferred",
      status: "held",
      sources: [three],
      origins: 1,
      support: "single_source",
    },
  ],
  agreements: [
    {
      id: "a-000000000001",
      type: "agreement",
      status: "signed",
      title: "pact on drones",
      parties: ["Ruritania", "Sylvania"],
      countries: ["XR", "XS"],
      signatories: [{ id: rao.id, name: "Asha Rao" }],
      date: "2024-03-05",
      date_earliest: "2024-03-05",
      date_latest: "2024-03-05",
      date_basis: "relative",
      city: null,
      country: null,
      count: null,
      sources: [one],
      origins: 1,
      support: "single_source",
    },
  ],
  purchases: [
    {
      id: "p-000000000001",
      buyer: { name: "Ruritania", country: "XR" },
      seller: null,
      items: [{ name: "howitzers", quantity: 48 }],
      value: { amount: 5_760_000_000, currency: "USD" },
      signatories: [],
      date: null,
      date_earliest: null,
      date_latest: "2024-03-06",
      date_basis: null,
      status: "contracted",
      deal: null,
      sources: [two, three],
      origins: 2,
      support: "conflicting",
    },
  ],
  facts: [
    fact("f-000000000001", "m-000000000001", "date", "2024-03-05", [
      claim("c-000000000001", one, "5 March 2024", "2024-03-05"),
      claim("c-000000000002", two, "Tuesday", "2024-03-05", { reason: "the Tuesday before publication" }),
    ]),
    fact("f-000000000002", "m-000000000001", "city", "Varna", [claim("c-000000000001", one, "Varna", "Varna")]),
    fact(
      "f-000000000003",
      "m-000000000001",
      "participants",
      [rao, oduya, unnamed],
      [claim("c-000000000001", one, "Asha Rao met Ben Oduya", [rao, oduya]), claim("c-000000000002", two, "Asha Rao", [rao, oduya])],
    ),
    fact(
      "f-000000000004",
      "v-000000000001",
      "date",
      "2023-XX-XX",
      [claim("c-000000000005", three, "Last year", "2023-XX-XX", { outcome: "premise" })],
      {
        status: "inferred",
        rule: "date.last-year",
        argument: ["the report says “last year”", "the report appeared in 2024, after the order it tells of", "so the visit fell in 2023"],
      },
    ),
    fact("f-000000000005", "v-000000000001", "visitor", oduya, [claim("c-000000000005", three, "Oduya", oduya)]),
    fact("f-000000000006", "a-000000000001", "title", "pact on drones", [claim("c-000000000003", one, "pact on drones", "pact on drones")]),
    fact(
      "f-000000000007",
      "p-000000000001",
      "items",
      [{ name: "howitzers", quantity: 48 }],
      [
        claim("c-000000000004", two, "48 howitzers", [{ name: "howitzers", quantity: 48 }]),
        claim("c-000000000006", three, "212 howitzers", [{ name: "howitzers", quantity: 212 }], {
          outcome: "rejected",
          reason: "published later and attributed to an unnamed ministry",
          attributed_to: "the ministry",
        }),
      ],
      { status: "conflicting", support: "conflicting" },
    ),
    fact("f-000000000008", "p-000000000001", "value", { currency: "USD", amount: 5_760_000_000 }, [
      claim("c-000000000004", two, "5.76 billion dollars", { amount: 5_760_000_000, currency: "USD" }),
    ]),
    fact("f-000000000009", "p-000000000001", "status", "contracted", [], {
      status: "decided",
      support: "decided",
      rule: "decision",
      decisions: ["d-000000000001"],
      origins: 0,
    }),
  ],
  conflicts: [
    {
      id: "k-000000000001",
      record: "p-000000000001",
      field: "items.howitzers.quantity",
      severity: "warning",
      values: [
        { value: 48, sources: [two], claims: ["c-000000000004"] },
        { value: 212, sources: [three], claims: ["c-000000000006"] },
      ],
      resolution: null,
    },
  ],
  findings: [
    {
      id: "n-000000000001",
      check: "undated",
      severity: "info",
      message: "A purchase has no date",
      records: ["p-000000000001"],
      claims: [],
      spans: [],
    },
  ],
  redirects: [{ id: "m-00000000000f", to: "m-000000000001" }],
});

/** Words that try to run as a formula, leave a cell, leave an element, hide, reorder, or break an encoding. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=HYPERLINK("http://evil.example","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "'=1",
  "''@x",
  "\t=1",
  "\r\n=1",
  "＝1+1",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "</script><!--",
  "a\u0000b\u0007c\u001b[31mred",
  "left\u202Eright\u2066x",
  "lone \uD800 surrogate \uDC00",
  "_x0041_ and _x005F_",
  'a;b,c"d"\r\ne\nf',
  "שלום עולם, مرحبا",
  "-5",
  " ",
  "no characters \uFFFE\uFFFF",
];

/** The sample with `text` in every place that an article's words reach. */
export const hostileDataset = (text: string): Dataset => {
  const base = sampleDataset();
  return {
    ...base,
    sources: base.sources.map((source) => ({
      ...source,
      title: text,
      publisher: text,
      author: text,
      file: text,
      url: `javascript:${text}`,
    })),
    entities: base.entities.map((entity) => ({ ...entity, name: text, aliases: [text], roles: [{ role: text, from: null, to: null }] })),
    meetings: base.meetings.map((row) => ({ ...row, city: text, series: text, participants: [{ ...rao, name: text, role: text }] })),
    agreements: base.agreements.map((row) => ({ ...row, title: text, parties: [text, text], signatories: [{ id: null, name: text }] })),
    purchases: base.purchases.map((row) => ({ ...row, buyer: { name: text, country: null }, items: [{ name: text, quantity: -5 }] })),
    facts: base.facts.map((row) => ({
      ...row,
      value: typeof row.value === "string" ? text : row.value,
      argument: [text],
      claims: row.claims.map((each) => ({
        ...each,
        value: text,
        quote: text,
        start: 0,
        end: text.length,
        at_start: 0,
        at_end: Math.ceil(text.length / 2),
        reason: text,
        attributed_to: text,
      })),
    })),
    conflicts: base.conflicts.map((row) => ({
      ...row,
      field: `role.${text}`,
      values: row.values.map((value) => ({ ...value, value: text })),
    })),
    findings: base.findings.map((row) => ({ ...row, message: text })),
  };
};
