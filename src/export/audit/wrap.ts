/** Lays text into a terminal's width, measured in columns: wide and combining characters count as they show. */
import stringWidth from "string-width";

const pieces = (word: string, width: number): string[] => {
  if (stringWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const character of word) {
    const wide = stringWidth(character);
    if (used + wide > width && part !== "") {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += character;
    used += wide;
  }
  parts.push(part);
  return parts;
};

/** Lines of at most `width` columns; words longer than that are cut. Existing line breaks are kept. */
export const wrap = (text: string, width: number): string[] =>
  text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let current = "";
    let used = 0;
    for (const word of line
      .split(/\s+/)
      .filter((each) => each !== "")
      .flatMap((each) => pieces(each, width))) {
      const wide = stringWidth(word);
      if (current !== "" && used + 1 + wide > width) {
        lines.push(current);
        current = "";
        used = 0;
      }
      current = current === "" ? word : `${current} ${word}`;
      used += wide + (used === 0 ? 0 : 1);
    }
    return [...lines, current];
  });
