/** An artist, album or genre as it stands in addresses; see writing/names.ts. */
export const idOfNumber = (number: number): string => number.toString(36);

/** -1, which nothing has, for what is no id of ours. */
export const numberOfId = (id: string): number =>
  /^[0-9a-z]{1,10}$/.test(id) ? Number.parseInt(id, 36) : -1;
