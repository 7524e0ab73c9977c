/**
 * Claims: what one article says, each part grounded in exact words.
 *
 * A claim is one mention of one happening (a meeting, a visit, an instrument signed, arms bought) or of a background
 * fact that helps to date or to identify (an office held, an anniversary, a quoted statement). Every part carries its
 * evidence; parts the article does not give are null or empty, never guessed. Dates stay as written (`When`).
 *
 * Gotchas: offsets are UTF-16 into the article's stored text. A claim never holds the article's words (a take-down must
 * be able to remove them): only values, offsets and hashes; names and titles of happenings are values.
 */
import * as Schema from "effect/Schema";
import { Tense, When } from "./when.ts";

/** Where it stands: the sentence(s) `start..end`, the exact words `at_start..at_end` within, and the sentence's SHA-256 (hex, first 16 digits). */
export const Evidence = Schema.Struct({
  start: Schema.Int,
  end: Schema.Int,
  at_start: Schema.Int,
  at_end: Schema.Int,
  hash: Schema.String,
});
export type Evidence = typeof Evidence.Type;

const grounded = <S extends Schema.Top>(value: S) => Schema.Struct({ value, evidence: Evidence });
export interface Grounded<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** A person as one article knows them: the fullest name it gives (null: an unnamed official), office and state. */
export const PersonRef = Schema.Struct({
  name: Schema.NullOr(Schema.String),
  /** As written at this place ("Lee", "his Northern counterpart"). */
  surface: Schema.String,
  /** ISO 3166-1 alpha-2 of the state they act for, or null. */
  country: Schema.NullOr(Schema.String),
  /** Office as the article words it, in normal form ("Defence Minister"), or null. */
  role: Schema.NullOr(Schema.String),
});
export type PersonRef = typeof PersonRef.Type;

/** A state, body or company. */
export const PartyRef = Schema.Struct({ name: Schema.String, country: Schema.NullOr(Schema.String) });
export type PartyRef = typeof PartyRef.Type;

export const Money = Schema.Struct({
  /** In units of the currency (5.8 billion dollars is 5800000000). */
  amount: Schema.Number,
  /** ISO 4217. */
  currency: Schema.String,
  /** Significant digits as written: half of the last digit's unit, in units of the currency (5.8 billion: 50000000). */
  precision: Schema.Number,
  bound: Schema.NullOr(Schema.Literals(["at_least", "at_most", "about"])),
});
export type Money = typeof Money.Type;

export const Item = Schema.Struct({
  name: Schema.String,
  quantity: Schema.NullOr(Schema.Int),
  bound: Schema.NullOr(Schema.Literals(["at_least", "at_most", "about"])),
});
export type Item = typeof Item.Type;

/**
 * A date as worded, with the tense of its clause. `lasting`: how many days a stay lasts that begins on it ("arrived on Monday
 * on a three-day visit": 3); negative where it ends on it ("ended a three-day visit on Monday": -3).
 */
export const DateRef = Schema.Struct({ when: When, tense: Tense, lasting: Schema.optionalKey(Schema.Int) });
export type DateRef = typeof DateRef.Type;

export const MeetingForm = Schema.Literals(["in_person", "call", "session"]);
export type MeetingForm = typeof MeetingForm.Type;
/** `denied` and `hypothetical` never become records; they stay visible as rejected claims. */
export const HappeningStatus = Schema.Literals(["held", "planned", "cancelled", "denied", "hypothetical"]);
export type HappeningStatus = typeof HappeningStatus.Type;
export const AgreementType = Schema.Literals(["mou", "letter_of_intent", "joint_declaration", "agreement", "arrangement"]);
export type AgreementType = typeof AgreementType.Type;
export const AgreementStatus = Schema.Literals(["signed", "planned", "denied", "hypothetical"]);
export type AgreementStatus = typeof AgreementStatus.Type;
export const PurchaseStatus = Schema.Literals([
  "contracted",
  "planned",
  "approved",
  "delivered",
  "aggregate",
  "cancelled",
  "denied",
  "hypothetical",
]);
export type PurchaseStatus = typeof PurchaseStatus.Type;

const common = {
  /** Unique within the log; derived from source, kind, trigger offsets and order. */
  id: Schema.String,
  /** Name of the rule that made the claim, as shown in an audit. */
  rule: Schema.String,
  /** The words that set the rule off. */
  trigger: Evidence,
  /** Who says so, as written ("the defence ministry", "sources"), or null for the article's own voice. */
  attributed_to: Schema.NullOr(Schema.String),
  /** Told as background: it keeps its own date and never takes the article's. */
  background: Schema.Boolean,
  /** Which item of a bulletin it stands in (0 in an ordinary article). */
  item: Schema.Int,
} as const;

const slot = <S extends Schema.Top>(value: S) => Schema.NullOr(grounded(value));
const text = Schema.String;

/** Date and place, shared by the kinds of happening. `country` is ISO 3166-1 alpha-2. */
const scene = { date: slot(DateRef), city: slot(text), country: slot(text) } as const;

export const MeetingClaim = Schema.Struct({
  kind: Schema.Literal("meeting"),
  ...common,
  ...scene,
  form: grounded(MeetingForm),
  status: grounded(HappeningStatus),
  participants: Schema.Array(grounded(PersonRef)),
  /** Sides taking part, also where nobody is named. */
  countries: Schema.Array(grounded(text)),
  series: slot(text),
  ordinal: slot(Schema.Int),
  /** "the last meeting of the series": no other session lies between it and the article. */
  latest: Schema.Boolean,
});
export type MeetingClaim = typeof MeetingClaim.Type;

