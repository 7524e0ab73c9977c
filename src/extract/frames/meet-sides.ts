/** What is asked of those on the two sides of an exchange. */
import type { Actor } from "./scene.ts";

/** Those who can meet: persons and holders of offices. */
export const persons = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** Two or more of different states. */
export const areDifferent = (own: readonly Actor[]): boolean => {
  const states = new Set(persons(own).flatMap((a) => a.country ?? []));
  return persons(own).length >= 2 && states.size >= 2;
};

/** Persons with a state or an office: "he saw his mother" is no meeting of states. */
export const areOfficials = (actors: readonly Actor[]): boolean => persons(actors).some((a) => a.country !== null || a.role !== null);
