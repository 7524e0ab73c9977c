/**
 * Step: the names of new articles are counted, their families settled anew, and what bare names stand for is looked at again
 * wherever that may have changed. Answers the articles for which somebody is now another person, or shown otherwise.
 */
import { personFrom } from "../entities/display.ts";
import { bareKeys, type Candidate, concernedKeys, meant, namedKeys, ownKey, wantedKeys } from "../entities/bare-names.ts";
import { isBareName, type NameNode, type NameTold, namesIn, withArticle, yearOf } from "../entities/name-node.ts";
import { mayBeRelated, nodeId, type Person, personsOf, relatedKeys } from "../entities/persons.ts";
import { officesOf, personRedirects, personRow } from "../rows/entities.ts";
import type { Src } from "../corpus.ts";
import { Joining } from "./joining.ts";
import type { BareNote, NamingNote } from "./notes.ts";
import type { Run } from "./run.ts";
import type { Asking } from "./shelf.ts";

const samePerson = (a: Person | undefined, b: Person): boolean =>
  a !== undefined && a.id === b.id && a.name === b.name && a.country === b.country;

const nameKeys = (node: NameNode): readonly string[] => [
  ...relatedKeys(node.words).map((k) => `k ${k}`),
  ...namedKeys(node),
  `id ${nodeId(node)}`,
];

/** Ids that an analyst has joined with a name's. */
const mergedWith = (run: Run, node: Pick<NameNode, "key">): readonly string[] => {
  if (!run.joined.concerns(node)) return [];
  const id = nodeId(node);
  return run.standing.merges.flatMap((m) => (m.value.includes(id) ? m.value.filter((other) => other !== id) : []));
};

/** The families that the given names belong to, found a ring of neighbours at a time. */
function* familiesOf(run: Run, seeds: readonly NameNode[]): Asking<readonly (readonly NameNode[])[]> {
  const nodes = new Map(seeds.map((n) => [n.key, n]));
  const joining = new Joining();
  for (const node of seeds) joining.add(node.key);
  for (let ring: readonly NameNode[] = seeds; ring.length > 0; ) {
    const keysOf = (node: NameNode): readonly string[] => [
      ...relatedKeys(node.words).map((k) => `k ${k}`),
      ...mergedWith(run, node).map((id) => `id ${id}`),
    ];
    const found = yield* run.shelf.find("name", ring.flatMap(keysOf));
    const byKey = new Map<string, NameNode[]>();
    for (const { node } of found.values())
      for (const key of [...relatedKeys(node.words).map((k) => `k ${k}`), `id ${nodeId(node)}`]) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [node]);
        else list.push(node);
      }
    const next: NameNode[] = [];
    for (const node of ring)
      for (const other of new Set(keysOf(node).flatMap((key) => byKey.get(key) ?? []))) {
        if (other.key === node.key || !(mayBeRelated(node, other) || run.joined.on(node, other))) continue;
        if (!nodes.has(other.key)) {
          nodes.set(other.key, other);
          next.push(other);
        }
        joining.join(node.key, other.key);
      }
    ring = next;
  }
  return joining.groups([...nodes.values()], (node) => node.key);
}

/** Settles the families of changed names; answers the names that are now another person's, or whose person is shown otherwise. */
function* settleFamilies(run: Run, changed: readonly NameNode[]): Asking<readonly NameNode[]> {
  const moved: NameNode[] = [];
  const touched = new Set(changed.map((n) => n.key));
  for (const family of yield* familiesOf(run, changed)) {
    const known = yield* run.shelf.get(
      "name",
      family.map((n) => n.key),
    );
    for (const nodes of personsOf(family, run.apart, run.joined)) {
      const person = personFrom(nodes);
      for (const node of nodes) {
        const same = samePerson(known.get(node.key)?.person, person);
        if (!same) moved.push(node);
        if (!same || touched.has(node.key)) run.shelf.put("name", node.key, { node, person }, nameKeys(node));
        if (nodeId(node) === person.id) run.erase("redirects", nodeId(node));
        else run.erase("entities", nodeId(node));
      }
      run.write("entities", personRow(nodes));
      run.offices.set(person.id, officesOf(nodes));
      for (const redirect of personRedirects(nodes)) run.write("redirects", redirect);
    }
  }
  return moved;
}