export const VisitClaim = Schema.Struct({
  kind: Schema.Literal("visit"),
  ...common,
  ...scene,
  visitor: grounded(PersonRef),
  status: grounded(HappeningStatus),
});
export type VisitClaim = typeof VisitClaim.Type;

/**
 * States (ISO 3166-1 alpha-2) that the article speaks of, most often named first. It stands only with a claim that leaves open whose
 * happening it is (a deal without a buyer, a paper without sides), which makes no record and joins what another article tells in full.
 */
const amid = Schema.optionalKey(Schema.Array(Schema.String));

export const AgreementClaim = Schema.Struct({
  kind: Schema.Literal("agreement"),
  ...common,
  ...scene,
  type: grounded(AgreementType),
  status: grounded(AgreementStatus),
  /** Its subject or proper title in the report's words; null where none is given. */
  title: slot(text),
  parties: Schema.Array(grounded(PartyRef)),
  countries: Schema.Array(grounded(text)),
  signatories: Schema.Array(grounded(PersonRef)),
  /** "two MoUs" that the report does not tell apart. */
  count: slot(Schema.Int),
  amid,
});
export type AgreementClaim = typeof AgreementClaim.Type;

export const PurchaseClaim = Schema.Struct({
  kind: Schema.Literal("purchase"),
  ...common,
  date: slot(DateRef),
  status: grounded(PurchaseStatus),
  buyer: slot(PartyRef),
  seller: slot(PartyRef),
  items: Schema.Array(grounded(Item)),
  value: slot(Money),
  /** The same value in further currencies, as the report gives it. */
  other_values: Schema.Array(grounded(Money)),
  signatories: Schema.Array(grounded(PersonRef)),
  amid,
});
export type PurchaseClaim = typeof PurchaseClaim.Type;

/** A person holds an office at the time of the article (or of `date`). */
export const OfficeClaim = Schema.Struct({
  kind: Schema.Literal("office"),
  ...common,
  person: grounded(PersonRef),
  /** "former", "outgoing", "then": held before, not at the article's time. */
  former: Schema.Boolean,
  date: slot(DateRef),
});
export type OfficeClaim = typeof OfficeClaim.Type;

/** Words inside quotation marks and their speaker (named person, or a ministry or office as `surface` with name null). */
export const QuoteClaim = Schema.Struct({
  kind: Schema.Literal("quote"),
  ...common,
  speaker: grounded(PersonRef),
  /** The exact words between the marks are `at_start..at_end`; further pieces of one statement follow in order. */
  pieces: Schema.Array(Evidence),
});
export type QuoteClaim = typeof QuoteClaim.Type;

/** "30 years of diplomatic ties" (`years` 30) or "diplomatic relations in 1992" (`founded` 1992) between two states. */
export const AnniversaryClaim = Schema.Struct({
  kind: Schema.Literal("anniversary"),
  ...common,
  countries: Schema.Array(grounded(text)),
  /** What began, in normal form: `diplomatic relations`, `strategic partnership`, … */
  of: Schema.String,
  years: slot(Schema.Int),
  founded: slot(Schema.Int),
  /** "in 2022", "this year" where the article dates the anniversary itself. */
  date: slot(DateRef),
  /** The claims of this article that the sentence ties to the anniversary ("the visit marks …"). */
  claims: Schema.Array(Schema.String),
});
export type AnniversaryClaim = typeof AnniversaryClaim.Type;

/** Ties the days of two happenings, or of one and the article: "a statement on Thursday, a day after the visit". */
export const OrderClaim = Schema.Struct({
  kind: Schema.Literal("order"),
  ...common,
  /** Claim id of the happening, or null for the article's own day. */
  later: Schema.NullOr(Schema.String),
  later_date: slot(DateRef),
  earlier: Schema.NullOr(Schema.String),
  earlier_date: slot(DateRef),
  /** Days from the end of the earlier to the later (1 for "a day after"); null: only the order is known. */
  days: Schema.NullOr(Schema.Int),
});
export type OrderClaim = typeof OrderClaim.Type;

export const Claim = Schema.Union([
  MeetingClaim,
  VisitClaim,
  AgreementClaim,
  PurchaseClaim,
  OfficeClaim,
  QuoteClaim,
  AnniversaryClaim,
  OrderClaim,
]);
export type Claim = typeof Claim.Type;
export type Happening = MeetingClaim | VisitClaim | AgreementClaim | PurchaseClaim;

/** What the reader noticed about an article as a whole: `language`, `bulletin`, `hostile`, … with plain words for a finding. */
export const Notice = Schema.Struct({ code: Schema.String, message: Schema.String });
export type Notice = typeof Notice.Type;

/**
 * What one reader got out of one article. `dateline` tells the weekday or day the report stands on where the text
 * shows it (an undated article is dated from it): the article appeared on that day, or, where it names no year, within two days after.
 */
export const Reading = Schema.Struct({
  extractor: Schema.Struct({ name: Schema.String, version: Schema.String, tables: Schema.String }),
  dateline: Schema.NullOr(grounded(DateRef)),
  /** City of the dateline ("NEW DELHI, June 8"), where "here" is. */
  dateline_city: slot(text),
  claims: Schema.Array(Claim),
  notices: Schema.Array(Notice),
});
export type Reading = typeof Reading.Type;
