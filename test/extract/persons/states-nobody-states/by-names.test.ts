/** Names speak for one of a report's states where nothing else does. */
import { describe, expect, test } from "vitest";
import { people } from "../people.ts";

const of = (report: string, name: string): string | undefined =>
  people(report)
    .find((line) => line.startsWith(`${name} [`))
    ?.slice(name.length + 2, name.length + 4);

describe("two of one office whom nobody ascribes to a state", () => {
  const report =
    "Italy and Ghana signed papers on fish on Monday, Italian and Ghanaian officials said. Transport ministers Giulia Bianchi and Kwame Mensah met and signed one of them. Italy and Ghana are glad.";
  test("are each of the state their names are at home in", () => {
    expect([of(report, "Giulia Bianchi"), of(report, "Kwame Mensah")]).toEqual(["IT", "GH"]);
  });
});

describe("what the text says", () => {
  test("stands against any name", () => {
    expect(
      of("OSLO - Norway's Foreign Minister Giulia Bianchi met Italian officials in Rome. Italy and Norway trade.", "Giulia Bianchi"),
    ).toBe("NO");
  });
});

describe("two who came together", () => {
  test("are of one state, and of another than their counterpart", () => {
    const report =
      "SEOUL\n\nThe agreement that Foreign Minister Ann Wood and her South Korean counterpart signed in Seoul on Wednesday is long. Canada and South Korea were to sign it in May. Ms. Wood and the Minister of National Defence, Colin Ross, had come for the second round of talks. Canada and South Korea met in 2022.";
    expect([of(report, "Ann Wood"), of(report, "Colin Ross")]).toEqual(["CA", "CA"]);
  });
});

describe("a family name that only one of two states has", () => {
  const report = (name: string): string =>
    `HELSINKI - Finland and Japan will trade more, Finland's Foreign Minister Mikko Lehtonen said on Monday. Defence Minister ${name} was at the talks in Helsinki. Japan and Finland signed a paper in May.`;
  test("makes a minister told of without a state that one's, though the report is told in the other", () => {
    expect(of(report("Kenji Nakagawa"), "Kenji Nakagawa")).toBe("JP");
    expect(of(report("Jukka Virtanen"), "Jukka Virtanen")).toBe("FI");
  });
});
