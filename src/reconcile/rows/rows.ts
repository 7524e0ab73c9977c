/** One row for each record, kind by kind, with a fact for every cell that is filled. */
import type { AgreementRow, MeetingRow, ParticipantCell, PurchaseRow, VisitRow } from "../../model/dataset.ts";
import type { Money, PartyRef, PersonRef } from "../../model/claim.ts";
import { fold } from "../entities/fold.ts";
import { writeDate } from "../dates/record.ts";
import type { DateFinder } from "../dates/finder.ts";
import type { Days } from "../../model/days.ts";
import { type Choice, choose } from "../facts/choose.ts";
import { type Ledger, writeCell, writeList } from "../facts/ledger.ts";
import { type Observation, observe } from "../facts/observation.ts";
import type { Group } from "../link/groups.ts";
import type { AgreementMention, MeetingMention, Mention, PurchaseMention, VisitMention } from "../mention.ts";
import type { People, Person } from "../entities/persons.ts";
import { exact, form, instrument, money, party, place, status, wording } from "../values/lattices.ts";
import { cell, originsOf, placeCell, sourceIds, weakest, whereCells } from "./build.ts";
import { itemCells } from "./items.ts";
import { cellOf, gather, noteRoleClash, withDecidedRole } from "./people.ts";
import { noteCalledOff, noteRivals } from "./rivals.ts";
import { winningSignatories } from "./signatories.ts";

export interface RowContext {
  readonly ledger: Ledger;
  readonly finder: DateFinder;
  readonly people: People;
}

/** A record ready to be written: its mentions, the variable of its day, and what its mentions say of it. */
export interface Ready {
  readonly id: string;
  readonly group: Group;
  readonly variable: string;
  readonly choice: Choice<Days> | null;
}

const backed = (ready: Ready, ctx: RowContext, keys: readonly string[]) => ({
  sources: [...sourceIds(ready.group)],
  origins: originsOf(ready.group, ctx.ledger),
  support: weakest(ctx.ledger.facts.get(ready.id) ?? [], keys),
});

const persons = (
  ready: Ready,
  ctx: RowContext,
  field: string,
  mentions: readonly Mention[],
  slots: (m: Mention) => readonly Observation<PersonRef>[],
): readonly ParticipantCell[] => {
  const observations = mentions.flatMap((m) => slots(m));
  const gathered = gather(observations, (m, ref) => ctx.people.of(ref, m.src.id));
  const shown = gathered.map(([person, appearances]) =>
    withDecidedRole(ctx.ledger, ready.id, person, cellOf(person, appearances, ctx.people)),
  );
  const cells = shown.map((s) => s.cell);
  const decisions = shown.flatMap((s) => s.decisions);
  if (field === "participants") noteRivals(ctx.ledger, ready.id, gathered);
  for (const [person, appearances] of gathered) if (person !== null) noteRoleClash(ctx.ledger, ready.id, person, appearances);
  const show = (ref: PersonRef) => ({ name: ref.name, country: ref.country, role: ref.role });
  return writeList(ctx.ledger, ready.id, field, cells, observations, show, { decisions }) as ParticipantCell[];
};

const sides = (ready: Ready, ctx: RowContext, mentions: readonly (MeetingMention | AgreementMention)[]): string[] => {
  const observations = mentions.flatMap((m) =>
    m.claim.countries.map((value): Observation<string> => ({ value: value.value, evidence: value.evidence, mention: m })),
  );
  const all = [...new Set(mentions.flatMap((m) => m.sides))].sort();
  const backing =
    observations.length > 0
      ? observations
      : mentions.map((m): Observation<string> => ({ value: m.sides.join(" "), evidence: m.claim.trigger, mention: m }));
  return [...(writeList(ctx.ledger, ready.id, "countries", all, all.length === 0 ? [] : backing, (v) => v) as string[])];
};

const HELD = status(["planned", "cancelled", "held"]);

const statusCell = (ready: Ready, ctx: RowContext, mentions: readonly Mention[], ladder = HELD): unknown =>
  cell(
    ctx.ledger,
    ready.id,
    "status",
    // what a retelling says of a plan or a contract alike is no word on which of them it is
    mentions.filter((m) => !m.retells),
    (m) => m.claim.status as { value: string; evidence: Mention["claim"]["trigger"] },
    ladder,
    { clashField: null },
  );

