import type { Language } from "../../../src/protocol/languages.ts";

/** The forms that a language has (CLDR); `#` stands for the number. */
interface Plurals {
  readonly one: string;
  readonly other: string;
}
interface ManyPlurals extends Plurals {
  readonly few: string;
  readonly many: string;
}
/** French, Spanish, Italian and Portuguese have "many" for millions: `other` does there. */
export type PluralsOf<Tongue extends Language> = Tongue extends "pl" ? ManyPlurals : Plurals;

/** Says how many, as the language says it: `count(3, { one: "# song", other: "# songs" })`. */
export const pluralsIn = <Tongue extends Language>(tongue: Tongue) => {
  const rules = new Intl.PluralRules(tongue);
  const numbers = new Intl.NumberFormat(tongue);
  return (count: number, forms: PluralsOf<Tongue>): string => {
    const byRule: Partial<Record<Intl.LDMLPluralRule, string>> = { ...forms };
    return (byRule[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
  };
};
