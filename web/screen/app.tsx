import { useEffect, useRef, useState } from "preact/hooks";
import type { PartySnapshot } from "../../src/protocol/party.ts";
import { positionAt } from "../lib/party/server-clock.ts";
import { troubleInWords } from "../lib/trouble/trouble-in-words.ts";
import "./app.css";
import { JoinCard } from "./join/join-card.tsx";
import { Now } from "./now/now.tsx";
import { NextUp } from "./queue/next-up.tsx";
import { TopSongs } from "./queue/top-songs.tsx";
import { Idle, Offline } from "./quiet/idle.tsx";
import { join } from "./state/join.ts";
import { isFresh, nextUp, nowPlaying, party, queue, serverNowMs } from "./state/party.ts";
import { type Side, sideAt } from "./state/side.ts";
import { topSongs } from "./state/statistics.ts";
import { FloatingTags } from "./tags/floating-tags.tsx";
import { words } from "./words/en.ts";

const SIDE_EVERY_MS = 1000;

const useSide = (): Side => {
  const [side, setSide] = useState<Side>("queue");
  useEffect(() => {
    const choose = (): void => {
      const song = nowPlaying.peek();
      const elapsedMs = song ? positionAt(song, serverNowMs()) : 0;
      const leftMs = (song?.durationMs ?? 0) - elapsedMs;
      const hasTopSongs = topSongs.peek().length > 0;
      setSide(sideAt(performance.now() / 1000, hasTopSongs, elapsedMs / 1000, leftMs / 1000));
    };
    const timer = setInterval(choose, SIDE_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return side;
};

/** The song that was on when the page opened is no news. */
const useIsNew = (playId: string | undefined): boolean => {
  const first = useRef(playId);
  return playId !== undefined && playId !== first.current;
};

const Main = ({ known }: { readonly known: PartySnapshot }) => {
  const { party: info, nowPlaying: song } = known;
  const isNew = useIsNew(song?.playId);
  if (info.state === "trouble")
    return <Idle title={words.troubleTitle} text={troubleInWords(info)} />;
  if (!song) return <Idle title={words.idleTitle} text={words.idleText} />;
  return <Now key={song.playId} song={song} isNew={isNew} />;
};

const Page = ({ known }: { readonly known: PartySnapshot }) => {
  const side = useSide();
  const { party: info, nowPlaying: song } = known;
  const isIdle = song === null && info.state !== "trouble";
  const hasQueue = nextUp.value.length > 0 || !isIdle;
  const way = join.value;
  return (
    <div class="layout" data-state={info.state} data-idle={isIdle && !hasQueue}>
      <header class="head">
        <p class="head-name ellipsis" dir="auto">
          {info.name}
        </p>
        {!info.isAudible && <p class="head-warning">{words.silent}</p>}
      </header>
      <Main known={known} />
      {hasQueue &&
        (side === "top-songs" ? (
          <TopSongs songs={topSongs.value} />
        ) : (
          <NextUp entries={nextUp.value} more={queue.value.length - nextUp.value.length} />
        ))}
      {way && <JoinCard join={way} isLarge={!hasQueue} />}
    </div>
  );
};

export const App = () => {
  const known = party.value;
  return (
    <>
      <FloatingTags />
      {known ? (
        <Page known={known} />
      ) : (
        <div class="boot-words">
          <p>Rumpus</p>
          <span>{words.loading}</span>
        </div>
      )}
      {!isFresh.value && <Offline />}
    </>
  );
};
