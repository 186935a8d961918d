/** Where something is about to be; it shows only when that takes a moment. */
export const Skeleton = ({ count, look }: { count: number; look: "rows" | "tiles" }) => (
  <ul class={`results-list stack results-${look} skeleton`} aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <li key={index} />
    ))}
  </ul>
);
