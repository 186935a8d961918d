/** A field that is absent and one that is undefined are the same in JSON, but not in the domain. */
export const withoutUndefined = <Patch extends object>(
  patch: Patch,
): { [Key in keyof Patch]: Exclude<Patch[Key], undefined> } =>
  Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as ReturnType<typeof withoutUndefined<Patch>>;
