import { useEffect, useMemo, useState } from "preact/hooks";
import type { BeatsView } from "../../../../src/protocol/lights.ts";
import { sayRefusal } from "../../../lib/toasts.ts";
import { read, write } from "../../state/asking/ask.ts";
import { createSteadySaver } from "../state/steady-saver.ts";
import { waitMs } from "../state/wait-ms.ts";
import { afterStep, type BeatStep, type Correction } from "./beat-steps.ts";

const pathOf = (trackId: string): string => `/lights/beats/${encodeURIComponent(trackId)}`;
const correctionOf = ({ trackId: _, ...correction }: BeatsView): Correction => correction;

interface Corrected {
  /** Undefined: not known (yet). */
  readonly correction: Correction | undefined;
  readonly press: (step: BeatStep) => void;
}

/** What the host said about a song's beats; a press counts at once. */
export const useCorrection = (trackId: string): Corrected => {
  const [saved, setSaved] = useState<Correction>();
  const [pending, setPending] = useState<Correction>();
  useEffect(() => {
    let isGone = false;
    void read<BeatsView>(pathOf(trackId)).then((answer) => {
      if (answer.ok && !isGone) setSaved(correctionOf(answer.value));
    });
    return () => {
      isGone = true;
    };
  }, [trackId]);
  const save = useMemo(
    () =>
      createSteadySaver<Correction, BeatsView>({
        send: (wanted) => write<BeatsView>("PUT", pathOf(trackId), wanted),
        join: (_, newest) => newest,
        wait: waitMs,
        onPending: (wishes) => setPending(wishes.at(-1)),
        onSaved: (view) => setSaved(correctionOf(view)),
        onRefused: sayRefusal,
      }),
    [trackId],
  );
  const correction = pending ?? saved;
  return { correction, press: (step) => correction && save(afterStep(correction, step)) };
};
