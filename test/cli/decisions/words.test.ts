import { describe, expect, test } from "vitest";
import { REPORT } from "../support/concord.ts";
import { actionFrom, knownFrom } from "../support/known.ts";

const SECOND = ` date 2031-05-15
Defence talks in Bergen

Norwegian Defence Minister Ingrid Solberg met Chilean Defence Minister Tomas Araya in Bergen on Wednesday, 14 May 2031.
State Secretary Nora Lunde joined the talks. The guns were loud.
The guns were loud.
`;

const known = knownFrom({ "a.txt": REPORT, "b.txt": SECOND });
const meeting = known.dataset.meetings[0]?.id ?? "";
const [first, second] = known.input.sources.map((s) => s.id) as [string, string];
const [one = "", two = ""] = known.dataset.entities.filter((e) => e.kind === "person").map((e) => e.id);
const decide = (...words: readonly string[]) => actionFrom(known, ...words);

describe("words of a decision", () => {
  test("name a value as the field's column shows it, or as JSON", () => {
    expect(decide("choose_value", meeting, "date", "2031-05-13/2031-05-14")).toMatchObject({ value: "2031-05-13/2031-05-14" });
    expect(decide("choose-value", meeting, "ordinal", "7")).toMatchObject({ value: 7 });
    expect(decide("choose_value", meeting, "city", "null")).toMatchObject({ value: null });
    expect(decide("choose_value", meeting, "countries", "NO; CL")).toMatchObject({ value: ["CL", "NO"] });
    const people = [{ id: one, name: known.people.size > 0 ? "Ingrid Solberg" : "", country: "NO", role: "Minister, Acting" }];
    expect(decide("choose_value", meeting, "participants", "Ingrid Solberg (Minister, Acting, NO)")).toMatchObject({ value: people });
    expect(decide("choose_value", meeting, "participants", JSON.stringify(people))).toMatchObject({ value: people });
  });

  test("are refused where a field cannot hold the value", () => {
    expect(decide("choose_value", meeting, "date", "14 May")).toMatch(/14 May is no date in EDTF/);
    expect(decide("choose_value", meeting, "date", "2031-02-30")).toMatch(/2031-02-30 is no date/);
    expect(decide("choose_value", meeting, "country", "NX")).toMatch(/NX is no state/);
    expect(decide("choose_value", meeting, "form", "null")).toMatch(/does not fit form/);
    expect(decide("choose_value", meeting, "ordinal", "seventh")).toMatch(/does not fit ordinal/);
    expect(decide("choose_value", meeting, "weather", "fair")).toMatch(/have no field weather to choose: use form/);
    expect(decide("set_source", first, "published", "May 2031")).toMatch(/May 2031 is no day/);
    expect(decide("set_source", first, "url", "gull.example")).toMatch(/no address/);
  });

  test("are refused where an id is unknown or of another kind", () => {
    expect(decide("choose_value", "m-000000000000", "city", "Oslo")).toMatch(/m-000000000000 is no record/);
    expect(decide("accept_claim", first)).toMatch(/is a source, no claim/);
    expect(decide("reject_claim", "k-000000000000")).toMatch(/in neither the log nor the datasets, no claim/);
    expect(decide("merge", meeting, first)).toMatch(/can be neither one nor told apart/);
    expect(decide("merge", meeting, meeting)).toBe("name two different ids");
    expect(decide("dismiss_finding", "n-000000000000")).toMatch(/no finding or conflict that is open/);
    expect(decide("correct_source", first, first)).toMatch(/cannot correct itself/);
    expect(decide("undo", "d-000000000000")).toMatch(/no decision/);
    expect(decide("paint", meeting)).toMatch(/paint is no decision: use one of accept_claim/);
    expect(decide("merge", meeting)).toBe("merge does not take 1 words: write merge ID ID …");
  });

  test("are refused where an earlier decision stands against them, which is named", () => {
    const apart = { id: "d-1", author: "A", reason: "r", action: { type: "different", ids: [one, two] } } as const;
    const gone = { id: "d-2", author: "A", reason: "r", action: { type: "withdraw_source", source: first } } as const;
    const undo = { id: "d-3", author: "A", reason: "r", action: { type: "undo", decision: "d-2" } } as const;
    const files = { "a.txt": REPORT, "b.txt": SECOND };
    expect(actionFrom(knownFrom(files, [apart]), "merge", one, two)).toBe("d-1 says that they are different: undo it first");
    expect(actionFrom(knownFrom(files, [gone]), "withdraw_source", first)).toMatch(/withdrawn already/);
    expect(actionFrom(knownFrom(files, [gone, undo]), "undo", "d-2")).toMatch(/taken back by d-3/);
    expect(actionFrom(knownFrom(files, [gone, undo]), "withdraw_source", first)).toMatchObject({ type: "withdraw_source" });
  });
});

