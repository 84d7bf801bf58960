const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Further words that have a meaning in a question, though a name may be like them. */
export const unreserved = words(`
  between by current describe escape exclude exists extract filter first following if ignore last
  materialized nulls ordinality over partition percent preceding range recursive replace respect rollup cube grouping
  sets row rows sample show summarize unbounded values within without`);

/** What a question is made of, as it is offered: in capitals, with what always follows. */
export const phrases: readonly string[] = [
  ..."SELECT,DISTINCT,FROM,WHERE,GROUP BY,GROUP BY ALL,HAVING,ORDER BY,ORDER BY ALL,LIMIT,OFFSET,QUALIFY".split(
    ",",
  ),
  ..."WITH,WITH RECURSIVE,AS,JOIN,LEFT JOIN,RIGHT JOIN,FULL JOIN,INNER JOIN,CROSS JOIN,SEMI JOIN,ANTI JOIN".split(
    ",",
  ),
  ..."ASOF JOIN,POSITIONAL JOIN,NATURAL JOIN,LATERAL,ON,USING,UNION,UNION ALL,UNION BY NAME,UNION ALL BY NAME".split(
    ",",
  ),
  ..."EXCEPT,INTERSECT,AND,OR,NOT,IN,NOT IN,EXISTS,NOT EXISTS,BETWEEN,LIKE,NOT LIKE,ILIKE,SIMILAR TO,ESCAPE".split(
    ",",
  ),
  ..."IS NULL,IS NOT NULL,IS DISTINCT FROM,IS NOT DISTINCT FROM,NULL,TRUE,FALSE,CASE,WHEN,THEN,ELSE,END".split(
    ",",
  ),
  ..."CAST,TRY_CAST,ASC,DESC,NULLS FIRST,NULLS LAST,OVER,PARTITION BY,WINDOW,FILTER,WITHIN GROUP".split(","),
  ..."ROWS BETWEEN,RANGE BETWEEN,UNBOUNDED PRECEDING,UNBOUNDED FOLLOWING,CURRENT ROW,PRECEDING,FOLLOWING".split(
    ",",
  ),
  ..."EXCLUDE,REPLACE,COLUMNS,PIVOT,UNPIVOT,USING SAMPLE,TABLESAMPLE,VALUES,GROUPING SETS,ROLLUP,CUBE".split(
    ",",
  ),
  ..."INTERVAL,DATE,CURRENT_DATE,RESPECT NULLS,IGNORE NULLS,DESCRIBE,SUMMARIZE,MATERIALIZED".split(","),
];

export const types = words(`
  bigint blob boolean date decimal double float hugeint integer interval list map numeric real smallint struct time timestamp
  timestamptz tinyint ubigint uinteger union usmallint utinyint uuid varchar int text bool char string`);

/** Functions of tables, which stand where a table does. */
export const tableFunctions = words("unnest range generate_series");
