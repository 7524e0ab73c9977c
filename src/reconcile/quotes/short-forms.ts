/** Short forms of English verbs written out, so that "I've" and "I have", "don't" and "do not" are compared as the same words. */

/** The "s" of an owner and the "d" that may be "had" or "would" are left. */
export const spelledOut = (text: string): string =>
  text
    .replace(/\b(ca|wo|sha)n[’']t\b/gi, (_, verb: string) => `${FULL[verb.toLowerCase()]} not`)
    .replace(/n[’']t\b/gi, " not")
    .replace(/[’']ve\b/gi, " have")
    .replace(/[’']re\b/gi, " are")
    .replace(/[’']ll\b/gi, " will")
    .replace(/[’']m\b/gi, " am")
    .replace(/(?<=\b(?:it|that|there|here|what|who|he|she))[’']s\b/gi, " is");

const FULL: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };
