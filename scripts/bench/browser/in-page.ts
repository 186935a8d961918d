/*
 * What runs in the page while it is measured: text, because this side knows no DOM. Each leaves what
 * it noted in `globalThis`.
 */

/** When the page shows what it is for (`usableMs`), and until when long tasks kept it from answering. */
export const WATCH_LOAD = `
  globalThis.load = { usableMs: 0, busyUntilMs: 0 };
  new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      load.busyUntilMs = Math.max(load.busyUntilMs, task.startTime + task.duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".add-bar button")) return;
    load.usableMs = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** Long tasks are told after they end. */
export const READ_LOAD = `new Promise((resolve) => requestIdleCallback(() => resolve({
  paintedMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
  ...load,
})))`;

/**
 * When a finger came down, and when the frame with another score of the first row was drawn; on the
 * machine's clock, which all pages share.
 */
export const WATCH_SCORES = `
  globalThis.scoresAtMs = [];
  globalThis.pressedAtMs = [];
  const now = () => performance.timeOrigin + performance.now();
  let last = "";
  new MutationObserver(() => {
    const text = document.querySelector(".queue-list .votes-score")?.textContent ?? "";
    if (last !== "" && text !== last) requestAnimationFrame(() => scoresAtMs.push(now()));
    last = text;
  }).observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener("pointerdown", () => pressedAtMs.push(now()), true);
`;

/** Gaps between frames, from now on. */
export const WATCH_FRAMES = `
  globalThis.frameGapsMs = [];
  let before = 0;
  const onFrame = (ms) => {
    if (before > 0) frameGapsMs.push(ms - before);
    before = ms;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
`;
