/** The names of the parameters that the state of the page of deadlines is in. */
export const optionNames: readonly string[] = ["day"];
