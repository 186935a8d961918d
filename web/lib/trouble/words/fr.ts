import type { Words } from "./en.ts";

export const words: Words = {
  missing: "Les fichiers de musique ont disparu. La clé est-elle toujours branchée ?",
  unreadable: "Les fichiers de musique sont illisibles.",
  empty: "Les fichiers de musique sont vides.",
  unplayable: "Le jukebox ne sait pas lire ces fichiers.",
  truncated: "Les fichiers de musique s’arrêtent trop tôt.",
  stuck: "Le son n’avance plus.",
};
