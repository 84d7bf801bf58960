/** A notebook's file as JSON, of any version. */
export type RawNotebook = Readonly<Record<string, unknown>>;

/** Turns a file of a version into one of the next. It may throw where the file is not as that version has it. */
export type Migration = (raw: RawNotebook) => RawNotebook;

/** From version 1 to 2, from 2 to 3 and so on; the version that is written is one more than there are. */
export const migrations: readonly Migration[] = [];
