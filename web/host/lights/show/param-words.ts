import type { ProgramCard } from "../../../../src/protocol/lights.ts";
import { words as common } from "../../../lib/words/en.ts";
import { words as light } from "../words/en.ts";
import { words } from "./words/en.ts";

const NUMBER = new Intl.NumberFormat(common.language, { maximumFractionDigits: 2 });
/** By the unit as the box writes it; "ms", "s" and "°" are the same everywhere. */
const UNITS = new Map<string, (count: number) => string>(Object.entries(words.units));

type Param = ProgramCard["params"][number];

/** About a hundred steps from end to end, each a number that a person would say. */
export const stepOf = ({ min, max, unit }: Pick<Param, "min" | "max" | "unit">): number => {
  const range = max - min;
  const isCounted = ["LEDs", "beats", "ms", "bands", "bars"].includes(unit);
  if (isCounted && range <= 100) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(range / 100 || 1));
  return isCounted ? Math.max(1, magnitude) : magnitude;
};

/** 0.35 "s" → "0.35 s"; a share without a unit → "35 %". */
export const valueInWords = ({ min, max, unit }: Param, value: number): string => {
  if (unit === "" && min === 0 && max === 1) return light.percent(Math.round(value * 100));
  const digits = Math.max(0, Math.min(2, -Math.floor(Math.log10(stepOf({ min, max, unit })))));
  if (unit === "%") return light.percent(Math.round(value));
  const shown = Number(value.toFixed(digits));
  return `${NUMBER.format(shown)} ${UNITS.get(unit)?.(shown) ?? unit}`.trim();
};
