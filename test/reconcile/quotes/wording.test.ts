import { describe, expect, it } from "vitest";
import { compareQuotes } from "../../../src/reconcile/quotes/wording.ts";

const compare = (a: string, b: string): string => {
  const verdict = compareQuotes([a], [b]);
  return verdict.kind === "reworded" ? verdict.change : verdict.kind;
};

describe("two quotations of one speaker", () => {
  it("are the same where only the spelling differs", () => {
    expect(compare("Our defence programme will modernise the harbour", "Our defense programme will modernize the harbor")).toBe("same");
  });
  it("are the same where one quotes a part of the other", () => {
    expect(
      compare("We will build the northern harbour together before the winter comes", "the northern harbour together before the winter"),
    ).toBe("same");
  });
  it("are the same where words between were left out and none put in", () => {
    expect(
      compareQuotes(
        ["We will build the northern harbour", "before the winter comes"],
        ["We will build the northern harbour together, whatever it costs, before the winter comes"],
      ).kind,
    ).toBe("same");
  });
  it("are one statement reworded where other words say the same", () => {
    expect(
      compare(
        "This harbour is a bridge between our peoples and our shared seas",
        "This harbour is a bridge between our peoples and our common seas",
      ),
    ).toBe("wording");
  });
  it("are one statement where words of one root and of one meaning take each other's place", () => {
    expect(
      compare(
        "It is a bold first stride towards the economic autonomy of the islands",
        "a daring first stride to economically autonomous islands",
      ),
    ).toBe("wording");
    expect(
      compare("We are raising our fishing ties to an unprecedented level", "Ties in fishing are being lifted to an unseen height"),
    ).toBe("wording");
    expect(compare("Harbour security was the topic of our long lunch", "We secured a harbour for the winter fleet")).toBe("different");
  });
  it("are measured by the one with fewer words that tell something, however many little words it has", () => {
    expect(
      compare(
        "We sell what floats, at a price that we can explain to the fisherman",
        "We sell what floats, at a price we can defend before the Assembly",
      ),
    ).toBe("wording");
  });
  it("are one statement reworded where synonyms stand for most of its words", () => {
    expect(compare("Westland backs every step on this harbour", "Westland supports each and every move on this harbour")).toBe("wording");
  });
  it("are one statement reworded where it is turned round", () => {
    expect(
      compare("Peru is our closest harbour partner on this coast", "On this coast nobody is nearer to us in harbour matters than Peru"),
    ).toBe("wording");
    expect(compare("Peru is our oldest partner in trade and in science", "We want trade with Peru to grow, and science too")).toBe(
      "different",
    );
  });
  it("are one statement reworded where it names a people for its state, and says no more by 'no one' than by 'nobody'", () => {
    expect(compare("Nobody in Lima is tired of Norway", "No one in Lima has had enough of the Norwegians")).toBe("wording");
  });
  it("are one short statement turned round where all its words return and most of them are uncommon", () => {
    expect(compare("Norway does not sail here with nets, it sails with lanterns", "We sail with lanterns, not with nets")).not.toBe(
      "different",
    );
    expect(
      compare("We want good trade and strong ties", "Our ties and our trade have been strong and good for years, like our navies"),
    ).toBe("different");
  });
  it("are two where synonyms are all that they share with two more words", () => {
    expect(compare("Westland backs the new bridge over the river", "Our teachers support fresh ideas about music in schools")).toBe(
      "different",
    );
  });
  it("are flagged for a negation however alike they are", () => {
    expect(
      compare(
        "The northern harbour will be closed to foreign trawlers this winter",
        "The northern harbour will not be closed to foreign trawlers this winter",
      ),
    ).toBe("negation");
  });
  it("are flagged for another number", () => {
    expect(
      compare(
        "The northern harbour takes twelve foreign trawlers every winter",
        "The northern harbour takes twenty foreign trawlers every winter",
      ),
    ).toBe("number");
  });
  it("are flagged for another name", () => {
    const said = (where: string) => `The northern harbour of ${where} takes foreign trawlers every winter`;
    expect(compare(said("Narvik"), said("Tromso"))).toBe("name");
    expect(compare(said("Narvik"), said("the north"))).toBe("wording");
  });
  it("are flagged for a promise that became a possibility, not for reported speech", () => {
    const said = (modal: string) => `The northern harbour ${modal} take foreign trawlers every winter`;
    expect(compare(said("will"), said("may"))).toBe("modality");
    expect(compare(said("will"), `${said("might")} again`)).toBe("modality");
    expect(compare(said("will"), said("would"))).toBe("same");
    expect(compare(`${said("will")} of this decade`, `${said("may")} of this new decade`)).toBe("modality");
    expect(compare(said("will"), `${said("will")} that the fleet may sail`)).toBe("same");
  });
  it("are one statement reworded where other little words stand in the place of little words", () => {
    expect(
      compare(
        "We have been mending this harbour, the two of us, since the storm",
        "We have mended this harbour, you as well as we, since the storm",
      ),
    ).toBe("wording");
  });
  it("are the same whether verbs are written out or not", () => {
    expect(
      compare("We've built the harbour and it's open, I don't doubt it", "We have built the harbour and it is open, I do not doubt it"),
    ).toBe("same");
    expect(compare("The trawlers can't come to the harbour in winter", "The trawlers can come to the harbour in winter")).toBe("negation");
  });
  it("are compared sentence by sentence where each gives another part of what was said", () => {
    const verdict = (a: string, b: string) =>
      compare(`${a}. The winter is coming and the nets have been mended`, `${b}. But nobody starves on these islands`);
    expect(verdict("The mistake was ours and I've told the captain so", "The mistake was on our side, and I said so to the captain")).toBe(
      "wording",
    );
    expect(verdict("The mistake was ours", "The captain said so")).toBe("different");
  });
  it("are two where three words return in another frame", () => {
    expect(compare("The captain told us that it was a mistake", "A mistake, said nobody who has ever seen the captain")).toBe("different");
  });
  it("are two statements where little is shared", () => {
    expect(
      compare("The northern harbour will be closed to foreign trawlers", "I had an excellent dinner with my colleague from the islands"),
    ).toBe("different");
  });
});
