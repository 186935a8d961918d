import type { FromJob, JobFailure, LogLevel } from "./messages.ts";

const TEXT_MAX = 500;
/** Long enough for where in the code it happened. */
const DETAIL_MAX = 2000;
const COUNTS_MAX = 30;
const LEVELS: readonly unknown[] = ["info", "warn", "error"];

type Fields = Readonly<Record<string, unknown>>;

/** What a job's process said, with its texts cut; undefined: nothing that a job says. Plugins say what they like. */
export const parseFromJob = (message: unknown): FromJob | undefined => {
  if (!isFields(message)) return undefined;
  switch (message["type"]) {
    case "progress":
      return progress(message);
    case "log":
    case "notify": {
      const { type, level, text } = message;
      if (typeof text !== "string" || !isLevel(level)) return undefined;
      return { type, level, text: cut(text) };
    }
    case "news": {
      const { type, number, news } = message;
      return typeof number === "number" ? { type, number, news } : undefined;
    }
    case "failed":
      return { type: "failed", failure: failure(message["failure"]) };
    case "skipped":
      return { type: "skipped", reason: cut(String(message["reason"] ?? "")) };
    case "done":
      return { type: "done" };
    default:
      return undefined;
  }
};

const progress = ({ percent, message, counts }: Fields): FromJob => ({
  type: "progress",
  ...(typeof percent === "number" && Number.isFinite(percent)
    ? { percent: Math.min(100, Math.max(0, percent)) }
    : {}),
  ...(typeof message === "string" ? { message: cut(message) } : {}),
  ...(isFields(counts) ? { counts: wholeNumbers(counts) } : {}),
});

const wholeNumbers = (counts: Fields): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(counts)
      .slice(0, COUNTS_MAX)
      .flatMap(([name, value]) => {
        const isCount = typeof value === "number" && Number.isSafeInteger(Math.trunc(value));
        return isCount ? [[name.slice(0, 40), Math.trunc(value)]] : [];
      }),
  );

const failure = (value: unknown): JobFailure => {
  const { code, detail, todo, isTransient } = isFields(value) ? value : {};
  const isCode = typeof code === "string" && /^[a-z][a-z0-9-]{0,63}$/.test(code);
  return {
    code: isCode ? code : "job-crashed",
    detail: cut(typeof detail === "string" ? detail : "It failed without a word.", DETAIL_MAX),
    ...(typeof todo === "string" ? { todo: cut(todo) } : {}),
    ...(isTransient === true ? { isTransient } : {}),
  };
};

const cut = (text: string, max = TEXT_MAX): string =>
  text.length > max ? `${text.slice(0, max - 1)}…` : text;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isLevel = (value: unknown): value is LogLevel => LEVELS.includes(value);
