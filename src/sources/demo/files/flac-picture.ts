const FRONT_COVER = 3;
const MIME = "image/jpeg";

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/**
 * A cover as a METADATA_BLOCK_PICTURE comment: Ogg has no place for pictures, so FLAC's picture block travels in base64.
 * https://wiki.xiph.org/VorbisComment#METADATA_BLOCK_PICTURE
 */
export const flacPictureComment = (jpeg: Uint8Array, sizePx: number): string =>
  Buffer.concat([
    word(FRONT_COVER),
    word(MIME.length),
    Buffer.from(MIME),
    word(0), // no description
    word(sizePx),
    word(sizePx),
    word(24), // bits a pixel
    word(0), // no palette
    word(jpeg.length),
    jpeg,
  ]).toString("base64");
