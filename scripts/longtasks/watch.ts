/** How long the pane keeps its thread in a step of the work, from outside it. */
import type { Frame } from 'playwright-core';
import type { CheckPane } from '../../tests/browser/check-pane-page';

export interface Step {
  readonly name: string;
  /** Milliseconds of each long task. */
  readonly tasks: readonly number[];
  /** Milliseconds on the processor of the busiest task of the page's thread, the local Excel's included. */
  readonly busiest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the processor. */
  readonly tdur?: number;
}

const stepMark = 'khs-step';

/** Of the thread that set the mark. */
function busiestTask(trace: Buffer): number {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  const mark = traceEvents.find(({ name }) => name === stepMark);
  const times = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
  return times.reduce((most, time) => Math.max(most, time), 0);
}

export class Watch {
  readonly steps: Step[] = [];

  private constructor(
    private readonly pane: CheckPane,
    private readonly frame: Frame,
  ) {}

  static async on(pane: CheckPane, frame: Frame): Promise<Watch> {
    await frame.evaluate(() => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { longTasks: tasks });
    });
    return new Watch(pane, frame);
  }

  async step(name: string, act: () => Promise<unknown>): Promise<void> {
    const { page, browser } = this.pane;
    await browser.startTracing(page, {
      categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
    });
    await this.frame.evaluate((mark) => performance.mark(mark), stepMark);
    await act();
    // A task is reported after it has ended.
    await page.waitForTimeout(300);
    const busiest = busiestTask(await browser.stopTracing());
    const tasks = await this.frame.evaluate(() =>
      (window as unknown as { longTasks: number[] }).longTasks.splice(0),
    );
    this.steps.push({ name, tasks, busiest });
  }
}
