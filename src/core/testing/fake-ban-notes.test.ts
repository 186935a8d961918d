import { banNotesContract } from "./ban-notes-contract.ts";
import { createFakeBanNotes } from "./fake-ban-notes.ts";

banNotesContract("the fake", () => {
  const notes = createFakeBanNotes();
  return Promise.resolve({
    notes,
    restart: () => Promise.resolve(notes),
    close: () => Promise.resolve(),
  });
});
