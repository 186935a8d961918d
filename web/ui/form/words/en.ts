/** What fields of forms say by themselves. */
export const words = {
  addColour: "Add a colour",
  anotherLine: "Another line",
  colour: (at: number) => `Colour ${at}`,
  line: (label: string, at: number) => `${label}, line ${at}`,
  oneMoment: "One moment…",
  remove: "Remove",
  removeColour: (at: number) => `Remove colour ${at}`,
  removeLine: (at: number) => `Remove line ${at}`,
};
export type Words = typeof words;
