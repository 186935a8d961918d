/** Drawn on the grid of all icons; only this part of the page has them. */
const PATHS = {
  artists: "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-4 3.2-6 7.5-6s7.5 2 7.5 6",
  albums: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  genres:
    "M9 17.5V5.5l10-2v12M6.5 20a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM16.5 18a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  decades: "M4 6h16v14H4zM4 10.5h16M8.5 3.5V6M15.5 3.5V6M8 15h3",
  playlists: "M4 6.5h11M4 12h11M4 17.5h6M18.5 16.5v-9l2.5 1M16.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  added: "M12 3.5l2.3 5.4 5.9.5-4.5 3.9 1.4 5.7-5.1-3-5.1 3 1.4-5.7-4.5-3.9 5.9-.5z",
  dice: "M5 5h14v14H5zM9 9h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01",
} as const;

export type GlyphName = keyof typeof PATHS;

/** Always decoration: a word stands beside it. */
export const Glyph = ({ name }: { readonly name: GlyphName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
