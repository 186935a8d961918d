/** Drawn on the grid of all icons; only this part of the page has them. */
const PATHS = {
  artists: "M8 8a4 4 0 1 0 8 0 4 4 0 0 0-8 0zM4 20.5c1-8 15-8 16 0",
  albums: "M3.5 12a8 8 0 1 0 17 0 8 8 0 0 0-17 0zM10 12a2 2 0 1 0 4 0 2 2 0 0 0-4 0z",
  genres: "M9 17V6l10-2v11M5 17a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM15 15a2 2 0 1 0 4 0 2 2 0 0 0-4 0z",
  decades: "M4 6h16v14H4zM4 10.5h16M8.5 3.5V6M15.5 3.5V6M8 15h3",
  playlists: "M4 6h11M4 12h9M4 18h6M19 17V8l2 1M15 17a2 2 0 1 0 4 0 2 2 0 0 0-4 0z",
  added: "M12 4l2.5 5.5 6 .5-4.5 4 1.5 6-5.5-3-5.5 3 1.5-6-4.5-4 6-.5z",
  dice: "M5 5h14v14H5zM9 9h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01",
  forward: "M9.5 5l7 7-7 7",
} as const;

export type GlyphName = keyof typeof PATHS;

/** Always decoration: a word stands beside it. */
export const Glyph = ({ name }: { readonly name: GlyphName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
