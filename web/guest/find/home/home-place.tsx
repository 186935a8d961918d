import { useEffect } from "preact/hooks";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { whenInWords } from "../../../lib/words/when.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { party } from "../../state/party.ts";
import { UploadButton } from "../../upload/upload-button.tsx";
import { nowMs } from "../asking/now.ts";
import { stillAgainst, whyNotAgain } from "../asking/why-not.ts";
import { Glyph } from "../glyph.tsx";
import { Scroller } from "../paging/scroller.tsx";
import { Skeleton } from "../paging/skeleton.tsx";
import { Trouble } from "../paging/trouble.tsx";
import { words } from "../words/en.ts";
import {
  distinct,
  type HomeSongs,
  homeProblem,
  homeSongs,
  loadHome,
  stopHome,
} from "./home-songs.ts";
import { goFromHome, homeView } from "./home-view.ts";
import { ShelfTiles } from "./shelf-tiles.tsx";
import { SongShelf } from "./song-shelf.tsx";
import "./home.css";

const POPULAR = 5;
const CLOSED = 2;
const PLAYED = 4;
const ADDED = 6;

/** Of what played tonight only what can be asked for again. */
const againOf = ({ played, popular }: HomeSongs) => {
  const state = party.value;
  const again = played.filter(
    (play) => state && !stillAgainst(whyNotAgain(play, state.settings), nowMs.value),
  );
  return distinct(again, [...popular, ...(state?.nowPlaying ? [state.nowPlaying] : [])], PLAYED);
};

/** What cannot be asked for now comes last; a few of it, so that nobody wonders where it is. */
const popularOf = ({ popular }: HomeSongs) => {
  const isOpen = ({ whyNot }: FoundTrack) => !stillAgainst(whyNot, nowMs.value);
  const others = popular.filter((song) => !isOpen(song)).slice(0, CLOSED);
  return [...popular.filter(isOpen).slice(0, POPULAR), ...others];
};

const Songs = ({ songs }: { readonly songs: HomeSongs }) => {
  const again = againOf(songs);
  const added = distinct(songs.added, [...songs.popular, ...again], ADDED);
  if (songs.popular.length + songs.added.length === 0)
    return <EmptyState title={words.emptyTitle}>{words.emptyWords}</EmptyState>;
  return (
    <>
      <SongShelf title={words.songLists.popular} songs={popularOf(songs)} />
      <SongShelf
        title={words.playedEarlier}
        songs={again}
        noteOf={({ startedAtMs }) => words.played(whenInWords(startedAtMs, nowMs.value))}
      />
      <SongShelf title={words.newHere} songs={added} more={{ kind: "songs", songs: "added" }} />
    </>
  );
};

/** Before anything is typed: what others like, and ways into the library. */
export const HomePlace = () => {
  useEffect(() => {
    void loadHome();
    return stopHome;
  }, []);
  const songs = homeSongs.value;
  return (
    <Scroller label={words.browse} view={homeView} takesFocus={homeView.openedKey !== undefined}>
      <ShelfTiles />
      <button
        type="button"
        class="dice-button"
        data-key="dice"
        onClick={() => goFromHome({ kind: "dice" })}
      >
        <Glyph name="dice" />
        <span>{words.surpriseMe}</span>
      </button>
      <Trouble problem={homeProblem.value} onRetry={loadHome} />
      {songs ? <Songs songs={songs} /> : <Skeleton look="rows" count={6} />}
      <UploadButton />
    </Scroller>
  );
};
