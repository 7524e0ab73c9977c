/**
 * A cell's value as a person reads it: names joined by `; `, quantities as `48 × name`, money with its currency.
 *
 * The same words stand in the CSV's joined columns, the workbook, the report and an audit. Gotcha: this is for reading;
 * who needs the parts takes the link tables or the JSON.
 */
import { canonicalJson } from "./canonical-json.ts";

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** `Asha Rao (Minister, IN)`; an unnamed official is told by the office. */
export const personText = (person: { readonly name?: unknown; readonly country?: unknown; readonly role?: unknown }): string => {
  const details = [text(person.role), text(person.country)].filter((part) => part !== null);
  const name = text(person.name);
  if (name === null) return details.length === 0 ? "unnamed" : `unnamed ${details.join(", ")}`;
  return details.length === 0 ? name : `${name} (${details.join(", ")})`;
};

/** `48 × howitzers`, or the name alone where no quantity is known. */
export const itemText = (item: { readonly name: unknown; readonly quantity?: unknown }): string =>
  typeof item.quantity === "number" ? `${item.quantity} × ${String(item.name)}` : String(item.name);

/** `5800000000 USD` grouped by thousands with a no-break space, independent of any locale. */
export const moneyText = (money: { readonly amount: unknown; readonly currency?: unknown }): string => {
  const amount = typeof money.amount === "number" ? groupDigits(money.amount) : String(money.amount);
  return money.currency === undefined || money.currency === null ? amount : `${amount} ${String(money.currency)}`;
};

/** `1234567.5` → `1 234 567.5` (no-break spaces); numbers that print with an exponent stay as they are. */
export const groupDigits = (value: number): string => {
  const [whole = "", fraction] = String(value).split(".");
  if (!/^-?\d+$/.test(whole)) return String(value);
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

/** Any cell's value in words; null is the empty string. */
export const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(valueText).join("; ");
  if (isObject(value)) {
    if ("amount" in value) return moneyText({ amount: value.amount, currency: value.currency });
    if ("quantity" in value && "name" in value) return itemText({ name: value.name, quantity: value.quantity });
    if ("name" in value) return personText(value);
  }
  return canonicalJson(value);
};