const namingKeys = (note: NamingNote): readonly string[] => [
  ...note.full.map((key) => `n ${key}`),
  ...bareKeys(
    note.bare.map((b) => b.told),
    yearOf(note.published),
  ),
  ...note.bare.flatMap((b) => (b.own === null ? [] : [`own ${b.own}`])),
];

/** Names by the keys under which bare names look for them. */
function* candidatesFor(
  run: Run,
  wanted: readonly { readonly told: NameTold; readonly year: number }[],
): Asking<(told: NameTold, year: number) => readonly Candidate[]> {
  const found = yield* run.shelf.find(
    "name",
    wanted.flatMap(({ told, year }) => wantedKeys(told, year)),
  );
  const byKey = new Map<string, Candidate[]>();
  for (const { node, person } of found.values())
    for (const key of namedKeys(node)) byKey.set(key, [...(byKey.get(key) ?? []), { node, person }]);
  return (told, year) => [...new Set(wantedKeys(told, year).flatMap((key) => byKey.get(key) ?? []))];
}

/** Looks again at the bare names of articles; those with an office (`first`) before those without. Answers changed names of their own. */
function* settleBare(run: Run, articles: ReadonlySet<string>, first: boolean): Asking<readonly NameNode[]> {
  const notes = yield* run.shelf.get("naming", articles);
  const due = (b: BareNote): boolean => first === b.told.roles.length > 0;
  const wanted = [...notes.values()].flatMap((note) => note.bare.filter(due).map(({ told }) => ({ told, year: yearOf(note.published) })));
  if (wanted.length === 0) return [];
  const candidates = yield* candidatesFor(run, wanted);
  const gained = new Map<string, { told: NameTold; note: NamingNote }[]>();
  const lost = new Set<string>();
  for (const [id, note] of notes) {
    if (!note.bare.some(due)) continue;
    const year = yearOf(note.published);
    const persons = new Map(note.persons);
    const here = new Set(note.full.flatMap((key) => persons.get(key)?.id ?? []));
    const bare = note.bare.map((b): BareNote => {
      if (!due(b)) return b;
      const own = ownKey(b.told);
      const others = candidates(b.told, year).filter((c) => c.node.key !== own);
      const person = meant(b.told, year, others, here, run.apart, own);
      if (b.own !== null && (person !== null || b.own !== own)) lost.add(b.own);
      if (person === null && b.own !== own) gained.set(own, [...(gained.get(own) ?? []), { told: b.told, note }]);
      if (person !== null) persons.set(b.told.key, person);
      return { told: b.told, own: person === null ? own : null };
    });
    const next: NamingNote = { ...note, bare, persons: [...persons] };
    run.shelf.put("naming", id, next, namingKeys(next));
  }
  const known = yield* run.shelf.get("name", [...gained.keys(), ...lost]);
  const changed: NameNode[] = [];
  for (const key of new Set([...gained.keys(), ...lost])) {
    let node = lost.has(key) ? undefined : known.get(key)?.node;
    const tellers = lost.has(key)
      ? [...(yield* run.shelf.find("naming", [`own ${key}`])).values()].flatMap((note) =>
          note.bare.filter((b) => b.own === key).map((b) => ({ told: b.told, note })),
        )
      : (gained.get(key) ?? []);
    for (const { told, note } of tellers) node = withArticle(node, told, note, key);
    if (node !== undefined) changed.push(node);
    else {
      const id = nodeId({ key });
      run.shelf.remove("name", key);
      run.erase("entities", id);
      run.erase("redirects", id);
      // those that an analyst had joined with it are settled without it
      const joined = yield* run.shelf.find(
        "name",
        mergedWith(run, { key }).map((other) => `id ${other}`),
      );
      changed.push(...[...joined.values()].map((note) => note.node));
    }
  }
  return [...new Map(changed.map((node) => [node.key, node])).values()];
}

const putNodes = (run: Run, nodes: readonly NameNode[], known: ReadonlyMap<string, { readonly person: Person }>): void => {
  for (const node of nodes)
    run.shelf.put("name", node.key, { node, person: known.get(node.key)?.person ?? { id: "", name: "", country: null } }, nameKeys(node));
};

/** Rounds after which who is meant by bare names is taken as it stands; the second finds nothing new but after merges. */
const ROUNDS = 4;

