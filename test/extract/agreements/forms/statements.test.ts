/** Statements that nobody calls joint, papers of three who sign, and papers reached or made in a year. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const MEETING = "President Ana Alba of Peru received President Per Dahl of Norway in Lima on Tuesday. ";

describe("a statement that nobody calls joint", () => {
  it("is one of the states whose officials put their names to it", () => {
    expect(told(`${MEETING}Alba and Dahl signed a statement about the dredging of rivers.`)).toEqual([
      "signed joint_declaration NO,PE: the dredging of rivers by Ana Alba and Per Dahl",
    ]);
    expect(told(`${MEETING}A statement signed by Alba and Dahl ended the dispute.`)).toEqual([
      "signed joint_declaration NO,PE: - by Ana Alba and Per Dahl",
    ]);
    expect(told(`${MEETING}Ties were resumed by the declaration that Alba and Dahl signed in Lima in May 2019.`)).toEqual([
      "signed joint_declaration NO,PE: - by Ana Alba and Per Dahl",
    ]);
    expect(told(`${MEETING}Alba and Dahl put pen to paper on a joint ministerial statement about trade in fish.`)).toEqual([
      "signed joint_declaration NO,PE: trade in fish by Ana Alba and Per Dahl",
    ]);
    expect(told(`${MEETING}Alba and Dahl signed a statement of partnership.`)).toEqual([
      "signed joint_declaration NO,PE: - by Ana Alba and Per Dahl",
    ]);
  });
  it("is none where nobody of the states signs it, or where it only says something", () => {
    expect(told(`${MEETING}A statement signed by forty academics was published in Oslo.`)).toEqual([]);
    expect(told(`${MEETING}Dahl, who signed no paper, said in a statement on fish that he was content.`)).toEqual([]);
  });
});

it("their names are put to a paper in a town and on a day", () => {
  expect(told(`${MEETING}Alba and Dahl put their signatures in Lima on Tuesday to a treaty on fish.`)).toEqual([
    "signed agreement NO,PE: fish by Ana Alba and Per Dahl",
  ]);
});

it("three who met sign together", () => {
  const met = "President Ana Alba of Peru met her colleagues Per Dahl of Norway and Ali Ruto of Kenya in Lima. ";
  for (const who of ["The three", "The same three"])
    expect(told(`${met}${who} signed a memorandum on maps.`)).toEqual(["signed mou KE,NO,PE: maps by Ali Ruto and Ana Alba and Per Dahl"]);
  expect(told(`${met}Peru has three signed agreements on maps in its archive.`)).toEqual([]);
});

describe("a paper that two reached or made", () => {
  it("was signed where its year is told", () => {
    expect(told("The order rests on a technical arrangement about buoys that Norway and Peru made in 2021.")).toEqual([
      "signed arrangement NO,PE: buoys",
    ]);
    expect(told("It goes back to an agreement on ports which Norway and Peru reached in May 2021.")).toEqual([
      "signed agreement NO,PE: ports",
    ]);
  });
  it("is no more than an understanding where it is not", () => {
    expect(told("They praised an agreement on ports that Norway and Peru made possible in 2021.")).toEqual([]);
    expect(told("They praised the agreement on ports that Norway and Peru reached over lunch.")).toEqual([]);
  });
});

it("a number of papers comes out of talks", () => {
  expect(told("Talks of President Ana Alba of Peru with President Per Dahl of Norway on Tuesday produced 18 agreements.")).toEqual([
    "signed agreement x18 NO,PE: -",
  ]);
});

it("a preposition said again is no part of a subject", () => {
  expect(told("Memorandums on nuclear power, on flood control and on archives were signed by Norway and Peru.")).toEqual([
    "signed mou NO,PE: nuclear power",
    "signed mou NO,PE: flood control",
    "signed mou NO,PE: archives",
  ]);
});

it("what is drawn up or worked out is to come", () => {
  expect(told("A treaty on extradition is being drawn up by Norway and Peru.")).toEqual(["planned agreement NO,PE: extradition"]);
  expect(told("Norway and Peru are working out a memorandum on fishing.")).toEqual(["planned mou NO,PE: fishing"]);
  expect(told("The accord on rice has drawn criticism in Norway and Peru.")).toEqual([]);
});
