/** What the building blocks of the pages say by themselves. */
export const words = {
  back: "Back",
  clearSearch: "Clear search",
  close: "Close",
  score: "Score",
  voteDown: "Vote down",
  voteUp: "Vote up",
  votesFor: (title: string) => `Votes for ${title}`,
  you: "You",
};
export type Words = typeof words;
