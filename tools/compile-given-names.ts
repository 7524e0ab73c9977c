/**
 * Compiles `src/world/data/given-names.txt`: common given names in Latin letters, lower-cased, without marks, one a line.
 *
 * Source: the Latin-script locales of @faker-js/faker (MIT). Names that are function words or titles in English are left
 * out. Names of languages in other scripts stand in `src/world/data/given-names.ts`, compiled for this project. Run with
 * `node tools/compile-given-names.ts`; the result is committed.
 */
import { writeFileSync } from "node:fs";
import { namesOfPersons } from "./names-of-persons.ts";

const NO_NAMES = new Set(
  (
    "a an as at be but by can do for go he her him his in is it me my no of off on or our out own she so than the then they this to up us we who why you your " +
    "may will can was were has had not any all new old yes now day love faith hope true art grant chance general major baron duke earl king prince princess queen count judge " +
    "bishop captain justice marshal constable admiral commander royal royce-rolls san santa saint la le el al de da di del van von bin ben-the china india israel jordania america europe " +
    "asia africa britain england ireland italia france germany kenya january february march april june july august september october november december monday friday sunday " +
    "north south east west army navy force air sea war peace unity liberty freedom victory deal pact son mother father sister brother doctor mister man men boy girl lady lord sir dame"
  ).split(" "),
);
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss");
const names = [...new Set([...namesOfPersons("first_name")].map(plain))].filter((n) => n.length > 1 && !NO_NAMES.has(n)).sort();
writeFileSync(new URL("../src/world/data/given-names.txt", import.meta.url), `${names.join("\n")}\n`);
