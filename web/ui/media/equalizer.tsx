import "./equalizer.css";

/** Three bars that dance while music plays. */
export const Equalizer = ({ isDancing }: { readonly isDancing: boolean }) => (
  <span class="equalizer" data-dancing={isDancing} aria-hidden="true">
    <i />
    <i />
    <i />
  </span>
);
