/** The variables that scripts and kubectl commands get, and what is in them. */
export const SCRIPT_VARIABLES: readonly (readonly [name: string, meaning: string])[] = [
  ['RELEASE_NAME', 'name of the release'],
  ['RELEASE_NAMESPACE', 'its namespace'],
  ['RELEASE_ACTION', '`deploy` or `destroy`'],
  ['RELEASE_OPERATION', '`install`, `upgrade`, `reinstall`, `uninstall` or `unchanged`'],
  ['RELEASE_PHASE', 'the phase that the hook runs in'],
  ['RELEASE_REVISION', 'newest stored revision; empty when there is none'],
  ['RELEASE_PREVIOUS_REVISION', 'the newest one before this run'],
  ['RELEASE_STATUS', "Helm's status of the newest one, or `absent`"],
  [
    'RELEASE_URL',
    'from postExec on: where it is reached, by `url` of the entry; empty when that is not known',
  ],
  ['CHART_NAME', 'name of the chart'],
  ['CHART_VERSION', 'version that is deployed now; empty on destroy'],
  ['INSTALLED_CHART_VERSION', 'version that was deployed before'],
  ['FAILED_PHASE', 'after a failure: where'],
  ['FAILURE_REASON', 'after a failure: why'],
  ['DIAGNOSTICS_DIR', 'folder whose files are kept with the run'],
  ['PAYLOAD_<NAME>', 'each payload value; `db-host` is `PAYLOAD_DB_HOST`'],
  ['LIFECYCLE_PAYLOAD', 'file with all payload values as JSON'],
  ['LIFECYCLE_OUTPUT', 'file to write `name=value` lines to, which become payload; only for `run`'],
  ['KUBECONFIG', "private kubeconfig whose current context and namespace are the release's"],
];

/** The variables that hooks around all charts get, but for those before them. */
export const RUN_VARIABLES: readonly (readonly [name: string, meaning: string])[] = [
  ['RUN_OUTCOME', '`succeeded`, `no-changes`, `failed`, `timed-out` or `cancelled`'],
  ['RUN_HEADLINE', 'one line: what the run did, and which chart failed of what'],
  ['RUN_SUMMARY', 'path of the summary of the run by then, in Markdown'],
  ['RUN_URL', 'page of the workflow run; empty elsewhere'],
  ['FAILED_CHARTS', 'ids of the charts that failed, with spaces between'],
  ['FAILURE_REASON', 'after a failure: why'],
  ['FAILURE_CODE', 'after a failure: the code of its cause, when it has one'],
  ['RESULT_PATH', 'result.json, as far as the run is by then'],
];
