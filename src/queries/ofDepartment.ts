import type {Value} from "../engine/database.js";
import type {Filters} from "../state/filters.js";
import type {FilterParameter} from "./selected.js";

/** SQL for the department asked for, in a query of {@link bindDepartment}. The engine cannot tell the type of a null. */
export const asked = "CAST($2 AS VARCHAR)";

/**
 * The values of the parameters of a query about one department of a list: `inList` takes the first, {@link asked} the
 * second. No other filter restricts it, and without a department it has no rows.
 */
export const bindDepartment = ({list, department}: Filters): readonly Value[] => [list, department];

/** Names of these parameters, in order. */
export const departmentParameters = ["list", "department"] as const satisfies readonly FilterParameter[];
