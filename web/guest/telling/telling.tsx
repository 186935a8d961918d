import { useEffect } from "preact/hooks";
import { dismissToast, toasts } from "../../lib/toasts.ts";
import { ToastStack } from "../../ui/feedback/toast-stack.tsx";
import { untold } from "../state/tell.ts";
import { announce } from "./announce.ts";

/** Says what happened, also what happened before this was there. */
export const Telling = () => {
  const tales = untold.value;
  useEffect(() => {
    if (tales.length === 0) return;
    untold.value = [];
    tales.forEach(announce);
  }, [tales]);
  return <ToastStack toasts={toasts.value} onDismiss={dismissToast} />;
};
