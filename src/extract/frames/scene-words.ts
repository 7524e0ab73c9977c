/** Closed lists of the words that frames look past or stop at. Compiled for this project. */
export const PREPOSITIONS = new Set(
  "of in on at to for from by with without about after before during since until between among amongst into onto under over through against despite via per than like near towards toward across behind beside besides within upon amid alongside including regarding concerning following".split(
    " ",
  ),
);
export const AUXILIARIES = new Set(
  "is are was were be been being has have had having do does did will would shall should may might can could must to not never n't also".split(
    " ",
  ),
);
export const ADVERBS = new Set(
  "also then later earlier separately jointly together briefly first again already now still just recently formally officially reportedly here there too even only afterwards subsequently personally virtually meanwhile finally once twice today directly successfully".split(
    " ",
  ),
);
export const BOUNDARIES = new Set(
  "that which while when where because although though whereas whether if as after before since until so but who whom whose".split(" "),
);

export const NOT_FINITE = new Set(["to", "not", "never", "n't", "also"]);
export const EXTRA_VERBS = new Set(
  "bought buys buy sold sells sell took takes gave gives made makes won wins sent sends began begins got gets paid built came comes went goes rang put puts wants want hopes plans became becomes lost ran taken given chosen chose".split(
    " ",
  ),
);
