/** Text that makes careless readers slow, as the piece that is repeated. */
export const HOSTILE: Readonly<Record<string, string>> = {
  URLs: "http://a/",
  "URLs with blanks": "https://a.example/b?c=d ",
  newlines: "\n",
  "blank lines": "a\n\n",
  dots: ".",
  "dots with blanks": "Mr. ",
  quotes: '"',
  "curly quotes": "“a ”",
  digits: "1",
  numbers: "1,000 ",
  "a word without end": "a",
  capitals: "A",
  "capital words": "Lee Tan ",
  commas: "A, ",
  hyphens: "a-",
  brackets: "(",
  "triggers of meetings": "met the ",
  meetings: "Ana Lee met Bo Tan in the ",
  "meetings pointed back to":
    "President Ana Lee of Peru met President Bo Tan of Kenya. At their meeting in Oslo on Monday, Lee and Tan agreed on fish. The meeting between Lee and Tan comes amid a drought. ",
  "triggers of agreements": "signed a memorandum of understanding ",
  "triggers of purchases": "bought 36 jets from ",
  "goods told before": "Norway bought 12 F-16 jets and the frigates. Deliveries of the jets began. ",
  "triggers of visits": "visited Oslo ",
  offices: "the defence minister of ",
  possessives: "France's ",
  dates: "on Monday, July 1-",
  sums: "$5 billion (",
  quotations: "“It is so,” said Ana Lee. ",
  emoji: "😀",
};

/** An article whose first paragraph is followed by `size` characters of the repeated piece. */
export const hostileText = (piece: string, size: number): string =>
  `Ministers of Norway and Chile meet in Oslo\n\nThe Norwegian defence minister, Anna Berg, met her Chilean counterpart in Oslo on Monday. ${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)}`;
