/** However articles are parted into batches, the rows are those of all at once. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/model/decision.ts";
import type { SourceState } from "../../src/reconcile/source.ts";
import { articlesOfManyKinds } from "./fixture/arbitrary.ts";
import { article, date, type Fixture } from "./fixture/article.ts";
import { decide, viewsOf } from "./fixture/run.ts";
import { MemoryStore } from "./fixture/store.ts";

const parted = <T>(items: readonly T[], sizes: readonly number[]): readonly (readonly T[])[] => {
  const out: T[][] = [];
  for (let at = 0, i = 0; at < items.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    out.push(items.slice(at, at + size));
    at += size;
  }
  return out;
};

const inBatches = (
  states: readonly SourceState[],
  sizes: readonly number[],
  decisions: readonly Decision[] = [],
  store = new MemoryStore(),
): MemoryStore => {
  for (const some of parted(states, sizes)) store.add(some, decisions);
  return store;
};

/** Decisions of every kind about what comes of the articles. */
const someDecisions = (list: readonly Fixture[], states: readonly SourceState[], picks: readonly number[]): readonly Decision[] => {
  const views = viewsOf(list);
  const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(items.length, 1)];
  const records = [...views.meetings, ...views.purchases, ...views.agreements, ...views.visits].map((r) => r.id);
  const claims = states.flatMap((s) => (s.reading?.claims ?? []).map((c) => c.id));
  const people = views.entities.filter((e) => e.kind === "person").map((e) => e.id);
  return picks.flatMap((n, i): Decision[] => {
    const id = `d-${i}`;
    const [a, b] = [pick(records, n), pick(records, n + 1)];
    const [p, q] = [pick(people, n), pick(people, n + 1)];
    const claim = pick(claims, n);
    const finding = pick(views.findings, n);
    if (n % 7 === 0 && a !== undefined) return [decide(id, { type: "choose_value", record: a, field: "city", value: "Oporto" })];
    if (n % 7 === 1 && a !== undefined && b !== undefined) return [decide(id, { type: "merge", ids: [a, b] })];
    if (n % 7 === 2 && a !== undefined && b !== undefined) return [decide(id, { type: "different", ids: [a, b] })];
    if (n % 7 === 3 && claim !== undefined) return [decide(id, { type: "reject_claim", claim })];
    if (n % 7 === 4 && p !== undefined && q !== undefined) return [decide(id, { type: "merge", ids: [p, q] })];
    if (n % 7 === 5) return [decide(id, { type: "withdraw_source", source: (pick(states, n) as SourceState).id })];
    return finding === undefined ? [] : [decide(id, { type: "dismiss_finding", finding: finding.id, evidence: "x" })];
  });
};

