/**
 * Bulletins: several unrelated items in one file. An item starts at a slug in capitals ("NORWAY/PERU. …"), at a
 * bullet of a round-up, or at a headline with a dateline of its own.
 */

const SLUG = /^[\p{Lu}][\p{Lu}'’&-]*(?:(?: ?\/ ?| |, ?)[\p{Lu}][\p{Lu}'’&-]*){0,4}(?:\. |: | [-–—] |\.$)/u;
const ROUND_UP = /\b(?:briefs?|in brief|round-?up|bulletin|digest|news ?wrap|at a glance|wire|snippets|news in short)\b/i;
const BULLET = /^(?:[*•■▪◆●►▶✦]|\d{1,2}[.)])\s+\S/u;

/** Length of the slug that opens a paragraph of a bulletin; 0 where there is none. */
export const slugLength = (paragraph: string): number => {
  const slug = SLUG.exec(paragraph.slice(0, 100))?.[0] ?? "";
  return slug.replace(/[^\p{Lu}]/gu, "").length >= 4 && paragraph.length > slug.length + 40 ? slug.length : 0;
};

/** How the items of a text begin, or null for an ordinary article. `above` holds its headlines. */
export const bulletinStyle = (above: string, body: readonly string[]): "slug" | "bullet" | null => {
  if (body.filter((p) => slugLength(p) > 0).length >= 2 && body.filter((p) => slugLength(p) > 0).length * 3 >= body.length) return "slug";
  const bullets = body.filter((p) => BULLET.test(p.slice(0, 8)) && p.length >= 60).length;
  return bullets >= 2 && ROUND_UP.test(above) ? "bullet" : null;
};

export const isBullet = (paragraph: string): boolean => BULLET.test(paragraph.slice(0, 8));
