const two = (n: number): string => String(n).padStart(2, "0");

/** 187000 → "3:07", an hour and more → "1:02:03". */
export const clockTime = (ms: number): string => {
  const sec = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(sec / 60);
  if (minutes < 60) return `${minutes}:${two(sec % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(sec % 60)}`;
};

/** How long to wait, as one says it: "20 seconds", "3 minutes", "2 hours". */
export const waitInWords = (sec: number): string => {
  const [count, unit] =
    sec < 60
      ? [Math.max(1, Math.ceil(sec)), "second"]
      : sec < 5400
        ? [Math.ceil(sec / 60), "minute"]
        : [Math.ceil(sec / 3600), "hour"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
};
