import { useEffect } from "preact/hooks";
import { backOffMs } from "../../../lib/net/back-off.ts";
import { signal } from "../../../lib/signals/signals.ts";
import { easeTowards } from "./dot-colours.ts";
import { keepPreview, type PreviewState } from "./keep-preview.ts";
import { openSocket } from "./open-socket.ts";
import { type PreviewLayout, type PreviewStatus, parseMessage, splitFrame } from "./split-frame.ts";

export const previewState = signal<PreviewState>({ kind: "connecting" });
export const previewLayout = signal<PreviewLayout>([]);
/** Undefined: the show has not spoken yet, or not lately. */
export const previewStatus = signal<PreviewStatus | undefined>(undefined);

interface Painter {
  readonly fixtureId: string;
  readonly paint: (levels: ArrayLike<number>) => void;
}
const painters = new Set<Painter>();
let levels: ReadonlyMap<string, ArrayLike<number>> = new Map();
let isDue = false;

const CALM_EVERY_MS = 250;
/** Of the way to each picture: at thirty a second, about half a second to follow. */
const CALM_SHARE = 0.07;
let calmLevels = new Float32Array();

const paintOne = ({ fixtureId, paint }: Painter): void => {
  const known = levels.get(fixtureId);
  if (known) paint(known);
};

/** Paints the levels of a fixture now and whenever there are new ones; returns "no more". */
export const paintWith = (painter: Painter): (() => void) => {
  painters.add(painter);
  paintOne(painter);
  return () => painters.delete(painter);
};

const paintAll = (): void => {
  isDue = false;
  for (const painter of painters) paintOne(painter);
};

const hearBytes = (bytes: Uint8Array): void => {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (isCalm) {
    if (calmLevels.length !== bytes.length) calmLevels = new Float32Array(bytes.length);
    easeTowards(calmLevels, bytes, CALM_SHARE);
  }
  const parts = splitFrame(previewLayout.peek(), isCalm ? calmLevels : bytes);
  if (!parts) return;
  levels = parts;
  if (isDue) return;
  isDue = true;
  if (isCalm) setTimeout(paintAll, CALM_EVERY_MS);
  else requestAnimationFrame(paintAll);
};

const hearText = (text: string): void => {
  const message = parseMessage(text);
  if (message?.kind === "layout") {
    levels = new Map();
    previewLayout.value = message.fixtures;
  } else if (message) previewStatus.value = message;
};

const start = (): (() => void) =>
  keepPreview({
    open: openSocket,
    again: (act, attempt) => {
      const timer = setTimeout(act, backOffMs(attempt, Math.random));
      return () => clearTimeout(timer);
    },
    onText: hearText,
    onBytes: hearBytes,
    onState: (state) => {
      previewState.value = state;
      if (state.kind === "lost") previewStatus.value = undefined;
    },
  });

/** Connected while it is shown and somebody may look: not in a tab behind others. */
export const usePreview = (): void => {
  useEffect(() => {
    let stop: (() => void) | undefined;
    const follow = () => {
      if (document.hidden) stop?.();
      else stop ??= start();
      if (document.hidden) stop = undefined;
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      stop?.();
      previewStatus.value = undefined;
    };
  }, []);
};
