/**
 * Which characters are letters, and which of them Latin ones. Looked up once a character, since telling a script by a
 * pattern is slow and text is long.
 */
const LETTER = 1;
const LATIN = 2;
const SEEN = 4;

const kinds = new Uint8Array(0x10000);

const kindOf = (char: string): number => (/\p{L}/u.test(char) ? LETTER : 0) | (/\p{Script=Latin}/u.test(char) ? LATIN : 0);

/** Kind of the code point `code`; see `isLetter` and `isLatin`. */
export const letterKind = (code: number): number => {
  if (code > 0xffff) return kindOf(String.fromCodePoint(code));
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(code)) | SEEN;
  kinds[code] = kind;
  return kind;
};

export const isLetter = (kind: number): boolean => (kind & LETTER) !== 0;
export const isLatin = (kind: number): boolean => (kind & LATIN) !== 0;
