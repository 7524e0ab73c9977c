/**
 * Keeps a spreadsheet program from running an article's words as a formula.
 *
 * A text cell that starts with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break gets a leading
 * apostrophe (OWASP, "CSV Injection"). Text that already starts with apostrophes before such a character gets one more,
 * so that `unescapeText` gives back exactly what was written. Numbers are never touched: -5 stays a number.
 */

/** `prefix` escapes as above (the default); `none` writes text as it is, for programs that never evaluate cells. */
export type CsvSafety = "prefix" | "none";

const RISKY = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const ESCAPED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

export const escapeText = (text: string): string => (RISKY.test(text) ? `'${text}` : text);
export const unescapeText = (text: string): string => (ESCAPED.test(text) ? text.slice(1) : text);
