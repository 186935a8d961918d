import { useEffect, useRef, useState } from "preact/hooks";
import { tryTo } from "../../state/asking/ask.ts";

/** The box ends it by itself after two minutes of clicks. */
const LONGEST_MS = 120_000;

export interface Calibration {
  readonly isOn: boolean;
  readonly isBusy: boolean;
  readonly set: (isOn: boolean) => Promise<void>;
}

/** Clicks and flashes in place of the party, for as long as this part of the page is there. */
export const useCalibration = (): Calibration => {
  const [isOn, setIsOn] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const isRunning = useRef(false);
  const set = async (wanted: boolean) => {
    setIsBusy(true);
    // Said before the answer: who leaves meanwhile must not leave it clicking.
    isRunning.current = wanted;
    const answer = await tryTo("PUT", "/lights/calibration", { isOn: wanted });
    setIsBusy(false);
    if (!answer.ok) isRunning.current = !wanted;
    else setIsOn(wanted);
  };
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => void set(false), LONGEST_MS);
    return () => clearTimeout(timer);
  }, [isOn]);
  useEffect(() => {
    const stop = () => {
      if (isRunning.current) void tryTo("PUT", "/lights/calibration", { isOn: false });
      isRunning.current = false;
    };
    const hide = () => {
      stop();
      setIsOn(false);
    };
    addEventListener("pagehide", hide);
    return () => {
      removeEventListener("pagehide", hide);
      stop();
    };
  }, []);
  return { isOn, isBusy, set };
};
