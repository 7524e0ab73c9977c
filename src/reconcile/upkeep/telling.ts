/** What articles tell: their mentions, with persons and days as now known. Remembered within a run until something changes. */
import type { PersonRef } from "../../model/claim.ts";
import type { Days } from "../../model/days.ts";
import { markBorrowedPlaces } from "../borrowed-places.ts";
import { isHappening, type Src } from "../corpus.ts";
import { type DateFinder, makeFinder } from "../dates/finder.ts";
import { inheritDates } from "../dates/inherit.ts";
import { makeSpread } from "../dates/spread.ts";
import { Timeline } from "../dates/timeline.ts";
import { nameKey } from "../entities/name-node.ts";
import type { People, Person } from "../entities/persons.ts";
import { personRefs } from "../entities/refs.ts";
import { type MentionKeys, mentionKeys, seriesKeys } from "../link/evidence-keys.ts";
import { withoutUmbrellas } from "../link/umbrellas.ts";
import { isAtHome, isTold, type Mention, mentionOf } from "../mention.ts";
import { recordIdOf } from "../rows/build.ts";
import type { NamingNote, TellingNote } from "./notes.ts";
import type { Run } from "./run.ts";
import type { Asking } from "./shelf.ts";

export interface Article {
  readonly src: Src;
  readonly mentions: readonly Mention[];
  /** Mentions an analyst rejected: shown beside the record they fit best, never part of one. */
  readonly ghosts: readonly Mention[];
}

export class Tellings {
  private readonly known = new Map<string, Article>();
  private readonly persons = new Map<string, Person>();
  private readonly named = new Map<string, ReadonlyMap<string, Person>>();
  private readonly offices = new Map<string, ReadonlyMap<Person, readonly string[]>>();
  private readonly keys = new Map<Mention, { readonly days: Days; readonly keys: MentionKeys }>();
  private readonly aligned = new Map<string, TellingNote["aligned"]>();
  readonly spread = makeSpread();
  /** Days as far as articles date themselves. */
  readonly alone: DateFinder = makeFinder(this.spread, new Timeline());
  /** Days as far as articles are dated by themselves and by dated reports. */
  readonly finder: DateFinder = makeFinder(this.spread, new Timeline(), (src) => this.aligned.get(src.id) ?? null);
  /** The same, narrowed further while mentions are gathered: what else asks for days must not depend on what was gathered before. */
  readonly gathering: DateFinder = makeFinder(this.spread, new Timeline(), (src) => this.aligned.get(src.id) ?? null);
  readonly people: People = {
    of: (ref, source) => this.personOf(ref, source),
    rolesOf: (person, src) => this.rolesOf(person, src),
  };

  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** Sets the days on which dated reports would have an undated article appear. */
  align(id: string, days: TellingNote["aligned"]): void {
    this.aligned.set(id, days);
  }

  /** Articles with what they tell. */
  *of(ids: Iterable<string>): Asking<readonly Article[]> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.known.has(id));
    if (missing.length > 0) {
      const sources = yield* this.run.load(missing);
      const naming = yield* this.run.shelf.get("naming", missing);
      const telling = yield* this.run.shelf.get("telling", missing);
      for (const src of sources) {
        this.aligned.set(src.id, telling.get(src.id)?.aligned ?? null);
        this.known.set(src.id, this.read(src, naming.get(src.id)));
      }
    }
    return wanted.flatMap((id) => this.known.get(id) ?? []);
  }

  private read(src: Src, naming: NamingNote | undefined): Article {
    this.named.set(src.id, new Map((naming?.persons ?? []).map(([key, person]) => [key, this.one(person)])));
    const { acceptedClaims, recordOfAdded } = this.run.standing;
    const told = this.run
      .claimsOf(src)
      .flatMap((c): Mention[] =>
        isHappening(c) && isTold(c) ? [mentionOf(c, src, this.people, acceptedClaims.get(c.id) ?? null, recordOfAdded.has(c.id))] : [],
      );
    const mentions = withoutUmbrellas(told.filter((m) => !isAtHome(m)));
    // a retelling is of the day of what it retells
    inheritDates(mentions.filter((m) => !m.retells));
    markBorrowedPlaces(mentions);
    const ghosts = this.run.rejectedOf(src).flatMap((c) => (isHappening(c) ? [mentionOf(c, src, this.people)] : []));
    return { src, mentions, ghosts };
  }

  /** One object for one person, so that persons can be compared as such. */
  private one(person: Person): Person {
    const known = this.persons.get(person.id);
    if (known !== undefined && known.name === person.name && known.country === person.country) return known;
    this.persons.set(person.id, person);
    return person;
  }

  private personOf(ref: PersonRef, source: string): Person | null {
    const key = nameKey(ref, source);
    return key === null ? null : (this.named.get(source)?.get(key) ?? null);
  }

  private rolesOf(person: Person, src: Src): readonly string[] {
    const known = this.offices.get(src.id);
    if (known !== undefined) return known.get(person) ?? [];
    const found = new Map<Person, string[]>();
    for (const claim of this.run.claimsOf(src))
      for (const ref of personRefs(claim)) {
        const who = this.personOf(ref, src.id);
        if (who === null || ref.role === null) continue;
        const own = found.get(who);
        if (own === undefined) found.set(who, [ref.role]);
        else if (!own.includes(ref.role)) own.push(ref.role);
      }
    this.offices.set(src.id, found);
    return found.get(person) ?? [];
  }

  keysOf(m: Mention): MentionKeys {
    const days = this.finder.days(m);
    const known = this.keys.get(m);
    if (known?.days === days) return known.keys;
    const day = mentionKeys(m, days);
    const series = seriesKeys(m);
    const keys = { own: [...day.own, ...series.own, `id ${m.id}`, `id ${recordIdOf(m)}`], wanted: [...day.wanted, ...series.wanted] };
    this.keys.set(m, { days, keys });
    return keys;
  }
}
