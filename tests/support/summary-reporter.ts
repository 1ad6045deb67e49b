/** Ends a run with one plain line, and fails it when a test was skipped: a skipped test is no passed one. */
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const left = count.skipped + count.pending;
    if (left > 0) {
      console.log(`${String(left)} skipped or not run, which fails the run`);
      process.exitCode = 1;
    }
    console.log(`${String(count.passed)} passed, ${String(count.failed)} failed`);
  }
}
