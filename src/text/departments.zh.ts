/** The words of the departments' pages. */
export const departmentsZh = {
  title: "部门",
};
