/**
 * The session that an article told last, and the sessions of the same body that other sentences tell.
 */
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Draft } from "./draft.ts";
import { type Actor, distinct, evidenceOf, groundUnit, personRef, type Scene } from "./scene.ts";

export type Session = Extract<Draft, { kind: "meeting" }>;

/** Sentences for which a body named is remembered. */
const REACH = 6;

/** The bodies that an article has named so far, each with the session of it told last. */
export class SessionMemory {
  private last: Session | null = null;
  private sentence = -1;
  private readonly byNoun = new Map<string, Session>();

  /** Remembers a session told in sentence `index`, or a body of which none was told. */
  remember(session: Session, index: number): void {
    // A body that is only named takes nothing from a session of it told before.
    const noun = headOf(session);
    const known = this.byNoun.get(noun);
    if (isNamedOnly(session) && known !== undefined && known.series?.value === session.series?.value) return;
    this.last = session;
    this.sentence = index;
    this.byNoun.set(noun, session);
  }

  /** The session that a sentence goes on about, how many sentences ago it was told, and whether the sentence names its body; undefined where none is near. */
  of(scene: Scene): { readonly session: Session; readonly distance: number; readonly named: boolean } | undefined {
    const { index } = scene.sentence;
    for (const unit of scene.units) {
      const session = BODY.test(unit.lower) ? this.byNoun.get(unit.lower) : undefined;
      if (session !== undefined && (session === this.last || unit.kind === "name" || isEntry(scene.units)))
        return { session, distance: session === this.last ? index - this.sentence : REACH, named: true };
    }
    if (this.last === null) return undefined;
    const near = index - this.sentence <= REACH;
    if (!near && !(this.byNoun.size === 1 && isNext(scene.units, this.last))) return undefined;
    return { session: this.last, distance: near ? index - this.sentence : REACH, named: false };
  }
}

const BODY = /^(?:council|commission|committee|dialogue|group|mechanism|consultations|summit)$/;

const headOf = (session: Session): string => session.series?.value.toLowerCase().split(" ").at(-1) ?? "";

/** "convene the thirteenth consultations" far behind the twelfth, the only body of the article. */
const isNext = (units: readonly Unit[], { ordinal }: Session): boolean =>
  ordinal !== null &&
  units.some((u, k) => SESSION_NOUN.test(units[k + 1]?.lower ?? "") && ordinalOf({ text: u.lower, lower: u.lower }) === ordinal.value + 1);

/** The line of a chronicle: "June 2019: …". */
const isEntry = (units: readonly Unit[]): boolean => units.find((u) => u.kind !== "mark")?.kind === "date";

/** What stands for a body of which no session has been told yet. */
export const bodyOnly = (scene: Scene, unit: Unit, name: string, countries: readonly string[]): Session => ({
  kind: "meeting",
  rule: BODY_ONLY,
  trigger: evidenceOf(scene, unit),
  attributed_to: null,
  background: false,
  form: groundUnit(scene, "session", unit),
  status: groundUnit(scene, "hypothetical", unit),
  participants: [],
  countries: countries.map((country) => groundUnit(scene, country, unit)),
  date: null,
  city: null,
  country: null,
  series: groundUnit(scene, name, unit),
  ordinal: null,
  latest: false,
});

const BODY_ONLY = "session-body";
export const isNamedOnly = (session: Session): boolean => session.rule === BODY_ONLY;

/** A noun that stands for a session or for the body that holds it. */
export const SESSION_NOUN =
  /^(session|meeting|round|edition|iteration|sitting|dialogue|talks|summit|gathering|one|consultations|commission|committee|council)$/;

/** Another telling of `session`, or another session of its body: what differs is set by the caller. */
export const again = (
  scene: Scene,
  session: Session,
  trigger: Unit,
  more: { readonly participants: readonly Actor[]; readonly rule: string },
): Session => ({
  ...session,
  rule: more.rule,
  trigger: evidenceOf(scene, trigger),
  form: groundUnit(scene, session.form.value, trigger),
  status: groundUnit(scene, session.status.value, trigger),
  participants: distinct(more.participants).map((a) => groundUnit(scene, personRef(a), a.unit)),
  latest: false,
});
