/** What the test runners' own reports say of a run: how many passed and failed, and which were left out. */

/** The tests of one run. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Titles of the tests that were skipped; each says what it needs. */
  readonly leftOut: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Counts what Vitest's `json` reporter wrote. */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): TestCounts {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    leftOut: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

interface PlaywrightSuite {
  readonly title: string;
  readonly specs?: readonly { readonly title: string; readonly tests: readonly PlaywrightTest[] }[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightTest {
  readonly status: string;
  readonly annotations: readonly { readonly description?: string }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly PlaywrightSuite[];
}

/** Counts what Playwright's `json` reporter wrote; a test that passed only when it was repeated has failed. */
export function countPlaywright({ stats, suites }: PlaywrightReport): TestCounts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    leftOut: suites.flatMap(skippedIn),
  };
}

function skippedIn({ specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => [title, ...annotations.flatMap((each) => each.description ?? [])].join(': ')),
  );
  return [...own, ...suites.flatMap(skippedIn)];
}
