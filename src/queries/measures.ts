/**
 * SQL for the numbers of tasks, of rows of `tasks`: one definition for the overview of a list and for the comparison of
 * lists. `lead` to `none` are tasks by pattern and add up to `tasks`.
 */
export const taskNumbers = `CAST(COUNT(*) AS INT) AS tasks,
    CAST(COUNT(*) FILTER (WHERE pattern = 'lead') AS INT) AS lead,
    CAST(COUNT(*) FILTER (WHERE pattern = 'sole') AS INT) AS sole,
    CAST(COUNT(*) FILTER (WHERE pattern = 'shared') AS INT) AS shared,
    CAST(COUNT(*) FILTER (WHERE pattern = 'collective') AS INT) AS collective,
    CAST(COUNT(*) FILTER (WHERE pattern = 'none') AS INT) AS none,
    CAST(COUNT(deadline_date) AS INT) AS dated,
    CAST(COUNT(*) FILTER (WHERE deadline_kind = 'continuous') AS INT) AS continuous,
    CAST(COUNT(*) FILTER (WHERE deadline_kind = 'missing') AS INT) AS missing_deadline,
    CAST(COUNT(*) FILTER (WHERE department_count = 0) AS INT) AS unnamed,
    CAST(COUNT(*) FILTER (WHERE responsibility IS NULL) AS INT) AS blank`;

/** SQL for the number of named departments, of rows of `assignments`. */
export const departmentNumber = "CAST(COUNT(DISTINCT department) AS INT) AS departments";