/** `fresh`: articles counted for the first time. */
export function* nameStep(run: Run, fresh: readonly Src[]): Asking<ReadonlySet<string>> {
  const told = new Map(fresh.map((src) => [src, namesIn(run.claimsOf(src), src.id, src.published)]));
  const isFull = (t: NameTold): boolean => !isBareName(t.words);
  const known = yield* run.shelf.get(
    "name",
    [...told.values()]
      .flat()
      .filter(isFull)
      .map((t) => t.key),
  );
  const full = new Map<string, NameNode>();
  const years = new Map<string, Set<number>>();
  for (const [src, names] of told) {
    for (const t of names.filter(isFull)) {
      full.set(t.key, withArticle(full.get(t.key) ?? known.get(t.key)?.node, t, src));
      years.set(t.key, (years.get(t.key) ?? new Set<number>()).add(yearOf(src.published)));
    }
    // names in claims put aside count for nothing, but stand for somebody where others have them too
    const aside = namesIn(run.rejectedOf(src), src.id).filter(isFull);
    const note: NamingNote = {
      published: src.published,
      position: src.position,
      full: [...new Set([...names.filter(isFull), ...aside].map((t) => t.key))],
      bare: names.filter((t) => !isFull(t)).map((t) => ({ told: t, own: null })),
      persons: [],
    };
    run.shelf.put("naming", src.id, note, namingKeys(note));
  }
  const before = new Map<string, NamingNote>();
  const remember = (notes: ReadonlyMap<string, NamingNote>): void => {
    for (const [id, note] of notes) if (!before.has(id)) before.set(id, note);
  };
  const affected = new Set(fresh.map((src) => src.id));
  const concern = function* (nodes: readonly NameNode[], yearsOf: (n: NameNode) => readonly number[]): Asking<void> {
    const found = yield* run.shelf.find(
      "naming",
      nodes.flatMap((n) => concernedKeys(n.words, yearsOf(n))),
    );
    remember(found);
    for (const id of found.keys()) affected.add(id);
  };
  const holders = function* (nodes: readonly NameNode[]): Asking<void> {
    const found = yield* run.shelf.find(
      "naming",
      nodes.flatMap((n) => [`n ${n.key}`, `own ${n.key}`]),
    );
    remember(found);
    for (const id of found.keys()) affected.add(id);
  };
  putNodes(run, [...full.values()], known);
  const moved = yield* settleFamilies(run, [...full.values()]);
  yield* holders(moved);
  yield* concern([...full.values()], (n) => [...(years.get(n.key) ?? [])]);
  yield* concern(moved, (n) => n.years);
  yield* refresh(run, affected);
  // a name of its own may be joined to a full one by an analyst, and then others may be meant by it
  for (let round = 0, settled = false; !settled && round < ROUNDS; round++) {
    settled = true;
    for (const first of [true, false]) {
      const own = yield* settleBare(run, affected, first);
      const knownOwn = yield* run.shelf.get(
        "name",
        own.map((n) => n.key),
      );
      putNodes(run, own, knownOwn);
      const shifted = yield* settleFamilies(run, own);
      if (shifted.length > 0) settled = false;
      yield* holders(shifted);
      yield* concern([...own, ...shifted], (n) => n.years);
    }
    yield* refresh(run, affected);
  }
  const now = yield* run.shelf.get("naming", affected);
  const out = new Set(fresh.map((src) => src.id));
  for (const [id, note] of now) {
    const old = new Map(before.get(id)?.persons ?? []);
    if (note.persons.length !== old.size || note.persons.some(([key, person]) => !samePerson(old.get(key), person))) out.add(id);
  }
  return out;
}

/** Brings the persons that articles know to what the names say now. */
function* refresh(run: Run, articles: ReadonlySet<string>): Asking<void> {
  const notes = yield* run.shelf.get("naming", articles);
  const keys = [...notes.values()].flatMap((n) => [...n.full, ...n.bare.flatMap((b) => b.own ?? [])]);
  const names = yield* run.shelf.get("name", keys);
  for (const [id, note] of notes) {
    const persons = new Map(note.persons);
    for (const key of note.full) if (names.has(key)) persons.set(key, names.get(key)?.person as Person);
    for (const { told, own } of note.bare) if (own !== null && names.has(own)) persons.set(told.key, names.get(own)?.person as Person);
    const fresh = [...persons];
    const same =
      fresh.length === note.persons.length && fresh.every(([k, p], i) => note.persons[i]?.[0] === k && samePerson(note.persons[i]?.[1], p));
    if (!same) run.shelf.put("naming", id, { ...note, persons: fresh });
  }
}
