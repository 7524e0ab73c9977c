/**
 * "At their meeting in Lima on Monday, A and B agreed …" behind "A has met B": where and when the exchange was that another sentence
 * tells without its day or place.
 *
 * Limits: only what stands right behind the noun counts, and only where the article tells one exchange of these people; nothing that it
 * tells itself is replaced, and a day of months ago is another exchange's.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Draft } from "./draft.ts";
import { isTalkNoun } from "./meet-form.ts";
import { isOtherOne } from "./meet-where.ts";
import type { Scene } from "./scene.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;

const isBetween = unitTest(/^(?:in|at|on|the|of|held|here|city|capital|headquarters|ministry)$/);
const ADJECTIVES = 4;
const REACH = 12;

/** Where the day and the place end that stand right behind the noun at unit `n`, as an offset in the text. */
const circumstancesEnd = (units: readonly Unit[], n: number): number => {
  let k = n + 1;
  const stands = (unit: Unit): boolean => unit.kind === "date" || unit.kind === "place" || unit.kind === "org" || unit.kind === "name";
  while (k < units.length && k < n + REACH && (stands(units[k] as Unit) || isBetween(units[k]))) k++;
  return units[k - 1]?.end ?? 0;
};

const names = (meeting: Meeting): string =>
  meeting.participants
    .map((p) => p.value.name ?? `? ${p.value.country}`)
    .sort()
    .join("|");

const isDay = ({ date }: Meeting): boolean => /^(?:weekday|days|day_of_month)$/.test(date?.value.when.kind ?? "");

interface Told {
  draft: Draft;
  readonly item: number;
}

/** The held meetings of an article by who was there, so that an article of very many echoes costs no more than its length. */
export class HeldMeetings {
  private readonly byPeople = new Map<string, Told[]>();

  private static key(item: number, meeting: Meeting): string {
    return `${item} ${names(meeting)}`;
  }

  constructor(told: readonly Told[]) {
    for (const one of told) this.add(one);
  }

  add(told: Told): void {
    if (told.draft.kind !== "meeting" || told.draft.status.value !== "held") return;
    const key = HeldMeetings.key(told.item, told.draft);
    const known = this.byPeople.get(key);
    if (known === undefined) this.byPeople.set(key, [told]);
    else known.push(told);
  }

  /** The one meeting of the people of `echo`, where the article tells no other of them. */
  only(echo: Meeting, item: number): Told | undefined {
    const same = this.byPeople.get(HeldMeetings.key(item, echo)) ?? [];
    return same.length === 1 ? same[0] : undefined;
  }
}

/** Gives the one exchange told of the people of `echo` the day and place that its sentence tells, in place. */
export const fillFromEcho = (scene: Scene | undefined, echo: Draft, told: HeldMeetings, item: number): void => {
  if (scene === undefined || echo.kind !== "meeting" || echo.background || echo.status.value !== "held") return;
  const one = told.only(echo, item);
  if (one?.draft.kind !== "meeting" || one.draft.background || one.draft.form.value !== echo.form.value) return;
  const { units } = scene;
  const n = units.findIndex((u) => u.start === echo.trigger.at_start);
  if (n < 0 || !isTalkNoun(units[n])) return;
  for (let k = n - 1; k >= Math.max(0, n - ADJECTIVES); k--) if (isOtherOne(units[k])) return;
  const end = circumstancesEnd(units, n);
  const isSaid = (at: { readonly evidence: { readonly at_start: number } } | null): boolean => at !== null && at.evidence.at_start < end;
  const { draft } = one;
  const date = draft.date === null && isDay(echo) && isSaid(echo.date) ? echo.date : draft.date;
  const inside = draft.country === null || (draft.city === null && draft.country.value === echo.country?.value);
  const place = inside && draft.form.value === "in_person" && isSaid(echo.city) ? echo : draft;
  one.draft = { ...draft, date, city: place.city, country: place.country };
};
