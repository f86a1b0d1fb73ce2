/** Ends a run with a plain line of counts, for machines that read it. */
module.exports = class {
  onRunComplete(_contexts, { numPassedTests, numFailedTests }) {
    console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
  }
};
