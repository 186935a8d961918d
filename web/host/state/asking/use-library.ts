import { useEffect } from "preact/hooks";
import { onLibrary, onRun } from "../connection.ts";
import { isOver } from "../runs/runs.ts";

/** An import tells of itself once a second; the lists need not follow as fast. */
const AT_MOST_EVERY_MS = 3_000;

/** Calls at first, and again after the library has changed, but not all the time while it does. */
export const useLibrary = (reload: () => void): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDue = false;
    const soon = () => {
      if (timer !== undefined) {
        isDue = true;
        return;
      }
      reload();
      timer = setTimeout(() => {
        timer = undefined;
        if (isDue) soon();
        isDue = false;
      }, AT_MOST_EVERY_MS);
    };
    soon();
    const stops = [onLibrary(soon), onRun((run) => isOver(run) && soon())];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
};
