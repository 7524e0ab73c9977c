/**
 * "A will meet B on Friday. It is their first meeting", "… The meeting between A and B comes amid tensions": the present that points back
 * to what is still to come tells of nothing held.
 *
 * Where the article tells only the journey that leads to it ("will visit Peru … This is A's first meeting with B"), the exchange is
 * planned, too. A past ("the meeting lasted an hour") is left as told.
 */
import { unitTest } from "../mentions/ask.ts";
import { PRESENT } from "../clauses/words.ts";
import type { Draft } from "./draft.ts";
import { Tellings } from "./echo.ts";
import { isTalkNoun } from "./meet-form.ts";
import { clausesOf, type Scene } from "./scene.ts";

const isPresent = unitTest(
  (word) =>
    /^(?:is|are|comes?|marks?|follows?|takes?|signals?|underscores?|reflects?|aims?)$/.test(word) ||
    (word.endsWith("s") && PRESENT.has(word)),
);
const isMark = unitTest(/^(?:marks?|follows?)$/);
const isPointer = unitTest(/^(?:it|this|that|these)$/);

/** Is the echo told in the present: "The meeting between A and B comes", "This is A's first meeting with B"? */
export const inPresent = (scene: Scene | undefined, echo: Draft): boolean => {
  if (scene === undefined || echo.kind !== "meeting" || echo.status.value !== "held" || echo.background) return false;
  const { units } = scene;
  const n = units.findIndex((u) => u.start === echo.trigger.at_start);
  if (!isTalkNoun(units[n]) || clausesOf(scene).verbs.some((v) => v.at === n)) return false;
  // "This marks", "The meeting marks": a noun by its shape
  if (isMark(units[n + 1]) || (isPointer(units[0]) && isMark(units[1]))) return true;
  const verb = clausesOf(scene).verbs.find((v) => v.form === "finite" && (v.at > n || isPointer(units[v.first - 1])));
  if (verb === undefined || !isPresent(units[verb.at])) return false;
  return verb.at < n ? isPointer(units[verb.first - 1]) && verb.first <= 2 : verb.subject === null || verb.subject.first <= n;
};

/**
 * Takes out what only points back, in the present, to an exchange told as planned and nowhere as held ("The meeting between A and B
 * comes …"), where its noun is no echo by itself.
 */
export const withoutAhead = <T extends Told>(told: readonly T[], sceneAt: ReadonlyMap<number, Scene>): T[] => {
  const tellings = new Tellings();
  const planned = told.filter(({ draft }) => draft.kind === "meeting" && draft.status.value === "planned");
  if (planned.length === 0) return [...told];
  for (const { draft, item } of planned) tellings.add(draft, item);
  return told.filter(({ draft, item }) => {
    const scene = sceneAt.get(draft.trigger.start);
    return !(draft.kind === "meeting" && draft.date === null && inPresent(scene, draft) && tellings.has(draft, item, true));
  });
};
interface Told {
  readonly draft: Draft;
  readonly item: number;
}

type Visit = Extract<Draft, { kind: "visit" }>;

/** The journeys of an article by who travels, so that an article of very many echoes costs no more than its length. */
export class Journeys {
  private readonly byVisitor = new Map<string, Visit[]>();

  constructor(told: readonly Told[]) {
    for (const { draft, item } of told) {
      if (draft.kind !== "visit" || draft.background || draft.visitor.value.name === null) continue;
      const key = `${item} ${draft.country?.value} ${draft.visitor.value.name}`;
      const known = this.byVisitor.get(key);
      // Of one visitor and state a planned and a held journey tell all that is asked.
      if (known === undefined) this.byVisitor.set(key, [draft]);
      else if (!known.some((d) => d.status.value === draft.status.value)) known.push(draft);
    }
  }

  of(name: string, country: string, item: number): readonly Visit[] {
    return this.byVisitor.get(`${item} ${country} ${name}`) ?? [];
  }
}

/** The echo as planned on the journey to come that leads one of its people to the other's state; undefined where none is told. */
export const onJourney = (echo: Draft, told: Journeys, item: number): Draft | undefined => {
  if (echo.kind !== "meeting") return undefined;
  const people = echo.participants.map((p) => p.value);
  const states = [...new Set(people.flatMap((p) => p.country ?? []))];
  const journeys = people.flatMap(({ name }) => (name === null ? [] : states.flatMap((state) => told.of(name, state, item))));
  const journey = journeys.find((d) => d.status.value === "planned");
  if (journey === undefined || journeys.some((d) => d.status.value === "held")) return undefined;
  return { ...echo, status: { ...echo.status, value: "planned" }, city: journey.city, country: journey.country };
};
