import type { UploadLimits } from "../../../src/protocol/library.ts";
import { call } from "../../lib/net/call.ts";
import { signal } from "../../lib/signals/signals.ts";
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

learnRefusals(words.refusals);

const setState = (itemId: number, state: UploadState): void => {
  items.value = items.peek().map((item) => (item.itemId === itemId ? { ...item, state } : item));
};

export const askLimits = async (): Promise<void> => {
  const answer = await call<UploadLimits>("GET", "/uploads/limits");
  if (answer.ok) limits.value = answer.value;
};

/** Why sending it again would change nothing; undefined: nothing is wrong with it. */
const whyNever = ({ size }: File, code?: string): string | undefined => {
  if (size === 0) return words.emptyFile;
  const max = limits.peek()?.fileMaxBytes ?? 0;
  const isTooBig = code === "upload-too-large" || size > (max || Number.POSITIVE_INFINITY);
  return isTooBig ? words.tooBig(bytesInWords(size), bytesInWords(max)) : undefined;
};

const send = ({ itemId, file }: UploadItem): void => {
  let percent = 0;
  const show = (isOffline: boolean): void =>
    setState(itemId, { kind: "sending", percent, isOffline });
  const finish = (state: UploadState): void => {
    setState(itemId, state);
    if (current?.itemId === itemId) current = undefined;
    sendNext();
  };
  show(false);
  const stop = sendFile(file, asksToo.peek(), {
    onProgress: (sent, all) => {
      percent = percentOf(sent, all);
      show(false);
    },
    onOffline: () => show(true),
    onDone: async (url, jobId) => {
      finish({ kind: "checking" });
      setState(
        itemId,
        jobId === undefined
          ? { kind: "there", trackId: undefined, song: "" }
          : await awaitCheck(url, jobId),
      );
      await askLimits();
    },
    onRefused: (problem) => {
      const never = whyNever(file, problem.code);
      const why = never ?? refusalInWords(problem);
      finish({ kind: "refused", why, canRetry: never === undefined });
    },
  });
  current = { itemId, stop };
};

/** One at a time: several share the same air and all would come later. */
const sendNext = (): void => {
  const next = items.peek().find(({ state }) => state.kind === "waiting");
  if (next && !current) send(next);
};

/** Leaving the page stops what is on its way; the phone asks whether that is meant. */
const holdPage = (event: BeforeUnloadEvent): void => {
  if (items.peek().some(({ state }) => isOnItsWay(state))) event.preventDefault();
};

export const addFiles = (files: readonly File[]): void => {
  const added = files.map((file): UploadItem => {
    const why = whyNever(file);
    lastItemId += 1;
    return {
      itemId: lastItemId,
      file,
      state: why === undefined ? { kind: "waiting" } : { kind: "refused", why, canRetry: false },
    };
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
