import { useEffect } from "preact/hooks";
import { signal } from "../../../lib/signals/signals.ts";
import { serverNowMs } from "../../state/party.ts";

const EVERY_MS = 10_000;

/** The party's clock, as exact as "again in 20 minutes" needs it. */
export const nowMs = signal(serverNowMs());

export const useTicking = (): void =>
  useEffect(() => {
    const tick = () => {
      nowMs.value = serverNowMs();
    };
    tick();
    const timer = setInterval(tick, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
