/** The kinds of notes that upkeep keeps between articles, each small and found by key. */
import type { EntityRow, Views } from "../../model/dataset.ts";
import type { Days } from "../../model/days.ts";
import type { FoundingNote } from "../dates/foundings.ts";
import type { NameNode, NameTold } from "../entities/name-node.ts";
import type { Person } from "../entities/persons.ts";
import type { Tally } from "../link/align.ts";
import type { TextNote } from "../origins/lineage.ts";
import type { Offices } from "../rows/entities.ts";
import type { ThingNote } from "../rows/things.ts";
import type { StayTold } from "../rows/stay-days.ts";
import type { Told } from "../rows/whereabouts.ts";

/** A name that only its context gives to somebody. */
export interface BareNote {
  readonly told: NameTold;
  /** The name of its own that it counts for, where it stands for nobody named in full. */
  readonly own: string | null;
}

/** Who is meant by each name of an article, as now known. */
export interface NamingNote {
  readonly published: number | null;
  readonly position: number;
  /** Keys of its full names. */
  readonly full: readonly string[];
  readonly bare: readonly BareNote[];
  readonly persons: readonly (readonly [string, Person])[];
}

export interface NameNote {
  readonly node: NameNode;
  readonly person: Person;
}

/** The happenings an article tells of. */
export interface TellingNote {
  /** For an undated article: the days on which dated reports would have it appear; null where none says anything. */
  readonly aligned: Days | null;
  /** What the mentions of others say of the days of an undated one, by mention. */
  readonly votes: readonly (readonly [string, Tally])[];
}

/** The undated articles for whose days an article has spoken. */
export interface BallotNote {
  readonly undated: readonly string[];
}

/** The unit of each mention of an article. An undated article without any has a unit of its own, under its id. */
export interface PlaceNote {
  readonly units: readonly (readonly [string, string])[];
  /** Whether no mention is without its unit: only a rebuild that is under way leaves some. */
  readonly whole: boolean;
}

/** Mentions that are worked out together. */
export interface UnitNote {
  /** Articles that tell of them. */
  readonly articles: readonly string[];
  readonly mentions: readonly string[];
  readonly records: readonly string[];
}

export type RecordView = "meetings" | "visits" | "agreements" | "purchases";

/** A record as it stands, and what belongs to it in other tables. */
export interface RecordNote {
  readonly view: RecordView;
  readonly row: Views[RecordView][number];
  readonly facts: readonly string[];
  readonly redirects: readonly string[];
  readonly sources: readonly string[];
  readonly persons: readonly string[];
  /** Ids of the claims that tell of it. */
  readonly mentions: readonly string[];
  /** What its own reports say of where it was; null for kinds that are told no town for. */
  readonly told: Told | null;
  /** The days of a visit as its own reports tell them; null where none may be added, and for other kinds. */
  readonly stay: StayTold | null;
}

/** The quotations of an article that others quote too, by the statement they belong to. */
export interface SpeechNote {
  readonly statements: readonly string[];
}

/** Quotations that are laid beside each other: their articles. */
export interface StatementNote {
  readonly articles: readonly string[];
}

/** A conflict or finding, found by what it is about. */
export interface RemarkNote {
  readonly view: "conflicts" | "findings";
}

export interface Notes {
  readonly naming: NamingNote;
  readonly name: NameNote;
  readonly text: TextNote;
  readonly telling: TellingNote;
  readonly ballot: BallotNote;
  readonly place: PlaceNote;
  readonly unit: UnitNote;
  readonly record: RecordNote;
  readonly speech: SpeechNote;
  readonly statement: StatementNote;
  readonly remark: RemarkNote;
  readonly entity: { readonly row: EntityRow; readonly offices: Offices };
  readonly founding: FoundingNote;
  /** An article that tells of an anniversary. */
  readonly jubilee: Readonly<Record<string, never>>;
  readonly thing: ThingNote;
  /** The last day on which any article appeared. */
  readonly last: { readonly day: number };
}
export type Kind = keyof Notes;
