/**
 * Article text made safe to look at: every character that hides, reorders or rings a bell is shown instead of obeyed.
 *
 * Control characters become their control pictures (U+2400 …), bidirectional overrides and isolates are spelled
 * `⟨U+202E⟩`, lone surrogates become U+FFFD. Line breaks and tabs stay. Marks that right-to-left text needs (U+200E,
 * U+200F) stay. For display only: CSV and JSON keep the text as it is.
 */
const HIDING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

const shown = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
};

export const visibleText = (text: string): string => text.toWellFormed().replace(/\r\n?/g, "\n").replace(HIDING, shown);
