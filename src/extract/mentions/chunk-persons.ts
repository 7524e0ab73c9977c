/**
 * Persons with titles and persons known from elsewhere in the article, as units of a sentence.
 *
 * What stands behind a name (office, state, "his counterpart") goes into its unit and to its person. In the first pass short
 * forms stay names: whom they mean is known when the whole article has been seen.
 */
import { capitalOf } from "../../world/countries.ts";
import type { Token } from "../text/tokens.ts";
import { placeAt, stateAt } from "./lexicon.ts";
import { memoAt } from "./memo.ts";
import { lettersEnd, namePart, readName } from "./names.ts";
import { orgAt } from "./orgs.ts";
import { inOpening } from "./other-person.ts";
import { possessiveEnd, type Pen } from "./pen.ts";
import { appositionAt, type PersonGroup, personGroupAt } from "./people.ts";
import { holdersAt } from "./plurals.ts";
import { nameWords } from "./settled.ts";
import { giveRole, type Person, type RoleMention } from "./registry.ts";
import { FUNCTION_WORDS, OFFICE_ADJECTIVES, PERSON_VERBS, POSSESSIVE_PRONOUNS } from "./wordlists.ts";

/** How many offices may follow a name one by one. */
const APPOSITIONS = 3;
/** Callings told right before a name: "the opposition activist A". */
const isCalling = (lower: string): boolean =>
  /^(?:journalist|reporter|columnist|blogger|critic|activist|dissident|campaigner|writer|novelist|author|poet|singer|actor|actress|filmmaker|footballer|athlete|photographer|lawyer|analyst|expert|professor|researcher|historian|economist|academic|businessman|businesswoman|entrepreneur|billionaire|tycoon|industrialist|student)$/.test(
    lower,
  );
/** Parts of names that alone name nobody. */
const ARTICLE = /^(?:al|el|bin|ibn|bint|binti)$/;
/** Whose relative a person is stands before the name. */
const RELATIVE = /^(?:wife|husband|spouse|daughter|son|brother|sister|widow)$/;
/** How a readout opens a name. */
const HONORIFIC = /^(?:h\.e\.?|h\.e|h|his|her|mr\.?|mrs\.?|ms\.?|dr\.?|hon\.?|sayyid|sheikh|gen\.?|general|admiral)$/;

/** What stands before "of Westria" where the state is that of the office. */
const HOLDERS =
  /^(?:ministers?|affairs|defen[cs]e|presidents?|ambassadors?|secretaries|secretary|chiefs?|heads?|commanders?|forces?|army|navy|trade|commerce|economy|interior|finance|energy|and|,)$/;

/** The recognisers of persons for one sentence; each answers with the token after what it took, or its argument. */
export interface Persons {
  readonly groupAt: (i: number) => number;
  readonly knownPersonAt: (i: number) => number;
  readonly pushPerson: (first: number, nameEnd: number, person: Person, group: PersonGroup | null) => number;
}

