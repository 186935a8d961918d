import { words } from "../words/en.ts";

/** The score, which jumps when it changes. */
export const Votes = ({ score }: { readonly score: number }) => (
  <p class="votes" role="img" aria-label={words.votes(score)}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 2.5 14 10h-3.6v3.5H5.6V10H2z" />
    </svg>
    <b key={score}>{score}</b>
  </p>
);
