/**
 * A session told as what a meeting was, in the sentence behind it: "A, B and C met in Lima. It was the third trilateral meeting in this
 * format." The meeting is that session, with its people, day and place.
 */
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;
interface Gathered {
  draft: Draft;
  readonly item: number;
}

/** Units before the session: "It was", "The talks were". */
const OPENING = 4;
const SAID_OF_IT = /^(?:it|this|the (?:meeting|talks|gathering|encounter)|their (?:meeting|talks)) (?:was|is|were|marked|marks|became) $/;

/** Makes the meeting told right before the session that this sentence calls it; answers the drafts left. */
export const sessionOfLast = (scene: Scene, drafts: readonly Draft[], gathered: readonly Gathered[]): readonly Draft[] => {
  const session = drafts.find((d): d is Meeting => d.kind === "meeting" && d.form.value === "session" && d.ordinal !== null);
  if (session === undefined || session.participants.length > 0 || session.countries.length > 1) return drafts;
  const at = scene.units.findIndex((u) => u.start <= session.trigger.at_start && session.trigger.at_start < u.end);
  if (at < 2 || at > OPENING) return drafts;
  const said = `${scene.units
    .slice(0, at)
    .map((u) => u.lower)
    .join(" ")} `;
  const last = gathered.at(-1);
  const meeting = last?.draft;
  const isIt =
    meeting?.kind === "meeting" &&
    meeting.form.value === "in_person" &&
    meeting.status.value === "held" &&
    meeting.participants.length > 1 &&
    last?.item === scene.sentence.item &&
    // told in the sentence right before
    meeting.trigger.end <= scene.sentence.start &&
    scene.sentence.start - meeting.trigger.end <= 2;
  if (!SAID_OF_IT.test(said) || !isIt || last === undefined) return drafts;
  last.draft = { ...meeting, form: session.form, series: session.series, ordinal: session.ordinal };
  return drafts.filter((d) => d !== session);
};
