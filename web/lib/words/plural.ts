import type { Language } from "../../../src/protocol/languages.ts";

/** The forms that a language has (CLDR); `#` stands for the number. */
interface Plurals {
  readonly one: string;
  readonly other: string;
}
/** Its `other` is for fractions, and nothing here is counted in halves. */
interface PolishPlurals {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}
/** French, Spanish, Italian and Portuguese have "many" for millions: `other` does there. */
export type PluralsOf<Tongue extends Language> = Tongue extends "pl" ? PolishPlurals : Plurals;

type Form = keyof Plurals | keyof PolishPlurals;

const polishForm = (count: number): Form => {
  if (count === 1) return "one";
  const isTeen = count % 100 > 11 && count % 100 < 15;
  return count % 10 > 1 && count % 10 < 5 && !isTeen ? "few" : "many";
};

/** As `Intl.PluralRules` does, which takes a cheap phone longer to make than the rest of the page. */
export const formOf = (tongue: Language, count: number): Form => {
  if (tongue === "pl") return polishForm(count);
  const isZeroOne = tongue === "fr" || tongue === "pt";
  return count === 1 || (isZeroOne && count === 0) ? "one" : "other";
};

/** Says how many, as the language says it: `count(3, { one: "# song", other: "# songs" })`. */
export const pluralsIn =
  <Tongue extends Language>(tongue: Tongue) =>
  (count: number, forms: PluralsOf<Tongue>): string => {
    const byForm: Partial<Record<Form, string>> = forms;
    const isShort = Number.isInteger(count) && count < 1000;
    const number = isShort ? String(count) : count.toLocaleString(tongue);
    return (byForm[formOf(tongue, count)] ?? "#").replace("#", number);
  };
