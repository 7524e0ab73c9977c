/** "Their meeting" as the subject of what became of it is the meeting of the two told before. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const meetings = (sentence: string): string[] =>
  claimsOf(`Norwegian Prime Minister Ana Lind and Peruvian President Juan Rojas want more trade. ${sentence}`).flatMap((c) =>
    c.kind === "meeting" ? [`${c.status.value}: ${c.participants.map((p) => p.value.name).join(" + ")} in ${c.city?.value}`] : [],
  );

it.each<[string, string[]]>([
  ["Their meeting took place in Lima on Monday.", ["held: Ana Lind + Juan Rojas in Lima"]],
  ["Their talks were held in Lima on Monday.", ["held: Ana Lind + Juan Rojas in Lima"]],
  ["Their meeting will take place in Lima in July.", ["planned: Ana Lind + Juan Rojas in Lima"]],
  ["Their meeting was cancelled.", ["cancelled: Ana Lind + Juan Rojas in undefined"]],
  ["They met in Lima on Monday. Their meeting lasted two hours.", ["held: Ana Lind + Juan Rojas in Lima"]],
  ["Their ministers took their places.", []],
])("%s", (sentence, expected) => expect(meetings(sentence)).toEqual(expected));
