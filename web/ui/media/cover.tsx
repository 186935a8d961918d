import { useState } from "preact/hooks";
import { CoverArt } from "./cover-art.tsx";
import "./cover.css";

interface CoverProps {
  /** Path of the picture; absent: the song has none. */
  readonly url?: string | undefined;
  readonly seed: string;
  /** How wide it is drawn, as in the `sizes` of an image. */
  readonly sizes: string;
  readonly isEager?: boolean;
}

const SIZES = [64, 256, 640] as const;

/** Decoration: the title stands beside it. */
export const Cover = ({ url, seed, sizes, isEager }: CoverProps) => {
  const [brokenUrl, setBrokenUrl] = useState<string>();
  return (
    <div class="cover">
      {url === undefined || url === brokenUrl ? (
        <CoverArt seed={seed} />
      ) : (
        <img
          key={url}
          alt=""
          sizes={sizes}
          srcset={SIZES.map((size) => `${url}?size=${size} ${size}w`).join()}
          src={`${url}?size=256`}
          loading={isEager ? "eager" : "lazy"}
          decoding="async"
          onError={() => setBrokenUrl(url)}
        />
      )}
    </div>
  );
};
