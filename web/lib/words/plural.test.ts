import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/protocol/languages.ts";
import { formOf, pluralsIn } from "./plural.ts";

describe("how many", () => {
  it.each(LANGUAGES)(
    "is said in %s with the form that the language's own rules ask for",
    (tongue) => {
      const rules = new Intl.PluralRules(tongue);
      for (let count = 0; count < 1300; count += 1)
        expect(`${count} ${formOf(tongue, count)}`).toBe(`${count} ${rules.select(count)}`);
    },
  );

  it("groups the digits of large numbers as the language does", () => {
    const forms = { one: "# Lied", other: "# Lieder" };

    expect(pluralsIn("de")(12_480, forms)).toBe("12.480 Lieder");
    expect(pluralsIn("de")(1, forms)).toBe("1 Lied");
  });
});
