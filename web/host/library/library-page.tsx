import { words as common } from "../../lib/words/en.ts";
import { Button } from "../../ui/action/button.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { useLibrary } from "../state/asking/use-library.ts";
import { librarySongs } from "../state/connection.ts";
import { openSheet } from "../state/place/navigation.ts";
import { sortedRuns } from "../state/runs/work.ts";
import { words as hostWords } from "../words/en.ts";
import { RunRow } from "../work/run/run-row.tsx";
import { Folders } from "./folders.tsx";
import { folders, isAboutLibrary, reloadLibrary, rescan } from "./library-state.ts";
import { Uploads } from "./uploads.tsx";
import { WhatIsInIt } from "./what-is-in-it.tsx";
import { words } from "./words/en.ts";

const foldersInWords = (count: number, away: number): string => {
  if (count === 0) return words.addToBegin;
  const where = words.inFolders(count);
  return away === 0 ? where : `${where}, ${words.notThere(away)}`;
};

const Head = () => {
  const items = folders.state.value.value?.items;
  const songs = items?.reduce((sum, { tracks }) => sum + tracks, 0) ?? librarySongs.value;
  const away = items?.filter(({ state }) => state === "offline").length ?? 0;
  const isLooking = sortedRuns.value.running.some(isAboutLibrary);
  return (
    <Hero
      title={hostWords.tabs.library}
      lead={songs === undefined ? "…" : songs === 0 ? words.noMusic : common.songs(songs)}
      words={items && foldersInWords(items.length, away)}
      actions={
        <>
          {items && items.length > 0 && (
            <Button icon="restart" isDisabled={isLooking} onPress={() => void rescan()}>
              {isLooking ? words.looking : words.lookForNew}
            </Button>
          )}
          <Button icon="plus" tone="strong" onPress={() => openSheet("add")}>
            {words.addFolder}
          </Button>
        </>
      }
    />
  );
};

export const LibraryPage = () => {
  useLibrary(reloadLibrary);
  const busy = [...sortedRuns.value.running, ...sortedRuns.value.waiting].filter(isAboutLibrary);
  return (
    <>
      <Head />
      <div class="host-body host-columns">
        <div class="host-list">
          {busy.length > 0 && (
            <ul class="host-list">
              {busy.map((run) => (
                <RunRow key={run.jobId} run={run} />
              ))}
            </ul>
          )}
          <Folders />
        </div>
        <div class="host-list">
          <Uploads />
          <WhatIsInIt />
        </div>
      </div>
    </>
  );
};
