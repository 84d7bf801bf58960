/** Words that end the tables of a FROM. */
export const ends = new Set(
  "SELECT WHERE GROUP HAVING ORDER LIMIT OFFSET WINDOW QUALIFY UNION EXCEPT INTERSECT VALUES".split(" "),
);

/** Words before the name of one table, after which no comma leads to another. */
export const beforeOne = new Set(
  "PIVOT UNPIVOT PIVOT_WIDER PIVOT_LONGER TABLE DESCRIBE SUMMARIZE".split(" "),
);

/** Words that a query begins with. */
export const starts = new Set(["SELECT", "FROM", "WITH", "VALUES", ...beforeOne]);

/** Words behind which a further query begins. */
export const setOperations = new Set(["UNION", "EXCEPT", "INTERSECT"]);

/** The same words, and those that may stand between them and it. */
export const further = new Set([...setOperations, "ALL", "DISTINCT", "BY", "NAME"]);

/** Words that are no table where one may stand: a query does, in parentheses. */
export const noTable = new Set([...ends, ...beforeOne, "FROM", "WITH"]);

/** Words that may stand between FROM or JOIN and a table. */
export const between = new Set(["LATERAL", "ONLY"]);

/** Words before a parenthesis that are no functions. */
export const keywords = new Set(
  "SELECT FROM JOIN WHERE AND OR NOT IN EXISTS AS ON USING UNION ALL EXCEPT INTERSECT ANY SOME CASE WHEN THEN ELSE BY HAVING LATERAL MATERIALIZED WITH VALUES DISTINCT LIMIT QUALIFY BETWEEN LIKE IS PIVOT UNPIVOT".split(
    " ",
  ),
);
