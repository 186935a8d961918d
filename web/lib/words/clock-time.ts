const two = (n: number): string => String(n).padStart(2, "0");

/** 187000 → "3:07", an hour and more → "1:02:03". */
export const clockTime = (ms: number): string => {
  const sec = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(sec / 60);
  if (minutes < 60) return `${minutes}:${two(sec % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(sec % 60)}`;
};
