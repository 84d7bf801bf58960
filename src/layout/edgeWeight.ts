/** What the width of an edge stands for. */
export interface EdgeWeight {
  /** Of a pair, source before target in official order, that shares `tasks` in the chosen relations; 0 or more. */
  of(source: string, target: string, tasks: number): number;
  /** As it is printed on an edge and in the legend. */
  print(value: number): string;
  /** On fewer tasks it says nothing: such an edge is a thin line without a number. 1 by default. */
  leastTasks?: number | undefined;
  /** True: weights, and what stands for tasks, are numbers of any size: the greatest is as wide as there is room. */
  anySize?: boolean | undefined;
}

/** An edge is as wide as its tasks are many. */
export const taskWeight: EdgeWeight = {of: (_source, _target, tasks) => tasks, print: String};
