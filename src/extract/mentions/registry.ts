/**
 * The persons of one article: every full name, its later short forms, the offices and states the text gives.
 *
 * A short form is resolved to the nearest earlier full name that fits by name word, office and state, else to the
 * nearest later one: two persons of one surname stay two. Nothing here looks beyond the article.
 */
import { foldName } from "../../world/persons.ts";
import { roleNormal } from "../../world/offices.ts";

export interface RoleMention {
  readonly role: string;
  readonly rank: string;
  readonly portfolio: string | null;
  readonly former: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Person {
  readonly index: number;
  /** Longest form seen, as written. */
  words: readonly string[];
  folded: readonly string[];
  country: string | null;
  /** Was the state said of this person, or only concluded from the setting? */
  countryStated: boolean;
  /** A journey tells the state: where a guest was received, or somebody came home to. */
  byJourney?: boolean;
  /** Told as somebody's wife, husband or child: not whom the family name alone means. */
  relative?: boolean;
  /** Was it told by an office that only one state has ("External Affairs Minister")? */
  byOffice?: boolean;
  /** Told by an office of a body of many states ("UN envoy A"). */
  ofBody?: boolean;
  /** Told by a calling without office: "the journalist A". Nobody's counterpart, and nobody whom "the two leaders" means. */
  byCalling?: boolean;
  readonly roles: RoleMention[];
  /** Offsets of the mentions that carried a full name. */
  readonly at: number[];
}

/** Is somebody told by a calling alone, without any office? */
export const isPrivate = (person: Person): boolean => person.byCalling === true && person.roles.length === 0;

export const personName = (person: Person): string => person.words.join(" ");

/** A name word without accents and case. */
const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));

