import { useRef } from "preact/hooks";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { Button } from "../../../ui/action/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { isFresh } from "../../state/party.ts";
import { Song } from "../asking/song.tsx";
import { createView, type EndlessList } from "../paging/create-list.ts";
import { Endless } from "../paging/endless.tsx";
import { Scroller } from "../paging/scroller.tsx";
import { Skeleton } from "../paging/skeleton.tsx";
import { words } from "../words/en.ts";
import { query, results, search, suggestions } from "./search.ts";

const Nothing = () => {
  const [meant] = suggestions.value;
  return (
    <EmptyState title={words.nothingFound}>
      {words.nothingMatches(query.value.trim())}
      {meant && (
        <span class="tail-words">
          {words.didYouMean}
          <Button onPress={() => search(meant.text)}>
            <bdi>{meant.text}</bdi>
          </Button>
        </span>
      )}
    </EmptyState>
  );
};

type Results = EndlessList<FoundTrack>;

/** Without a network it goes on trying. */
const hasAnswer = ({ pages: { value } }: Results, before: Results | undefined): boolean =>
  value.chunks.length > 0 ||
  value.state === "whole" ||
  (value.problem !== undefined && (value.problem.code !== "network" || !before));

const firstView = createView();

/** What matches what was typed. What was found before stays until there is an answer. */
export const SearchPlace = () => {
  const shown = useRef<Results>(undefined);
  const newest = results.value;
  if (newest && hasAnswer(newest, shown.current)) shown.current = newest;
  const list = shown.current;
  const isSearching = list !== newest;
  const typed = query.value.trim();
  return (
    <Scroller
      label={words.results}
      view={list?.view ?? firstView}
      takesFocus={false}
      isBusy={isSearching}
    >
      {list && isSearching && !isFresh.value && <p class="tail-words">{words.offline}</p>}
      {list ? (
        <Endless
          key={list}
          list={list}
          row={(track) => <Song key={track.trackId} track={track} typed={typed} />}
          empty={<Nothing />}
        />
      ) : (
        <Skeleton look="rows" count={8} />
      )}
    </Scroller>
  );
};
