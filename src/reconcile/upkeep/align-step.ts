/**
 * Step: undated articles that changed articles may date are dated anew. Answers those whose days changed.
 *
 * What was said of an undated article is kept; a new article adds its own votes. Only where an article that has voted, or the
 * undated one itself, is now understood otherwise are all asked again.
 */
import { type Days, sameDays } from "../../model/days.ts";
import { looksBackOn } from "../dates/finder.ts";
import { electedDays, withVotes } from "../link/align.ts";
import { datedKeys, datingKeys, sharedKeys } from "../link/evidence-keys.ts";
import type { Mention } from "../mention.ts";
import type { TellingNote } from "./notes.ts";
import { putTelling } from "./put-telling.ts";
import type { Run } from "./run.ts";
import type { Asking } from "./shelf.ts";
import type { Article, Tellings } from "./telling.ts";

const same = (a: Days | null, b: Days | null): boolean => a === b || (a !== null && b !== null && sameDays(a, b));

/** Mentions by the evidence they share. */
const bySharing = (articles: readonly Article[]): ((m: Mention) => readonly Mention[]) => {
  const index = new Map<string, Mention[]>();
  for (const { mentions } of articles)
    for (const m of mentions)
      for (const key of new Set(sharedKeys(m))) {
        const list = index.get(key);
        if (list === undefined) index.set(key, [m]);
        else list.push(m);
      }
  return (m) => [...new Set(datingKeys(m).flatMap((key) => index.get(key) ?? []))];
};

/** Remembers for which undated article others have spoken. */
function* noteVoters({ shelf }: Run, undated: string, voters: ReadonlySet<string>): Asking<void> {
  const known = yield* shelf.get("ballot", voters);
  for (const id of voters) {
    const before = known.get(id)?.undated ?? [];
    if (!before.includes(undated)) shelf.put("ballot", id, { undated: [...before, undated] });
  }
}

/** Takes the votes of `near` for an undated article, on top of what was said before; whether its days changed. */
function* vote(
  tellings: Tellings,
  { src, mentions }: Article,
  near: (m: Mention) => readonly Mention[],
  before: TellingNote | null,
): Asking<boolean> {
  const { shelf } = tellings.run;
  const said = new Map(before?.votes ?? []);
  const voters = new Set<string>();
  const votes = mentions.map((m) => {
    const found = withVotes(said.get(m.id) ?? [], m, near(m), tellings.alone);
    for (const voter of found.voters) voters.add(voter);
    return [m.id, found.tally] as const;
  });
  if (before !== null && voters.size === 0) return false;
  yield* noteVoters(tellings.run, src.id, voters);
  const days = electedDays(
    votes.map(([, tally]) => tally),
    looksBackOn(src),
  );
  const old = before ?? (yield* shelf.get("telling", [src.id])).get(src.id);
  const note: TellingNote = { aligned: days, votes: votes.filter(([, tally]) => tally.length > 0) };
  const stays = old !== undefined && same(old.aligned, days);
  // its keys follow from its days
  if (before !== null && stays) shelf.put("telling", src.id, note);
  else {
    tellings.align(src.id, days);
    yield* putTelling(tellings, src.id, note);
  }
  return !stays;
}

/** `changed`: articles that are new, or in which somebody is now another person. */
export function* alignStep(tellings: Tellings, changed: ReadonlySet<string>): Asking<ReadonlySet<string>> {
  const { shelf } = tellings.run;
  const articles = yield* tellings.of(changed);
  const misled = [...(yield* shelf.get("ballot", changed)).values()].flatMap((note) => note.undated);
  const anew = new Set([...articles.filter((a) => a.src.published === null).map((a) => a.src.id), ...misled]);
  const reached = yield* shelf.find(
    "telling",
    articles.flatMap((a) => a.mentions.flatMap(datedKeys)),
  );
  const moved = new Set<string>();
  const told = bySharing(articles);
  for (const article of yield* tellings.of([...reached.keys()].filter((id) => !anew.has(id))))
    if (yield* vote(tellings, article, told, reached.get(article.src.id) ?? null)) moved.add(article.src.id);
  const undated = (yield* tellings.of(anew)).filter((a) => a.src.published === null);
  const sharing = yield* shelf.find(
    "telling",
    undated.flatMap((a) => a.mentions.flatMap(datingKeys)),
  );
  const all = bySharing(yield* tellings.of([...sharing.keys(), ...changed]));
  for (const article of undated) if (yield* vote(tellings, article, all, null)) moved.add(article.src.id);
  return moved;
}
