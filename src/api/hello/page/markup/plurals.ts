import type { Language } from "../../../../protocol/languages.ts";

interface Plurals {
  readonly one: string;
  /** Polish: two, three, four. */
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Says how many, as the language says it; `#` stands for the number. */
export const pluralsIn = (language: Language) => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number, forms: Plurals): string => {
    const byRule: Partial<Record<Intl.LDMLPluralRule, string | undefined>> = { ...forms };
    return (byRule[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
  };
};

/** How a language says times. */
export const timesIn = (language: Language) => {
  const minutes = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "minute",
    unitDisplay: "short",
  });
  const hours = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "hour",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  });
  const relative = new Intl.RelativeTimeFormat(language);
  return {
    /** "12 min", "1.5 hr". */
    span: (ms: number): string => {
      const min = Math.max(1, Math.round(ms / 60_000));
      return min < 90 ? minutes.format(min) : hours.format(Math.round(min / 30) / 2);
    },
    /** "in 3 minutes": never too early. */
    after: (ms: number): string => {
      const sec = Math.max(1, Math.ceil(ms / 1000));
      if (sec < 60) return relative.format(sec, "second");
      if (sec < 5400) return relative.format(Math.ceil(sec / 60), "minute");
      return relative.format(Math.ceil(sec / 3600), "hour");
    },
  };
};

export type Times = ReturnType<typeof timesIn>;
