/** What rows, sheets and tabs say by themselves. */
export const words = {
  gripHow: "Drag it, or use the arrow keys; press for more.",
  keepIt: "Keep it",
  move: "Move",
  parts: "Parts of this page",
};
export type Words = typeof words;
