/** Sorts departments in official order; of equals the one whose canonical name comes first, whatever the locale. */
export const officialOrder = (
  a: {department: string; department_order: number},
  b: {department: string; department_order: number},
): number => a.department_order - b.department_order || (a.department < b.department ? -1 : 1);