export const meetingRow = (ready: Ready, ctx: RowContext): MeetingRow => {
  const { ledger } = ctx;
  const mentions = ready.group.mentions as MeetingMention[];
  const state = statusCell(ready, ctx, mentions) as MeetingRow["status"];
  noteCalledOff(ledger, ready.id, mentions);
  const told = mentions.filter((m) => m.claim.status.value === state);
  const placed = mentions.filter((m) => m.claim.form.value !== "call");
  const shape = cell(ledger, ready.id, "form", told, (m) => m.claim.form, form) as MeetingRow["form"];
  const date = writeDate(ledger, ready.id, ready.group, ready.variable, ctx.finder, ready.choice);
  const { city, country } = whereCells(ledger, ready.id, placed);
  const countries = sides(ready, ctx, mentions);
  const participants = persons(ready, ctx, "participants", mentions, (m) =>
    (m as MeetingMention).claim.participants.map((p) => ({ value: p.value, evidence: p.evidence, mention: m })),
  );
  const series = cell(ledger, ready.id, "series", mentions, (m) => m.claim.series, wording, { clashField: null }) as string | null;
  const ordinal = cell(ledger, ready.id, "ordinal", mentions, (m) => m.claim.ordinal, exact<number>("ordinal")) as number | null;
  return {
    id: ready.id,
    form: shape,
    status: state,
    ...date,
    city,
    country,
    countries,
    participants: [...participants],
    series,
    ordinal,
    ...backed(ready, ctx, ["form", "date", "participants"]),
  };
};

export const visitRow = (ready: Ready, ctx: RowContext): VisitRow => {
  const { ledger } = ctx;
  const mentions = ready.group.mentions as VisitMention[];
  const state = statusCell(ready, ctx, mentions, status(["planned", "held", "cancelled"])) as VisitRow["status"];
  noteCalledOff(ledger, ready.id, mentions);
  const { weekday: _weekday, ...date } = writeDate(ledger, ready.id, ready.group, ready.variable, ctx.finder, ready.choice);
  const gathered = gather(
    mentions.map((m) => ({ value: m.claim.visitor.value, evidence: m.claim.visitor.evidence, mention: m })),
    (m, ref) => ctx.people.of(ref, m.src.id),
  );
  const [person, appearances] = gathered[0] ?? [null, []];
  const visitor =
    gathered.length > 0
      ? cellOf(person as Person | null, appearances, ctx.people)
      : { id: null, name: null, country: mentions[0]?.claim.visitor.value.country ?? null, role: null };
  const shown = writeList(
    ledger,
    ready.id,
    "visitor",
    visitor,
    mentions.map((m) => ({ value: m.claim.visitor.value, evidence: m.claim.visitor.evidence, mention: m })),
    (ref) => ({ name: ref.name, country: ref.country, role: ref.role }),
  ) as ParticipantCell;
  const city = placeCell(
    ledger,
    ready.id,
    "city",
    mentions,
    (m) => m.claim.city,
    { ...place, compare: (a, b) => (place.compare(a, b) === "conflicts" ? "compatible" : place.compare(a, b)) },
    { clashField: null },
  );
  const country = cell(ledger, ready.id, "country", mentions, (m) => m.claim.country, exact<string>("country")) as string | null;
  return { id: ready.id, visitor: shown, country, city, ...date, status: state, ...backed(ready, ctx, ["visitor", "date", "country"]) };
};

const signed = (
  ready: Ready,
  ctx: RowContext,
  mentions: readonly (AgreementMention | PurchaseMention)[],
): { id: string | null; name: string | null }[] => {
  const done = mentions.filter((m) => m.claim.status.value !== "planned");
  const all = (m: Mention): readonly Observation<PersonRef>[] =>
    (m as AgreementMention).claim.signatories.map((p) => ({ value: p.value, evidence: p.evidence, mention: m }));
  const won = winningSignatories(ready.id, done.length > 0 ? done : mentions, all, ctx);
  return persons(ready, ctx, "signatories", won, all).map(({ id, name }) => ({ id, name }));
};

