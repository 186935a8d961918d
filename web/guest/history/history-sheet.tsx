import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import "../../ui/surface/view-tabs.css";
import { useTicking } from "../find/asking/now.ts";
import { Count } from "../find/paging/count.tsx";
import { Endless } from "../find/paging/endless.tsx";
import { Scroller } from "../find/paging/scroller.tsx";
import { Standing } from "../find/standing.tsx";
import { words as findWords } from "../find/words/en.ts";
import { party } from "../state/party.ts";
import { closeSheet, isHistoryMine, showSheet } from "../state/sheets.ts";
import { MyWaiting, ownWaiting } from "./my-waiting.tsx";
import { PlayRow } from "./play-row.tsx";
import { usePlays } from "./plays.ts";
import { words } from "./words/en.ts";
import "../find/find-sheet.css";
import "./history-sheet.css";

const Tab = ({ word, isMine }: { readonly word: string; readonly isMine: boolean }) => {
  const show = () => {
    isHistoryMine.value = isMine;
  };
  return (
    <button
      type="button"
      class="view-tab"
      aria-current={isHistoryMine.value === isMine ? "true" : undefined}
      onClick={show}
    >
      <span class="ellipsis">{word}</span>
    </button>
  );
};

const Nothing = ({ isMine }: { readonly isMine: boolean }) => {
  const state = party.value;
  if (isMine && state && ownWaiting(state.queue, state.me.guestId).length > 0) return null;
  return (
    <EmptyState title={isMine ? words.nothingAsked : words.nothingPlayed}>
      {isMine ? words.nothingAskedWords : words.nothingPlayedWords}
      <span class="history-add">
        <Button tone="strong" icon="plus" onPress={() => showSheet("find")}>
          {findWords.addSong}
        </Button>
      </span>
    </EmptyState>
  );
};

const Plays = ({ isMine }: { readonly isMine: boolean }) => {
  const list = usePlays(isMine);
  return (
    <Scroller label={isMine ? words.mine : words.night} view={list.view} takesFocus={false}>
      {isMine && <MyWaiting hasPlays={list.pages.value.chunks.length > 0} />}
      <Count pages={list.pages.value} />
      <Endless
        list={list}
        row={(play) => <PlayRow key={play.playId} play={play} />}
        empty={<Nothing isMine={isMine} />}
      />
    </Scroller>
  );
};

/** What played, for those who want it again or wonder what that song was. */
export const HistorySheet = () => {
  useTicking();
  const isMine = isHistoryMine.value;
  return (
    <Sheet title={words.title} isTall onClose={closeSheet}>
      <nav class="view-tabs history-tabs" aria-label={words.title}>
        <Tab word={words.night} isMine={false} />
        <Tab word={words.mine} isMine />
      </nav>
      <Standing />
      <Plays key={String(isMine)} isMine={isMine} />
    </Sheet>
  );
};
