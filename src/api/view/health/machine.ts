import type { Vitals } from "../../../core/ports/box.ts";
import type { Health } from "../../../protocol/rest.ts";

type Part = Health["parts"][string];

/** With less the system begins to end processes, mpv among them. */
const AVAILABLE_MIN_BYTES = 48 << 20;
/** A Pi slows itself down at 80 and more so at 85. */
const HOT_CELSIUS = 80;

export const memoryPart = ({ memory }: Vitals): Part | undefined => {
  if (!memory) return undefined;
  if (memory.availableBytes >= AVAILABLE_MIN_BYTES) return { state: "ok", ...memory };
  return {
    state: "ok",
    reason: "The box is short of memory.",
    todo: "restart-rumpus",
    ...memory,
  };
};

export const temperaturePart = ({ celsius }: Vitals): Part | undefined => {
  if (celsius === undefined) return undefined;
  if (celsius < HOT_CELSIUS) return { state: "ok", celsius };
  return {
    state: "ok",
    reason: `The box is hot (${Math.round(celsius)} °C) and slows down.`,
    todo: "cool-down",
    celsius,
  };
};
