/** What the rows of all kinds share: identity, articles, origins, support. */
import type { FactRow, Support } from "../../model/dataset.ts";
import { contentId } from "../../model/ids.ts";
import { compareText } from "../compare.ts";
import type { Lattice } from "../facts/choose.ts";
import { choose, chooseOver } from "../facts/choose.ts";
import { type CellOptions, type Ledger, supportOf, writeCell } from "../facts/ledger.ts";
import { type Observation, observe } from "../facts/observation.ts";
import { countOrigins } from "../facts/origins.ts";
import type { Group } from "../link/groups.ts";
import type { AgreementMention, MeetingMention, Mention } from "../mention.ts";
import { exact, place } from "../values/lattices.ts";
import type { Evidence } from "../../model/claim.ts";

const PREFIX = { meeting: "m", visit: "v", agreement: "a", purchase: "p" } as const;

export const older = (a: Mention, b: Mention): number =>
  Number(a.follows) - Number(b.follows) ||
  a.src.position - b.src.position ||
  a.claim.trigger.start - b.claim.trigger.start ||
  compareText(a.id, b.id);

/** The id of a record whose oldest mention this is. */
export const recordIdOf = (m: Mention): string => contentId(PREFIX[m.claim.kind], m.id);

/** A record is named by its oldest mention, so that later articles never rename it. */
export const recordId = (group: Group): string => recordIdOf([...group.mentions].sort(older)[0] as Mention);

/** Ids under which parts of a record may have been known before later articles showed them to be one. */
export const formerIds = (group: Group): readonly string[] => {
  const first = new Map<string, Mention>();
  for (const m of [...group.mentions].sort(older)) if (!m.follows && !first.has(m.src.id)) first.set(m.src.id, m);
  const id = recordId(group);
  return [...first.values()].map(recordIdOf).filter((other) => other !== id);
};

export const sourceIds = (group: Group): readonly string[] =>
  [...new Set(group.mentions.map((m) => m.src))].sort((a, b) => a.rank - b.rank).map((s) => s.id);

export const originsOf = (group: Group, ledger: Ledger): number => countOrigins(group.mentions, ledger.originOf);

const WORST: readonly Support[] = ["conflicting", "single_source", "corroborated", "decided"];

/** The weakest of the key cells; what conflicts anywhere in the record is its weakest. */
export const weakest = (own: readonly FactRow[], keys: readonly string[]): Support => {
  if (own.some((f) => f.support === "conflicting")) return "conflicting";
  const found = own.filter((f) => keys.includes(f.field)).map((f) => WORST.indexOf(f.support));
  return found.length === 0 ? supportOf(1, false) : (WORST[Math.min(...found)] as Support);
};

type Slot<T> = { readonly value: T; readonly evidence: Evidence } | null;

/** Observes one slot of every mention, chooses, writes fact and clash, answers the value shown. */
export const cell = <M extends Mention, T>(
  ledger: Ledger,
  record: string,
  field: string,
  mentions: readonly M[],
  slot: (m: M) => Slot<T>,
  lattice: Lattice<T>,
  options: Partial<CellOptions<T>> = {},
): unknown => {
  const observations = mentions.flatMap((m): readonly Observation<T>[] => observe(m, slot(m)));
  return writeCell(ledger, record, field, choose(observations, lattice, ledger.originOf), {
    show: (v) => v,
    clashField: field,
    ...options,
  });
};

/** The same for where something happened: a place told of something else stands in where nobody says more, and is at odds with nothing. */
export const placeCell = <M extends Mention>(
  ledger: Ledger,
  record: string,
  field: "city" | "country",
  mentions: readonly M[],
  slot: (m: M) => Slot<string>,
  lattice: Lattice<string>,
  options: Partial<CellOptions<string>> = {},
): string | null => {
  const observations = mentions.flatMap((m): readonly Observation<string>[] => observe(m, slot(m)));
  const assumed = observations.filter((o) => o.mention.borrowsPlace);
  const said = observations.filter((o) => !assumed.includes(o));
  const choice = chooseOver(
    said,
    assumed,
    "not said of this: the report's dateline, or the place of something else it tells",
    lattice,
    ledger.originOf,
  );
  return writeCell(ledger, record, field, choice, { show: (v) => v, clashField: field, ...options }) as string | null;
};

/**
 * Town and state of a happening. The state is that of the reports that name the town chosen, so that the two never part;
 * what others say of the state stays beside it. States at odds are a clash only where no town is named.
 */
export const whereCells = <M extends MeetingMention | AgreementMention>(
  ledger: Ledger,
  record: string,
  mentions: readonly M[],
): { readonly city: string | null; readonly country: string | null } => {
  const city = placeCell(ledger, record, "city", mentions, (m) => m.claim.city, place);
  const states = mentions.flatMap((m): readonly Observation<string>[] => observe(m, m.claim.country));
  const there = states.filter(({ mention }) => {
    const town = (mention as M).claim.city;
    return city !== null && town !== null && place.compare(town.value, city) !== "conflicts";
  });
  if (there.length === 0) {
    const clashField = city === null ? "country" : null;
    return {
      city,
      country: placeCell(ledger, record, "country", mentions, (m) => m.claim.country, exact<string>("country"), { clashField }),
    };
  }
  const others = states.filter((o) => !there.includes(o));
  const choice = chooseOver(there, others, "of a report that does not name the town", exact<string>("country"), ledger.originOf);
  const country = writeCell(ledger, record, "country", choice, { show: (v) => v, clashField: null }) as string | null;
  return { city, country };
};
