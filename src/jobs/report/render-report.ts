import type { CountedName, PartyNumbers } from "../../core/ports/statistics.ts";
import type { Track } from "../../domain/track.ts";
import { escapeHtml } from "../../lib/escape-html.ts";
import { hourChart } from "./charts/hour-chart.ts";
import { loudnessChart } from "./charts/loudness-chart.ts";
import type { ReportPage } from "./report-page.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { REPORT_WORDS } from "./report-words.ts";
import type { Words } from "./words/en.ts";

const HOUR_MS = 3_600_000;

/** `covers`: data URLs by cover id. */
type Covers = ReadonlyMap<string, string>;

/** The whole report as one HTML document: no script, and nothing from elsewhere. */
export const renderReport = (page: ReportPage, covers: Covers): string => {
  const words = REPORT_WORDS[page.language];
  const { numbers, language } = page;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "full" });
  const name = escapeHtml(page.partyName);
  const dates =
    numbers.fromMs === 0
      ? day.format(numbers.untilMs)
      : day.formatRange(numbers.fromMs, numbers.untilMs);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${name} – ${words.report}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header><h1 dir="auto">${name}</h1><p>${words.report} · ${escapeHtml(dates)}</p></header>
<main>${bodyOf(numbers, words, language, covers)}</main>
<footer>${words.madeBy}</footer>
</body>
</html>
`;
};

const bodyOf = (numbers: PartyNumbers, words: Words, language: string, covers: Covers): string =>
  numbers.plays === 0 && numbers.requests === 0
    ? section(words.report, `<p>${words.nothing}</p>`)
    : [
        totals(numbers, words, language),
        section(words.byHour, hours(numbers, words, language)),
        section(words.topSongs, songs(numbers.topTracks, "count", "×", covers)),
        section(words.topVoted, songs(numbers.topVoted, "score", "+", covers)),
        `<div class="two">${[
          section(words.topArtists, bars(numbers.topArtists)),
          section(words.genres, bars(numbers.genres)),
          section(words.topGuests, bars(numbers.topGuests)),
          section(
            words.loudness,
            loudnessChart(
              words.loudness,
              numbers.loudness.map(({ lufs }) => lufs),
            ),
          ),
        ].join("")}</div>`,
      ].join("");

/** Nothing where there is nothing to show. */
const section = (title: string, content: string): string =>
  content === "" ? "" : `<section><h2>${title}</h2>${content}</section>`;

const totals = (numbers: PartyNumbers, words: Words, language: string): string => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const shown: readonly (readonly [string, number])[] = [
    [words.songs, numbers.plays],
    [words.music, numbers.playedMs / HOUR_MS],
    [words.guests, numbers.guests],
    [words.requests, numbers.requests],
    [words.votes, numbers.votes],
    [words.skipped, numbers.skipped],
  ];
  const cells = shown.map(
    ([label, value]) => `<div><dt>${label}</dt><dd>${format.format(value)}</dd></div>`,
  );
  return `<section><dl class="totals">${cells.join("")}</dl></section>`;
};

const hours = ({ hours: all }: PartyNumbers, words: Words, language: string): string => {
  if (all.length === 0) return "";
  const hour = new Intl.DateTimeFormat(language, { hour: "2-digit", hourCycle: "h23" });
  const shown = all.map(({ startMs, requests }) => ({
    label: hour.format(startMs).replace(/\D+$/, ""),
    value: requests,
  }));
  return hourChart(words.byHour, shown);
};

type Ranked<Key extends string> = { readonly track: Track } & Readonly<Record<Key, number>>;

const songs = <Key extends string>(
  ranked: readonly Ranked<Key>[],
  key: Key,
  sign: string,
  covers: Covers,
): string => {
  if (ranked.length === 0) return "";
  const rows = ranked.map((one) => {
    const { title, artist, coverId } = one.track;
    const url = coverId === undefined ? undefined : covers.get(coverId);
    const cover = url ? `<img alt="" src="${url}">` : '<div class="none"></div>';
    const words = `<div dir="auto"><b>${escapeHtml(title)}</b><span>${escapeHtml(artist)}</span></div>`;
    return `<li>${cover}${words}<strong>${sign}${one[key]}</strong></li>`;
  });
  return `<ol class="songs">${rows.join("")}</ol>`;
};

const bars = (counted: readonly CountedName[]): string => {
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const rows = counted.map(
    ({ name, count }) =>
      `<li><div><bdi>${escapeHtml(name)}</bdi><i>${count}</i></div><hr style="width:${Math.round((count / most) * 100)}%"></li>`,
  );
  return rows.length === 0 ? "" : `<ol class="bars">${rows.join("")}</ol>`;
};
