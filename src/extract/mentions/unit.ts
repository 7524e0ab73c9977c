/**
 * Units: a sentence as the frames see it, a row of mentions with the plain words and marks between them.
 *
 * A unit covers a half-open range of document tokens; units of one sentence are in order, do not overlap and leave no
 * token out. A person with title, state and rank is one unit, however many words that takes.
 */
import type { Item, Money } from "../../model/claim.ts";
import type { EquipmentClass } from "../../world/equipment.ts";
import type { TemporalMention } from "../temporal/temporal.ts";
import type { Instrument } from "./instrument-heads.ts";
import { rowForm, type Token, type TokenForm } from "../text/tokens.ts";
import type { Person } from "./registry.ts";

export type UnitKind =
  | "person"
  /** An office without a name: "the French minister", "his Israeli counterpart". */
  | "official"
  /** Capitalised words that nothing else explains; may turn out to be a person. */
  | "name"
  | "country"
  | "demonym"
  | "org"
  | "place"
  | "date"
  | "money"
  | "quantity"
  | "item"
  | "instrument"
  | "series"
  | "pronoun"
  | "word"
  | "mark";

/** An office as it stands in the text, in normal form, with what hangs on it. */
export interface OfficeRead {
  readonly role: string;
  readonly rank: string;
  readonly portfolio: string | null;
}

/** What stands in a noun group of equipment beside its name and number. */
export interface Goods {
  readonly class: EquipmentClass;
  /** Names a type ("Kestrel-class", "F-5"), not only a kind ("frigates"). */
  readonly specific: boolean;
  /** ISO 3166-1 alpha-2 of the people named in the group: "36 Northish jets", "Northish-made". */
  readonly origin: string | null;
  /** Whose they are said to be: "three of Westria's new frigates". */
  readonly owner: string | null;
  /** "the", "its", "these", "another", "further": goods told before. */
  readonly definite: boolean;
  /** The whole of which the number is a part: 36 in "the first six of 36 jets". */
  readonly partOf: number | null;
  /** How many of them somebody has: 24 in "operates 24 tanks". */
  readonly stock: number | null;
}

export interface Unit {
  readonly kind: UnitKind;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Lower-cased words joined by one blank. */
  readonly lower: string;
  /** ISO 3166-1 alpha-2 of the state it names, belongs to or lies in. */
  country: string | null;
  /** The spelling of a plain word or mark; none for mentions. */
  readonly form?: TokenForm;
  /** The spelling of `lower`, for questions about it. */
  readonly spelling: TokenForm;
  /** Stands for persons or sides beside itself; the dossier's referents tell whom. */
  refers: boolean;
  /** Carries a possessive ending ("Westria's", "Lee's"). */
  readonly possessive: boolean;
  person?: Person;
  /** Where a unit stands for several persons ("the two ministers", a pair joined by a hyphen). */
  persons?: readonly Person[];
  readonly office?: OfficeRead;
  /** "his Israeli counterpart": takes its office from the person it belongs to. */
  readonly counterpart?: boolean;
  /** Several holders: "the foreign ministers of X and Y". */
  readonly plural?: boolean;
  readonly visiting?: boolean;
  /** Where beside a person's name their state stands here. */
  readonly stateSaid?: "before" | "behind";
  readonly former?: boolean;
  /** Words of the name, as written. */
  readonly name?: readonly string[];
  /** Display name of an organisation, place or state. */
  readonly display?: string;
  readonly orgKind?: "government" | "company" | "service" | "body" | "other";
  readonly temporal?: TemporalMention;
  money?: Money;
  readonly alternatives?: readonly Money[];
  readonly item?: Item;
  readonly goods?: Goods;
  readonly quantity?: { readonly value: number; readonly bound: Item["bound"]; readonly fleet: boolean };
  readonly instrument?: Instrument;
  readonly series?: { readonly name: string; readonly ordinal: number | null; readonly countries: readonly string[] };
  /** Second state of a compound ("Indo-Israeli"). */
  readonly countries?: readonly string[];
}

/**
 * A word or mark that stands for nothing but itself. Most units are such; they carry no properties that only mentions have.
 */
export const makeWord = (kind: "word" | "mark" | "pronoun", at: number, token: Token): Unit => ({
  kind,
  first: at,
  last: at + 1,
  start: token.start,
  end: token.end,
  lower: token.lower,
  form: token.form,
  spelling: token.form,
  country: null,
  refers: false,
  possessive: false,
});

/**
 * A unit with every property in one order, unset ones undefined: all mentions then have one shape in memory, and the frames,
 * which look at them without end, read them at several times the speed.
 */
export const makeUnit = (
  kind: UnitKind,
  first: number,
  last: number,
  start: number,
  end: number,
  lower: string,
  more: Partial<Unit>,
): Unit => {
  const unit: { [K in keyof Required<Unit>]: Unit[K] | undefined } = {
    kind,
    first,
    last,
    start,
    end,
    lower,
    country: more.country ?? null,
    refers: false,
    form: undefined,
    spelling: rowForm(lower),
    possessive: more.possessive ?? false,
    person: more.person,
    persons: more.persons,
    office: more.office,
    counterpart: more.counterpart,
    plural: more.plural,
    stateSaid: more.stateSaid,
    visiting: more.visiting,
    former: more.former,
    name: more.name,
    display: more.display,
    orgKind: more.orgKind,
    temporal: more.temporal,
    money: more.money,
    alternatives: more.alternatives,
    item: more.item,
    goods: more.goods,
    quantity: more.quantity,
    instrument: more.instrument,
    series: more.series,
    countries: more.countries,
  };
  return unit as Unit;
};
