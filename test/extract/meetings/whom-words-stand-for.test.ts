import { describe, expect, it } from "vitest";
import { met } from "../told.ts";

describe("of those who meet", () => {
  it.each([
    [
      "the president of a state is the only one of it whose office nothing tells",
      "Kenya will host a conference.\nIt does so at the request of Rafael Ortega of Peru, said Grace Mwangi, the President of Kenya, in Nairobi, where she had just received the Peruvian head of state for talks.",
      "in_person held: Grace Mwangi KE + Rafael Ortega PE",
    ],
    [
      "the leader of a state is who has no lower office",
      "WARSAW - On Thursday President Jan Kowal of Poland greeted with honours Kim Dae-ho of South Korea.\nPapers were signed by Minister Piotr Nowak and Korean Minister of Trade Park Min-soo.\nThe Korean leader was received by Prime Minister Adam Lis of Poland.",
      "in_person held: Adam Lis PL + Kim Dae-ho KR",
    ],
    [
      "the leaders are who lead their states, whoever was named in between",
      "OSLO - President Rafael Ortega of Peru is the guest of Norwegian Prime Minister Anna Berg.\nForeign Minister Olav Lund of Norway met him at the station.\nTalks between the two leaders took place in Oslo.",
      "in_person held: Anna Berg NO + Rafael Ortega PE",
    ],
    [
      "a people is those of it who were told to have come",
      "LIMA, June 5 (Agency) - Norwegian Foreign Minister Anna Berg and Norwegian Defence Minister Olav Lund were in Peru.\nThe Norwegians later called on President Rafael Ortega at his residence.",
      "in_person held: Anna Berg NO + Olav Lund NO + Rafael Ortega PE",
    ],
    [
      "one of a people is who was told of before",
      "LIMA - Ukrainian Prime Minister Anna Koval toured the port on Monday.\nPresident Rafael Ortega of Peru had a meeting with the Ukrainian on Sunday morning.",
      "in_person held: Anna Koval UA + Rafael Ortega PE",
    ],
    [
      "the visiting dignitary is who came",
      "NEW DELHI - Prime Minister of Israel Dan Levi is paying a visit to India.\nOn the same evening the External Affairs Minister, Smt. Sunita Rao, called on the visiting dignitary.",
      "in_person held: Dan Levi IL + Sunita Rao IN",
    ],
    [
      "he who talked with whoever received him is the guest",
      "ATHENS - Greek Prime Minister Nikos Pappas and Turkish President Kemal Demir came.\nPappas said so.\nDemir had been welcomed first by President Katerina Sarri of Greece, with whom he exchanged views on migration.",
      "in_person held: Katerina Sarri GR + Kemal Demir TR",
    ],
    [
      "the name in the next sentence is of the prime minister of a state",
      "South Korea's prime minister came to Warsaw yesterday, and wherever he went there were tanks.\nHan Min-soo then met Prime Minister Jan Kowal of Poland.",
      "in_person held: Han Min-soo KR + Jan Kowal PL",
    ],
  ])("%s", (_, text, expected) => {
    expect(met(text)).toContain(expected);
  });

  it("a people that meets its target has met nobody", () => {
    expect(
      met(
        "OSLO - Norwegian Foreign Minister Anna Berg and Norwegian Defence Minister Olav Lund were in Peru.\nThe Norwegians met their target.",
      ),
    ).toEqual([]);
  });
});
