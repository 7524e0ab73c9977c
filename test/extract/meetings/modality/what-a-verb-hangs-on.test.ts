/** Whether a deed was done is told by what its infinitive or gerund hangs on, for whatever kind of happening. */
import { describe, expect, it } from "vitest";
import { statusOf } from "../../support/statuses.ts";

const WHO = "Kenyan Foreign Minister William Oduor";
const WHOM = "Norwegian Foreign Minister Arno Vik";

/** How each kind of happening is told, its bare verb, its gerund and its participle, and what a claim of it that took place is called. */
const HAPPENINGS = [
  { kind: "meeting", who: WHO, bare: "meet", gerund: "meeting", participle: "met", rest: `${WHOM} in Oslo`, done: "held" },
  { kind: "meeting", who: WHO, bare: "hold", gerund: "holding", participle: "held", rest: `talks with ${WHOM} in Oslo`, done: "held" },
  { kind: "visit", who: WHO, bare: "visit", gerund: "visiting", participle: "visited", rest: "Oslo", done: "held" },
  { kind: "visit", who: WHO, bare: "fly", gerund: "flying", participle: "flown", rest: "to Oslo", done: "held" },
  {
    kind: "agreement",
    who: WHO,
    bare: "sign",
    gerund: "signing",
    participle: "signed",
    rest: `a pact on fishing with ${WHOM}`,
    done: "signed",
  },
  {
    kind: "purchase",
    who: "Kenya",
    bare: "buy",
    gerund: "buying",
    participle: "bought",
    rest: "12 howitzers from Finland",
    done: "contracted",
  },
] as const;

describe.each(HAPPENINGS)("to $bare $rest", ({ kind, who, bare, gerund, participle, rest, done }) => {
  it.each([
    `${who} managed to ${bare} ${rest} last week.`,
    `${who} was finally able to ${bare} ${rest} on Monday.`,
    `${who} used the trip to ${bare} ${rest}.`,
    `${who} took the opportunity to ${bare} ${rest}.`,
    `${who} went on to ${bare} ${rest}.`,
    `After ${gerund} ${rest}, ${who} addressed parliament.`,
    `${who} ended a busy week by ${gerund} ${rest}.`,
    `Having ${participle} ${rest}, ${who} went home.`,
  ])("took place: %s", (sentence) => {
    expect(statusOf(kind, sentence)).toBe(done);
  });

  it.each([
    `${who} will address parliament and ${bare} ${rest} on Friday.`,
    `${who} will address parliament before ${gerund} ${rest}.`,
    `${who} is ${gerund} ${rest} next week.`,
  ])("is to come: %s", (sentence) => {
    expect(statusOf(kind, sentence)).toBe("planned");
  });

  it.each([
    `${who} was supposed to ${bare} ${rest} but fell ill.`,
    `${who} cancelled plans to ${bare} ${rest}.`,
    `${who} called off a plan to ${bare} ${rest}.`,
    `${who} ruled out ${gerund} ${rest}.`,
    `${who} denied ${gerund} ${rest}.`,
    `${who} left without ${gerund} ${rest}.`,
  ])("did not take place: %s", (sentence) => {
    expect(["nothing", "cancelled"]).toContain(statusOf(kind, sentence));
  });
});

describe("what somebody has yet to do", () => {
  it("is no meeting and no visit", () => {
    expect(statusOf("meeting", `${WHO} has yet to hold talks with ${WHOM}.`)).toBe("nothing");
    expect(statusOf("visit", `${WHO} has yet to visit Oslo.`)).toBe("nothing");
  });
  it("is a paper still to be signed", () => {
    expect(statusOf("agreement", `${WHO} has yet to sign a pact on fishing with ${WHOM}.`)).toBe("planned");
  });
});

describe("what somebody goes on doing", () => {
  it.each([`${WHO} went on meeting ${WHOM} in Oslo.`, `${WHO} went on holding talks with ${WHOM} on Monday.`])(
    "is done: %s",
    (sentence) => {
      expect(statusOf("meeting", sentence)).toBe("held");
    },
  );
});

describe("the first of an office to do something", () => {
  it("did it", () => {
    expect(statusOf("meeting", `${WHO} was the first minister to meet ${WHOM} since 2010.`)).toBe("held");
  });
});

describe("what had to be called off", () => {
  it.each([`${WHO} had to postpone a meeting with ${WHOM}.`, `${WHO} was forced to skip talks with ${WHOM}.`])(
    "is no meeting: %s",
    (sentence) => {
      expect(["nothing", "cancelled"]).toContain(statusOf("meeting", sentence));
    },
  );
  it.each([`${WHO} had to cancel his trip to Oslo.`, `${WHO} decided to postpone his visit to Oslo.`])(
    "is a visit called off: %s",
    (sentence) => {
      expect(statusOf("visit", sentence)).toBe("cancelled");
    },
  );
  it("is no trip where it is something else", () => {
    const said = `${WHOM} phoned ${WHO}, who had to cancel his participation in the forum.`;
    expect(statusOf("visit", said)).toBe("nothing");
  });
});
