import { Button } from "../../../ui/action/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { isFresh } from "../../state/party.ts";
import { Song } from "../asking/song.tsx";
import { Count } from "../paging/count.tsx";
import { createView } from "../paging/create-list.ts";
import { Endless } from "../paging/endless.tsx";
import { Scroller } from "../paging/scroller.tsx";
import { Skeleton } from "../paging/skeleton.tsx";
import { words } from "../words/en.ts";
import { found, isSearching, query, search, suggestions } from "./search.ts";

const Nothing = () => {
  const [meant] = suggestions.value;
  return (
    <EmptyState title={words.nothingFound}>
      {words.nothingMatches(query.value.trim())}
      {meant && (
        <span class="search-meant">
          {words.didYouMean}
          <Button onPress={() => search(meant.text)}>
            <bdi>{meant.text}</bdi>
          </Button>
        </span>
      )}
    </EmptyState>
  );
};

const firstView = createView();

/** What matches what was typed. */
export const SearchPlace = () => {
  const list = found.value;
  const typed = query.value.trim();
  return (
    <Scroller
      label={words.results}
      view={list?.view ?? firstView}
      takesFocus={false}
      isBusy={isSearching.value}
    >
      {list && isSearching.value && !isFresh.value && <p class="tail-words">{words.offline}</p>}
      {list ? (
        <>
          {!isSearching.value && <Count pages={list.pages.value} />}
          <Endless
            key={list}
            list={list}
            row={(track) => <Song key={track.trackId} track={track} typed={typed} />}
            empty={<Nothing />}
          />
        </>
      ) : (
        <Skeleton look="rows" count={8} />
      )}
    </Scroller>
  );
};
