/** Papers told by their number and by what is agreed in them, behind a passive, or by whom each is with. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const MEETING = "Foreign Minister Ana Alba of Peru met Foreign Minister Per Dahl of Norway in Lima on Tuesday. ";
const THREE = `${MEETING}Three memorandums of understanding were exchanged. `;

describe("a member of the papers just counted", () => {
  it("is told by what those who sign it are to do", () => {
    expect(told(`${THREE}In one of them, Norway and Peru agreed to study the joint making of buoys.`)).toEqual([
      "signed mou NO,PE: study the joint making of buoys",
    ]);
    expect(told(`${THREE}Under another, a memorandum of understanding, Norway and Peru will train divers together.`)).toEqual([
      "signed mou NO,PE: train divers together",
    ]);
  });
  it("is told by whose names it bears, and by its kind with its number", () => {
    expect(told(`${THREE}One of them, on fishing, carries the signatures of Dahl and Alba.`)).toEqual([
      "signed mou NO,PE: fishing by Ana Alba and Per Dahl",
    ]);
    expect(told(`${THREE}Another MoU, between the two coast guards, is about buoys.`)).toEqual(["signed mou NO,PE: buoys"]);
    expect(told(`${THREE}Norway reached one with Peru on tides.`)).toEqual(["signed mou NO,PE: tides"]);
  });
});

it("what two agree in a paper to do is what it is about", () => {
  expect(told(`${MEETING}Norway and Peru agreed in a memorandum of understanding to build ferries together.`)).toEqual([
    "signed mou NO,PE: build ferries",
  ]);
  expect(told(`${MEETING}Norway and Peru agreed in the hall to build ferries together.`)).toEqual([]);
});

it("a paper stands behind its passive", () => {
  for (const words of ["Then was signed", "It was signed in Lima", "At the same table also signed was"])
    expect(told(`${MEETING}${words} a treaty on fish.`)).toEqual(["signed agreement NO,PE: fish"]);
});

describe("papers with partners of their own", () => {
  it("are one with each", () => {
    expect(told("Norway signed access agreements with Peru in January 2022 and with Kenya a year later.")).toEqual([
      "signed agreement NO,PE: access agreements",
      "signed agreement KE,NO: access agreements",
    ]);
  });
  it("are told by nothing but whom each is with", () => {
    expect(
      told(`${MEETING}The Norwegian ministry signed letters of intent, one with Peru's Hull Industries and one with Peru's Mast Group.`),
    ).toHaveLength(2);
  });
});

it("a paper tells of the older one of the same two that it replaces", () => {
  const pact = `${MEETING}Dahl and Alba signed a pact on fish. `;
  const signed = "signed agreement NO,PE: fish by Ana Alba and Per Dahl";
  expect(told(`${pact}It replaces one of 2009.`)).toEqual([signed, "signed agreement NO,PE: -"]);
  expect(told(`${pact}It supersedes that concluded in May 2009.`)).toEqual([signed, "signed agreement NO,PE: -"]);
  expect(told(`${pact}A new ship replaces one of 2009.`)).toEqual([signed]);
});

it("what is under study is planned, and what is only rumoured to be is nothing", () => {
  expect(told(`${MEETING}Two memoranda are under study: one about buoys, the other about ferries.`)).toEqual([
    "planned mou NO,PE: buoys",
    "planned mou NO,PE: ferries",
  ]);
  expect(told(`${MEETING}Asked about reports that a treaty on fish was on the table, Dahl said that he knew of none.`)).toEqual([]);
});

it("who signs on behalf of a state is of that state", () => {
  expect(told("A plan of action on tides was signed in Oslo by Norway's Per Dahl and, on behalf of Peru, by Clara Beau.")).toEqual([
    "signed agreement NO,PE: tides by Clara Beau and Per Dahl",
  ]);
});

it("a trade in goods agreement has its whole name", () => {
  expect(told(`${MEETING}Norway and Peru signed a trade in goods agreement.`)).toEqual([
    "signed agreement NO,PE: trade in goods agreement",
  ]);
});
