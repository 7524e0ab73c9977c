/** Whose state a trip tells that bears the name of its town. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("whoever is on a trip that bears its town's name", () => {
  it.each(["on his first Brasilia trip", "on an official Brasilia visit"])("is of the other of two states: %s", (trip) => {
    const told = `BRASILIA, June 4 (Agency) - Rui Costa, ${trip}, met João Lima on Monday. Relations of Portugal and Brazil are good.`;
    expect(met(told)).toEqual(["in_person held: João Lima BR + Rui Costa PT"]);
  });
});
