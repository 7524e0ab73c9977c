/** The grammar of signing: voices, participles, nouns, and the words that tell the subject. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("a signing", () => {
  it("is told by the passive, the participle and the noun alike", () => {
    const one = ["signed agreement CL,NO: fishing"];
    expect(told("An agreement on fishing was signed between Norway and Chile in Oslo.")).toEqual(one);
    expect(told("Under an agreement on fishing signed between Norway and Chile in 2017 boats may land.")).toEqual(one);
    expect(told("The session of Norway and Chile ended with the signing of an agreement on fishing.")).toEqual(one);
    expect(told("Norway and Chile inked on Friday, in Oslo, an agreement on fishing.")).toEqual(one);
  });
  it("names the subject behind the parties, in a field, or by a participle", () => {
    expect(told("Norway signed an agreement with Chile on the transfer of prisoners.")).toEqual([
      "signed agreement CL,NO: the transfer of prisoners",
    ]);
    expect(told("Norway and Chile signed a memorandum of understanding in the field of higher education.")).toEqual([
      "signed mou CL,NO: higher education",
    ]);
    expect(told("Norway and Chile signed a protocol amending the Convention on Taxes of 1987.")).toEqual([
      "signed arrangement CL,NO: amending the Convention on Taxes of 1987",
    ]);
  });
  it("is an adoption for declarations", () => {
    expect(told("Norway and Chile issued a joint declaration on the Arctic.")).toEqual(["signed joint_declaration CL,NO: the Arctic"]);
    expect(told("Norway and Chile issued a protocol on health.")).toEqual([]);
  });
  it("reaches over prepositional phrases to its object alone", () => {
    expect(told("Under the treaty on ice Norway and Chile signed a protocol on fishing.")).toEqual(["signed arrangement CL,NO: fishing"]);
  });
  it("hangs on a paper without a word between", () => {
    expect(told("Peru has rejected the memorandum of understanding Norway signed with Chile on port access in January.")).toEqual([
      "signed mou CL,NO: port access",
    ]);
  });
  it("is of the year that the paper bears", () => {
    expect(told("Under the 2018 treaty on fishing between Norway and Chile boats may land.")).toEqual(["signed agreement CL,NO: fishing"]);
  });
  it("is told by hands and returns", () => {
    expect(told("The talks between Norway and Chile saw eleven instruments change hands.")).toEqual(["signed agreement x11 CL,NO: -"]);
    expect(told("Norwegian President Erik Dahl went to Chile in May and came back with an agreement on fishing.")).toEqual([
      "signed agreement CL,NO: fishing",
    ]);
  });
  it("is told by what comes of talks, by its ceremony and by the paper's own signature", () => {
    expect(told("A tax agreement came out of the talks between Norway and Chile.")).toEqual(["signed agreement CL,NO: tax agreement"]);
    expect(told("Among the outcomes of the talks between Norway and Chile was a memorandum on divers.")).toEqual([
      "signed mou CL,NO: divers",
    ]);
    expect(told("The presidents of Norway and Chile attended the signing ceremony of a memorandum on energy.")).toEqual([
      "signed mou CL,NO: energy",
    ]);
    expect(
      told(
        "The Transit Pact was put into force a week after its signature in Oslo by Norwegian minister Kari Lund and Chilean minister Mario Silva.",
      ),
    ).toEqual(["signed agreement CL,NO: Transit Pact by Kari Lund and Mario Silva"]);
    expect(told("Norway and Chile have had an information security agreement since 2012.")).toEqual([
      "signed agreement CL,NO: information security agreement",
    ]);
  });
  it("names papers by their letters, and once where an appositive says what they are", () => {
    expect(told("Norway and Chile signed the VFA in May and the General Security of Military Information Agreement in June.")).toEqual([
      "signed agreement CL,NO: VFA",
      "signed agreement CL,NO: General Security of Military Information Agreement",
    ]);
    expect(told("Norway and Chile signed the NORCHIL, a pact that opens ports to their navies.")).toEqual([
      "signed agreement CL,NO: NORCHIL",
    ]);
    expect(told("Norway and Chile signed the Port Access Agreement, a pact that opens ports to their navies.")).toEqual([
      "signed agreement CL,NO: Port Access Agreement",
    ]);
  });
  it("keeps circumstances out of the subject", () => {
    expect(told("Norway and Chile signed the arrangement on the sidelines of the dialogue.")).toEqual(["signed arrangement CL,NO: -"]);
    expect(told("Norway and Chile signed a memorandum on naval training beforehand and held talks.")).toEqual([
      "signed mou CL,NO: naval training",
    ]);
    expect(told("Norway and Chile renewed their memorandum on divers for five years.")).toEqual(["signed mou CL,NO: divers"]);
    expect(told("Norway and Chile signed an agreement in the railway sector.")).toEqual(["signed agreement CL,NO: railway"]);
  });
  it("is told of one of several papers, of a further one by what it does, and of a deal by its subject", () => {
    expect(
      told(
        "Norway and Chile signed 14 agreements on Sunday. One of the accords, signed by defence ministers Kari Lund and Mario Silva, opens their bases. A second accord protects secrets.",
      ),
    ).toEqual(["signed agreement CL,NO: - by Kari Lund and Mario Silva", "signed agreement CL,NO: secrets"]);
    expect(told("The defence ministers of Norway and Chile put their names to a deal on the sharing of secrets.")).toEqual([
      "signed agreement CL,NO: the sharing of secrets",
    ]);
    expect(told("Norway and Chile signed a deal for 12 jets.")).toEqual([]);
    expect(told("An agreement to open naval bases was among the pacts signed by Norway and Chile.")).toEqual([
      "signed agreement CL,NO: open naval bases",
    ]);
  });
  it("is agreed only where it is a plan or a vision", () => {
    expect(told("Norway and Chile agreed a roadmap on hydrogen.")).toEqual(["signed agreement CL,NO: hydrogen"]);
    expect(told("Norway and Chile agreed on an agreement on hydrogen.")).toEqual([]);
  });
});

describe("papers told in further ways", () => {
  it("are agreements of a field, and declarations named for a partnership", () => {
    expect(told("The ministers of Norway and Chile signed the agreement of cooperation in the sector of fisheries.")).toEqual([
      "signed agreement CL,NO: cooperation in the sector of fisheries",
    ]);
    expect(
      told(
        "Norway and Chile crowned the visit with a strategic partnership declaration. The prime ministers signed the declaration in Oslo.",
      ),
    ).toEqual(["signed joint_declaration CL,NO: strategic partnership declaration"]);
  });
  it("follow later in the day, or are what hands were shaken on", () => {
    expect(told("OSLO - Norway had talks with Peru. An agreement on secrets followed in the afternoon, this time with Chile.")).toEqual([
      "signed agreement CL,NO: secrets",
    ]);
    expect(told("Norway's Verft and Chile's ASMAR shook hands on an MoU on drones.")).toEqual(["signed mou CL,NO: drones"]);
  });
  it("are had with somebody", () => {
    expect(told("Norsk Verft of Norway has a memorandum of understanding with Chile's ASMAR, covering refits.")).toEqual([
      "signed mou CL,NO: refits",
    ]);
  });
  it("are what two of another state came out with", () => {
    expect(
      told(
        "OSLO - Pedro Rojas of Chile sat down with Peru's Ana Quispe. The two of them emerged with a memorandum on cybersecurity. Norway was host.",
      ),
    ).toEqual(["signed mou CL,PE: cybersecurity"]);
  });
  it("are members behind nothing but their number", () => {
    expect(
      told(
        "Norway and Chile signed three cooperation documents. The three include an agreement on rice; a protocol on plants; and a roadmap for 2027.",
      ),
    ).toEqual(["signed agreement CL,NO: rice", "signed arrangement CL,NO: plants", "signed agreement CL,NO: -"]);
  });
  it("are planned where they are negotiated and to be concluded in one breath", () => {
    expect(
      told(
        "Norway and Chile signed a pact on maps. They noted progress in the negotiation of a status of forces agreement and told their services to conclude it before June.",
      ),
    ).toEqual(["signed agreement CL,NO: maps", "planned agreement CL,NO: status of forces agreement"]);
  });
});

describe("papers in further constructions", () => {
  it("are signed after a visit headed by somebody, on behalf of each side by its own", () => {
    expect(
      told(
        "Within the framework of the visit of the delegation headed by Minister Kari Lund of Norway to Chile, a Memorandum of Understanding in the field of tides was signed. " +
          "On behalf of the Norwegian side the document was signed by Kari Lund, on behalf of the Chilean side by Pedro Rojas.",
      ),
    ).toEqual(["signed mou CL,NO: tides by Kari Lund and Pedro Rojas"]);
  });
  it("are handed over, or exchanged in a row of copies", () => {
    expect(
      told(
        "The leaders of Norway and Chile witnessed the handing over of documents, namely: an MoU on training; an MoU on aviation; and a joint declaration of intent on finance.",
      ),
    ).toEqual(["signed mou CL,NO: training", "signed mou CL,NO: aviation", "signed letter_of_intent CL,NO: finance"]);
  });
  it("are entered into, and called what they are", () => {
    expect(told("The University of Norway entered into an agreement on whales with the University of Chile in 2011.")).toEqual([
      "signed agreement CL,NO: whales",
    ]);
    expect(told("Norwegian minister Kari Lund and Pedro Rojas of Chile inked what both described as a historic fishing accord.")).toEqual([
      "signed agreement CL,NO: historic fishing accord by Kari Lund and Pedro Rojas",
    ]);
  });
  it("are extended by who signs the extension", () => {
    expect(
      told(
        "Norway and Chile have extended their agreement on cyber defence. The extension was signed by Kari Lund and Pedro Rojas in Oslo.",
      ),
    ).toEqual(["signed agreement CL,NO: cyber defence by Kari Lund and Pedro Rojas"]);
  });
  it("are the other two of three, and stand beside relations", () => {
    expect(
      told(
        "Norway and Chile signed three agreements, including one on maps. The other two concern forestry and the recognition of diplomas.",
      ),
    ).toEqual(["signed agreement CL,NO: maps", "signed agreement CL,NO: forestry", "signed agreement CL,NO: the recognition of diplomas"]);
    expect(told("Norway and Chile have had relations since 1920 and a trade agreement since 1994.")).toEqual([
      "signed agreement CL,NO: trade agreement",
    ]);
  });
  it("are of the two states that the paragraph names where only two ministries exchange them", () => {
    expect(
      told(
        "OSLO - Norwegian minister Kari Lund met Peruvian minister Ana Quispe. The two ministries will work together.\n\n" +
          "Talking with Chilean minister Pedro Rojas, Lund proposed a joint course. On this occasion, a letter of intent on medicine was exchanged between the two ministries.",
      ),
    ).toEqual(["signed letter_of_intent CL,NO: medicine"]);
  });
});

describe("papers named for their field", () => {
  it("may be programmes for it", () => {
    expect(told("Norway's Kari Lund and Chile's Pedro Rojas signed the Programme for Cultural Cooperation in Oslo.")).toEqual([
      "signed agreement CL,NO: Programme for Cultural Cooperation by Kari Lund and Pedro Rojas",
    ]);
    expect(told("Norway and Chile concluded a social security agreement.")).toEqual(["signed agreement CL,NO: social security agreement"]);
  });
});
