/** One level of the clause parser for each clause that stands open. */
import type { Group, Verb } from "./parse.ts";

/** A clause that stands open. */
export interface Level {
  readonly kind: "main" | "sub" | "rel";
  subject: Group | null;
  /** The ungoverned noun group before the verb. */
  candidate: Group | null;
  verbs: number;
  lastVerb: number;
  readonly antecedent: Group | null;
  /** Gerunds and infinitives that wait for the subject of their clause. */
  readonly pending: Verb[];
  /** Opened at the head of its clause, before the outer clause had a subject. */
  readonly fronted: boolean;
  /** A gerund or infinitive without a subject stands open: what follows up to the comma is its object. */
  open: boolean;
  /** Opened by "where", which only places what the outer clause tells. */
  readonly aside: boolean;
}

export const level = (kind: Level["kind"], antecedent: Group | null, fronted: boolean, aside = false): Level => ({
  kind,
  subject: null,
  candidate: null,
  verbs: 0,
  lastVerb: -1,
  antecedent,
  pending: [],
  fronted,
  open: false,
  aside,
});
