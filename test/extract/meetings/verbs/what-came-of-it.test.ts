/** What a clause behind "but" or "and" tells of the talks is not told of whom they were with. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const meetings = (body: string): string[] =>
  claimsOf(body).flatMap((c) =>
    c.kind === "meeting" ? [`${c.status.value}: ${c.participants.map((p) => p.value.name).join(" + ")} on ${c.date?.value.when.kind}`] : [],
  );
const MET = "Norwegian Prime Minister Ana Lind met Peruvian President Juan Rojas on Monday";
const DUE = "Norwegian Prime Minister Ana Lind was to meet Peruvian President Juan Rojas on Monday";

it.each([
  `${MET}, but the talks ended early.`,
  `${MET} but nothing came of it.`,
  `${MET} and the talks lasted two hours.`,
  `${MET}, and trade rose in the months that followed.`,
  `${MET}, yet a settlement remained out of reach.`,
])("a meeting was held, whatever came of it: %s", (body) => expect(meetings(body)).toEqual(["held: Ana Lind + Juan Rojas on weekday"]));

it.each([`${DUE}, but the meeting did not take place.`, `${DUE} but the talks were called off.`])("or was not: %s", (body) =>
  expect(meetings(body)).toEqual(["cancelled: Ana Lind + Juan Rojas on weekday"]),
);

it("and was to be, where the clause says nothing of it", () =>
  expect(meetings(`${DUE}, but the storm had closed the airport.`)).toEqual(["planned: Ana Lind + Juan Rojas on weekday"]));
