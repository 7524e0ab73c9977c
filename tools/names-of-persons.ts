/** Given names and family names in Latin script out of @faker-js/faker (MIT), lower-cased; shared by the compilers. */
import { allLocales } from "@faker-js/faker";

const LATIN = /^[\p{Script=Latin}'’-]{2,20}$/u;

const collect = (value: unknown, into: Set<string>): void => {
  if (typeof value === "string") {
    if (LATIN.test(value)) into.add(value.toLowerCase().replaceAll("’", "'"));
  } else if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) collect(one, into);
};

export const namesOfPersons = (kind: "first_name" | "last_name"): Set<string> => {
  const names = new Set<string>();
  for (const [locale, data] of Object.entries(allLocales)) {
    if (locale !== "base" && locale !== "eo") collect((data.person as Record<string, unknown> | undefined)?.[kind], names);
  }
  return names;
};
