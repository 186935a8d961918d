import sharp from "sharp";

export const COVER_SIZE_PX = 600;

/** The drawing as a JPEG; the SVGs are drawn on a square of 600 units and hold no text, since a small machine has no fonts. */
export const renderCover = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg))
    .resize(COVER_SIZE_PX, COVER_SIZE_PX)
    .jpeg({ quality: 86, chromaSubsampling: "4:4:4" })
    .toBuffer();
