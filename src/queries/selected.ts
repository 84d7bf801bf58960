import type {Value} from "../engine/database.js";
import {nameSeparator} from "../model/nameSeparator.js";
import {
  canonicalKinds,
  canonicalMeetings,
  canonicalNames,
  canonicalRoles,
  type Filters,
  noFilters,
} from "../state/filters.js";

// The engine cannot tell the type of a null, so each parameter is cast wherever it stands.
const section = "CAST($1 AS INTEGER)";
const subsection = "CAST($2 AS INTEGER)";
const department = "CAST($3 AS VARCHAR)";
const partner = "CAST($4 AS VARCHAR)";
const relations = "string_split(CAST($5 AS VARCHAR), ',')";
const roles = "string_split(CAST($6 AS VARCHAR), ',')";
const pattern = "CAST($7 AS VARCHAR)";
const deadlineKind = "CAST($8 AS VARCHAR)";
const dated = "CAST($9 AS BOOLEAN)";
const date = "CAST($10 AS VARCHAR)";
const task = "CAST($11 AS VARCHAR)";
const until = "CAST($12 AS VARCHAR)";
const named = "CAST($13 AS BOOLEAN)";
const blank = "CAST($14 AS BOOLEAN)";
const list = "CAST($15 AS VARCHAR)";
const group = "CAST($16 AS VARCHAR)";
const parties = "CAST($17 AS INTEGER)";
const written = "CAST($18 AS BOOLEAN)";
const kinds = "string_split(CAST($19 AS VARCHAR), ',')";
const unnamed = "CAST($20 AS BOOLEAN)";
const all = `string_split(CAST($21 AS VARCHAR), chr(${nameSeparator.charCodeAt(0)}))`;
const only = "CAST($22 AS BOOLEAN)";
const finding = "CAST($23 AS VARCHAR)";

/** SQL for how `one` meets `other`, two rows with a `role` of the same task. */
export const meetingOf = (one: string, other: string): string =>
  `CASE
      WHEN ${one}.role = 'lead' THEN CASE WHEN ${other}.role = 'lead' THEN 'joint' ELSE 'lead_with' END
      WHEN ${other}.role = 'lead' THEN 'led_by'
      ELSE 'shared'
    END`;

/** SQL for "the role filter leaves this row", of a row with a `role`. */
export const inRoles = `(${roles} IS NULL OR list_contains(${roles}, role))`;

/**
 * CTEs for the head of a query that end in `selected`: the rows of `tasks` that {@link Filters} mean, so that a filter
 * means the same in every query. Takes the parameters of {@link bindFilters}. An unnamed group counts as a party where
 * roles are asked for without a department.
 */
export const selected = `
groups_in_role AS (
  SELECT task_id FROM collectives
  WHERE ${department} IS NULL AND ${kinds} IS NULL AND NOT ${named} AND list_contains(${roles}, role)
),
parties_in_role AS (
  SELECT task_id FROM assignments
  JOIN departments USING (department)
  WHERE (${department} IS NULL OR department = ${department})
    AND (${roles} IS NULL OR list_contains(${roles}, role))
    AND (${kinds} IS NULL OR list_contains(${kinds}, kind))
),
meetings AS (
  SELECT one.task_id
  FROM assignments AS one
  JOIN assignments AS other ON one.task_id = other.task_id AND one.department <> other.department
  WHERE ${relations} IS NOT NULL
    AND (${department} IS NULL OR one.department = ${department})
    AND (${partner} IS NULL OR other.department = ${partner})
    AND (${roles} IS NULL OR (list_contains(${roles}, one.role) AND list_contains(${roles}, other.role)))
    AND list_contains(${relations}, ${meetingOf("one", "other")})
),
of_all AS (
  SELECT task_id
  FROM assignments
  WHERE ${all} IS NOT NULL AND (${roles} IS NULL OR list_contains(${roles}, role))
  GROUP BY task_id
  HAVING COUNT(*) FILTER (WHERE list_contains(${all}, department)) = len(${all})
    AND (NOT ${only} OR COUNT(*) = len(${all}))
),
selected AS (
  SELECT *
  FROM tasks
  WHERE (${list} IS NULL OR list_id = ${list})
    AND (${task} IS NULL OR task_id = ${task})
    AND (${section} IS NULL OR COALESCE(section_order, 0) = ${section})
    AND (${subsection} IS NULL OR COALESCE(subsection_order, 0) = ${subsection})
    AND (${pattern} IS NULL OR pattern = ${pattern})
    AND (${deadlineKind} IS NULL OR deadline_kind = ${deadlineKind})
    AND (NOT ${dated} OR deadline_date IS NOT NULL)
    AND (${date} IS NULL OR CAST(deadline_date AS VARCHAR) BETWEEN ${date} AND COALESCE(${until}, ${date}))
    AND (NOT ${named} OR department_count > 0)
    AND (NOT ${unnamed} OR department_count = 0)
    AND (NOT ${blank} OR responsibility IS NULL)
    AND (NOT ${written} OR responsibility IS NOT NULL)
    AND (${parties} IS NULL OR department_count >= ${parties})
    AND (${department} IS NULL OR task_id IN (
      SELECT task_id FROM assignments WHERE department = ${department}
    ))
    AND ((${roles} IS NULL AND ${kinds} IS NULL) OR task_id IN (
      SELECT task_id FROM parties_in_role UNION ALL SELECT task_id FROM groups_in_role
    ))
    AND (${group} IS NULL OR task_id IN (
      SELECT task_id FROM collectives
      WHERE surface = ${group} AND (${roles} IS NULL OR list_contains(${roles}, role))
    ))
    AND (${partner} IS NULL OR task_id IN (
      SELECT task_id FROM assignments
      WHERE department = ${partner} AND ${partner} IS DISTINCT FROM ${department}
    ))
    AND (${relations} IS NULL OR task_id IN (SELECT task_id FROM meetings))
    AND (${all} IS NULL OR task_id IN (SELECT task_id FROM of_all))
    AND (${finding} IS NULL OR task_id IN (SELECT task_id FROM findings WHERE code = ${finding}))
)`;

