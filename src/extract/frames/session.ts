/**
 * Sessions of formal bodies: a joint working group that met, a dialogue that two ministers co-chaired, an annual summit.
 *
 * A body that is merely named ("the committee's secretariat") is no session: it takes a verb of meeting, an ordinal, a date
 * after "the last … meeting", or two who chair or attend it.
 */
import type { Dossier } from "../mentions/dossier.ts";
import { dateNear, placeNear } from "./circumstance.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { modalityOf, nounModality } from "./modality.ts";
import { type Actor, distinct, evidenceOf, groundUnit, isActor, personRef, readActors, type Scene, subjectOf, verbLike } from "./scene.ts";

const HELD = /^(held|concluded|convened|opened|began|met|meets|took|takes|hosted|ended|attended|organised|organized|gathered|sat)$/;
const CHAIR = /^(co-chaired|co-chair|cochaired|chaired|co-chairing|co-chairs|attended|attend|led|leads|lead|headed)$/;
const TAIL = /^(meeting|session|talks|round|dialogue|summit|meetings|ministerial|consultations)$/;

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((w) => (/^\p{Lu}/u.test(w) ? w[0] : ""))
    .join("");

/** "JWG" and "the Joint Working Group" under the fullest name the article gives the body. */
const fullSeriesName = (scene: Scene, name: string): string => {
  const acronym = name.replace(/[^\p{Lu}]/gu, "");
  let best = name;
  for (const other of bodiesOf(scene.dossier)) {
    if (other.length <= best.length) continue;
    if (
      other.toLowerCase().startsWith(`${name.toLowerCase()} `) ||
      other.toLowerCase().endsWith(` ${name.toLowerCase()}`) ||
      (acronym === name && initials(other).startsWith(name))
    )
      best = other;
  }
  return best;
};

const bodies = new WeakMap<Dossier, ReadonlySet<string>>();

/** The names an article gives to formal bodies, looked up once an article. */
const bodiesOf = (dossier: Dossier): ReadonlySet<string> => {
  let names = bodies.get(dossier);
  if (names === undefined) {
    names = new Set(dossier.sentences.flatMap((units) => units.flatMap((u) => (u.series === undefined ? [] : [u.series.name]))));
    bodies.set(dossier, names);
  }
  return names;
};

export const sessions = (scene: Scene): FrameResult => {
  const result = emptyResult();
  if (!scene.kinds.has("series")) return result;
  const { units, dossier } = scene;
  for (const [i, unit] of units.entries()) {
    const series = unit.series;
    if (series === undefined || scene.quoted[i] === true) continue;
    let last = i + 1;
    if (TAIL.test(units[last]?.lower ?? "")) last++;
    let verb = -1;
    for (let k = last; k < Math.min(units.length, last + 9) && verb < 0; k++) {
      const u = units[k] as (typeof units)[number];
      if (u.kind === "word" && (HELD.test(u.lower) || CHAIR.test(u.lower))) verb = k;
      else if (u.lower === ";" || u.lower === "which" || u.lower === "and" || (u.lower === "," && !CHAIR.test(units[k + 1]?.lower ?? "")))
        break;
    }
    let before = -1;
    for (let k = i - 1; k >= Math.max(0, i - 4) && before < 0; k--)
      if (units[k]?.kind === "word" && (CHAIR.test(units[k]?.lower ?? "") || HELD.test(units[k]?.lower ?? ""))) before = k;
    const words = units
      .slice(Math.max(0, i - 4), i)
      .map((u) => u.lower)
      .join(" ");
    const own = `${unit.lower} ${words}`;
    const latest = /\b(since|after) (the )?last$/.test(words) || /^the last\b|^last\b/.test(unit.lower);
    const within = /\b(during|at|alongside|following|after|for|of|in|on the sidelines of)( the)?$/.test(words) || words.endsWith("the");
    const date = dateNear(scene, i, last, { tense: "past" });
    if (
      verb < 0 &&
      before < 0 &&
      series.ordinal === null &&
      !(latest && date !== null) &&
      !(within && date !== null && /\b(during|at|alongside|following)( the)?$/.test(words))
    ) {
      if (dossier.document.tokens.length > 0 && verb < 0)
        result.rejections.push({
          trigger: evidenceOf(scene, unit),
          rule: "session",
          reason: "the body is named, no session of it is told",
        });
      continue;
    }
    const actors: Actor[] = [];
    if (verb >= 0 && CHAIR.test(units[verb]?.lower ?? "") && units[verb + 1]?.lower === "by")
      actors.push(...readActors(scene, verb + 2).actors);
    else if (verb >= 0 && units[verb + 1]?.lower === "between") actors.push(...readActors(scene, verb + 2).actors);
    if (before >= 0 && CHAIR.test(units[before]?.lower ?? "")) actors.push(...subjectOf(scene, before));
    // "the virtual summit of A and B"
    if (actors.length === 0 && /^(of|between)$/.test(units[last]?.lower ?? "")) actors.push(...readActors(scene, last + 1).actors);
    for (let k = last; k < Math.min(units.length, last + 10); k++) {
      if (units[k]?.lower === "with" && isActor(scene, units[k + 1])) {
        actors.push(...readActors(scene, k + 1).actors);
        if (actors.every((a) => a.kind !== "person") || before < 0) {
          const subject = subjectOf(scene, i);
          actors.push(...subject);
        }
        break;
      }
      if (verbLike(units[k]) && k !== verb) break;
    }
    const modality =
      verb >= 0 && !CHAIR.test(units[verb]?.lower ?? "")
        ? modalityOf(units, verb)
        : before >= 0
          ? modalityOf(units, before)
          : nounModality(units, i, last);
    const people = distinct(actors.filter((a) => a.kind === "person" || a.kind === "official"));
    const countries = new Map<string, Actor["unit"]>();
    for (const country of series.countries) countries.set(country, unit);
    for (const actor of actors) if (actor.country !== null && !countries.has(actor.country)) countries.set(actor.country, actor.unit);
    if (countries.size < 2) {
      const referent = units.find((u) => (dossier.referents.get(u)?.countries.length ?? 0) >= 2);
      const sides = referent === undefined ? dossier.setting.sides.slice(0, 2) : (dossier.referents.get(referent)?.countries ?? []);
      for (const side of sides) if (!countries.has(side) && countries.size < 2) countries.set(side, unit);
    }
    const place = placeNear(scene, i, last);
    const when = dateNear(scene, i, last, { tense: modality.tense });
    const ahead = when?.value.tense === "future" && modality.status === "held";
    const virtual = /\b(virtual|virtually|online|by video)\b/.test(
      `${own} ${units
        .slice(last, last + 6)
        .map((u) => u.lower)
        .join(" ")}`,
    );
    result.drafts.push({
      kind: "meeting",
      rule: "session",
      trigger: evidenceOf(scene, unit),
      attributed_to: null,
      background: modality.perfect || latest,
      form: groundUnit(scene, "session", unit),
      status: groundUnit(scene, ahead ? "planned" : modality.status, verb >= 0 ? (units[verb] as (typeof units)[number]) : unit),
      participants: people.map((a) => groundUnit(scene, personRef(a), a.unit)),
      countries: [...countries].map(([country, where]) => groundUnit(scene, country, where)),
      date: when,
      city: virtual ? null : place.city,
      country: virtual ? null : place.country,
      series: groundUnit(scene, fullSeriesName(scene, series.name), unit),
      ordinal: series.ordinal === null ? null : groundUnit(scene, series.ordinal, unit),
      latest,
    });
  }
  return result;
};
