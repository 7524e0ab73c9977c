/** Offices of which a state has one holder at a time, told apart from each other. */
import { roleWords } from "./roles.ts";

const PORTFOLIOS = ["defence", "foreign", "finance", "interior", "home", "trade", "energy", "justice", "health", "transport"];
/** A word that makes another, lesser office of it. */
const LESSER = new Set(["deputy", "vice", "junior", "assistant", "state", "former", "acting", "shadow"]);

/** Normal names of the single offices in a role: none for "adviser", two for "Prime Minister and Foreign Minister". */
export const singleOffices = (role: string): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const part of role.split(/\band\b|,|&/i)) {
    const words = roleWords(part);
    if ([...words].some((w) => LESSER.has(w))) continue;
    if (words.has("prime") && words.has("minister")) out.add("prime minister");
    else if (words.has("minister")) for (const p of PORTFOLIOS) if (words.has(p)) out.add(`${p} minister`);
    if (words.size === 1 && words.has("president")) out.add("president");
    if (words.has("security") && words.has("advisor")) out.add("national security advisor");
  }
  return out;
};

/** Whether one person cannot hold both at a time: two single offices with nothing in common. */
export const excludes = (a: string, b: string): boolean => {
  const [x, y] = [singleOffices(a), singleOffices(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((office) => y.has(office));
};
