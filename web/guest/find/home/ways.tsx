import { Glyph, type GlyphName } from "../glyph.tsx";
import { ADDED, DICE, type Place, SHELVES, shelfPlace } from "../place.ts";
import { goTo } from "../trail.ts";
import { words } from "../words/en.ts";
import "./home.css";

const Way = ({ to, glyph, look }: { to: Place; glyph: GlyphName; look: string }) => (
  <button type="button" class={look} data-key={to.path} onClick={() => goTo(to)}>
    <Glyph name={glyph} />
    <span>{to.title}</span>
  </button>
);

/** The ways into the library for whom no title comes to mind. */
export const Ways = () => (
  <>
    <ul class="shelf-tiles" aria-label={words.browse}>
      {[...SHELVES, "added" as const].map((name) => (
        <li key={name}>
          <Way look="shelf-tile" glyph={name} to={name === "added" ? ADDED : shelfPlace(name)} />
        </li>
      ))}
    </ul>
    <Way look="dice-button" glyph="dice" to={DICE} />
  </>
);
