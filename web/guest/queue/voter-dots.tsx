/** Who voted, as dots in their colours; the score beside them says how many. */
export const VoterDots = ({ hues }: { readonly hues: readonly number[] }) => (
  <span class="voters" aria-hidden="true">
    {hues.map((hue, at) => (
      <i key={at} style={{ "--hue": String(hue) }} />
    ))}
  </span>
);
