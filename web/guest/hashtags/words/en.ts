export const words = {
  title: "Party hashtags",
  label: "Your hashtag",
  about: "Everybody sees it, on the phones and on the big screen.",
  aboutApproved: "When the host has said yes, everybody sees it.",
  send: "Say it",
  own: "Yours",
  waits: "waits for the host",
  shown: "everybody sees it",
  takeAway: "Take away",
  takeAwayTag: (text: string) => `Take #${text} away`,
};

export type Words = typeof words;
