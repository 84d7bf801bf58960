/** Words in the matrix of departments. */
export const networkMatrixZh = {
  empty: "没有部门可画：当前筛选下没有任务。",
  /** The parts of a cell's tasks, in {@link cell}: who leads, or both. */
  leads: (leader: string, tasks: number) => `${leader}牵头 ${tasks} 项`,
  joint: (tasks: number) => `共同牵头 ${tasks} 项`,
  shared: (tasks: number) => `共同参与 ${tasks} 项`,
  cell: (row: string, column: string, tasks: number, parts: readonly string[]) =>
    `${row}与${column}：共同承担 ${tasks} 项任务，其中${parts.join("、")}`,
  legend: {
    joint: "共同牵头",
    lead_with: "所在行牵头",
    shared: "共同参与",
    /** What the tint of a cell stands for. */
    tint: (weight: string) => `底色＝${weight}`,
    /** How the two halves differ; with numbers in the cells or without. */
    halves:
      "对角线两侧的格只差在谁牵头：深条是所在行牵头的任务，空缺的一段由所在列牵头，在对侧的格里是深条。",
    numbers: "格内数字是两部门的共同任务数，对角线上是本部门的任务数。",
    frames: "黑框内是联系紧密的一组部门。",
  },
  omitted: (drawn: number, all: number) =>
    `为看得清，${all} 个部门中只画共同任务最多的 ${drawn} 个；其余请缩小范围或看下表。`,
};
