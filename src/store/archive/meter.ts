/** Counts bytes towards a total that is known in advance, and tells whole percents. */
export const createMeter = (totalBytes: number, tell: (percent: number) => void) => {
  let done = 0;
  let told = -1;
  return (bytes: number): void => {
    done += bytes;
    const percent = Math.min(99, Math.floor((100 * done) / Math.max(1, totalBytes)));
    if (percent > told) tell(percent);
    told = Math.max(told, percent);
  };
};
