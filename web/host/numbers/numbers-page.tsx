import type { Statistics } from "../../../src/protocol/statistics.ts";
import { numberInWords } from "../../lib/words/amount.ts";
import { spanInWords, timeOfDay, whenInWords } from "../../lib/words/when.ts";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Loading } from "../shell/loading.tsx";
import { useFresh } from "../state/asking/use-fresh.ts";
import { nowMs } from "../state/now.ts";
import { HourChart } from "./hour-chart.tsx";
import { LoudnessLine } from "./loudness-line.tsx";
import "./numbers-page.css";
import { statistics } from "./numbers-state.ts";
import { ReportsPanel } from "./reports-panel.tsx";
import { TopList } from "./top-list.tsx";
import { words } from "./words/en.ts";

const REFRESH_MS = 30_000;

const Totals = ({ told }: { readonly told: Statistics }) => {
  const totals: readonly (readonly [string, string])[] = [
    [words.songs, numberInWords(told.plays)],
    [words.music, spanInWords(told.playedMs)],
    [words.guests, numberInWords(told.guests)],
    [words.requests, numberInWords(told.requests)],
    [words.votes, numberInWords(told.votes)],
    [words.skipped, numberInWords(told.skipped)],
  ];
  return (
    <dl class="host-card totals">
      {totals.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Lists = ({ told }: { readonly told: Statistics }) => (
  <div class="numbers-lists">
    <TopList
      title={words.topSongs}
      items={told.topTracks.map(({ trackId, title, artist, count }) => ({
        key: trackId,
        name: title,
        more: artist,
        count,
      }))}
    />
    <TopList
      title={words.topVoted}
      items={told.topVoted.map(({ trackId, title, artist, score }) => ({
        key: trackId,
        name: title,
        more: artist,
        count: score,
      }))}
    />
    <TopList
      title={words.topGuests}
      items={told.topGuests.map(({ guest, count }) => ({
        key: guest.guestId,
        name: guest.name,
        count,
      }))}
    />
    <TopList
      title={words.topArtists}
      items={told.topArtists.map(({ name, count }) => ({ key: name, name, count }))}
    />
    <TopList
      title={words.genres}
      items={told.genres.map(({ name, count }) => ({ key: name, name, count }))}
    />
    {told.loudness.length > 1 && (
      <Panel title={words.loudness}>
        <LoudnessLine songs={told.loudness} />
      </Panel>
    )}
  </div>
);

const Told = ({ told }: { readonly told: Statistics }) =>
  told.plays + told.requests === 0 ? (
    <EmptyState title={words.nothingYet}>{words.comeBack}</EmptyState>
  ) : (
    <>
      <Totals told={told} />
      <Panel title={words.byHour}>
        <HourChart hours={told.hours} />
      </Panel>
      <Lists told={told} />
    </>
  );

const HOUR_MS = 3_600_000;

/** "Since 22:14": nothing lasts since a few minutes ago. */
const beganInWords = (fromMs: number): string =>
  nowMs.value - fromMs < HOUR_MS ? timeOfDay(fromMs) : whenInWords(fromMs, nowMs.value);

/** The evening in numbers. */
export const NumbersPage = () => {
  useFresh(statistics, REFRESH_MS);
  const { value, problem } = statistics.state.value;
  return (
    <>
      <Hero title={words.title} lead={value && words.since(beganInWords(value.fromMs))} />
      <div class="host-body">
        {value ? (
          <Told told={value} />
        ) : (
          <Loading what={words.title} problem={problem} onRetry={() => void statistics.reload()} />
        )}
        <ReportsPanel />
      </div>
    </>
  );
};
