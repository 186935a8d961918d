import { signal } from "@preact/signals";
import type { UploadLimits } from "../../../src/protocol/library.ts";
import { call } from "../../lib/net/call.ts";
import type { Problem } from "../../lib/net/problem.ts";
import { bytesInWords } from "../../lib/words/amount.ts";
import { learnRefusals, refusalInWords } from "../../lib/words/refusals.ts";
import { awaitCheck } from "./await-check.ts";
import { sendFile } from "./send-file.ts";
import { isOnItsWay, percentOf, type UploadItem, type UploadState } from "./upload-state.ts";
import { words } from "./words/en.ts";

/** Files of this visit, in the order in which they were chosen. */
export const items = signal<readonly UploadItem[]>([]);
export const limits = signal<UploadLimits | null>(null);
/** Shall what is brought be asked for at once? */
export const asksToo = signal(true);

/** The one that is being sent, and how to stop it. */
let current: { readonly itemId: number; readonly stop: () => void } | undefined;
let lastItemId = 0;

const setState = (itemId: number, state: UploadState): void => {
  items.value = items.peek().map((item) => (item.itemId === itemId ? { ...item, state } : item));
};

const percentNow = (itemId: number): number => {
  const state = items.peek().find((item) => item.itemId === itemId)?.state;
  return state && "percent" in state ? state.percent : 0;
};

export const askLimits = async (): Promise<void> => {
  const answer = await call<UploadLimits>("GET", "/uploads/limits");
  if (answer.ok) limits.value = answer.value;
};

learnRefusals(words.refusals);

const whyRefused = (file: File, problem: Problem): string => {
  const max = limits.peek()?.fileMaxBytes;
  return problem.code === "upload-too-large" && max !== undefined
    ? words.tooBig(bytesInWords(file.size), bytesInWords(max))
    : refusalInWords(problem);
};

const check = async (itemId: number, url: string, jobId: string | undefined): Promise<void> => {
  setState(itemId, { kind: "checking" });
  const done: UploadState = { kind: "there", trackId: undefined, song: "" };
  setState(itemId, jobId === undefined ? done : await awaitCheck(url, jobId));
  await askLimits();
};

const send = ({ itemId, file }: UploadItem): void => {
  setState(itemId, { kind: "sending", percent: 0 });
  const next = (): void => {
    if (current?.itemId === itemId) current = undefined;
    sendNext();
  };
  const stop = sendFile(file, asksToo.peek(), {
    onProgress: (sent, all) => setState(itemId, { kind: "sending", percent: percentOf(sent, all) }),
    onOffline: () => setState(itemId, { kind: "offline", percent: percentNow(itemId) }),
    onDone: (url, jobId) => {
      void check(itemId, url, jobId);
      next();
    },
    onRefused: (problem) => {
      const canRetry = !["upload-too-large", "upload-empty"].includes(problem.code);
      setState(itemId, { kind: "refused", why: whyRefused(file, problem), canRetry });
      next();
    },
  });
  current = { itemId, stop };
};

/** One at a time: several share the same air and all would come later. */
const sendNext = (): void => {
  if (current) return;
  const next = items.peek().find(({ state }) => state.kind === "waiting");
  if (next) send(next);
};

const firstState = (file: File): UploadState => {
  const max = limits.peek()?.fileMaxBytes;
  if (file.size === 0) return { kind: "refused", why: words.emptyFile, canRetry: false };
  if (max === undefined || file.size <= max) return { kind: "waiting" };
  const why = words.tooBig(bytesInWords(file.size), bytesInWords(max));
  return { kind: "refused", why, canRetry: false };
};

/** Leaving the page stops what is on its way; the phone asks whether that is meant. */
const holdPage = (event: BeforeUnloadEvent): void => {
  if (items.peek().some(({ state }) => isOnItsWay(state))) event.preventDefault();
};

export const addFiles = (files: readonly File[]): void => {
  const added = files.map((file): UploadItem => {
    lastItemId += 1;
    return { itemId: lastItemId, file, state: firstState(file) };
  });
  items.value = [...items.peek(), ...added];
  // Added twice is there once.
  addEventListener("beforeunload", holdPage);
  sendNext();
};

export const sendAgain = (itemId: number): void => {
  setState(itemId, { kind: "waiting" });
  sendNext();
};

/** Takes a row away, and what of its file is there as long as it was not all sent. */
export const remove = (itemId: number): void => {
  if (current?.itemId === itemId) {
    current.stop();
    current = undefined;
  }
  items.value = items.peek().filter((item) => item.itemId !== itemId);
  sendNext();
};
