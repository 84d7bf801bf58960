/** A task's text in a label is cut after so many characters. */
const longest = 36;

const cut = (text: string, most: number) => {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
};

/** A task by its number, or by how it begins. */
export const taskName = (number: number | null, task: string) =>
  number === null ? `“${cut(task, 12)}”` : `第 ${number} 项`;

/** A department with its tasks; it begins with the short name, which is what is seen. */
export const departmentSaid = (short: string, full: string, tasks: number, lead: number) =>
  `${short}：${tasks} 项任务，其中牵头 ${lead} 项${short === full ? "" : `（${full}）`}`;

/** Words in the drawing of tasks and departments. */
export const networkBipartiteZh = {
  empty: "没有任务可画：当前筛选下没有任务。",
  unnamed: "没有连线可画：当前筛选下的任务都没有点名部门。",
  task: (number: number | null, task: string, departments: number) =>
    `${number === null ? "" : `第 ${number} 项：`}${cut(task, longest)}（${
      departments === 0 ? "没有点名部门" : `${departments} 个部门`
    }）`,
  edge: (number: number | null, task: string, department: string, role: string) =>
    `${taskName(number, task)}：${department}${role}`,
  node: departmentSaid,
  legend: {
    /** Where the two sides are: tasks above departments, or at their left. */
    sides: (lying: boolean, numbered: boolean) =>
      `${lying ? "上" : "左"}边一格是一项任务${numbered ? "，数字是任务序号" : ""}；${
        lying ? "下" : "右"
      }边一条是一个部门，长度和数字是任务数。`,
    /** How the two sides are ordered. */
    crossings: "两边都按连线交叉少排列，相邻的任务由相近的部门承担。",
    document: "任务按清单顺序，部门按连线交叉少排列。",
    without: (tasks: number) => `空心格 ${tasks} 项没有点名部门。`,
  },
  omitted: (tasks: {drawn: number; all: number}, departments: {drawn: number; all: number}) =>
    `为看得清，${[
      tasks.drawn < tasks.all && `${tasks.all} 项任务中只画部门最多的 ${tasks.drawn} 项`,
      departments.drawn < departments.all &&
        `${departments.all} 个部门中只画任务最多的 ${departments.drawn} 个`,
    ]
      .filter(Boolean)
      .join("，")}；其余请缩小范围或看下表。`,
};
