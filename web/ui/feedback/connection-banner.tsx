import { useEffect, useState } from "preact/hooks";
import "./connection-banner.css";

/** A hiccup is not worth a word. */
const PATIENCE_MS = 1_000;

interface ConnectionBannerProps {
  readonly isFresh: boolean;
  readonly words: string;
}

export const ConnectionBanner = ({ isFresh, words }: ConnectionBannerProps) => {
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    if (isFresh) {
      setIsLost(false);
      return undefined;
    }
    const timer = setTimeout(setIsLost, PATIENCE_MS, true);
    return () => clearTimeout(timer);
  }, [isFresh]);
  return (
    <output class="connection">
      {isLost && (
        <span class="connection-words">
          <i aria-hidden="true" />
          {words}
        </span>
      )}
    </output>
  );
};
