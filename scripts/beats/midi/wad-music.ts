/** The MIDI files in a Doom-style WAD: the directory at the end names each lump, music is called D_*. */
export const wadMusic = (bytes: Buffer): { readonly name: string; readonly midi: Uint8Array }[] => {
  const count = bytes.readUInt32LE(4);
  const directory = bytes.readUInt32LE(8);
  return Array.from({ length: count }, (_, index) => {
    const entry = directory + index * 16;
    const from = bytes.readUInt32LE(entry);
    const midi = bytes.subarray(from, from + bytes.readUInt32LE(entry + 4));
    const name = bytes.toString("latin1", entry + 8, entry + 16).replace(/\0.*$/, "");
    return { name, midi };
  }).filter(({ name, midi }) => name.startsWith("D_") && midi.toString("latin1", 0, 4) === "MThd");
};
