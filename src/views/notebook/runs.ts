import {type Held, QuestionError, Stopped, type Workbench} from "../../engine/workbench.js";
import type {Notebook, SqlCell} from "../../notebook/notebook.js";
import {isFault, type Plan, type PlanFault, placeIn, planOf} from "../../notebook/plan.js";
import type {Bench} from "./bench.js";

/** What has become of a query. */
export type Outcome =
  | {kind: "waiting"; last: Answer | null}
  /** `since` as the page's clock counts; `last` is what the query gave before. */
  | {kind: "running"; since: number; last: Answer | null}
  | Answer
  | {kind: "fault"; fault: PlanFault}
  /** The engine refused it; `cell` and `at` say where, if it is known. */
  | {kind: "refused"; reason: string; cell: string; at: number | null}
  | {kind: "cancelled"}
  /** It took longer than it may, in seconds. */
  | {kind: "late"; seconds: number}
  /** The engine did not start, or died. */
  | {kind: "broken"; error: Error};

/** What a query gave. */
export interface Answer {
  kind: "answer";
  held: Held;
  plan: Plan;
}

/** What an answer is held as by the engine that runs now. */
export interface Place {
  held: Held;
  workbench: Workbench;
}

/** How long a query may take, in seconds, and one of which its reader knows that it takes long. */
export const usualSeconds = 60;
export const longSeconds = 600;

/** A query that is asked. */
interface Run {
  id: string;
  why: "cancelled" | "late" | null;
  /** True once the engine has it. */
  isAsked: boolean;
  /** Lets go of the wait for the engine. */
  leave: () => void;
}

/** Runs the queries of a notebook, one after the other. */
export class Runs {
  #outcomes = new Map<string, Outcome>();
  #queue: {id: string; seconds: number}[] = [];
  #running: Run | null = null;
  /** Where each answer is held: by the engine that was asked, or asked again. */
  readonly #places = new WeakMap<Held, Place>();
  readonly #renewals = new Map<Held, Promise<Place>>();

  /**
   * @param notebook as it stands now
   * @param changed told of each query of which something has become
   * @param clock milliseconds from any start
   */
  constructor(
    readonly bench: Bench,
    readonly notebook: () => Notebook,
    readonly changed: (id: string) => void,
    readonly clock: () => number,
  ) {}

  of(id: string): Outcome | null {
    return this.#outcomes.get(id) ?? null;
  }

  /** What a query gave last, also while it is asked again; null if nothing that still stands. */
  answerOf(id: string): Answer | null {
    const outcome = this.of(id);
    if (outcome?.kind === "answer") return outcome;
    return outcome?.kind === "running" || outcome?.kind === "waiting" ? outcome.last : null;
  }

  get isBusy(): boolean {
    return this.#running !== null || this.#renewals.size > 0;
  }

  /** True if the notebook now asks something else than what the answer is to, or cannot ask. */
  isStale(cell: SqlCell, {plan}: Answer, tables: readonly string[]): boolean {
    const now = planOf(this.notebook(), cell, tables);
    return isFault(now) || keyOf(now) !== keyOf(plan);
  }