/** As a rebuild takes them: in any order, in batches of any sizes. */
const rebuilt = (
  states: readonly SourceState[],
  sizes: readonly number[],
  order: readonly number[],
  decisions: readonly Decision[] = [],
  store = new MemoryStore(),
): MemoryStore => {
  const shuffled = states
    .map((state, i) => ({ state, at: order[i % order.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ state }) => state);
  store.rebuild(
    parted(shuffled, sizes),
    parted(
      states.map((s) => s.id),
      sizes,
    ),
    decisions,
  );
  return store;
};

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

describe("upkeep", () => {
  it("gives article by article the rows that all articles at once give", () => {
    fc.assert(
      fc.property(articlesOfManyKinds, sizes, (list, parts) => {
        const states = list.map((f, i) => f.state(i + 1));
        expect(inBatches(states, parts).text()).toBe(inBatches(states, [states.length]).text());
      }),
      { numRuns: 50 },
    );
  }, 300_000);

  it("gives them also where notes stay at hand between batches, and leave when there are too many", () => {
    fc.assert(
      fc.property(articlesOfManyKinds, sizes, fc.integer({ min: 0, max: 60 }), (list, parts, most) => {
        const states = list.map((f, i) => f.state(i + 1));
        const kept = inBatches(states, parts, [], new MemoryStore(most));
        expect(kept.text()).toBe(inBatches(states, [states.length]).text());
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it("holds that also where decisions stand", () => {
    fc.assert(
      fc.property(articlesOfManyKinds, sizes, fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), (list, parts, picks) => {
        const states = list.map((f, i) => f.state(i + 1));
        const decisions = someDecisions(list, states, picks);
        const atOnce = inBatches(states, [states.length], decisions).text();
        expect(inBatches(states, parts, decisions).text()).toBe(atOnce);
        expect(inBatches(states, parts, decisions, new MemoryStore(30)).text()).toBe(atOnce);
      }),
      { numRuns: 40 },
    );
  }, 300_000);

  it("gives them by a rebuild, in whatever order articles are understood and however both are parted", () => {
    const orders = fc.array(fc.nat(100), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        articlesOfManyKinds,
        sizes,
        orders,
        fc.array(fc.nat(1000), { maxLength: 3 }),
        fc.option(fc.integer({ min: 0, max: 60 })),
        fc.nat(7),
        (list, parts, order, picks, most, gone) => {
          const states = list.map((f, i) => (i === gone ? { ...f.state(i + 1), text: null } : f.state(i + 1)));
          const decisions = someDecisions(list, states, picks);
          const again = rebuilt(states, parts, order, decisions, new MemoryStore(most ?? undefined));
          expect(again.text()).toBe(inBatches(states, [states.length], decisions).text());
        },
      ),
      { numRuns: 80 },
    );
  }, 300_000);

  it("goes on article by article after a rebuild", () => {
    fc.assert(
      fc.property(articlesOfManyKinds, sizes, fc.nat(8), (list, parts, later) => {
        const states = list.map((f, i) => f.state(i + 1));
        const store = rebuilt(states.slice(0, Math.max(states.length - later, 0)), parts, [1]);
        for (const state of states.slice(Math.max(states.length - later, 0))) store.add([state]);
        expect(store.text()).toBe(inBatches(states, [states.length]).text());
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it("keeps saying that an article's words were taken down when somebody in it, who did nothing there, is named more fully elsewhere", () => {
    const quoted = article("quoted.txt", "2021-05-04", "Harbours need pilots, said Ivo Marek.");
    quoted.quote("Harbours need pilots", ["Ivo Marek", "Ivo Marek", "CZ", "Defence Minister"]);
    const fuller = article("fuller.txt", "2021-05-06", "Ivo Jan Marek met Ana Prado.");
    fuller.meeting({
      at: "met",
      people: [
        ["Ivo Jan Marek", "Ivo Jan Marek", "CZ", "Defence Minister"],
        ["Ana Prado", "Ana Prado", "PT"],
      ],
    });
    const states = [{ ...quoted.state(1), text: null }, fuller.state(2)];
    const saysSo = (store: MemoryStore): boolean => store.text().includes('"check":"taken_down"');
    for (const parts of [[2], [1]]) {
      expect(saysSo(inBatches(states, parts))).toBe(true);
      expect(saysSo(rebuilt(states, parts, [1]))).toBe(true);
      expect(saysSo(rebuilt(states, parts, [2, 1]))).toBe(true);
    }
  });

  it("finds the contract that a choice led to, whichever article came first", () => {
    const told = (file: string, published: string, status: "planned" | "contracted", when: readonly [number, number]) => {
      const words = `${file}: boats were bought.`;
      const a = article(`${file}.txt`, published, words);
      a.purchase({
        at: "boats were bought",
        status,
        buyer: ["Portugal", "PT"],
        seller: ["Sweden", "SE"],
        items: [["boats", "patrol boats", 11]],
        date: ["boats were bought", date(when[0], when[1], 2021)],
      });
      return a;
    };
    const list = [told("Contract", "2021-05-01", "contracted", [4, 28]), told("Choice", "2021-01-04", "planned", [1, 2])];
    const states = list.map((f, i) => f.state(i + 1));
    const whole = inBatches(states, [2]).text();
    expect(inBatches(states, [1]).text()).toBe(whole);
    expect(inBatches([...states].reverse(), [1]).text()).toBe(whole);
    expect(viewsOf(list).purchases).toHaveLength(1);
  });

  it("takes an article first and its reading later", () => {
    fc.assert(
      fc.property(articlesOfManyKinds, (list) => {
        const states = list.map((f, i) => f.state(i + 1));
        const store = new MemoryStore();
        for (const state of states) store.add([{ ...state, reading: null }]);
        for (const state of states) store.add([state]);
        expect(store.text()).toBe(inBatches(states, [states.length]).text());
      }),
      { numRuns: 40 },
    );
  }, 300_000);
});
