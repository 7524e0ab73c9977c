/** Who signs where commas and offices stand between a name and the verb. */
import { expect, it } from "vitest";
import { recordedAgreements } from "../../told.ts";
import { told } from "../told.ts";

it("the names before the comma of a relative clause sign its paper", () => {
  expect(
    told(
      "Norway will let Peru fish under a protocol which the prime ministers of the two countries, Anna Berg and Pedro Rojas, signed in Lima on Monday.",
    ),
  ).toEqual(["signed arrangement NO,PE: - by Anna Berg and Pedro Rojas"]);
});

it("an office that says what the two were then is nobody beside them", () => {
  expect(
    told(
      "Kari Lund of Norway and Luis Soto of Peru, the defence ministers, met on Monday. In August Anna Berg of Norway and Pedro Rojas of Peru, then the ministers responsible, signed an agreement on fisheries.",
    ),
  ).toEqual(["signed agreement NO,PE: fisheries by Anna Berg and Pedro Rojas"]);
});

it("a paper that governs something was signed by whom its relative clause names", () => {
  expect(
    told("The camp has been governed since 2012 by the defence treaty that Norway's Anna Berg signed with Peru's Pedro Rojas in Lima."),
  ).toEqual(["signed agreement NO,PE: defence treaty by Anna Berg and Pedro Rojas"]);
});

it("the date before when is that of the signing", () => {
  expect(
    recordedAgreements("Norway and Peru have been bound by a treaty of friendship since October 1995, when it was signed in Lima."),
  ).toEqual(["1995-10 friendship"]);
});

it("what is told behind an agreement to do something was done then", () => {
  expect(
    told(
      "Norway's Anna Berg and Peru's Pedro Rojas agreed on Friday to tie their economies together, adopting a joint declaration on ports.",
    ),
  ).toEqual(["signed joint_declaration NO,PE: ports"]);
  expect(told("Norway's Anna Berg and Peru's Pedro Rojas plan to meet in Lima, adopting a joint declaration on ports.")).toEqual([
    "planned joint_declaration NO,PE: ports",
  ]);
});
