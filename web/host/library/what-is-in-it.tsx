import type { GenreCard } from "../../../src/protocol/library.ts";
import { numberInWords } from "../../lib/words/amount.ts";
import { Columns } from "../../ui/media/columns.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Tag } from "../../ui/surface/tag.tsx";
import { decades, genres } from "./library-state.ts";
import "./what-is-in-it.css";
import { words as common } from "../../lib/words/en.ts";
import { words } from "./words/en.ts";

const SHOWN_GENRES = 14;
const SHOWN_DECADES = 8;

const NUMBER = new Intl.NumberFormat(common.language, {
  notation: "compact",
  maximumFractionDigits: 1,
});

const mostFirst = (items: readonly GenreCard[]): readonly GenreCard[] =>
  [...items].sort((a, b) => b.tracks - a.tracks).slice(0, SHOWN_GENRES);

/** A look into the library; nothing at all while it is empty. */
export const WhatIsInIt = () => {
  const columns = [...(decades.state.value.value?.items ?? [])]
    .sort((a, b) => a.decade - b.decade)
    .slice(-SHOWN_DECADES)
    .map(({ decade, tracks }) => ({
      label: words.decade(String(decade % 100).padStart(2, "0")),
      value: tracks,
      words: NUMBER.format(tracks),
    }));
  const top = mostFirst(genres.state.value.value?.items ?? []);
  if (columns.length === 0 && top.length === 0) return null;
  return (
    <Panel title={words.whatIsInIt}>
      <div class="what">
        {columns.length > 0 && <Columns columns={columns} />}
        {top.length > 0 && (
          <ul class="what-genres" aria-label={words.genres}>
            {top.map(({ genreId, name, tracks }) => (
              <li key={genreId}>
                <Tag>
                  <bdi>{name}</bdi> <span class="what-count">{numberInWords(tracks)}</span>
                </Tag>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
};
