/**
 * The days of a stay: told by arrival, by departure and by days between, which add up and are not at odds with one another.
 *
 * Limit: "flew to Lima" is taken for the day of arrival; a flight over midnight told by its start on one side and by the landing on the
 * other is not told from it, and so two such days are never set against each other.
 */
import { type Days, earliest, isBounded, latest, meets, sameDays, size } from "../../model/days.ts";
import type { Src } from "../corpus.ts";
import { choose, type Choice, type Lattice } from "../facts/choose.ts";
import type { Observation } from "../facts/observation.ts";
import type { Group } from "../link/groups.ts";
import { isDone, type Mention } from "../mention.ts";
import { samePlace } from "../values/words.ts";
import type { DateFinder } from "./finder.ts";

export const dayLattice: Lattice<Days> = {
  name: "days",
  compare: (a, b) => (sameDays(a, b) ? "equal" : !meets(a, b) ? "conflicts" : size(a) < size(b) ? "refines" : "refined"),
  weight: (a) => -Math.min(size(a), 100_000),
};

/** Whether the sentence that tells of a happening gives its day. */
export const saysOutright = (m: Mention): boolean => {
  const words = m.claim.date?.evidence;
  return m.date?.own === true && words !== undefined && words.at_start >= m.claim.trigger.start && words.at_end <= m.claim.trigger.end;
};

/** Longest stay whose reported days are put together. */
export const STAY = 14;

export const isStay = (group: Group): boolean => group.mentions[0]?.claim.kind === "visit";

interface DaysTold {
  readonly days: Days;
  readonly by: Mention;
}

const ARRIVALS: ReadonlySet<string> = new Set(["travelled", "arrived"]);

/** One day, in the words of the sentence itself, of a stay in one place. */
const namesTheDay = ({ days, by }: DaysTold): boolean => size(days) === 1 && isDone(by) && saysOutright(by);

const sameCity = (a: Mention, b: Mention): boolean => {
  const [x, y] = [a.claim.kind === "visit" ? a.claim.city?.value : null, b.claim.kind === "visit" ? b.claim.city?.value : null];
  return x != null && y != null && samePlace(x, y);
};

/** "The visit to Lima on Wednesday" was not before the visitor "flew into Lima on Thursday". */
const isBeforeArrival = (visit: DaysTold, arrival: DaysTold): boolean =>
  visit.by.src !== arrival.by.src &&
  ARRIVALS.has(arrival.by.claim.rule) &&
  !ARRIVALS.has(visit.by.claim.rule) &&
  sameCity(visit.by, arrival.by) &&
  namesTheDay(visit) &&
  namesTheDay(arrival) &&
  latest(visit.days) < earliest(arrival.days);

const stayLattice: Lattice<DaysTold> = {
  name: "days",
  compare: (a, b) => {
    const plain = dayLattice.compare(a.days, b.days);
    if (plain !== "conflicts" || isBeforeArrival(a, b) || isBeforeArrival(b, a)) return plain;
    const oneStay = latest(a.days) - earliest(b.days) < STAY && latest(b.days) - earliest(a.days) < STAY;
    return oneStay ? "compatible" : plain;
  },
  weight: (a) => dayLattice.weight(a.days),
};

/** Days of one stay chosen: those that add up stand together. */
export const chooseStay = (told: readonly Observation<Days>[], originOf: (s: Src) => string): Choice<Days> | null => {
  const choice = choose(
    told.map((o): Observation<DaysTold> => ({ ...o, value: { days: o.value, by: o.mention } })),
    stayLattice,
    originOf,
  );
  if (choice === null) return null;
  const plain = (o: Observation<DaysTold>): Observation<Days> => ({ ...o, value: o.value.days });
  return {
    value: choice.value.days,
    rule: choice.rule,
    judged: choice.judged.map((j) => ({ ...j, observation: plain(j.observation) })),
    camps: choice.camps.map((camp) => camp.map(plain)),
  };
};

/**
 * Whether what was announced of a stay tells more of its days than what was seen of it: a first to last day that holds all
 * reported ones ("a three-day visit from Monday"), or a day still to come, told while the visitor was there.
 */
export const completes = (planned: Mention, done: readonly Mention[], finder: DateFinder): boolean => {
  if (planned.claim.status.value !== "planned") return false;
  const days = finder.days(planned);
  if (!isBounded(days) || size(days) > STAY) return false;
  const seen = done.map((m) => finder.days(m)).filter((d) => size(d) <= STAY);
  if (seen.length === 0) return false;
  const [from, to] = [Math.min(...seen.map(earliest)), Math.max(...seen.map(latest))];
  const told = planned.src.published;
  return (size(days) > 1 && earliest(days) <= from && latest(days) >= to) || (told !== null && told >= from && earliest(days) > to);
};
