import { useEffect, useState } from "preact/hooks";
import "./connection-banner.css";
import { isFresh } from "./state/party.ts";

/** A hiccup is not worth a word. */
const PATIENCE_MS = 1_000;

export const ConnectionBanner = () => {
  const [isLost, setIsLost] = useState(false);
  const fresh = isFresh.value;
  useEffect(() => {
    if (fresh) {
      setIsLost(false);
      return undefined;
    }
    const timer = setTimeout(setIsLost, PATIENCE_MS, true);
    return () => clearTimeout(timer);
  }, [fresh]);
  return (
    <output class="connection">
      {isLost && (
        <span class="connection-words">
          <i aria-hidden="true" />
          Reconnecting… Your votes are kept.
        </span>
      )}
    </output>
  );
};
