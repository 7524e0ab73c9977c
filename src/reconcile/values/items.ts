/** Equipment named by reports: what is the same, what is a part or a kind of it. */
import { contentWords, overlap } from "./words.ts";

const GENERIC: ReadonlySet<string> = new Set(
  "weapon arm missile system tank fighter jet aircraft plane howitzer radar drone ship frigate helicopter ammunition equipment military launcher module boat vehicle air defence surface battery rocket unit set package class kit pod munition guided combat".split(
    " ",
  ),
);

const split = (name: string) => {
  const words = contentWords(name);
  return { words, telling: new Set([...words].filter((w) => !GENERIC.has(w))) };
};

/** The words of a name that are no kind of equipment. */
export const tellingWords = (name: string): ReadonlySet<string> => split(name).telling;

/** The words of a name that are designations or proper names: hardly two deals of a year are of goods called so. */
export const properWords = (name: string): ReadonlySet<string> =>
  new Set(
    (name.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [])
      .filter((w) => /\d|^\p{Lu}/u.test(w))
      .flatMap((w) => [...contentWords(w)])
      .filter((w) => !GENERIC.has(w)),
  );

/** What comes with a purchase of something else ("valued at 90 million including spares and training"). */
const EXTRAS: ReadonlySet<string> = new Set(
  "spare part training support maintenance logistic service in-service simulator documentation tool infrastructure package instruction".split(
    " ",
  ),
);

/** Whether a name tells nothing but what comes with a purchase of something else. */
export const isExtra = (name: string): boolean => {
  const words = contentWords(name);
  return words.size > 0 && [...words].every((w) => EXTRAS.has(w));
};

/** Words of a name in order, without what stands between them. */
const LINK: ReadonlySet<string> = new Set(["of", "and", "the", "for"]);

/** What a name is shortened to: the initials of its last three to five words ("cov", "mcov" of "modern coastal offshore vessels"). */
export const initialsOf = (name: string): readonly string[] => {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((w) => w !== "" && !LINK.has(w));
  return [3, 4, 5].flatMap((n) =>
    n > words.length
      ? []
      : [
          words
            .slice(-n)
            .map((w) => w[0])
            .join(""),
        ],
  );
};

/** Whether an acronym of one name ("OPVs", "IFV") is the initials of words of the other ("offshore patrol vessels"). */
const abbreviates = (short: string, long: string): boolean => {
  const acronyms = [...short.matchAll(/(?<![\p{L}\d])(\p{Lu}{3,5})s?(?![\p{L}\d])/gu)].map((m) => (m[1] as string).toLowerCase());
  return acronyms.length > 0 && initialsOf(long).some((initials) => acronyms.includes(initials));
};

/** Same kind of equipment: designations in common, or, where one has none, a kind word in common; or the one's name in short. */
export const sameItem = (a: string, b: string): boolean => {
  if (abbreviates(a, b) || abbreviates(b, a)) return true;
  const x = split(a);
  const y = split(b);
  if (overlap(x.telling, y.telling) > 0) return true;
  return (x.telling.size === 0 || y.telling.size === 0) && overlap(x.words, y.words) > 0;
};

/**
 * Same equipment down to what tells variants apart: designations ("M1A1" and "M1A2" are two), parts counted apart from the whole,
 * words that stand in contrast (single-seat and twin-seat). "Guard boats" and "patrol boats" are no variants of each other.
 */
export const sameVariant = (a: string, b: string): boolean => {
  const ofOneModel = isOfOneModel(a, b);
  if (!ofOneModel && !sameItem(a, b)) return false;
  const x = split(a).words;
  const y = split(b).words;
  return (ofOneModel || agree(x, y, isDesignation)) && agree(x, y, (w) => PARTS.has(w)) && !inContrast(x, y);
};

const isDesignation = (word: string): boolean => /\d/.test(word);

/** The model that a designation is a variant of ("m777" of "m777a2"), or itself. */
export const modelOf = (designation: string): string => /^(\p{L}+\d+)\p{L}\w*$/u.exec(designation)?.[1] ?? designation;

/** "M777" and "M777A2": a report that names the model alone says less, not otherwise. "M1A1" and "M1A2" are two. */
const isModelOf = (model: string, variant: string): boolean => model === variant || model === modelOf(variant);

/** One names the model of which the other names a variant. An older order may be of the same model. */
export const isOfOneModel = (a: string, b: string): boolean => {
  const models = (name: string): readonly string[] => [...split(name).words].filter(isDesignation);
  return models(a).some((v) => models(b).some((w) => isModelOf(v, w) || isModelOf(w, v)));
};

/** Where both say something of a kind, they must say one thing in common. */
const agree = (x: ReadonlySet<string>, y: ReadonlySet<string>, kind: (word: string) => boolean): boolean => {
  const left = [...x].filter(kind);
  const right = [...y].filter(kind);
  return left.length === 0 || right.length === 0 || left.some((w) => right.includes(w));
};

/** Words for parts that are counted apart from the whole. */
const PARTS: ReadonlySet<string> = new Set(["kit", "pod", "rocket", "missile", "radar", "engine"]);

/** Words of one line exclude each other. */
const CONTRASTS: readonly ReadonlySet<string>[] = [
  ["single", "twin", "double"],
  ["light", "heavy", "medium"],
  ["short", "long"],
  ["combat", "trainer", "training", "transport", "attack"],
].map((line) => new Set(line));

const inContrast = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  CONTRASTS.some((line) => {
    const left = [...x].filter((w) => line.has(w));
    const right = [...y].filter((w) => line.has(w));
    return left.length > 0 && right.length > 0 && !left.some((w) => right.includes(w));
  });
