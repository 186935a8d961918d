import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { whenInWords } from "../../../lib/words/when.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { party } from "../../state/party.ts";
import { UploadButton } from "../../upload/upload-button.tsx";
import { nowMs } from "../asking/now.ts";
import { stillAgainst, whyNotAgain } from "../asking/why-not.ts";
import { Scroller } from "../paging/scroller.tsx";
import { Skeleton } from "../paging/skeleton.tsx";
import { Trouble } from "../paging/trouble.tsx";
import { ADDED } from "../place.ts";
import { words } from "../words/en.ts";
import { distinct, type HomeSongs, home, isEmpty } from "./home-songs.ts";
import { SongShelf } from "./song-shelf.tsx";
import { useHomeList } from "./use-home-list.ts";
import { Ways } from "./ways.tsx";

const POPULAR = 5;
const CLOSED = 2;
const PLAYED = 4;
const NEW = 6;

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
  const added = distinct(songs.added, [...songs.popular, ...again], NEW);
  if (isEmpty(songs)) return <EmptyState title={words.emptyTitle}>{words.emptyWords}</EmptyState>;
  return (
    <>
      <SongShelf title={words.songLists.popular} songs={popularOf(songs)} />
      <SongShelf
        title={words.playedEarlier}
        songs={again}
        noteOf={({ startedAtMs }) => words.played(whenInWords(startedAtMs, nowMs.value))}
      />
      <SongShelf title={words.newHere} songs={added} more={ADDED} />
    </>
  );
};

/** Before anything is typed: what others like, and ways into the library. */
export const HomePlace = () => {
  const { list, songs } = useHomeList();
  const { view } = home;
  return (
    <Scroller label={words.browse} view={view} takesFocus={view.openedKey !== undefined}>
      <Ways />
      <Trouble problem={list.pages.value.problem} onRetry={list.more} />
      {songs ? <Songs songs={songs} /> : <Skeleton look="rows" count={6} />}
      <UploadButton />
    </Scroller>
  );
};
