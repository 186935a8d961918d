import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { linearToSrgb } from "../../colour/srgb.ts";
import type { Leds } from "../program.ts";

/** One text file a program: a line says which frame, the lines below are its rows, an LED "rrggbb" as a display shows it. */
const fileOf = (program: string): URL => new URL(`./golden/${program}.txt`, import.meta.url);

const hexOf = (light: number): string =>
  Math.round(255 * linearToSrgb(Math.min(1, light)))
    .toString(16)
    .padStart(2, "0");

export const shownFrame = (frame: Float32Array, leds: Leds): string => {
  const rows: string[] = [];
  for (let led = 0; led < leds.count; led += 1) {
    const colour = Array.from(frame.subarray(led * 3, led * 3 + 3), hexOf).join("");
    const row = Math.floor(led / leds.width);
    rows[row] = rows[row] === undefined ? colour : `${rows[row]} ${colour}`;
  }
  return rows.join("\n");
};

export const writeGolden = (program: string, frames: Readonly<Record<string, string>>): void => {
  mkdirSync(new URL("./golden/", import.meta.url), { recursive: true });
  const parts = Object.entries(frames).map(([title, frame]) => `# ${title}\n${frame}\n`);
  writeFileSync(fileOf(program), parts.join("\n"));
};

export const readGolden = (program: string): Record<string, string> => {
  const parts = readFileSync(fileOf(program), "utf8").split(/^# /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 1).trim()];
    }),
  );
};
