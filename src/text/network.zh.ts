import {mostAre} from "./mostAre.zh.js";

/** The words around the network. */
export const networkZh = {
  title: "谁与谁必须协同、谁牵头",
  finding: (pairs: number, top: readonly string[], tasks: number) =>
    `共有 ${pairs} 对部门要共同完成任务，联系${mostAre(top, tasks, {most: 3, unit: "对"})}。`,
  pair: (source: string, target: string) => `${source}与${target}`,
  shown: (shown: number, threshold: number) => `图中画出共同任务不少于 ${threshold} 项的 ${shown} 对。`,
  none: "没有两个部门共同承担的任务。",
  description: (departments: number, shown: number, joint: number, leads: number) =>
    `网络图，${departments} 个部门为圆点，画出 ${shown} 对联系，其中 ${joint} 对有共同牵头，${leads} 对有牵头与参与关系。圆越大任务越多，红环越长牵头越多，线越粗共同任务越多，由粗到细的一端指向参与部门。`,
  file: "协同网络",
  atLeast: (tasks: number) => `共同任务不少于 ${tasks} 项`,
  fileThreshold: (tasks: number) => `${tasks}项以上`,
  threshold: "至少共同承担",
  unit: (tasks: number) => `${tasks} 项`,
  relations: "联系",
  columns: {
    source: "部门甲",
    target: "部门乙",
    relation: "联系（牵头—参与：甲牵头、乙参与）",
    tasks: "共同任务数",
  },
};
