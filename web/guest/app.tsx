import { useEffect } from "preact/hooks";
import { useComputed } from "../lib/signals/in-components.ts";
import { ConnectionBanner } from "../ui/feedback/connection-banner.tsx";
import { AddBar } from "./add-bar.tsx";
import "./app.css";
import { HashtagPlace } from "./hashtags/hashtag-place.tsx";
import "./later-styles.ts";
import { Lazily } from "./lazily.tsx";
import { Stage } from "./now-playing/stage.tsx";
import { Queue } from "./queue/queue.tsx";
import { Sheets } from "./sheets.tsx";
import { isFresh, party } from "./state/party.ts";
import { openSheet } from "./state/sheets.ts";
import { untold } from "./state/tell.ts";
import { words } from "./words/en.ts";

const Page = () => (
  <div class="page" inert={openSheet.value !== null}>
    <Stage />
    <main class="page-main">
      <Lazily show="Notices" isQuiet />
      <HashtagPlace />
      <Queue />
    </main>
    <AddBar />
  </div>
);

const Boot = () => (
  <div class="boot">
    <p>Rumpus</p>
    <span class="visually-hidden">{words.loading}</span>
  </div>
);

export const App = () => {
  // All else that changes is drawn by the parts that show it.
  const name = useComputed(() => party.value?.party.name).value;
  useEffect(() => {
    if (name !== undefined) document.title = name;
  }, [name]);
  return (
    <>
      <ConnectionBanner isFresh={isFresh.value} words={words.reconnecting} />
      {name === undefined ? <Boot /> : <Page />}
      {name !== undefined && <Sheets />}
      <Lazily show="Telling" isQuiet={untold.value.length === 0} />
    </>
  );
};
