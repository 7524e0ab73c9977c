import { describe, expect, it } from "vitest";
import { people } from "../people.ts";

describe("an official named without a state", () => {
  it("is of the dateline's state", () => {
    expect(
      people(
        "OSLO, June 3 (Wire) - Defence Minister Ada Quist met Chile's Foreign Minister Pablo Soto here on Monday. Norway and Chile want to trade more.",
      ),
    ).toEqual(["Ada Quist [NO] Defence Minister", "Pablo Soto [CL] Foreign Minister"]);
  });
  it("is of the ministry's state that sends the release", () => {
    expect(
      people(
        "REPUBLIC OF KENYA - MINISTRY OF DEFENCE\nPress release\n\nMinister Joy Wanjiru continued her contacts today. She met with Bo Roe, Minister of Trade of Denmark, and Cy Vale, Minister of Defence of Finland.",
      ),
    ).toEqual(["Joy Wanjiru [KE] Minister", "Bo Roe [DK] Minister of Trade", "Cy Vale [FI] Minister of Defence"]);
  });
  it("is of the other of two states where everybody stated is of one", () => {
    expect(
      people(
        "Rosa Diaz, Undersecretary of Defence of Chile, signed the letter. Chile thanked Norway. Defence Minister Ada Quist received her in Oslo.",
      ),
    ).toEqual(["Rosa Diaz [CL] Undersecretary of Defence", "Ada Quist [NO] Defence Minister"]);
  });
  it("is not of the state they travel to", () => {
    expect(people("President Kofi Adjei ended his state visit to Chile on Monday. Ghana and Chile signed six papers.")).toEqual([
      "Kofi Adjei [GH] President",
    ]);
  });
  it("faces whoever a list of hosts is called on by", () => {
    expect(
      people(
        "LIMA, June 3 (Wire) - Ghana's Defence Minister Kofi Adjei arrived in Peru on Monday. He will call on President Rosa Diaz and Prime Minister Pablo Soto.",
      ),
    ).toEqual(["Kofi Adjei [GH] Defence Minister", "Rosa Diaz [PE] President", "Pablo Soto [PE] Prime Minister"]);
  });
  it("has no state where two of one office face each other and nothing tells them apart", () => {
    expect(
      people(
        "SINGAPORE, June 3 (Wire) - Defence Minister Ada Quist met Defence Minister Bo Roe on Monday. Norway and Denmark are neighbours.",
      ),
    ).toEqual(["Ada Quist [?] Defence Minister", "Bo Roe [?] Defence Minister"]);
  });
  it("gets it from 'the Northish minister' later, from 'the foreign ministers of' others never", () => {
    expect(
      people(
        "Foreign Minister Anna Berg opened the forum. On Thursday she had phoned the foreign ministers of Jordan and Qatar. The Norwegian minister then met Driss Tazi, foreign minister of Morocco.",
      ),
    ).toEqual(["Anna Berg [NO] Foreign Minister", "Driss Tazi [MA] Foreign Minister"]);
  });
  it("shares the state said before the office they are joined to, where that is another office", () => {
    expect(
      people(
        "Kenyan President Joy Wanjiru and Foreign Minister Paul Otieno flew to Lima on Monday, where they met Peru's Prime Minister Rosa Diaz.",
      ),
    ).toEqual(["Joy Wanjiru [KE] President", "Paul Otieno [KE] Foreign Minister", "Rosa Diaz [PE] Prime Minister"]);
  });
  it("is not the Northish president in whose company they are named", () => {
    expect(
      people(
        "Oksana Melnyk talked with the Prime Minister of India about trade. The President of Ukraine had a long call with Prime Minister Ravi Lal on Monday.",
      ),
    ).toEqual(["Oksana Melnyk [UA] President", "Ravi Lal [IN] Prime Minister"]);
  });
  it("is of the state where a traveller meets them", () => {
    expect(
      people(
        "Norway's Foreign Minister Ada Quist flew to Lima to see the head of the government, Rosa Diaz. Ghana and Chile watched the talks of Peru.",
      ),
    ).toEqual(["Ada Quist [NO] Foreign Minister", "Rosa Diaz [PE] Head of the Government"]);
  });
  it("gets it from 'the Northish leader'", () => {
    expect(
      people(
        "President Kofi Adjei spoke first. The Ghanaian leader then thanked Chile's Foreign Minister Pablo Soto. Peru and Bolivia listened.",
      ),
    ).toEqual(["Kofi Adjei [GH] President", "Pablo Soto [CL] Foreign Minister"]);
  });
  it("has none where a president and a prime minister stand side by side and nothing tells whether of one state", () => {
    expect(
      people(
        "HELSINKI, June 3 (Wire) - The council meets in June with Prime Minister Ada Quist and President Oxo Vex in the chair, Finnish and Peruvian diplomats say.",
      ),
    ).toEqual(["Ada Quist [?] Prime Minister", "Oxo Vex [?] President"]);
  });
  it("is of the dateline's state also where the agency has no brackets", () => {
    expect(people("OSLO, Jun 3, NBW - Norway will buy more ships, Defence Minister Ada Quist said on Monday.")).toEqual([
      "Ada Quist [NO] Defence Minister",
    ]);
    expect(people("ASTANA. QazWire - Kazakhstan will buy more grain, Minister of Trade Nurlan Abay said on Monday.")).toEqual([
      "Nurlan Abay [KZ] Minister of Trade",
    ]);
  });
  it("is not of their counterpart's state, also where the counterpart was named a sentence earlier", () => {
    expect(
      people(
        "Undersecretary Ramon Cruz led the Peruvian delegation to the talks in Hanoi. His counterpart, Deputy Defence Minister Tran Long, took the chair. Peru and Vietnam want to trade more.",
      ),
    ).toEqual(["Ramon Cruz [PE] Undersecretary", "Tran Long [VN] Deputy Defence Minister"]);
  });
  it("has none as the officer of a body of many states", () => {
    expect(
      people(
        "OSLO, June 3 (Wire) - Defence Minister Ada Quist met Admiral Rui Lopes, Chair of the NATO Military Committee, on Monday. Norway is buying ships.",
      ),
    ).toEqual(["Ada Quist [NO] Defence Minister", "Rui Lopes [?] Chair of the NATO Military Committee"]);
  });
  it("is of the state whose minister they are as 'its minister'", () => {
    expect(
      people(
        "Ghana has sent rice to Chad since May and has not stopped. Its foreign minister, Kofi Adjei, telephoned his colleague on Friday.",
      ),
    ).toEqual(["Kofi Adjei [GH] Foreign Minister"]);
  });
  it("is not the Northish president where a name without office was told last", () => {
    expect(
      people(
        "At the other end of the line was Oksana Melnyk. The Ukrainian President wanted to speak of June, when she had met President Rui Lopes in Lisbon.",
      ),
    ).toEqual(["Oksana Melnyk [UA] President", "Rui Lopes [PT] President"]);
  });
  it("is of the place where somebody's visitor was received, not of where the visitor is from", () => {
    expect(
      people(
        "Deputy Minister Bo Roe, who visited Nairobi on May 12, had been received there by President Joy Wanjiru and by Prime Minister Paul Otieno. Denmark thanked Kenya.",
      ),
    ).toEqual(["Bo Roe [DK] Deputy Minister", "Joy Wanjiru [KE] President", "Paul Otieno [KE] Prime Minister"]);
  });
  it("is not of the state they go home from", () => {
    expect(people("President Kofi Adjei went home from Chile with six papers. Chile and Ghana were pleased.")).toEqual([
      "Kofi Adjei [GH] President",
    ]);
  });
  it("is of a third state where they face officials of both that are named", () => {
    expect(
      people(
        "Foreign Minister Ada Quist spoke by telephone with Pablo Soto, Foreign Minister of Chile, and with Rosa Diaz, Foreign Minister of Peru. Deputy Minister Bo Roe visited Lima in May.",
      ),
    ).toEqual([
      "Ada Quist [?] Foreign Minister",
      "Pablo Soto [CL] Foreign Minister",
      "Rosa Diaz [PE] Foreign Minister",
      "Bo Roe [?] Deputy Minister",
    ]);
  });
  it("is the Northish president whom the sentence before announced", () => {
    expect(
      people("Paul Otieno was pleased. Nothing else was. The Peruvian president was the first to come. Rosa Diaz saw him on Thursday."),
    ).toEqual(["Paul Otieno [?]", "Rosa Diaz [PE] President"]);
  });
  it("is not the president of former days", () => {
    expect(
      people(
        "President Rosa Diaz of Peru will go to Kenya. It will be the first visit since 2004, when then President Luis Vega of Peru went to Nairobi. The President will meet Kenya's Paul Otieno.",
      ).slice(0, 2),
    ).toEqual(["Rosa Diaz [PE] President", "Luis Vega [PE] former President"]);
  });
  it("is of the state of whoever stands beside them with an office that only one state has", () => {
    expect(
      people(
        "External Affairs Minister Anil Rao and Defence Minister Vikram Sethi co-chaired with Secretary of State John Hale and Defense Secretary Mark Dunn the fifth dialogue. Sethi met Dunn, and Rao met Hale.",
      ),
    ).toEqual([
      "Anil Rao [IN] External Affairs Minister",
      "Vikram Sethi [IN] Defence Minister",
      "John Hale [US] Secretary of State",
      "Mark Dunn [US] Defense Secretary",
    ]);
  });
  it("keeps their own office in a row of titled names", () => {
    expect(
      people(
        "Kenya's Hugo Noor met US Secretary of Defense Mark Dunn, Chinese Minister of National Defense General Li Wenhao and Peru's Rosa Diaz.",
      ),
    ).toEqual(["Hugo Noor [KE]", "Mark Dunn [US] Secretary of Defense", "Li Wenhao [CN] Minister of National Defense", "Rosa Diaz [PE]"]);
  });
  it("is a Northish president where theirs is the first visit by one", () => {
    expect(
      people("When Luis Vega lands in Nairobi next Tuesday, it will be the first time a Peruvian president has set foot there since 1998."),
    ).toEqual(["Luis Vega [PE] President"]);
  });
});
it("all who led a side are of its state", () => {
  expect(people("The Norwegian delegation was headed by Foreign Minister Anna Berg and Minister of Defence Erik Dahl.")).toEqual([
    "Anna Berg [NO] Foreign Minister",
    "Erik Dahl [NO] Minister of Defence",
  ]);
});
it("a host told by where he receives is of that state", () => {
  const report =
    "Kenyan and Peruvian ministers met in Lima. In Oslo, meanwhile, Defence Minister Erik Dahl received the US ambassador, Ann Low.";
  expect(people(report)).toContain("Erik Dahl [NO] Defence Minister");
});
it("a host named behind a comma is of the state said of him", () => {
  expect(people("Kenyan Defence Minister Hugo Noor met his Peruvian host, General Luis Soto, on Monday.")).toContain("Luis Soto [PE]");
});
it("a named official and the host described behind a name", () => {
  expect(people('"It is not safe," said Erik Dahl, the Norwegian host, flanked by Hugo Noor of Kenya.')).toContain("Erik Dahl [NO]");
});
it("a minister who travels from where the report is written is of that state", () => {
  const report = `LIMA – Minister of National Defence Luis Soto, who went to Kenya on Thursday as the guest of his Kenyan counterpart Hugo Noor, came home this evening. Soto also met the Minister of Defence of Norway, Anna Berg, and the Minister of Defence of Chile, Rosa Diaz.`;
  expect(people(report)).toContain("Luis Soto [PE] Minister of National Defence");
});
it("the traveller is whoever does what the sentence tells, not whom they talked with", () => {
  const report =
    "MANILA, June 3 (Wire) - South Korean Defence Minister Kang Min-jae met President Ramon Cruz. Cruz, who talked by telephone with President Choi Min-jae in December, is to make a state visit to South Korea in October.";
  expect(people(report)).toEqual(expect.arrayContaining(["Ramon Cruz [PH] President", "Choi Min-jae [KR] President"]));
});
