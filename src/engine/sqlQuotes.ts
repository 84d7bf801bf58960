/** A name in SQL, whatever its characters. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Words as a value in SQL. */
export const quotedText = (words: string): string => `'${words.replaceAll("'", "''")}'`;
