import type { ProgramCard } from "../../../../src/protocol/lights.ts";

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
  if (unit === "" && min === 0 && max === 1) return `${Math.round(value * 100)} %`;
  const digits = Math.max(0, Math.min(2, -Math.floor(Math.log10(stepOf({ min, max, unit })))));
  const shown = String(Number(value.toFixed(digits)));
  const isOneOfMany = shown === "1" && unit.length > 2 && unit.endsWith("s");
  return `${shown} ${isOneOfMany ? unit.slice(0, -1) : unit}`.trim();
};
