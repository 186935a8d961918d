import type { Settings } from "../../../../src/protocol/party.ts";
import type { Problem } from "../../../lib/net/problem.ts";
import { computed, effect, signal } from "../../../lib/signals/signals.ts";
import { sayRefusal } from "../../../lib/toasts.ts";
import { isHost, read, write } from "../../state/asking/ask.ts";
import { party } from "../../state/connection.ts";
import {
  afterRefused,
  afterSaved,
  forgetFates,
  NOTHING,
  type SettingsPatch,
  shownSettings,
  withWish,
} from "./saving.ts";

/** Five taps on "plus" are one change. */
const PAUSE_MS = 350;
const READ_MS = 2_500;

const saving = signal(NOTHING);
export const settings = computed(() => shownSettings(saving.value));
export const fates = computed(() => saving.value.fates);
export const problem = signal<Problem | undefined>(undefined);

let timer: ReturnType<typeof setTimeout> | undefined;
let isSending = false;

const send = async (): Promise<void> => {
  const sent = saving.peek().wanted;
  if (isSending || Object.keys(sent).length === 0) return;
  isSending = true;
  const answer = await write<Settings>("PATCH", "/settings", sent);
  isSending = false;
  if (answer.ok) saving.value = afterSaved(saving.peek(), sent, answer.value);
  else {
    saving.value = afterRefused(saving.peek(), sent);
    sayRefusal(answer.problem);
  }
  setTimeout(() => {
    saving.value = forgetFates(saving.peek(), sent);
  }, READ_MS);
  if (answer.ok) void send();
};

/** Shows a change at once, and saves it a moment after the last tap. */
export const change = (patch: SettingsPatch): void => {
  saving.value = withWish(saving.peek(), patch);
  clearTimeout(timer);
  timer = setTimeout(() => void send(), PAUSE_MS);
};

let asked = 0;

export const reloadSettings = async (): Promise<void> => {
  const mine = ++asked;
  problem.value = undefined;
  const answer = await read<Settings>("/settings");
  if (mine !== asked) return;
  if (answer.ok) saving.value = { ...saving.peek(), known: answer.value };
  else problem.value = answer.problem;
};

/** Reads them while a page shows them, and again when somebody has changed them. */
export const followSettings = (): (() => void) =>
  effect(() => {
    // The event tells the guests' part only.
    const known = party.value?.settings;
    if (known && isHost.value) void reloadSettings();
  });
