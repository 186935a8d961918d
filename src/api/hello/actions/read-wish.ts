import type { EntryId, TrackId } from "../../../domain/ids.ts";

/** What a button of the page wishes; its name says which. */
export type Wish =
  | { readonly kind: "vote"; readonly entryId: EntryId; readonly value: 1 | 0 | -1 }
  | { readonly kind: "withdraw"; readonly entryId: EntryId }
  | { readonly kind: "ask"; readonly trackId: TrackId }
  | { readonly kind: "skip"; readonly value: boolean };

const ID = /^[\x21-\x7e]{1,64}$/;
const VOTES = { up: 1, down: -1, back: 0 } as const;

/** Undefined: no button of ours. */
export const readWish = (form: URLSearchParams): Wish | undefined => {
  for (const [name, value] of Object.entries(VOTES)) {
    const entryId = idIn(form, name);
    if (entryId !== undefined) return { kind: "vote", entryId: entryId as EntryId, value };
  }
  const withdrawn = idIn(form, "withdraw");
  if (withdrawn !== undefined) return { kind: "withdraw", entryId: withdrawn as EntryId };
  const asked = idIn(form, "ask");
  if (asked !== undefined) return { kind: "ask", trackId: asked as TrackId };
  const skip = form.get("skip");
  return skip === null ? undefined : { kind: "skip", value: skip === "1" };
};

const idIn = (form: URLSearchParams, name: string): string | undefined => {
  const id = form.get(name);
  return id !== null && ID.test(id) ? id : undefined;
};
