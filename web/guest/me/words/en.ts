export const words = {
  title: "You",
  name: "Your name",
  nameAbout: "It stands beside the songs you ask for.",
  nameHidden: "At this party only the host sees it.",
  save: "Save",
  colour: "Your colour",
  colourNumber: (number: number) => `Colour ${number}`,
  requests: "Your songs in the queue",
  noRequests: "None of yours is waiting.",
  history: "What I asked for",
  theme: "Look",
  themes: { system: "As the phone", light: "Light", dark: "Dark", oled: "Black" },
  language: "Language",
  hostSignIn: "Host sign-in",
  hostMenu: "Host menu",
};

export type Words = typeof words;
