import { useEffect, useState } from "preact/hooks";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { call } from "../../../lib/net/call.ts";
import type { Answer } from "../../../lib/net/problem.ts";
import { refusalInWords } from "../../../lib/words/refusals.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Cover } from "../../../ui/media/cover.tsx";
import { AskButton } from "../asking/ask-button.tsx";
import { barrier } from "../asking/barrier.ts";
import { Glyph } from "../glyph.tsx";
import { createView } from "../paging/create-list.ts";
import { Scroller } from "../paging/scroller.tsx";
import { words } from "../words/en.ts";
import "./dice.css";

const Card = ({ track }: { readonly track: FoundTrack }) => (
  <div class="dice-card" key={track.trackId}>
    <Cover url={track.coverUrl} seed={track.trackId} sizes="320px" isEager />
    <h3 class="group-title" dir="auto">
      {track.title}
    </h3>
    <bdi dir="auto">{track.artist}</bdi>
  </div>
);

const view = createView();

/** A song by chance that fits, to take or to throw again. */
export const DicePlace = () => {
  const [isRolling, setIsRolling] = useState(false);
  const [track, setTrack] = useState<FoundTrack>();
  const [answer, setAnswer] = useState<Answer<FoundTrack>>();
  /** What was shown stays until the next one comes. */
  const roll = async () => {
    setIsRolling(true);
    const rolled = await call<FoundTrack>("GET", "/tracks/dice");
    setIsRolling(false);
    setAnswer(rolled);
    if (rolled.ok) setTrack(rolled.value);
  };
  useEffect(() => void roll(), []);
  return (
    <>
      <Scroller label={words.surpriseMe} view={view} takesFocus>
        <div aria-live="polite">{track && <Card track={track} />}</div>
        {answer?.ok === false && (
          <EmptyState title={words.noDice}>{refusalInWords(answer.problem)}</EmptyState>
        )}
      </Scroller>
      <div class="dice-actions stack">
        {track && !barrier.value && (
          <AskButton key={track.trackId} track={track} word={words.addIt} size="large" />
        )}
        <button
          type="button"
          class="button button-plain button-large"
          aria-disabled={isRolling}
          onClick={() => isRolling || void roll()}
        >
          <Glyph name="dice" />
          {words.another}
        </button>
      </div>
    </>
  );
};