/** An article grown onto a surname, which short forms leave out; letters of a short form at least. */
const ARTICLE = /^(?:al|el|as|ash|ar|an|ad|at|az)[-’']/i;
const BARE = 4;

const isInitial = (word: string): boolean => word.length === 1;

const RULES = /^(?:king|sultan|emir|amir|ruler|emperor|shah)\b/i;
const isSonOf = (word: string | undefined): boolean => word !== undefined && /^(?:bin|ibn|ben|bint|binti|binte)$/.test(word);
/** "Hamad bin Ali Al Saud" for "Omar bin Hamad bin Ali Al Saud": who is named behind "bin" is the father. */
const isFathersName = (short: readonly string[], full: readonly string[]): boolean => {
  const at = full.indexOf(short[0] as string);
  return at > 0 && isSonOf(full[at - 1]) && short.length > 1;
};

/** "B. Lee" for "Bo Lee": an initial before a surname that both have. */
const abbreviates = (short: readonly string[], full: readonly string[]): boolean =>
  short.length >= 2 &&
  full.length >= 2 &&
  isInitial(short[0] as string) &&
  !isInitial(full[0] as string) &&
  short[short.length - 1] === full[full.length - 1] &&
  short.every((word) => (isInitial(word) ? full.slice(0, -1).some((w) => w.startsWith(word)) : full.includes(word)));

const likeRole = (person: Person, role: string): boolean => {
  const wanted = roleNormal(role);
  return person.roles.some((r) => {
    const have = roleNormal(r.role);
    return have === wanted || have.includes(wanted) || wanted.includes(have);
  });
};

/**
 * How far `offset` lies from the nearest of the sorted `places`. A later one counts ten times as far: text introduces
 * before it shortens.
 */
const nearest = (places: readonly number[], offset: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  const after = places[low];
  return Math.min(
    before === undefined ? Number.POSITIVE_INFINITY : offset - before,
    after === undefined ? Number.POSITIVE_INFINITY : (after - offset) * 10,
  );
};

/** Adds an office to a person; one the article has already given them is not kept twice. */
export const giveRole = (person: Person, role: RoleMention): void => {
  if (!person.roles.some((r) => r.role === role.role && r.former === role.former)) person.roles.push(role);
};

/** Takes it that the text states the state of a person; one it stated before stands. */
export const settleState = (person: Person, country: string): void => {
  if (person.countryStated) return;
  person.country = country;
  person.countryStated = true;
};

export class PersonRegistry {
  readonly people: Person[] = [];
  private readonly byWord = new Map<string, Person[]>();

  private link(person: Person): void {
    for (const word of person.folded) {
      const list = this.byWord.get(word);
      if (list === undefined) this.byWord.set(word, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  }

  /** Takes in a full name (or a title with one name word) seen at `offset`; returns its person. */
  add(words: readonly string[], offset: number, country: string | null, role: RoleMention | null): Person {
    const folded = words.map(foldName);
    const last = folded[folded.length - 1] ?? "";
    const candidates = this.byWord.get(last) ?? this.byWord.get(folded[0] ?? "") ?? [];
    let person = candidates.find(
      (p) =>
        (folded.length > 1 || p.folded.length === 1) &&
        !isFathersName(folded, p.folded) &&
        !isFathersName(p.folded, folded) &&
        (subset(folded, p.folded) || subset(p.folded, folded) || abbreviates(folded, p.folded) || abbreviates(p.folded, folded)) &&
        (p.folded.length > 1 || folded.length === 1 || p.folded[0] === last || p.folded[0] === folded[0]) &&
        (country === null || p.country === null || country === p.country || !p.countryStated),
    );
    if (person === undefined) {
      person = { index: this.people.length, words, folded, country, countryStated: country !== null, roles: [], at: [] };
      this.people.push(person);
    } else if (words.length > person.words.length || abbreviates(person.folded, folded)) {
      person.words = words;
      person.folded = folded;
    }
    // Offsets come in rising order within a pass; one already seen is not kept twice.
    if (person.at.length === 0 || (person.at[person.at.length - 1] as number) < offset) person.at.push(offset);
    if (country !== null && !person.countryStated) {
      person.country = country;
      person.countryStated = true;
    }
    if (role !== null) giveRole(person, role);
    this.link(person);
    return person;
  }

  /** The person a short form at `offset` means, or undefined. `role` and `country` are what stands beside the name. */
  resolve(words: readonly string[], offset: number, country: string | null, role: string | null): Person | undefined {
    const said = words.map(foldName);
    const folded = said.length === 1 && this.withArticle(said[0] as string) ? [`al${said[0]}`] : said;
    const key = folded[folded.length - 1] ?? "";
    let list = (this.byWord.get(key) ?? []).filter(
      (p) => (subset(folded, p.folded) && !isFathersName(folded, p.folded)) || abbreviates(folded, p.folded),
    );
    if (folded.length === 1) list = list.filter((p) => p.folded[p.folded.length - 1] === key || p.folded[0] === key || p.folded.length > 2);
    if (folded.length === 1) list = list.filter((p) => p.relative !== true || p.folded[0] === key);
    if (country !== null) list = list.filter((p) => p.country === null || p.country === country);
    if (role !== null) {
      const fitting = list.filter((p) => likeRole(p, role));
      if (fitting.length > 0) list = fitting;
    }
    // A given name alone ("Benjamin") is no short form where some other person has it as a surname.
    const bySurname = list.filter((p) => p.folded[p.folded.length - 1] === key);
    if (bySurname.length > 0 && folded.length === 1) list = bySurname;
    // "Sheikh Hamad" is who has the name, not whose father had it.
    const named = list.filter((p) => !isSonOf(p.folded[p.folded.indexOf(key) - 1]));
    if (named.length > 0 && folded.length === 1) list = named;
    // "King Hamad" is not his son, Crown Prince Ali bin Hamad; "Minister Farid" may be Minister Ali bin Farid.
    else if (folded.length === 1 && role !== null)
      list = list.filter((p) => likeRole(p, role) || (p.roles.length === 0 && !RULES.test(role)));
    // "Li" is Li, not a Lee who might be spelled so.
    if (folded.length === 1) {
      const spelled = list.filter((p) => p.words.some((word) => plain(word) === plain(words[0] as string)));
      if (spelled.length > 0) list = spelled;
    }
    let best: Person | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const person of list) {
      const distance = nearest(person.at, offset);
      if (distance < bestDistance) {
        best = person;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** "Ghanem" for "Al-Ghanem": is there a person only under the name with its article? */
  private withArticle(folded: string): boolean {
    if (folded.length < BARE || this.byWord.has(folded)) return false;
    return this.byWord.get(`al${folded}`)?.some((p) => ARTICLE.test(p.words[p.words.length - 1] ?? "")) === true;
  }

  knows(word: string): boolean {
    return this.byWord.has(foldName(word));
  }

  /** The same for a word as `foldName` gives it. */
  knowsFolded(word: string): boolean {
    return this.byWord.has(word) || this.withArticle(word);
  }
}
