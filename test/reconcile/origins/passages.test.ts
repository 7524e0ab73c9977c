import { expect, it } from "vitest";
import { copiedPassage } from "../../../src/reconcile/origins/passages.ts";

it("shows the longest run of words that two texts have in common, as the later one writes it", () => {
  const first = "Officials said the two navies would train together every spring off the northern islands. More follows.";
  const later = "On Monday it was told: The two navies would  train together every spring off the Northern islands, said a reader.";
  const passage = copiedPassage(later, first);
  expect(passage?.words).toBe("The two navies would train together every spring off the Northern islands");
  expect(later.slice(...(passage?.here ?? []))).toBe("The two navies would  train together every spring off the Northern islands");
  expect(first.slice(...(passage?.there ?? []))).toBe("the two navies would train together every spring off the northern islands");
});

it("takes a turn of phrase for no copy", () => {
  expect(copiedPassage("the two ministers met on Monday in town", "the two ministers met yesterday and spoke")).toBeNull();
});

it("stays linear where words repeat without end", () => {
  const text = "go ".repeat(20_000);
  expect(copiedPassage(text, text)?.words).toMatch(/^go go/);
});
