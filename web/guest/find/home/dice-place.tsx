import { useEffect } from "preact/hooks";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { refusalInWords } from "../../../lib/words/refusals.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Cover } from "../../../ui/media/cover.tsx";
import { AskButton } from "../asking/ask-button.tsx";
import { barrier } from "../asking/barrier-now.ts";
import { Glyph } from "../glyph.tsx";
import { createView } from "../paging/create-list.ts";
import { Scroller } from "../paging/scroller.tsx";
import { words } from "../words/en.ts";
import { roll, rollDice } from "./dice.ts";
import "./dice.css";

const Card = ({ track }: { readonly track: FoundTrack }) => (
  <div class="dice-card" key={track.trackId}>
    <Cover url={track.coverUrl} seed={track.trackId} sizes="320px" isEager />
    <h3 class="dice-title" dir="auto">
      {track.title}
    </h3>
    <bdi class="dice-artist" dir="auto">
      {track.artist}
    </bdi>
  </div>
);

const view = createView();

/** A song by chance, to take or to throw again. */
export const DicePlace = () => {
  const { isRolling, track, problem } = roll.value;
  useEffect(() => {
    if (!roll.peek().track) void rollDice();
  }, []);
  return (
    <>
      <Scroller label={words.surpriseMe} view={view} takesFocus>
        <div aria-live="polite">{track && <Card track={track} />}</div>
        {problem && <EmptyState title={words.noDice}>{refusalInWords(problem)}</EmptyState>}
      </Scroller>
      <div class="dice-actions">
        {track && !barrier.value && (
          <AskButton key={track.trackId} track={track} word={words.addIt} size="large" />
        )}
        <button
          type="button"
          class="button button-plain button-large"
          aria-disabled={isRolling}
          onClick={() => void rollDice()}
        >
          <Glyph name="dice" />
          {words.another}
        </button>
      </div>
    </>
  );
};
