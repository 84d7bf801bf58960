import type {Query} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import {asked, bindDepartment} from "./ofDepartment.js";
import {inList} from "./selected.js";

/** One row per department that has a task together with the one asked for; `joint` to `shared` add up to `tasks`. */
export interface PartnerRow {
  partner: string;
  short_name: string;
  partner_order: number;
  tasks: number;
  /** Both lead. */
  joint: number;
  /** The department leads, the partner takes part. */
  leads: number;
  /** The partner leads, the department takes part. */
  led: number;
  /** Both take part. */
  shared: number;
}

/** With whom a department does its tasks and how, most tasks first, equals in official order. */
export const partners: Query<Filters, PartnerRow> = {
  name: "partners",
  sql: `
WITH own AS (
  SELECT task_id, role = 'lead' AS leads
  FROM assignments
  WHERE ${inList} AND department = ${asked}
),
meetings AS (
  SELECT department AS partner, own.leads AS leads, role = 'lead' AS led
  FROM assignments
  JOIN own USING (task_id)
  WHERE department <> ${asked}
)
SELECT
  partner,
  short_name,
  "order" AS partner_order,
  CAST(COUNT(*) AS INT) AS tasks,
  CAST(COUNT(*) FILTER (WHERE leads AND led) AS INT) AS joint,
  CAST(COUNT(*) FILTER (WHERE leads AND NOT led) AS INT) AS leads,
  CAST(COUNT(*) FILTER (WHERE led AND NOT leads) AS INT) AS led,
  CAST(COUNT(*) FILTER (WHERE NOT leads AND NOT led) AS INT) AS shared
FROM meetings
JOIN departments ON departments.department = partner
GROUP BY partner, short_name, partner_order
ORDER BY COUNT(*) DESC, partner_order, partner`,
  bind: bindDepartment,
};
