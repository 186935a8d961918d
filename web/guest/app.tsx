import { useEffect } from "preact/hooks";
import { ConnectionBanner } from "../ui/feedback/connection-banner.tsx";
import { ToastStack } from "../ui/feedback/toast-stack.tsx";
import { AddBar } from "./add-bar.tsx";
import "./app.css";
import { dismissToast, toasts } from "../lib/toasts.ts";
import { Notices } from "./notices.tsx";
import { Stage } from "./now-playing/stage.tsx";
import { Queue } from "./queue/queue.tsx";
import { Sheets } from "./sheets.tsx";
import { isFresh, party } from "./state/party.ts";
import { openSheet } from "./state/sheets.ts";

const Page = () => (
  <div class="page" inert={openSheet.value !== null}>
    <Stage />
    <main class="page-main">
      <Notices />
      <Queue />
    </main>
    <AddBar />
  </div>
);

const Boot = () => (
  <div class="boot">
    <p>Rumpus</p>
    <span class="visually-hidden">Loading the party</span>
  </div>
);

export const App = () => {
  const name = party.value?.party.name;
  useEffect(() => {
    if (name !== undefined) document.title = name;
  }, [name]);
  return (
    <>
      <ConnectionBanner isFresh={isFresh.value} words="Reconnecting… Your votes are kept." />
      {name === undefined ? <Boot /> : <Page />}
      {name !== undefined && <Sheets />}
      <ToastStack toasts={toasts.value} onDismiss={dismissToast} />
    </>
  );
};
