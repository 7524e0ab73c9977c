/**
 * The session that an article told last, and the sessions of the same body that other sentences tell.
 */
import type { Unit } from "../mentions/unit.ts";
import type { Draft } from "./draft.ts";
import { type Actor, distinct, evidenceOf, groundUnit, personRef, type Scene } from "./scene.ts";

export type Session = Extract<Draft, { kind: "meeting" }>;

/** The session of the body that an article named last, and in which sentence. */
export interface SessionMemory {
  session: Session | null;
  sentence: number;
}

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
  form: groundUnit(scene, "session", trigger),
  status: groundUnit(scene, session.status.value, trigger),
  participants: distinct(more.participants).map((a) => groundUnit(scene, personRef(a), a.unit)),
  latest: false,
});
