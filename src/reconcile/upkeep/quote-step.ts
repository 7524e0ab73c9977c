/** Step: statements that changed articles quote are laid beside those of others anew. */
import { compareText } from "../compare.ts";
import type { Clash } from "../reconciled.ts";
import { quoteClashes, type ToldRecord } from "../quotes/clashes.ts";
import {
  isPlaced,
  mayBeOneStatement,
  type Quotation,
  quotationsIn,
  quoteKeys,
  type Reworded,
  rewordedStatements,
} from "../quotes/statements.ts";
import { Joining } from "./joining.ts";
import type { Asking } from "./shelf.ts";
import type { Article, Tellings } from "./telling.ts";

export interface Quoted {
  readonly reworded: readonly Reworded[];
  readonly clashes: readonly Clash[];
  /** Quotations that were laid beside each other anew, and their articles. */
  readonly claims: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

const quotationsOf = (tellings: Tellings, { src }: Article): readonly Quotation[] => {
  const claims = tellings.run.claimsOf(src);
  if (!claims.some((c) => c.kind === "quote")) return [];
  const days = tellings.finder.published(src);
  return quotationsIn(claims, src, isPlaced(days) ? days : [], tellings.people);
};

/** `changed`: articles whose quotations, speakers or records changed; `placed`: those that must be noted anew. */
export function* quoteStep(tellings: Tellings, changed: ReadonlySet<string>): Asking<Quoted> {
  const { shelf } = tellings.run;
  const known = new Map<string, readonly Quotation[]>();
  const of = (article: Article): readonly Quotation[] => {
    const own = known.get(article.src.id) ?? quotationsOf(tellings, article);
    known.set(article.src.id, own);
    return own;
  };
  const joining = new Joining();
  const seen = new Map<string, Quotation>();
  const touched = new Set<string>();
  let ring: Quotation[] = [];
  const enter = (q: Quotation): void => {
    if (seen.has(q.claim.id)) return;
    seen.set(q.claim.id, q);
    joining.add(q.claim.id);
    touched.add(q.src.id);
    ring.push(q);
  };
  const notes = yield* shelf.get("speech", changed);
  const former = new Set([...notes.values()].flatMap((n) => n.statements));
  const recalled = yield* shelf.get("statement", former);
  for (const article of yield* tellings.of(changed)) {
    const own = of(article);
    if (own.length === 0) continue;
    shelf.put("speech", article.src.id, { statements: [] }, [...new Set(own.flatMap((q) => quoteKeys(q).own))]);
    own.forEach(enter);
  }
  for (const article of yield* tellings.of([...recalled.values()].flatMap((s) => s.articles))) of(article).forEach(enter);
  while (ring.length > 0) {
    const due = ring;
    ring = [];
    const found = yield* shelf.find(
      "speech",
      due.flatMap((q) => quoteKeys(q).wanted),
    );
    const near = new Map<string, Quotation[]>();
    for (const article of yield* tellings.of(found.keys()))
      for (const q of of(article))
        for (const key of quoteKeys(q).own) {
          const list = near.get(key);
          if (list === undefined) near.set(key, [q]);
          else list.push(q);
        }
    for (const q of due)
      for (const other of new Set(quoteKeys(q).wanted.flatMap((key) => near.get(key) ?? []))) {
        if (other.claim.id === q.claim.id || !mayBeOneStatement(q, other)) continue;
        // what is said of an article's quotations is said anew of all of them
        for (const one of known.get(other.src.id) ?? [other]) enter(one);
        joining.join(q.claim.id, other.claim.id);
      }
  }
  for (const note of (yield* shelf.get("speech", touched)).values()) for (const id of note.statements) former.add(id);
  for (const id of former) shelf.remove("statement", id);
  const statements = joining.groups([...seen.values()], (q) => q.claim.id).filter((own) => own.length > 1);
  const idOf = (own: readonly Quotation[]): string => own.map((q) => q.claim.id).sort(compareText)[0] as string;
  const byArticle = new Map<string, string[]>();
  for (const own of statements) {
    const articles = [...new Set(own.map((q) => q.src.id))];
    shelf.put("statement", idOf(own), { articles });
    for (const id of articles) byArticle.set(id, [...(byArticle.get(id) ?? []), idOf(own)]);
  }
  for (const [id, note] of yield* shelf.get("speech", touched)) {
    const kept = note.statements.filter((s) => !former.has(s));
    shelf.put("speech", id, { statements: [...kept, ...(byArticle.get(id) ?? [])] });
  }
  const reworded = statements.flatMap((own) => rewordedStatements(own));
  const clashes: Clash[] = [];
  for (const statement of reworded) clashes.push(...quoteClashes([statement], yield* recordsOf(tellings, statement)));
  return { reworded, clashes, claims: new Set(seen.keys()), articles: touched };
}

type Place = readonly [source: string, at: number];

/** The records that the quoting articles tell of. */
function* recordsOf(tellings: Tellings, statement: Reworded): Asking<readonly ToldRecord[]> {
  const { shelf } = tellings.run;
  const articles = new Set(statement.wordings.flat().map((q) => q.src.id));
  const places = new Map<string, Place>();
  for (const { src, mentions } of yield* tellings.of(articles)) for (const m of mentions) places.set(m.id, [src.id, m.claim.trigger.start]);
  const notes = yield* shelf.get("place", articles);
  const units = yield* shelf.get("unit", new Set([...notes.values()].flatMap((note) => note.units.map(([, unit]) => unit))));
  const records = yield* shelf.get(
    "record",
    [...units.values()].flatMap((u) => u.records),
  );
  return [...records].map(([id, { view, row, sources, persons, mentions }]) => ({
    id,
    view,
    sources,
    persons,
    told: mentions.flatMap((m) => (places.has(m) ? [places.get(m) as Place] : [])),
    from: row.status === "planned" || row.status === "cancelled" ? null : row.date_earliest,
    key: [...mentions].sort(compareText)[0] ?? id,
  }));
}
