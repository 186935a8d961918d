import "./columns.css";

export interface Column {
  readonly label: string;
  readonly value: number;
  /** The value as it is said. */
  readonly words: string;
}

/** A small chart of upright bars, each with its words. */
export const Columns = ({ columns }: { readonly columns: readonly Column[] }) => {
  const highest = Math.max(1, ...columns.map(({ value }) => value));
  return (
    <ul class="columns">
      {columns.map(({ label, value, words }) => (
        <li key={label} class="column">
          <span class="column-value">{words}</span>
          <i
            class="column-bar"
            aria-hidden="true"
            style={{ height: `${Math.max(4, (value / highest) * 88)}px` }}
          />
          <span class="column-label">{label}</span>
        </li>
      ))}
    </ul>
  );
};