export const agreementRow = (ready: Ready, ctx: RowContext): AgreementRow => {
  const { ledger } = ctx;
  const mentions = ready.group.mentions as AgreementMention[];
  const state = statusCell(ready, ctx, mentions, status(["planned", "signed"])) as AgreementRow["status"];
  const { weekday: _weekday, ...date } = writeDate(ledger, ready.id, ready.group, ready.variable, ctx.finder, ready.choice);
  const called = ({ claim: { type: word, title: of } }: AgreementMention) => ({
    value: { type: word.value, title: of?.value ?? null },
    evidence: word.evidence,
  });
  const type = cell(ledger, ready.id, "type", mentions, called, instrument, { show: (v) => v.type }) as AgreementRow["type"];
  const title = cell(ledger, ready.id, "title", mentions, (m) => m.claim.title, wording, { clashField: null }) as string | null;
  const parties = new Map<string, Observation<PartyRef>[]>();
  for (const m of mentions)
    for (const p of m.claim.parties)
      parties.set(fold(p.value.name), [...(parties.get(fold(p.value.name)) ?? []), { value: p.value, evidence: p.evidence, mention: m }]);
  const partyNames = [...parties.values()].map((o) => (o[0] as Observation<PartyRef>).value.name);
  const named = [...(writeList(ledger, ready.id, "parties", partyNames, [...parties.values()].flat(), (p) => p.name) as string[])];
  const countries = sides(ready, ctx, mentions);
  const signatories = signed(ready, ctx, mentions);
  const { city, country } = whereCells(ledger, ready.id, mentions);
  const count = cell(ledger, ready.id, "count", mentions, (m) => m.claim.count, exact<number>("count"), { clashField: null }) as
    | number
    | null;
  return {
    id: ready.id,
    type,
    status: state,
    title,
    parties: named,
    countries,
    signatories,
    ...date,
    city,
    country,
    count,
    ...backed(ready, ctx, ["type", "date", "status"]),
  };
};

const BOUGHT = status(["planned", "aggregate", "approved", "contracted", "delivered"]);

export const purchaseRow = (ready: Ready, ctx: RowContext): PurchaseRow => {
  const { ledger } = ctx;
  const mentions = ready.group.mentions as PurchaseMention[];
  const state = statusCell(ready, ctx, mentions, BOUGHT) as PurchaseRow["status"];
  const { weekday: _weekday, ...date } = writeDate(ledger, ready.id, ready.group, ready.variable, ctx.finder, ready.choice);
  const buyer = cell(ledger, ready.id, "buyer", mentions, (m) => m.claim.buyer, party, { clashField: null }) as PartyRef | null;
  const seller = cell(ledger, ready.id, "seller", mentions, (m) => m.claim.seller, party, { clashField: null }) as PartyRef | null;
  const items = itemCells(ledger, ready.id, mentions);
  const value = moneyCell(ready, ctx, mentions);
  const signatories = signed(ready, ctx, mentions);
  return {
    id: ready.id,
    buyer,
    seller,
    items: [...items],
    value,
    signatories,
    ...date,
    status: state,
    deal: null,
    ...backed(ready, ctx, ["status", "date", "items", "value"]),
  };
};

/** Money in the currency most reports lead with; a sum in another currency supports it but is never compared with it. */
const moneyCell = (ready: Ready, ctx: RowContext, mentions: readonly PurchaseMention[]): PurchaseRow["value"] => {
  const first = mentions.flatMap((m) => observe(m, m.claim.value));
  const votes = new Map<string, Set<string>>();
  for (const o of first)
    votes.set(o.value.currency, (votes.get(o.value.currency) ?? new Set<string>()).add(ctx.ledger.originOf(o.mention.src)));
  const currency = [...votes].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  const inCurrency = mentions
    .flatMap((m) => [
      ...observe(m, m.claim.value),
      ...m.claim.other_values.map((v): Observation<Money> => ({ value: v.value, evidence: v.evidence, mention: m })),
    ])
    .filter((o) => o.value.currency === currency);
  return writeCell(ctx.ledger, ready.id, "value", choose(inCurrency, money, ctx.ledger.originOf), {
    show: (v) => ({ amount: v.amount, currency: v.currency }),
    clashField: "value",
  }) as PurchaseRow["value"];
};
