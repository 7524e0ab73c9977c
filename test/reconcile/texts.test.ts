/**
 * What holds of any articles, held of real ones, read by the reader: the seeds in every run, and the stories of a corpus where
 * CONCORD_CORPUS names its folder.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { views } from "../../src/check/views.ts";
import { extract } from "../../src/extract/extract.ts";
import type { Views } from "../../src/model/dataset.ts";
import type { DecisionAction } from "../../src/model/decision.ts";
import { contentId } from "../../src/model/ids.ts";
import { readFile } from "../../src/read/readFile.ts";
import type { SourceState } from "../../src/reconcile/source.ts";
import { decide } from "./fixture/run.ts";
import { MemoryStore } from "./fixture/store.ts";
import { shuffled, timeless } from "./fixture/timeless.ts";

const statesIn = (folder: string): readonly SourceState[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFile(name, readFileSync(join(folder, name))).articles)
    .map((article, i) => {
      const { text, ...meta } = article;
      return { id: contentId("s", meta.sha256), meta, text, position: i + 1, reading: extract(article) };
    });

const placed = (states: readonly SourceState[]): readonly SourceState[] => states.map((s, i) => ({ ...s, position: i + 1 }));

const viewsOf = (states: readonly SourceState[], actions: readonly DecisionAction[] = []): Views =>
  views({
    sources: placed(states),
    decisions: actions.map((action, i) => ({ position: 1000 + i, decision: decide(`d-${i}`, action) })),
  });

/** Decisions of every kind on what these articles give. */
const decisionsOn = (states: readonly SourceState[], given: Views): readonly DecisionAction[] => {
  const source = states[0]?.id ?? "";
  const claims = states.flatMap((s) => s.reading?.claims ?? []);
  const records = [given.meetings, given.purchases].map((rows) => rows.map((r) => r.id));
  const people = given.entities.filter((e) => e.kind === "person").map((e) => e.id);
  const [claim] = claims;
  const [record] = records.flat();
  const [finding] = given.findings;
  return [
    ...(claim === undefined
      ? []
      : ([
          { type: "accept_claim", claim: claim.id },
          { type: "reject_claim", claim: claim.id },
          { type: "add_claim", source, claim: { ...claim, id: "k-added" } },
        ] as const)),
    { type: "set_source", source, field: "published", value: "2019-02-03" },
    ...(record === undefined ? [] : ([{ type: "choose_value", record, field: "date", value: "2019-02-01" }] as const)),
    ...records.map((ids): DecisionAction => ({ type: "merge", ids: ids.slice(0, 2) })),
    { type: "merge", ids: people.slice(0, 2) },
    { type: "different", ids: people.slice(1, 3) },
    { type: "set_reliability", source, reliability: "low" },
    { type: "withdraw_source", source },
    ...(finding === undefined ? [] : ([{ type: "dismiss_finding", finding: finding.id, evidence: "of another day" }] as const)),
  ];
};

const hold = (name: string, folder: string, orders: number): void => {
  describe(name, () => {
    const states = statesIn(folder);
    const given = viewsOf(states);
    const expected = timeless(given);

    it("gives the same records whatever the order of the articles", () => {
      for (let seed = 1; seed <= orders; seed++) expect(timeless(viewsOf(shuffled(states, seed)))).toBe(expected);
    });

    it("finds nothing better told where every article comes in twice", () => {
      const again = states.map((s): SourceState => {
        const reading = s.reading === null ? null : { ...s.reading, claims: s.reading.claims.map((c) => ({ ...c, id: `${c.id}x` })) };
        return { ...s, id: contentId("s", s.id), meta: { ...s.meta, file: `copy of ${s.meta.file}` }, reading };
      });
      const twice = viewsOf([...states, ...again]);
      const all = (v: Views) => [...v.meetings, ...v.visits, ...v.agreements, ...v.purchases];
      const corroborated = (v: Views): number => all(v).filter((r) => r.origins > 1).length;
      expect(corroborated(twice)).toBe(corroborated(given));
      expect(all(twice).length).toBeLessThanOrEqual(all(given).length);
    });

    it("gives after the first articles what these alone give, and in the end what all give", () => {
      const store = new MemoryStore();
      placed(states).forEach((state, i) => {
        store.add([state]);
        const alone = new MemoryStore();
        alone.add(placed(states.slice(0, i + 1)));
        expect(store.text()).toBe(alone.text());
      });
    });

    it("gives after a decision and its undo what it gave before", () => {
      for (const action of decisionsOn(states, given))
        expect(viewsOf(states, [action, { type: "undo", decision: "d-0" }]), action.type).toEqual(given);
    });

    it("quotes every article to the letter", () => {
      const texts = new Map(states.map((s) => [s.id, s.text ?? ""]));
      for (const c of given.facts.flatMap((f) => f.claims)) expect(texts.get(c.source)?.slice(c.start, c.end)).toBe(c.quote);
      for (const span of given.findings.flatMap((f) => f.spans))
        expect(texts.get(span.source)?.slice(span.start, span.end)).toBe(span.quote);
    });
  });
};

hold("the seeds", join(import.meta.dirname, "../../seeds"), 8);

const corpus = process.env.CONCORD_CORPUS;
const stories = corpus === undefined ? "" : join(corpus, "stories");
if (corpus === undefined || !existsSync(stories)) {
  const why = corpus === undefined ? "CONCORD_CORPUS is not set" : `there is no ${stories}`;
  it.skip(`the stories were not looked at: ${why}`, () => {});
  console.warn(`the stories were not looked at: ${why}`);
} else for (const story of readdirSync(stories).sort()) hold(`the story ${story}`, join(stories, story), 3);
