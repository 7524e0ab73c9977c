/**
 * Headings over lists of papers ("List of documents signed during the visit", "Outcomes of the summit") and the lines below
 * them. Each function looks at one line alone. Gotcha: a heading says that it is one by having no finite verb, which is not asked here.
 */

const NOUN =
  "(?:agreements?|mous?|memorand(?:a|ums?)(?: of understanding)?|documents?|instruments?|accords|treaties|pacts|texts|outcomes?|deliverables)";
const PLURAL = "agreements|mous|memoranda|documents|instruments|accords|treaties|pacts|outcomes|texts";
const NOUNS = `${NOUN}(?:(?:, | ?/ ?| ?& ?| and )(?:other )?(?:\\p{L}+ )?${NOUN}){0,3}`;
const KIND = "(?:bilateral |inter-?governmental |key |main |outcome |signed |government-to-government |other )";
const SIGNED = "(?:signed|exchanged|concluded|adopted|inked|announced|finali[sz]ed)";

/** "List of MoUs and agreements …": says itself that it is a list. */
const LIST_OF = new RegExp(`^\\W*(?:full |complete )?(?:list|table|overview|summary) of (?:the )?${KIND}{0,2}${NOUNS}\\b`, "iu");
/** "Agreements signed during the visit" */
const PARTICIPLE = new RegExp(`\\b(?:${PLURAL})\\b.{0,40}\\b${SIGNED}\\b`, "iu");
/** "Documents", "Outcomes of the visit of …" */
const BARE = new RegExp(
  `^\\W*(?:[A-D]\\.\\s+|[IVX]{1,4}\\.\\s+)?(?:the )?${KIND}{0,2}${NOUNS}(?:\\W*$| (?:of|from|during) (?:the |his |her )?(?:\\p{L}+[ -]){0,3}(?:visit|summit|talks|meeting|session)\\b)`,
  "iu",
);

/** A part of every noun of the headings, with the letters that only case folding takes for "s" and "k": one cheap look before three. */
const NAMES_PAPERS = /agreement|mou|memorand|document|instrument|accord|treat|pact|text|outcome|deliverable|[ſ\u212a]/i;

/** A line over a list of papers that were signed or are to be. */
export const isListHeading = (line: string): boolean =>
  line.length <= 240 && NAMES_PAPERS.test(line) && (LIST_OF.test(line) || PARTICIPLE.test(line) || BARE.test(line));

const PAPER =
  /\b(?:agreement|memorand(?:um|a)|mou|protocol|treaty|convention|declaration|letter of intent|arrangement|accord|pact|(?:programme|program|plan) of|joint statement|road ?map|action plan|exchange of (?:letters|notes))s?\b/i;

/** A line that names a paper, or the row of a table. */
export const isListLine = (line: string): boolean => /\t|\|/.test(line) || PAPER.test(line);