describe("a claim marked by hand", () => {
  const text = known.source(second)?.text ?? "";
  const claimOf = (...words: readonly string[]) => {
    const action = decide("add_claim", second, ...words);
    if (typeof action === "string" || action.type !== "add_claim" || action.claim.kind !== "meeting")
      throw new Error(JSON.stringify(action));
    return { ...action, claim: action.claim };
  };
  const words = (e: { readonly at_start: number; readonly at_end: number } | undefined) => text.slice(e?.at_start, e?.at_end);

  test("stands in its sentence, each value in its own words where they are there", () => {
    const { record, claim } = claimOf(meeting, "Secretary Nora Lunde joined", "participants=Nora Lunde (State Secretary, NO)");
    expect(record).toBe(meeting);
    expect(text.slice(claim.trigger.start, claim.trigger.end)).toBe("State Secretary Nora Lunde joined the talks.");
    expect(words(claim.trigger)).toBe("Secretary Nora Lunde joined");
    expect(words(claim.participants[0]?.evidence)).toBe("Nora Lunde");
    expect([claim.form.value, claim.status.value]).toEqual(["in_person", "held"]);
  });

  test("may be given words of another sentence, and words broken over lines", () => {
    const { claim } = claimOf("meeting", "joined the talks", "date=2031-05-14 @ Wednesday, 14 May 2031", "city=Bergen @ Araya in Bergen");
    expect([words(claim.date?.evidence), words(claim.city?.evidence)]).toEqual(["Wednesday, 14 May 2031", "Araya in Bergen"]);
    expect(words(claimOf(meeting, "14 May 2031. State Secretary").claim.trigger)).toBe("14 May 2031.\nState Secretary");
  });

  test("is refused where its words are nowhere, or more than once, in the article", () => {
    expect(decide("add_claim", second, meeting, "The ministers never met.")).toMatch(
      /"The ministers never met\." does not stand in b\.txt: copy/,
    );
    expect(decide("add_claim", second, meeting, "nora lunde")).toMatch(/does not stand in b\.txt/);
    expect(decide("add_claim", second, meeting, "The guns were loud.")).toMatch(/stand there 2 times: quote more/);
    expect(decide("add_claim", second, meeting, "joined the talks", "city=Oslo @ in Narvik")).toMatch(/"in Narvik" does not stand/);
  });

  test("is refused where it says what no such claim can say", () => {
    expect(decide("add_claim", second, meeting, "joined the talks", "title=Pact")).toMatch(/a meeting has no title: use date/);
    expect(decide("add_claim", second, "visit", "joined the talks", "country=NO")).toMatch(/a visit needs visitor=/);
    expect(decide("add_claim", second, meeting, "joined the talks", "date=../2031-05-14")).toMatch(/more than a claim can say/);
    expect(decide("add_claim", "s-000000000000", meeting, "joined")).toMatch(/is no source/);
    expect(decide("add_claim", second, meeting, "joined the talks", "city")).toMatch(/write FIELD=VALUE/);
  });

  test("tells of every kind of happening", () => {
    const kinds: readonly (readonly [string, ...string[]])[] = [
      ["visit", "visitor=Nora Lunde (State Secretary, NO)", "country=CL"],
      ["agreement", "type=mou", "parties=Navy of Norway (NO); Asmar (CL)", "countries=CL; NO", "signatories=Nora Lunde", "count=2"],
      ["purchase", "buyer=Chile (CL)", "seller=Nammo (NO)", "items=12 × guns; shells", "value=5 800 000 EUR"],
      ["office", "person=Nora Lunde (State Secretary, NO)"],
    ];
    for (const [kind, ...fields] of kinds)
      expect(decide("add_claim", second, kind, "joined the talks", ...fields), kind).toMatchObject({ type: "add_claim", claim: { kind } });
    const sale = decide("add_claim", second, "purchase", "joined the talks", "buyer=Chile (CL)", "items=12 × guns", "value=5800000 EUR");
    expect(sale).toMatchObject({
      claim: {
        buyer: { value: { name: "Chile", country: "CL" } },
        items: [{ value: { name: "guns", quantity: 12 } }],
        value: { value: { amount: 5_800_000, currency: "EUR", precision: 50_000 } },
      },
    });
  });
});
