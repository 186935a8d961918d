import type { PreviewMessage } from "../../../../src/protocol/lights.ts";

export type PreviewLayout = Extract<PreviewMessage, { kind: "layout" }>["fixtures"];
export type PreviewStatus = Extract<PreviewMessage, { kind: "status" }>;

const BYTES_PER_LED = 3;

/** The LEDs of each fixture, RGB, without a copy; undefined: the picture is of another layout. */
export const splitFrame = <Levels extends Uint8Array | Float32Array>(
  layout: PreviewLayout,
  bytes: Levels,
): ReadonlyMap<string, Levels> | undefined => {
  const leds = layout.reduce((sum, { count }) => sum + count, 0);
  if (bytes.length !== leds * BYTES_PER_LED) return undefined;
  let from = 0;
  return new Map(
    layout.map(({ fixtureId, count }) => {
      const part = bytes.subarray(from, from + count * BYTES_PER_LED) as Levels;
      from += part.length;
      return [fixtureId, part];
    }),
  );
};

/** A text message of the preview; undefined: one from the future, or none at all. */
export const parseMessage = (text: string): PreviewMessage | undefined => {
  try {
    const message: PreviewMessage = JSON.parse(text);
    return message?.kind === "layout" || message?.kind === "status" ? message : undefined;
  } catch {
    return undefined;
  }
};
