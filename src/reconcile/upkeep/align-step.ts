/**
 * Step: undated articles that changed articles may date are dated anew. Answers those whose days changed.
 *
 * What was said of an undated article is kept; a new article adds its own votes. Only where an article that has voted, or the
 * undated one itself, is now understood otherwise are all asked again.
 */
import { type Days, sameDays } from "../../model/days.ts";
import { electedDays, withVotes } from "../link/align.ts";
import { datedKeys, datingKeys, sharedKeys } from "../link/evidence-keys.ts";
import type { Mention } from "../mention.ts";
import type { TellingNote } from "./notes.ts";
import { putTelling } from "./put-telling.ts";
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

/** Takes the votes of `near` for an undated article, on top of what was said before; whether its days changed. */
function* vote(
  tellings: Tellings,
  { src, mentions }: Article,
  near: (m: Mention) => readonly Mention[],
  before: TellingNote | null,
): Asking<boolean> {
  const said = new Map(before?.votes ?? []);
  const voters = new Set(before?.voters ?? []);
  const votes = mentions.map((m) => {
    const found = withVotes(said.get(m.id) ?? [], m, near(m), tellings.alone);
    for (const voter of found.voters) voters.add(voter);
    return [m.id, found.tally] as const;
  });
  const days = electedDays(votes.map(([, tally]) => tally));
  const old = (yield* tellings.run.shelf.get("telling", [src.id])).get(src.id);
  tellings.align(src.id, days);
  const kept = votes.filter(([, tally]) => tally.length > 0);
  yield* putTelling(tellings, src.id, { aligned: days, voters: [...voters], votes: kept });
  return old === undefined || !same(old.aligned, days);
}

/** `changed`: articles that are new, or in which somebody is now another person. */
export function* alignStep(tellings: Tellings, changed: ReadonlySet<string>): Asking<ReadonlySet<string>> {
  const { shelf } = tellings.run;
  const articles = yield* tellings.of(changed);
  const misled = yield* shelf.find(
    "telling",
    [...changed].map((id) => `voter ${id}`),
  );
  const anew = new Set([...articles.filter((a) => a.src.published === null).map((a) => a.src.id), ...misled.keys()]);
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
