import { keyOf, type Place } from "../browse/place.ts";
import { Glyph, type GlyphName } from "../glyph.tsx";
import { words } from "../words/en.ts";
import { goFromHome } from "./home-view.ts";
import "./home.css";

const SHELVES = ["artists", "albums", "genres", "decades", "playlists"] as const;

const Tile = ({ glyph, word, to }: { glyph: GlyphName; word: string; to: Place }) => (
  <li>
    <button type="button" class="shelf-tile" data-key={keyOf(to)} onClick={() => goFromHome(to)}>
      <Glyph name={glyph} />
      <span>{word}</span>
    </button>
  </li>
);

/** The ways into the library for whom no title comes to mind. */
export const ShelfTiles = () => (
  <ul class="shelf-tiles" aria-label={words.browse}>
    {SHELVES.map((shelf) => (
      <Tile key={shelf} glyph={shelf} word={words.shelves[shelf]} to={{ kind: "shelf", shelf }} />
    ))}
    <Tile glyph="added" word={words.songLists.added} to={{ kind: "songs", songs: "added" }} />
  </ul>
);
