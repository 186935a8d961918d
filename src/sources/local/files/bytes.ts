/** Numbers and names as file formats write them; what lies outside reads as 0. */

export const uint16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

export const uint24 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 16) | uint16(bytes, at + 1);

export const uint32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 2 ** 24 + uint24(bytes, at + 1);

/** Lowest byte first. */
export const uint32Low = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) +
  (bytes[at + 1] ?? 0) * 2 ** 8 +
  (bytes[at + 2] ?? 0) * 2 ** 16 +
  (bytes[at + 3] ?? 0) * 2 ** 24;

/** Lowest byte first; exact up to 2^53. */
export const uint64Low = (bytes: Uint8Array, at: number): number =>
  uint32Low(bytes, at) + uint32Low(bytes, at + 4) * 2 ** 32;

export const uint64 = (bytes: Uint8Array, at: number): number =>
  uint32(bytes, at) * 2 ** 32 + uint32(bytes, at + 4);

/** 28 bits in four bytes, as ID3v2 has them. */
export const synchsafe = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 21) |
  ((bytes[at + 1] ?? 0) << 14) |
  ((bytes[at + 2] ?? 0) << 7) |
  (bytes[at + 3] ?? 0);

/** Whether these letters stand there. */
export const says = (bytes: Uint8Array, at: number, letters: string): boolean => {
  for (let index = 0; index < letters.length; index += 1) {
    if (bytes[at + index] !== letters.charCodeAt(index)) return false;
  }
  return true;
};
