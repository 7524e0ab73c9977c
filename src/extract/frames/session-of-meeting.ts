/**
 * A session and an exchange that one sentence tells are one where the exchange is what the session was: "they met in May, when the
 * fifth dialogue was held", "hosted A for the third dialogue", "Within the framework of the fifth session, A met B".
 */
import type { Draft } from "./draft.ts";
import { type Scene, wordsOf } from "./scene.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;

/** Words of a sentence before the session that opens it. */
const OPENS = /^(?:as part of|(?:with)?in the (?:framework|context|course) of|during|at|in|for|within)(?: (?:the|their|its|today's|a))*$/;
const REACH = 7;

/** "Within the framework of the fifth session, …": does the session open its sentence? */
const opensWith = (scene: Scene, session: Meeting): boolean => {
  const at = scene.units.findIndex((u) => u.start <= session.trigger.at_start && session.trigger.at_start < u.end);
  if (at < 1 || at > REACH) return false;
  const words = scene.units.slice(0, at).filter((u) => u.kind !== "date" && u.kind !== "mark");
  return OPENS.test(words.map((u) => u.lower).join(" "));
};

/** Are those who meet of the sides of the session, and is it told behind it as real? */
const ofOneRow = (session: Meeting, meeting: Meeting): boolean =>
  meeting.trigger.at_start >= session.trigger.at_end &&
  meeting.status.value === session.status.value &&
  new Set(meeting.countries.map((c) => c.value)).size === 2 &&
  meeting.countries.every(({ value }) => session.countries.some((c) => c.value === value));

/** A session of which nobody is named. */
export const isUnnamed = (draft: Draft): boolean => draft.kind === "meeting" && draft.participants.every((p) => p.value.name === null);

/** Units from whom they met to the session. */
const BETWEEN = 12;
/** "A and B sat down with C and D in the second round of the dialogue": those of the session and whom they met there. */
const isWhole = ({ units }: Scene, session: Meeting, draft: Draft): boolean => {
  if (draft.kind !== "meeting" || draft.form.value !== "in_person" || draft.status.value !== session.status.value) return false;
  if (draft.trigger.at_start >= session.trigger.at_start) return false;
  const key = ({ value }: Meeting["participants"][number]): string => value.name ?? value.surface;
  const met = new Set(draft.participants.map(key));
  if (met.size <= session.participants.length || !session.participants.every((p) => met.has(key(p)))) return false;
  const last = Math.max(...draft.participants.map((p) => p.evidence.at_end));
  const between = units.filter((u) => u.start >= last && u.end <= session.trigger.at_start).map((u) => u.lower);
  return (
    between.length <= BETWEEN &&
    between.some((w) => /^(?:in|at|for|during)$/.test(w)) &&
    !between.some((w) => /^(?:and|,|;|before|after)$/.test(w))
  );
};

/** "they met in May, when the fifth dialogue was held": the session is the meeting, with its people and day. */
export const sessionOfMeeting = (scene: Scene, drafts: readonly Draft[]): Draft[] => {
  const peopled = drafts.find((d) => d.kind === "meeting" && d.form.value === "session" && d.participants.length >= 2);
  if (peopled?.kind === "meeting") {
    // "hosted A for the third dialogue": the session has its people, and the verb tells no other meeting.
    const near = wordsOf(scene.units, 0, scene.units.length);
    if (/\b(alongside|sidelines|margins|separately)\b/.test(near)) return [...drafts];
    const names = new Set(peopled.participants.map((p) => p.value.name));
    const whole = drafts.find((d) => isWhole(scene, peopled, d));
    if (whole?.kind === "meeting") {
      const countries = whole.countries.length >= peopled.countries.length ? whole.countries : peopled.countries;
      const all = { ...peopled, participants: whole.participants, countries };
      return drafts.flatMap((d) => (d === peopled ? [all] : d === whole ? [] : [d]));
    }
    return drafts.filter(
      (d) => d.kind !== "meeting" || d === peopled || d.form.value !== "in_person" || !d.participants.every((p) => names.has(p.value.name)),
    );
  }
  const session = drafts.find((d) => d.kind === "meeting" && d.form.value === "session" && d.participants.length === 0);
  const all = drafts.filter(
    (d): d is Extract<Draft, { kind: "meeting" }> => d.kind === "meeting" && d.form.value === "in_person" && d.participants.length >= 2,
  );
  const meeting = all[0];
  if (session?.kind !== "meeting" || meeting?.kind !== "meeting") return [...drafts];
  const fronted = opensWith(scene, session);
  if (fronted ? !ofOneRow(session, meeting) : session.trigger.at_start < meeting.trigger.at_end) return [...drafts];
  const between = scene.units.filter((u) => u.start >= meeting.trigger.at_end && u.end <= session.trigger.at_start).map((u) => u.lower);
  if (
    !fronted &&
    (between.length > 12 ||
      !between.some((w) => /^(when|during|at|for)$/.test(w)) ||
      between.includes("alongside") ||
      between.includes("sidelines"))
  )
    return [...drafts];
  const countries = [...session.countries, ...meeting.countries].filter((c, i, all) => all.findIndex((d) => d.value === c.value) === i);
  // A delegation of ministers meets as one body, however the verb pairs them.
  const everybody = all
    .flatMap((d) => d.participants)
    .filter((p, i, list) => list.findIndex((q) => q.value.name === p.value.name && q.value.surface === p.value.surface) === i);
  const joined: Draft = {
    ...session,
    participants: everybody,
    countries: meeting.countries.length >= 2 ? meeting.countries : countries,
    date: session.date ?? meeting.date,
    city: session.city ?? meeting.city,
    country: session.country ?? meeting.country,
    background: meeting.background,
  };
  return drafts.flatMap((d) =>
    d === session ? [joined] : all.some((m) => m === d && m.trigger.at_start === meeting.trigger.at_start) ? [] : [d],
  );
};
