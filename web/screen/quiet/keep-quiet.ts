import { driftAt } from "./burn-in.ts";

const MOVE_EVERY_MS = 10_000;
const HIDE_CURSOR_MS = 2_000;

/** Moves the layout a little now and then; the style sheet makes the way there smooth. */
const wander = (page: HTMLElement): void => {
  const move = (): void => {
    const { x, y, light } = driftAt(performance.now() / 1000);
    page.style.setProperty("--drift", `${(x * 100).toFixed(3)}vw ${(y * 100).toFixed(3)}vh`);
    page.style.setProperty("--light", light.toFixed(3));
  };
  move();
  setInterval(move, MOVE_EVERY_MS);
};

const hideCursor = (page: HTMLElement): void => {
  let timer = 0;
  const show = (): void => {
    clearTimeout(timer);
    delete page.dataset["idle"];
    timer = window.setTimeout(() => {
      page.dataset["idle"] = "true";
    }, HIDE_CURSOR_MS);
  };
  show();
  addEventListener("pointermove", show);
};

/** Only where the page is trusted, such as on the box itself; a TV that sleeps anyway is no error. */
const stayAwake = (): void => {
  const ask = async (): Promise<void> => {
    try {
      if (!document.hidden) await navigator.wakeLock?.request("screen");
    } catch {
      // Not allowed here.
    }
  };
  void ask();
  document.addEventListener("visibilitychange", () => void ask());
};

/** What keeps a screen well that is on for days. */
export const keepQuiet = (page: HTMLElement): void => {
  wander(page);
  hideCursor(page);
  stayAwake();
};
