import { expect, it } from "vitest";
import { bestOf } from "./wished-language.ts";

it.each([
  ["de", "de"],
  ["de-CH,de;q=0.9", "de"],
  ["fi,pt-BR;q=0.9,en;q=0.8", "pt"],
  ["en;q=0.3, PL;q=0.7", "pl"],
  ["en;q=0,es;q=0.1", "es"],
  ["fi, *;q=0.5", "en"],
  ["", "en"],
  [",;q=x,;;;,it", "it"],
  ["x".repeat(10_000), "en"],
])("of %j the party speaks best", (accepted, best) => {
  expect(bestOf(accepted)).toBe(best);
});
