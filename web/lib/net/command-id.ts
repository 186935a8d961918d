/** 128 random bits. Not `randomUUID`: the party is plain http, where browsers hide it. */
export const newCommandId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
