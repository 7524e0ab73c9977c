/**
 * How deep the elements of a page lie in each other, by counting tags: parsers and Readability take quadratic time on
 * pages nested without end, so such pages are turned away first.
 */

const TAG = /<(\/?)([a-z][a-z0-9]{0,15})(?=[\s>/])/gi;
/** Elements that never hold others, or whose end pages leave out. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|option|thead|tbody|tfoot|html|head|body|path|circle|rect|use|line|polygon)$/i;

export interface Nesting {
  readonly depth: number;
  readonly elements: number;
}

export const nesting = (page: string): Nesting => {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  for (const [, close, name] of page.matchAll(TAG)) {
    if (close === "") elements++;
    if (name === undefined || FLAT.test(name)) continue;
    depth = Math.max(0, depth + (close === "" ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return { depth: deepest, elements };
};
