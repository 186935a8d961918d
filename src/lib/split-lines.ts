const LINE_MAX = 2000;

/** Calls `onLine` for each whole line of a text that comes in pieces; one without an end does not grow for ever. */
export const createLineSplitter = (onLine: (line: string) => void): ((text: string) => void) => {
  let rest = "";
  return (text) => {
    const lines = (rest + text).split("\n");
    rest = (lines.pop() ?? "").slice(0, LINE_MAX);
    for (const line of lines) onLine(line.replace(/\r$/, ""));
  };
};
