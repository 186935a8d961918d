import { appendFileSync } from "node:fs";
import type { OpenStrip } from "./strip.ts";

/**
 * A strip for tests and for machines without one: a line a deed goes to the file or pipe, "open 18 3
 * 2", then each frame as hexadecimal digits, then "close".
 */
export const createSimulatedOpener =
  (path: string): OpenStrip =>
  ({ gpio, bytesPerLed, count }) => {
    const write = (line: string): void => appendFileSync(path, `${line}\n`);
    write(`open ${gpio} ${bytesPerLed} ${count}`);
    return Promise.resolve({
      show: (bytes) => write(Buffer.from(bytes).toString("hex")),
      close: () => write("close"),
    });
  };
