import type { Readable } from "node:stream";

const LINE_MAX = 500;
/** A job that writes more than this a second has to wait: it must not keep the daemon busy. */
const BYTES_PER_SEC = 256 * 1024;

/** Calls `onLine` for each line that a process writes, cut at 500 characters. */
export const readLines = (stream: Readable, onLine: (line: string) => void): void => {
  let rest = "";
  let bytes = 0;
  let pause: NodeJS.Timeout | undefined;
  const tell = (line: string): void => {
    if (line.trim() !== "") onLine(line.slice(0, LINE_MAX));
  };

  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const lines = `${rest}${text}`.split("\n");
    // A line without an end must not grow for ever.
    rest = (lines.pop() ?? "").slice(0, LINE_MAX);
    for (const line of lines) tell(line);
    bytes += text.length;
    if (bytes < BYTES_PER_SEC || pause !== undefined) return;
    stream.pause();
    pause = setTimeout(() => {
      pause = undefined;
      bytes = 0;
      stream.resume();
    }, 1000);
  });
  // A pipe that breaks ends like any other.
  stream.on("error", () => undefined);
  stream.once("close", () => {
    clearTimeout(pause);
    tell(rest);
  });
};
