interface Issues {
  readonly issues: readonly {
    readonly message: string;
    readonly path: readonly PropertyKey[];
  }[];
}

/** What is wrong with an input, in one line for whoever sent it: the first of a schema's complaints. */
export const firstIssue = ({ issues: [issue] }: Issues): string => {
  const where = issue?.path.map(String).join(".") ?? "";
  const what = issue?.message ?? "it does not have the right form";
  return where === "" ? what : `${where}: ${what}`;
};