/**
 * A CTE after {@link selected} of filters without a department, `facet_departments`: rows of `assignments` whose
 * department may stand in for the one that is not named, and the task is still selected.
 */
export const facetDepartments = `facet_departments AS (
  SELECT one.task_id, one.department
  FROM assignments AS one
  JOIN departments USING (department)
  WHERE (${roles} IS NULL OR list_contains(${roles}, one.role))
    AND (${kinds} IS NULL OR list_contains(${kinds}, kind))
    AND one.department IS DISTINCT FROM ${partner}
    AND (${relations} IS NULL OR EXISTS (
      SELECT 1
      FROM assignments AS other
      WHERE other.task_id = one.task_id
        AND other.department <> one.department
        AND (${partner} IS NULL OR other.department = ${partner})
        AND (${roles} IS NULL OR list_contains(${roles}, other.role))
        AND list_contains(${relations}, ${meetingOf("one", "other")})
    ))
)`;

/** SQL for "of the list asked for", of a row with a `list_id`, in a query of {@link bindList}. */
export const inList = "(CAST($1 AS VARCHAR) IS NULL OR list_id = CAST($1 AS VARCHAR))";

/** The value of the parameter of {@link inList}, for a query that no other filter restricts. */
export const bindList = ({list}: Filters): readonly Value[] => [list];

/** The values of the parameters of {@link selected} by their names, in the order of their numbers. */
const filterValues = (filters: Filters) =>
  ({
    section: filters.section,
    subsection: filters.subsection,
    department: filters.department,
    partner: filters.partner,
    relations: canonicalMeetings(filters.relations).join(",") || null,
    roles: canonicalRoles(filters.roles).join(",") || null,
    pattern: filters.pattern,
    deadline_kind: filters.deadlineKind,
    dated: filters.dated,
    date: filters.date,
    task: filters.task,
    until: filters.until,
    named: filters.named,
    blank: filters.blank,
    list: filters.list,
    group: filters.group,
    parties: filters.parties,
    written: filters.written,
    kinds: canonicalKinds(filters.kinds).join(",") || null,
    unnamed: filters.unnamed,
    all: canonicalNames(filters.all).join(nameSeparator) || null,
    only: filters.only,
    finding: filters.finding,
  }) satisfies Record<string, Value>;

export type FilterParameter = keyof ReturnType<typeof filterValues>;

/** Names of the parameters of {@link selected}: of `$1`, `$2` … in order. */
export const filterParameters = Object.keys(filterValues(noFilters)) as FilterParameter[];

/** SQL for a query's own parameter, 1 for the first, whose values are bound after those of {@link bindFilters}. */
export const ownParameter = (place: number): string => `$${filterParameters.length + place}`;

/** The values of the parameters of {@link selected}. */
export const bindFilters = (filters: Filters): readonly Value[] => Object.values(filterValues(filters));