  /** Runs queries, after those that wait; one that runs runs once more. @param seconds that each may take */
  run(ids: readonly string[], seconds = usualSeconds): void {
    for (const id of ids) {
      if (this.#queue.some((each) => each.id === id)) continue;
      this.#queue.push({id, seconds});
      if (this.#running?.id !== id) this.#set(id, {kind: "waiting", last: this.answerOf(id)});
    }
    void this.#next();
  }

  /** Ends the query that runs, and lets go of those that wait. */
  cancel(): void {
    const waiting = this.#queue;
    this.#queue = [];
    for (const {id} of waiting) if (this.of(id)?.kind === "waiting") this.#set(id, {kind: "cancelled"});
    if (this.#running) this.#end(this.#running, "cancelled");
    else if (this.#renewals.size > 0) this.bench.stop();
  }

  /** A query was written anew: what was wrong with it is wrong no longer, for all that is known. */
  edited(id: string): void {
    for (const [each, outcome] of this.#outcomes) {
      const cell =
        outcome.kind === "fault" ? outcome.fault.cell : outcome.kind === "refused" ? outcome.cell : null;
      if (cell === id || (each === id && cell !== null)) this.#outcomes.delete(each);
    }
  }

  /** Lets go of what a query gave; if it runs, it is ended. */
  forget(id: string): void {
    this.#queue = this.#queue.filter((each) => each.id !== id);
    const answer = this.answerOf(id);
    if (answer) this.#drop(answer.held);
    this.#outcomes.delete(id);
    if (this.#running?.id === id) this.#end(this.#running, "cancelled");
  }

  /** Lets go of all, and of the query that runs: another notebook may use its id. */
  clear(): void {
    this.#queue = [];
    for (const id of [...this.#outcomes.keys()]) this.forget(id);
    this.#running = null;
  }

  /** Where an answer is held now: asked again if the engine that held it is gone. Rejects as the engine does. */
  held({held, plan}: Answer): Promise<Place> {
    const place = this.#places.get(held);
    if (place && this.bench.isCurrent(place.workbench)) return Promise.resolve(place);
    const known = this.#renewals.get(held);
    if (known) return known;
    const renewal = this.#renewed(held, plan).finally(() => {
      this.#renewals.delete(held);
      this.changed("");
    });
    this.#renewals.set(held, renewal);
    return renewal;
  }

  async #renewed(held: Held, {sql, values}: Plan): Promise<Place> {
    const workbench = await this.bench.running();
    const timer = setTimeout(() => this.bench.stop(), 1000 * longSeconds);
    try {
      const place = {held: await workbench.hold(sql, values), workbench};
      this.#places.set(held, place);
      return place;
    } finally {
      clearTimeout(timer);
    }
  }

  #set(id: string, outcome: Outcome): void {
    this.#outcomes.set(id, outcome);
    this.changed(id);
  }

  #drop(held: Held): void {
    const place = this.#places.get(held);
    if (place && this.bench.isCurrent(place.workbench)) place.workbench.drop(place.held).catch(() => {});
  }

  #end(run: Run, why: "cancelled" | "late"): void {
    run.why ??= why;
    if (run.isAsked) this.bench.stop();
    else run.leave();
  }

  async #next(): Promise<void> {
    if (this.#running) return;
    const next = this.#queue.shift();
    if (!next) return;
    const before = this.answerOf(next.id);
    let leave = () => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(new Stopped());
    });
    left.catch(() => {});
    const run: Run = {id: next.id, why: null, isAsked: false, leave};
    this.#running = run;
    const outcome = await this.#asked(run, next.seconds, left);
    // Another notebook stands there, or the query is gone: nobody waits for what it gave.
    const isWanted = this.#running === run && this.#outcomes.has(next.id);
    if (this.#running === run) this.#running = null;
    if (isWanted) {
      if (before) this.#drop(before.held);
      this.#set(next.id, outcome);
    } else if (outcome.kind === "answer") this.#drop(outcome.held);
    void this.#next();
  }

  async #asked(run: Run, seconds: number, left: Promise<never>): Promise<Outcome> {
    const {id} = run;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let plan: Plan | PlanFault | null = null;
    try {
      this.#set(id, {kind: "running", since: this.clock(), last: this.answerOf(id)});
      const workbench = await Promise.race([this.bench.running(), left]);
      const {cells} = this.notebook();
      const cell = cells.find((each): each is SqlCell => each.id === id && each.kind === "sql");
      if (!cell) return {kind: "cancelled"};
      plan = planOf(this.notebook(), cell, tableNamesOf(workbench));
      if (isFault(plan)) return {kind: "fault", fault: plan};
      run.isAsked = true;
      timer = setTimeout(() => this.#end(run, "late"), 1000 * seconds);
      const held = await workbench.hold(plan.sql, plan.values);
      this.#places.set(held, {held, workbench});
      return {kind: "answer", held, plan};
    } catch (error) {
      if (error instanceof Stopped) return run.why === "late" ? {kind: "late", seconds} : {kind: "cancelled"};
      if (!(error instanceof QuestionError)) {
        // What is left of an engine that died answers nothing.
        this.bench.stop();
        return {kind: "broken", error: error as Error};
      }
      if (endsEngine.test(error.reason)) this.bench.stop();
      const place =
        error.place !== null && plan !== null && !isFault(plan) ? placeIn(plan, error.place) : null;
      return {kind: "refused", reason: error.reason, cell: place?.cell ?? id, at: place?.at ?? null};
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Messages after which the engine answers nothing more, or no longer rightly. */
const endsEngine =
  /INTERNAL Error|FATAL Error|database has been invalidated|out of bounds|unreachable|stack size exceeded/i;

/** The tables of an engine, as queries name them. */
export const tableNamesOf = ({tables}: Pick<Workbench, "tables">): string[] =>
  tables.flatMap(({schema, name}) => (schema === null ? [name] : []));

const keyOf = ({sql, values}: Plan) => JSON.stringify([sql, values]);