export const personsIn = ({ context, sentence, push, pushWord }: Pen): Persons => {
  const { document, registry } = context;
  const { text, tokens, lowers } = document;
  const end = sentence.last;
  const roleMention = (
    role: string,
    rank: string,
    portfolio: string | null,
    former: boolean,
    first: number,
    last: number,
  ): RoleMention => ({
    role,
    rank,
    portfolio,
    former,
    start: (tokens[first] as Token).start,
    end: (tokens[Math.max(first, last - 1)] as Token).end,
  });

  /** Takes the office behind a name into the person; answers where the unit ends. */
  const withApposition = (
    person: Person | undefined,
    at: number,
    titled: boolean,
    rounds = 0,
  ): { last: number; country: string | null } => {
    const apposition = appositionAt(tokens, lowers, at, end, titled);
    if (apposition === undefined) return { last: at, country: null };
    // "With A, Minister of X, the Minister exchanged views": whoever does it is another one.
    // "In his meeting with Minister A, the Secretary General discussed …": so is who has an office already.
    if (
      (rounds > 0 || ((titled || inOpening(tokens, at)) && PERSON_VERBS.has(lowers[apposition.last] ?? ""))) &&
      lowers[at + 1] === "the" &&
      tokens[apposition.last]?.kind === "word" &&
      lowers[apposition.last] !== "and"
    )
      return { last: at, country: null };
    if (person !== undefined) {
      giveRole(
        person,
        roleMention(apposition.role, apposition.rank, apposition.portfolio, apposition.former, apposition.first, apposition.last),
      );
      if (apposition.country !== null && !person.countryStated) {
        person.country = apposition.country;
        person.countryStated = true;
      }
    }
    const close = tokens[apposition.last];
    const opened = tokens[at]?.text;
    const closes = (opened === "," && close?.text === ",") || (opened === "(" && close?.text === ")");
    // "…, deputy secretary of the commission and minister of defence,": further offices of the same person.
    if (rounds < APPOSITIONS && close?.text === "," && opened === ",") {
      const further = withApposition(person, apposition.last, true, rounds + 1);
      if (further.last > apposition.last) return { last: further.last, country: apposition.country ?? further.country };
    }
    return { last: closes && apposition.last < end ? apposition.last + 1 : apposition.last, country: apposition.country };
  };

  /** "Lee of Westria", "Lee (Westria)": the state behind a name is the person's; answers where it ends. */
  const stateBehind = (person: Person, at: number, counterpart = false): number => {
    // "his counterpart A from Westria"
    const of = lowers[at] === "of" || (counterpart && lowers[at] === "from");
    const bracket = tokens[at]?.text === "(";
    if ((!of && !bracket) || at >= end) return at;
    const from = lowers[at + 1] === "the" ? at + 2 : at + 1;
    const state = from < end ? stateAt(tokens, from, end) : undefined;
    if (of && state?.how !== "country" && from < end) {
      // "Commodore A of the Royal Navy of X": the state of the body that a person is of.
      const org = orgAt(text, tokens, lowers, from, end);
      if (org === undefined || org.country === null || org.kind === "company") return at;
      if (!person.countryStated) {
        person.country = org.country;
        person.countryStated = true;
      }
      return org.last;
    }
    if (state?.how !== "country" || /^['’]/.test(tokens[from + state.length]?.text ?? "")) return at;
    if (bracket && tokens[from + state.length]?.text !== ")") return at;
    if (!person.countryStated) {
      person.country = state.country;
      person.countryStated = true;
    }
    return from + state.length + (bracket ? 1 : 0);
  };

  /** "Lee, his Northish counterpart,", "Lee, her host,": whom the person before faces; answers where it ends. */
  const facingBehind = (person: Person, at: number): number => {
    const owned = POSSESSIVE_PRONOUNS.has(lowers[at + 1] ?? "");
    if (tokens[at]?.text !== "," || !(owned || lowers[at + 1] === "the") || at + 2 >= end) return at;
    let k = at + 2;
    while (OFFICE_ADJECTIVES.has(lowers[k] ?? "") && k < at + 5) k++;
    const state = k < end ? stateAt(tokens, k, end) : undefined;
    if (state?.how === "demonym") k += state.length;
    if (!/^(?:counterpart|colleague|equivalent|homologue|peer|host|hostess|guest|interlocutor)$/.test(lowers[k] ?? "")) {
      if (lowers[k] !== "opposite" || lowers[k + 1] !== "number") return at;
      k++;
    }
    // ", the Northish host," tells the state; ", the guest speaker," nothing.
    if (!owned && (state?.how !== "demonym" || !/^(?:host|hostess|guest)$/.test(lowers[k] ?? ""))) return at;
    if (k + 1 > end || tokens[k + 1]?.capital === true) return at;
    if (state?.how === "demonym" && !person.countryStated) {
      person.country = state.country;
      person.countryStated = true;
    }
    const seat = owned ? seatBehind(person, k + 1) : k + 1;
    return tokens[seat]?.text === "," && seat < end ? seat + 1 : seat;
  };

  /** "Lee, her counterpart in Oslo,": the seat of the state whose counterpart it is, and no place of what is told; answers where it ends. */
  const seatBehind = (person: Person, at: number): number => {
    const seat = lowers[at] === "in" && at + 1 < end ? placeAt(tokens, at + 1, end) : undefined;
    if (seat === undefined || capitalOf(seat.country) !== seat.name) return at;
    if (!person.countryStated) {
      person.country = seat.country;
      person.countryStated = true;
    }
    return at + 1 + seat.length;
  };

  /** "the Ministers of Westria, H.E. Lee, and of Northia, H.E. Vale": the state before the comma is that of whom it introduces. */
  const stateBefore = (first: number, group: PersonGroup | null): string | null => {
    if (group === null || group.country !== null || tokens[first - 1]?.text !== "," || !HONORIFIC.test(lowers[first] ?? "")) return null;
    for (let from = first - 2; from >= Math.max(0, first - 6); from--) {
      const opens = lowers[from - 1] === "of" || (lowers[from - 1] === "the" && lowers[from - 2] === "of");
      const state = opens ? stateAt(tokens, from, first) : undefined;
      // "A of Westria, Gen B of Northia": behind a name it is that name's.
      const head = lowers[from - (lowers[from - 1] === "of" ? 2 : 3)] ?? "";
      if (state?.how === "country" && from + state.length === first - 1) return HOLDERS.test(head) ? state.country : null;
    }
    return null;
  };

  const pushPerson = (first: number, nameEnd: number, person: Person, group: PersonGroup | null): number => {
    if (isCalling(lowers[first - 1] ?? "") && first > sentence.first) person.byCalling = true;
    const introduced = stateBefore(first, group);
    if (introduced !== null && !person.countryStated) {
      person.country = introduced;
      person.countryStated = true;
    }
    if (context.collecting && (RELATIVE.test(lowers[first - 1] ?? "") || group?.office?.role === "First Lady")) person.relative = true;
    const possessed = possessiveEnd(tokens, nameEnd, end);
    const possessive = possessed > nameEnd;
    const at = possessive ? nameEnd : stateBehind(person, lettersEnd(tokens, nameEnd, end), group?.counterpart === true);
    const after = possessive ? { last: possessed, country: null } : withApposition(person, at, group?.office != null);
    const behind = after.country !== null || at > nameEnd || introduced !== null;
    const before = group !== null && group.country !== null && group.countryFirst < group.nameFirst;
    const faced = possessive || after.last !== at ? after.last : facingBehind(person, at);
    return push("person", first, faced, {
      person,
      country: person.country,
      possessive,
      visiting: group?.visiting ?? false,
      former: group?.former ?? false,
      counterpart: (group?.counterpart ?? false) || faced > after.last,
      ...(before ? { stateSaid: "before" as const } : behind ? { stateSaid: "behind" as const } : {}),
      ...(group?.office ? { office: group.office } : {}),
    });
  };

  /** "the foreign ministers of X and Y, A and B": every holder a person of their own. */
  const holdersFrom = (i: number): number => {
    const memo = memoAt(tokens[i] as Token, end);
    if (memo.holders === undefined) memo.holders = holdersAt(tokens, lowers, i, end) ?? null;
    const found = memo.holders ?? undefined;
    if (found === undefined) return i;
    let at = i;
    for (const [n, holder] of found.holders.entries()) {
      if (n > 0) while (at < holder.first) at = pushWord((tokens[at] as Token).kind === "mark" ? "mark" : "word", at);
      const offset = (tokens[holder.first] as Token).start;
      const { office } = holder;
      const role = office === null ? null : roleMention(office.role, office.rank, office.portfolio, false, found.headFirst, found.headLast);
      const short = holder.words.length === 1;
      const known = short || !context.collecting ? registry.resolve(holder.words, offset, holder.country, office?.role ?? null) : undefined;
      if (known === undefined && short && context.collecting) {
        context.open.add(sentence.index);
        at = push("name", at, holder.last, { name: holder.words, country: holder.country });
        continue;
      }
      const person = known ?? registry.add(holder.words, offset, holder.country, role);
      if (role !== null && person.roles.length === 0) giveRole(person, role);
      if (holder.country !== null && !person.countryStated) {
        person.country = holder.country;
        person.countryStated = true;
      }
      at = push("person", at, holder.last, {
        person,
        country: person.country,
        counterpart: found.counterpart,
        ...(office === null ? {} : { office }),
        ...(holder.country === null ? {} : { stateSaid: "behind" as const }),
      });
    }
    return at;
  };

  const groupAt = (i: number): number => {
    const several = holdersFrom(i);
    if (several > i) return several;
    const memo = memoAt(tokens[i] as Token, end);
    if (memo.group === undefined) memo.group = personGroupAt(tokens, lowers, i, end) ?? null;
    const group = memo.group;
    if (group === null) return i;
    const { office, name } = group;
    if (name === null) {
      const possessed = possessiveEnd(tokens, group.last, end);
      return push("official", i, possessed, {
        country: group.country,
        possessive: possessed > group.last,
        counterpart: group.counterpart,
        plural: group.plural,
        visiting: group.visiting,
        former: group.former,
        ...(office ? { office } : {}),
      });
    }
    const role =
      office === null ? null : roleMention(office.role, office.rank, office.portfolio, group.former, group.officeFirst, group.officeLast);
    const known =
      name.length === 1 || !context.collecting
        ? registry.resolve(name, (tokens[group.nameFirst] as Token).start, group.country, office?.role ?? null)
        : undefined;
    let person = known;
    if (person === undefined || name.length > person.words.length) {
      if (name.length === 1 && context.collecting) {
        // A title with one name word may be a short form of somebody introduced later; the second pass knows.
        context.open.add(sentence.index);
        return push("name", i, group.last, { name, country: group.country, ...(office ? { office } : {}) });
      }
      person = registry.add(name, (tokens[group.nameFirst] as Token).start, group.country, role);
    } else if (role !== null && context.collecting) giveRole(person, role);
    if (context.collecting && group.country !== null && !person.countryStated) {
      person.country = group.country;
      person.countryStated = true;
    }
    if (group.ofBody) person.ofBody = true;
    return pushPerson(i, group.last, person, group);
  };

  const knownPersonAt = (i: number): number => {
    const token = tokens[i] as Token;
    if (context.collecting || !namePart(token)) return i;
    // A short form has no word that the article's persons do not have, but for initials ("B. Lee").
    const said = /^\p{Lu}\p{Ll}?$/u.test(token.text) && tokens[i + 1]?.text === "." ? (tokens[i + 2] ?? token) : token;
    if (!nameWords(said.form).some((word) => registry.knowsFolded(word))) return i;
    const row = readName(tokens, i, end, () => false);
    if (row === undefined) return i;
    // Longest row whose words belong to one known person.
    for (let size = row.words.length; size > 0; size--) {
      const words = row.words.slice(0, size);
      const first = words[0] as string;
      if (size === 1 && (stateAt(tokens, i, end)?.length ?? 0) > 0) continue;
      // "at Al Salam Palace": of a name's article alone nobody is meant.
      if (size === 1 && ARTICLE.test(token.lower)) continue;
      if (size === 1 && FUNCTION_WORDS.has(token.lower) && !registry.knows(first)) continue;
      const person = registry.resolve(words, token.start, null, null);
      if (person === undefined || (size === 1 && first.length < 2)) continue;
      let last = i;
      for (let n = 0; n < size; n++) last += tokens[last + 1]?.text === "." && /^\p{Lu}\p{Ll}?\.$/u.test(words[n] as string) ? 2 : 1;
      return pushPerson(i, last, person, null);
    }
    // "the Lund-Vale meeting": two known surnames joined by a hyphen.
    const parts = token.text.split(/[-–]/);
    if (parts.length === 2) {
      const pair = parts.map((part) => (part.length > 1 ? registry.resolve([part], token.start, null, null) : undefined));
      if (pair[0] !== undefined && pair[1] !== undefined && pair[0] !== pair[1]) {
        return push("person", i, i + 1, { person: pair[0], persons: [pair[0], pair[1]] });
      }
    }
    return i;
  };
  return { groupAt, knownPersonAt, pushPerson };
};
