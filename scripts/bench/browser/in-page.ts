/*
 * What runs in the page while it is measured: text, because this side knows no DOM. Each leaves what
 * it noted in `globalThis`.
 */

/** When the page shows what it is for (`usableMs`), and every task that kept it from answering. */
export const WATCH_LOAD = `
  globalThis.load = { usableMs: 0, tasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      load.tasks.push({ startMs: startTime, endMs: startTime + duration });
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".add-bar button")) return;
    load.usableMs = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

export const READ_LOAD = `({
  paintedMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
  ...load,
})`;

/**
 * When a finger came down, and when the frame with another score of the first row was drawn; on the
 * machine's clock, which all pages share. `scoresSeen` resolves when there are so many of them.
 */
export const WATCH_SCORES = `
  globalThis.scoresAtMs = [];
  globalThis.pressedAtMs = [];
  const now = () => performance.timeOrigin + performance.now();
  let last = "";
  let heard = () => {};
  const note = () => {
    scoresAtMs.push(now());
    heard();
  };
  globalThis.scoresSeen = (count) => new Promise((resolve) => {
    heard = () => scoresAtMs.length >= count && resolve();
    heard();
  });
  new MutationObserver(() => {
    const text = document.querySelector(".queue-list .votes-score")?.textContent ?? "";
    if (last !== "" && text !== last) requestAnimationFrame(note);
    last = text;
  }).observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener("pointerdown", () => pressedAtMs.push(now()), true);
`;

/** Gaps between frames and tasks over 50 ms, from now on. */
export const WATCH_FRAMES = `
  globalThis.frames = { gapsMs: [], tasksMs: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) frames.tasksMs.push(duration);
  }).observe({ type: "longtask" });
  {
    let before = 0;
    const onFrame = (ms) => {
      if (before > 0) frames.gapsMs.push(ms - before);
      before = ms;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  }
`;

/**
 * How long a piece of work takes that is always the same: what it takes longer than on a quiet machine,
 * others took.
 */
export const SAME_WORK = `(() => {
  const times = [];
  for (let time = 0; time < 20; time += 1) {
    const startMs = performance.now();
    let sum = 0;
    for (let step = 0; step < 4e5; step += 1) sum += Math.sqrt(step ^ sum);
    times.push(performance.now() - startMs);
  }
  return times;
})()`;
