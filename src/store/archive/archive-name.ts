/** "rumpus-2026-11-21-0500.tar.zst", in local time. */
export const archiveName = (nowMs: number): string => {
  const now = new Date(nowMs);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `rumpus-${day}-${two(now.getHours())}${two(now.getMinutes())}.tar.zst`;
};
