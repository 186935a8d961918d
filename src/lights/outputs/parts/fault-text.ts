/** What somebody threw, as one line. */
export const faultText = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? "";
};

/** The system's name of a failure, such as "ENETUNREACH"; "" if it has none. */
export const faultCode = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
