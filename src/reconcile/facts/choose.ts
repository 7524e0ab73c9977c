/**
 * Which value a cell gets when reports give several, and what becomes of the others.
 *
 * Values that can stand together form a camp. A camp for which an analyst vouches wins; then one told by a report that says whose
 * happening it is (`link/retellings.ts`); then the one with more independent origins; then one told of what was done before what was only
 * announced; then the more specific; then the one a
 * participant's own ministry states; then the earliest published; then the lowest hash. Within the camp the most specific value is
 * shown. An article marked as of low reliability counts only where nothing else speaks.
 */
import type { Outcome } from "../../model/dataset.ts";
import type { Src } from "../corpus.ts";
import type { Observation } from "./observation.ts";
import { countOrigins } from "./origins.ts";

/** How one value stands to another of the same cell. */
export type Standing = "equal" | "refines" | "refined" | "compatible" | "conflicts";

export interface Lattice<T> {
  readonly name: string;
  compare(a: T, b: T): Standing;
  /** How much a value says; the higher is shown where both can stand. */
  weight(value: T): number;
}

export interface Judged<T> {
  readonly observation: Observation<T>;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

export interface Choice<T> {
  readonly value: T;
  readonly rule: string;
  readonly judged: readonly Judged<T>[];
  /** Camps that exclude each other, the chosen one first; one camp means no conflict. */
  readonly camps: readonly (readonly Observation<T>[])[];
}

const originCount = <T>(camp: readonly Observation<T>[], originOf: (s: Src) => string): number => {
  const sure = camp.filter((o) => o.mention.src.reliability !== "low");
  const origins = countOrigins(
    (sure.length > 0 ? sure : camp).map((o) => o.mention),
    originOf,
  );
  return origins - (sure.length > 0 ? 0 : 0.5);
};

const isOfficial = (o: Observation<unknown>): boolean =>
  /ministry|office|embassy|government|spokes|relations|army|navy|forces|pentagon|department|agency|presiden/i.test(
    o.mention.claim.attributed_to ?? "",
  );

/** Told as held, signed, contracted or delivered, and not as what is to come. */
const isDone = ({ mention: { claim } }: Observation<unknown>): boolean =>
  "status" in claim && /^(?:held|signed|contracted|delivered)$/.test(String(claim.status?.value));

const RULES = [
  "accepted by an analyst",
  "a report that says whose happening it is",
  "more independent origins",
  "told as done",
  "more specific",
  "stated by an office concerned",
  "published earlier",
  "lower source hash",
] as const;

const byRank = <T>(a: Observation<T>, b: Observation<T>): number =>
  a.mention.src.rank - b.mention.src.rank || a.evidence.start - b.evidence.start;

/** Whether an analyst's word on a claim, and nothing else, decided between camps. */
export const isAccepted = (choice: Choice<unknown>): boolean => choice.rule === RULES[0];

/** Most cells are given by one observation. */
const alone = <T>(only: Observation<T>, lattice: Lattice<T>): Choice<T> => {
  const { value } = only;
  const standing = lattice.compare(value, value);
  return {
    value,
    rule: standing === "equal" ? "only value" : "most specific of agreeing values",
    judged: [
      {
        observation: only,
        outcome: standing === "refines" ? "refines" : "supports",
        reason: standing === "equal" ? null : "agrees at its own precision",
      },
    ],
    camps: [[only]],
  };
};

/** null where nobody gives a value. */
export const choose = <T>(observations: readonly Observation<T>[], lattice: Lattice<T>, originOf: (s: Src) => string): Choice<T> | null => {
  const [only, second] = observations;
  if (only === undefined) return null;
  if (second === undefined) return alone(only, lattice);
  const ordered = [...observations].sort((a, b) => lattice.weight(b.value) - lattice.weight(a.value) || byRank(a, b));
  const camps: Observation<T>[][] = [];
  for (const o of ordered) {
    const home = camps.find((camp) => camp.every((other) => lattice.compare(o.value, other.value) !== "conflicts"));
    if (home === undefined) camps.push([o]);
    else home.push(o);
  }
  const keyed = camps.map((camp) => ({
    camp,
    key: [
      -Number(camp.some((o) => o.mention.accepted !== null)),
      -Number(camp.some((o) => !o.mention.retells)),
      -originCount(camp, originOf),
      -Number(camp.some(isDone)),
      -Math.max(...camp.map((o) => lattice.weight(o.value))),
      -Number(camp.some(isOfficial)),
      Math.min(...camp.map((o) => o.mention.src.published ?? Number.MAX_SAFE_INTEGER)),
      Math.min(...camp.map((o) => o.mention.src.rank)),
    ],
  }));
  keyed.sort((a, b) => a.key.reduce((d, x, i) => d || x - (b.key[i] as number), 0));
  const won = keyed[0] as { camp: Observation<T>[]; key: number[] };
  const decisive = keyed[1] === undefined ? -1 : won.key.findIndex((x, i) => x !== keyed[1]?.key[i]);
  const value = shown(won.camp, lattice, originOf);
  const rule =
    decisive < 0
      ? won.camp.every((o) => lattice.compare(o.value, value) === "equal")
        ? "only value"
        : "most specific of agreeing values"
      : (RULES[decisive] as string);
  const judged = keyed.flatMap(({ camp }, i) =>
    camp.map((o): Judged<T> => {
      if (i > 0) return { observation: o, outcome: "rejected", reason: `cannot stand beside the chosen value; ${rule}` };
      const standing = lattice.compare(value, o.value);
      return {
        observation: o,
        outcome: standing === "refines" ? "refines" : "supports",
        reason: standing === "equal" ? null : "agrees at its own precision",
      };
    }),
  );
  return { value, rule, judged: judged.sort((a, b) => byRank(a.observation, b.observation)), camps: keyed.map((k) => k.camp) };
};

/**
 * The same where some observations only stand in for others (the place of a dateline for where two met): they are chosen from
 * where nobody says more, are at odds with nothing, and stay beside the value with the reason.
 */
export const chooseOver = <T>(
  said: readonly Observation<T>[],
  assumed: readonly Observation<T>[],
  reason: string,
  lattice: Lattice<T>,
  originOf: (s: Src) => string,
): Choice<T> | null => {
  const choice = choose(said.length > 0 ? said : assumed, lattice, originOf);
  if (choice === null || assumed.length === 0) return choice;
  const [won = []] = choice.camps;
  const rejected = (observation: Observation<T>): Judged<T> => ({ observation, outcome: "rejected", reason });
  if (said.length === 0)
    return { ...choice, judged: choice.judged.map((j) => (j.outcome === "rejected" ? rejected(j.observation) : j)), camps: [won] };
  const agreeing = assumed.filter((o) => lattice.compare(o.value, choice.value) !== "conflicts");
  const judged = assumed.map(
    (o): Judged<T> => (agreeing.includes(o) ? { observation: o, outcome: "supports", reason: null } : rejected(o)),
  );
  return {
    ...choice,
    judged: [...choice.judged, ...judged].sort((a, b) => byRank(a.observation, b.observation)),
    camps: [[...won, ...agreeing], ...choice.camps.slice(1)],
  };
};

/** The most specific value of a camp; among equals the one most origins give, then the earliest. */
const shown = <T>(camp: readonly Observation<T>[], lattice: Lattice<T>, originOf: (s: Src) => string): T => {
  const best = Math.max(...camp.map((o) => lattice.weight(o.value)));
  const top = camp.filter((o) => lattice.weight(o.value) === best);
  const votes = (o: Observation<T>): number =>
    countOrigins(
      top.filter((p) => lattice.compare(o.value, p.value) === "equal").map((p) => p.mention),
      originOf,
    );
  const first = [...top].sort((a, b) => votes(b) - votes(a) || byRank(a, b))[0];
  return (first as Observation<T>).value;
};
