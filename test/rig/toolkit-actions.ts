/**
 * What the workflows use of others, for a machine without a network: the same inputs, and as much of the effect as a job here
 * can have. The server for artifacts that act has is not used: it refuses the `mimeType` that the actions send since version 6.2
 * of their client. TOOLKIT_REPOSITORY is the Git repository that the workflow belongs to, TOOLKIT_ARTIFACTS the folder of its artifacts.
 */
export const STAND_INS: Readonly<Record<string, string>> = {
  'actions/checkout': composite(
    ['ref', 'persist-credentials', 'fetch-depth'],
    `git clone --quiet "$TOOLKIT_REPOSITORY" . && git checkout --quiet "$INPUT_REF" &&
      git remote set-url origin "https://github.com/$GITHUB_REPOSITORY.git"`,
  ),
  'actions/upload-artifact': composite(
    ['name', 'path', 'if-no-files-found', 'retention-days', 'overwrite'],
    `to="$TOOLKIT_ARTIFACTS/$GITHUB_RUN_ID/$INPUT_NAME"
      rm -rf "$to" && mkdir -p "$to"
      if [ -d "$INPUT_PATH" ]; then cp -r "$INPUT_PATH/." "$to/"; else cp "$INPUT_PATH" "$to/"; fi`,
  ),
  'actions/download-artifact': composite(
    ['name', 'pattern', 'path', 'run-id', 'github-token'],
    `mkdir -p "$INPUT_PATH"
      if [ -n "$INPUT_RUN_ID" ]; then test -n "$INPUT_GITHUB_TOKEN"; fi
      from="$TOOLKIT_ARTIFACTS/\${INPUT_RUN_ID:-$GITHUB_RUN_ID}"
      if [ -n "$INPUT_NAME" ]; then cp -r "$from/$INPUT_NAME/." "$INPUT_PATH/"
      else for found in "$from"/$INPUT_PATTERN; do
        if [ -d "$found" ]; then cp -r "$found" "$INPUT_PATH/"; fi
      done; fi`,
  ),
  // What follows it, `aws eks update-kubeconfig\`, is a program on PATH here.
  'aws-actions/configure-aws-credentials': composite(
    ['role-to-assume', 'aws-region'],
    'test -n "$INPUT_ROLE_TO_ASSUME" && test -n "$INPUT_AWS_REGION"',
  ),
  'google-github-actions/auth': composite(
    ['workload_identity_provider', 'service_account', 'project_id'],
    'test -n "$INPUT_SERVICE_ACCOUNT"',
  ),
  'google-github-actions/get-gke-credentials': composite(
    ['cluster_name', 'location', 'project_id'],
    `test -n "$INPUT_LOCATION"
      export KUBECONFIG="$RUNNER_TEMP/gke-kubeconfig"
      login-to "$INPUT_CLUSTER_NAME" && echo "KUBECONFIG=$KUBECONFIG" >> "$GITHUB_ENV"`,
  ),
  'azure/login': composite(
    ['client-id', 'tenant-id', 'subscription-id'],
    'test -n "$INPUT_CLIENT_ID" && test -n "$INPUT_TENANT_ID"',
  ),
};

/** An action whose script has its inputs as INPUT_*. */
function composite(inputs: readonly string[], script: string): string {
  const variable = (name: string) => `INPUT_${name.toUpperCase().replaceAll('-', '_')}`;
  return [
    'name: stand-in',
    'inputs:',
    ...inputs.map((name) => `  ${name}: {default: ''}`),
    'runs:',
    '  using: composite',
    '  steps:',
    '    - shell: bash',
    '      env:',
    ...inputs.map((name) => `        ${variable(name)}: \${{ inputs.${name} }}`),
    '      run: |',
    ...script.split('\n').map((line) => `        ${line.trim()}`),
    '',
  ].join('\n');
}
