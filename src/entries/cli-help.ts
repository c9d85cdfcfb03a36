/** What `--help` prints. */
export const HELP = `helm-lifecycle <command> [flags]

Commands
  deploy      Bring every selected chart to what the manifest says
  destroy     Uninstall every selected chart, each after those that need it
  unlock CHART...   Mark a revision failed that a dead Helm has left pending; refused while another run works on it
  validate    Check the manifest and the files it names; needs no cluster
  explain [CODE]    What a code of a failure means, what it rests on and what helps; without one: all codes

Flags
  -m, --manifest PATH        The manifest; default helm-lifecycle.yaml, .yml, .github/helm-lifecycle.yaml
  -e, --environment NAME     Merge this environment of the manifest over its base
  -s, --select LIST          Only these charts: name, tag:x, !x; with commas or repeated
  -n, --namespace NAME       Namespace of every chart, whatever the manifest says
      --set CHART.PATH=VALUE A value over all others; can be repeated
      --values YAML          Charts with values that are merged over those of the manifest: 'api: {replicas: 2}'
      --no-needs             Do not add what the selected charts need
      --context NAME         Context of the kubeconfig
      --kubeconfig PATH      Default: KUBECONFIG, else the usual place
      --helm-version X.Y.Z   Default: what is on PATH when it is supported
      --kubectl-version X.Y.Z
      --dry-run              Change nothing, say what would happen
      --lock auto|required|off   Work on a release without its lease when the rights are missing, never, always
      --concurrency N            Releases at work at once, but for those that only wait; default: twice the processors
      --on-error continue|stop   After a failure go on with what does not need it, or start nothing new
      --force                Treat nothing as unchanged
  -o, --output text|json     What goes to standard output; the log goes to standard error
      --detailed-exitcode    Exit with 2 when something was changed, or would be
      --profile              Say at the end where the time went
      --debug                More lines, and the stack of a bug
  -h, --help
      --version

Exit codes
  0 ok, 1 failed or timed out, 2 changed (--detailed-exitcode), 3 invalid manifest or usage, 130 cancelled
`;
