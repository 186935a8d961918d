/** A string that only one kind of thing may carry; the brand exists at compile time alone. */
export type TrackId = string & { readonly __brand: "TrackId" };
export type EntryId = string & { readonly __brand: "EntryId" };
export type GuestId = string & { readonly __brand: "GuestId" };
export type HashtagId = string & { readonly __brand: "HashtagId" };
export type PlayId = string & { readonly __brand: "PlayId" };
/** Milliseconds since 1970-01-01 UTC. */
export type EpochMs = number;
