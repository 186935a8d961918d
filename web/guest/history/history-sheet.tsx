import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { useTicking } from "../find/asking/now.ts";
import { Endless } from "../find/paging/endless.tsx";
import { Scroller } from "../find/paging/scroller.tsx";
import { Standing } from "../find/standing.tsx";
import { words as findWords } from "../find/words/en.ts";
import { OwnWaiting, ownWaiting } from "../parts/own-waiting.tsx";
import { closeSheet, isHistoryMine, showSheet } from "../state/sheets.ts";
import { PlayRow } from "./play-row.tsx";
import { usePlays } from "./plays.ts";
import { words } from "./words/en.ts";
import "../find/find-sheet.css";

const Tab = ({ word, isMine }: { readonly word: string; readonly isMine: boolean }) => (
  <Button
    isPressed={isHistoryMine.value === isMine}
    onPress={() => {
      isHistoryMine.value = isMine;
    }}
  >
    {word}
  </Button>
);

const Nothing = ({ isMine }: { readonly isMine: boolean }) => {
  if (isMine && ownWaiting().length > 0) return null;
  return (
    <EmptyState title={isMine ? words.nothingAsked : words.nothingPlayed}>
      {isMine ? words.nothingAskedWords : words.nothingPlayedWords}
      <span class="tail-words">
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
      {isMine && ownWaiting().length > 0 && (
        <>
          <h3>{words.waiting}</h3>
          <OwnWaiting />
          {list.pages.value.chunks.length > 0 && <h3>{words.played}</h3>}
        </>
      )}
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
      <nav class="choices" aria-label={words.title}>
        <Tab word={words.night} isMine={false} />
        <Tab word={words.mine} isMine />
      </nav>
      <Standing />
      <Plays key={String(isMine)} isMine={isMine} />
    </Sheet>
  );
};
