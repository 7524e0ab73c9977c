/**
 * An article cut into what the stages share: zones, tokens, sentences, and lower-cased words for the tables.
 *
 * Only headline, body and caption zones are cut into sentences; dateline and header are kept apart, boilerplate is left out.
 */
import type { Article, Zone } from "../model/article.ts";
import { zones } from "../read/zones.ts";
import { type Sentence, splitSentences } from "./text/sentences.ts";
import { type Token, tokenize } from "./text/tokens.ts";

export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly tokens: readonly Token[];
  readonly lowers: readonly string[];
  readonly sentences: readonly Sentence[];
}

const READ = new Set<Zone["kind"]>(["headline", "body", "caption"]);

export const cutDocument = (article: Article): Document => {
  const parts = zones(article.text, article.format);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const zone of parts) {
    if (!READ.has(zone.kind)) continue;
    const first = tokens.length;
    tokenize(article.text, zone.start, zone.end, tokens);
    paragraph = splitSentences(article.text, tokens, first, tokens.length, zone.kind, zone.item, paragraph, sentences);
  }
  return { article, text: article.text, zones: parts, tokens, lowers: tokens.map((t) => t.lower), sentences };
};
