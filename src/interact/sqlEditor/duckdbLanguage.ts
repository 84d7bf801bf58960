import {SQLDialect} from "@codemirror/lang-sql";
import {LanguageSupport} from "@codemirror/language";
import type {Input} from "@lezer/common";
import {neverNames} from "../../notebook/sqlName.js";
import {phrases, types, unreserved} from "./sqlWords.js";

/** The SQL of DuckDB 0.9, with names in Chinese and inputs, `$名称`. @param functions names of functions */
export function duckdbLanguage(functions: readonly string[]): LanguageSupport {
  const keywords = new Set([...neverNames, ...unreserved, ...phrases.join(" ").toLowerCase().split(" ")]);
  for (const word of [...types, ...functions]) if (!neverNames.has(word)) keywords.delete(word);
  const {language} = SQLDialect.define({
    keywords: [...keywords].join(" "),
    types: types.join(" "),
    builtin: functions.filter((name) => !keywords.has(name)).join(" "),
    operatorChars: "*+-%<>!=&|~^/@#",
    specialVar: "?",
    doubleDollarQuotedStrings: true,
    caseInsensitiveIdentifiers: true,
  });
  return new LanguageSupport(
    language.configure({
      wrap: (_, input, fragments, ranges) => language.parser.createParse(inLatin(input), fragments, ranges),
    }),
  );
}

/**
 * A text of the same length for a parser that knows the letters of English only (lang-sql 6.10): any other letter is one of
 * those, and an input begins with `?`, which the parser takes for one where `$$…$$` is a string too.
 */
export const latin = (text: string): string =>
  text
    .replace(/\$[\p{L}_]*\$|\$(?=[\p{L}\p{N}_])/gu, (found) => (found === "$" ? "?" : found))
    .replace(/[^\P{L}A-Za-z]|(?<![\p{L}\p{N}_$?])_/gu, (letter) => "z".repeat(letter.length));

const inLatin = (input: Input): Input => ({
  length: input.length,
  lineChunks: input.lineChunks,
  chunk: (from) => latin(input.chunk(from)),
  read: (from, to) => latin(input.read(from, to)),
});
