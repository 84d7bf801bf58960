import {deadlineKinds, roles, severities} from "../model/values.js";

/** SQL for the place of a column's value in its vocabulary, 1 first, so that rows come in the model's order. */
const place = (values: readonly string[], column: string) =>
  `list_position([${values.map((value) => `'${value}'`).join(", ")}], ${column})`;

/** Sorts roles strongest first. */
export const roleOrder = place(roles, "role");
/** Sorts kinds of deadline as the model names them. */
export const deadlineOrder = place(deadlineKinds, "deadline_kind");
/** Sorts findings heaviest first. */
export const severityOrder = place(severities, "severity");
