import type { Writable } from "node:stream";

export type Level = "info" | "warn" | "error";

/** One line a message; journald knows the level by the number in front. */
const PRIORITY: Record<Level, string> = { info: "<6>", warn: "<4>", error: "<3>" };

export const createLog = (out: Writable, isJournal: boolean) => (level: Level, message: string) => {
  const line = message.replaceAll("\n", "\n  ");
  out.write(
    isJournal ? `${PRIORITY[level]}${line}\n` : `${level === "info" ? "" : `${level}: `}${line}\n`,
  );
};
