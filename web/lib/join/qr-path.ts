import { encode } from "uqr";

export interface QrPath {
  /** Width and height in modules, the quiet zone of four on each side with it. */
  readonly size: number;
  /** SVG path of the dark modules. */
  readonly path: string;
}

const QUIET = 4;

/** A QR code (ISO/IEC 18004, error correction M) as one SVG path. */
export const qrPath = (text: string): QrPath => {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { size, path };
};
