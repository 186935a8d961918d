import type { Toast } from "../ui/feedback/toast-stack.tsx";
import type { Problem } from "./net/problem.ts";
import { signal } from "./signals/signals.ts";
import { refusalInWords } from "./words/refusals.ts";

export const toasts = signal<readonly Toast[]>([]);

/** Long enough to read at one in the morning. */
const SHOWN_MS = 6_000;
let lastToastId = 0;

export const dismissToast = (toastId: number): void => {
  toasts.value = toasts.peek().filter((toast) => toast.toastId !== toastId);
};

/** The newest of each tone stays: who adds five songs needs no wall of words. */
export const say = (toast: Omit<Toast, "toastId">): void => {
  const toastId = ++lastToastId;
  const others = toasts.peek().filter(({ tone }) => tone !== toast.tone);
  toasts.value = [...others, { ...toast, toastId }];
  setTimeout(dismissToast, SHOWN_MS, toastId);
};

export const sayRefusal = (problem: Problem): void =>
  say({ tone: "bad", text: refusalInWords(problem) });
