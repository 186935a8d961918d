import { qrCode } from "./qr/qr-code.ts";

export interface QrPath {
  /** Width and height in modules, the quiet zone of four on each side with it. */
  readonly size: number;
  /** SVG path of the dark modules. */
  readonly path: string;
}

const QUIET = 4;

/** A QR code as one SVG path. */
export const qrPath = (text: string): QrPath => {
  const rows = qrCode(text);
  const path = rows
    .flatMap((row, y) =>
      [...row].map((bit, x) => (bit === "1" ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "")),
    )
    .join("");
  return { size: rows.length + 2 * QUIET, path };
};
