import { useEffect, useRef, useState } from "preact/hooks";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { closeSheet } from "../state/place/navigation.ts";
import { noteRun } from "../state/runs/work.ts";
import { RestoreCheck } from "./restore-check.tsx";
import { RestoreChoose } from "./restore-choose.tsx";
import { RestoreSending } from "./restore-sending.tsx";
import "./restore-sheet.css";
import { sendFile } from "./send-file.ts";
import { words } from "./words/en.ts";

type Step =
  | { readonly kind: "choose"; readonly problem?: string }
  | { readonly kind: "sending"; readonly name: string; readonly percent: number }
  | { readonly kind: "checking"; readonly jobId: string };

/** Choose a file, send it, have it checked, and only then, with the PIN, swap. */
export const RestoreSheet = () => {
  const [step, setStep] = useState<Step>({ kind: "choose" });
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);
  const send = async (file: File) => {
    const mine = new AbortController();
    sending.current = mine;
    const show = (percent: number) => setStep({ kind: "sending", name: file.name, percent });
    show(0);
    const answer = await sendFile<JobRun>("/restore", file, show, mine.signal);
    if (mine.signal.aborted) return;
    if (!answer.ok) return setStep({ kind: "choose", problem: refusalInWords(answer.problem) });
    noteRun(answer.value);
    setStep({ kind: "checking", jobId: answer.value.jobId });
  };
  const again = () => {
    sending.current?.abort();
    setStep({ kind: "choose" });
  };
  return (
    <Sheet title={words.bringBackOne} onClose={closeSheet}>
      {step.kind === "choose" && (
        <RestoreChoose problem={step.problem} onChoose={(file) => void send(file)} />
      )}
      {step.kind === "sending" && <RestoreSending {...step} onStop={again} />}
      {step.kind === "checking" && <RestoreCheck jobId={step.jobId} onAgain={again} />}
    </Sheet>
  );
};
