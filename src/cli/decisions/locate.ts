/**
 * Where words stand in an article's stored text. Line breaks and runs of blanks count as one blank, since nobody can type
 * them; everything else has to be there to the letter. Nothing is repaired: what is not found is not there.
 */

export type Located = { readonly at: number; readonly end: number } | { readonly problem: "nowhere" | "several"; readonly count: number };

/** The text with blanks evened out, and for each of its characters the offset it came from. */
const evened = (text: string): { readonly plain: string; readonly from: readonly number[] } => {
  const from: number[] = [];
  let plain = "";
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const isBlank = /\s/.test(text[i] as string);
    if (isBlank && blank) continue;
    plain += isBlank ? " " : text[i];
    from.push(i);
    blank = isBlank;
  }
  return { plain, from };
};

/** `within` limits the search to a half-open range of offsets. Linear in the text. */
export const locate = (text: string, words: string, within: readonly [number, number] = [0, text.length]): Located => {
  const { plain, from } = evened(text.slice(...within));
  const wanted = evened(words).plain.trimEnd();
  if (wanted === "") return { problem: "nowhere", count: 0 };
  let count = 0;
  for (let i = plain.indexOf(wanted); i >= 0; i = plain.indexOf(wanted, i + wanted.length)) count++;
  if (count !== 1) return { problem: count === 0 ? "nowhere" : "several", count };
  const first = plain.indexOf(wanted);
  return { at: within[0] + (from[first] as number), end: within[0] + (from[first + wanted.length - 1] as number) + 1 };
};
