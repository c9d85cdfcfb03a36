export const id = 6424;
export const ids = [6424];
export const modules = {

  86424:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    explain: () => (  explain)
  });
  var _model_cause_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97663);
  var _model_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34625);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
  var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91734);




const explain = {
    name: 'explain',
    summary: 'What a code of a failure means, the evidence for it and the fix; without a code: all codes',
    on: 'cli',
    positional: { option: 'code', as: 'CODE' },
    options: ['code'],
    examples: ['explain', 'explain image-not-found'],
    async run({ code }) {
        if (code === undefined)
            return { kind: 'explained', lines: list(), json: CODES.map(asJson) };
        if (isCode(code))
            return { kind: 'explained', lines: page(code), json: asJson(code) };
        if (isReason(code))
            return short(code, _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .N[code].summary);
        if (isIssue(code))
            return short(code, _model_issue_js__WEBPACK_IMPORTED_MODULE_1__  .Z[code].meaning, _model_issue_js__WEBPACK_IMPORTED_MODULE_1__  .Z[code].remedy);
        const meant = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__  .a)(code, [...CODES, ...Object.keys(_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .N), ...Object.keys(_model_issue_js__WEBPACK_IMPORTED_MODULE_1__  .Z)]);
        const remedy = meant === undefined ? 'helm-lifecycle explain lists all codes.' : `Did you mean ${meant}?`;
        return {
            kind: 'failed-early',
            failure: { reason: 'invalid-manifest', message: `there is no code ${code}`, remedy },
        };
    },
    tell: ({ lines, json }) => ({
        ending: 'good',
        lines,
        annotations: [],
        outputs: { outcome: 'no-changes', changed: false },
        json,
    }),
};
const CODES = Object.keys(_model_cause_table_js__WEBPACK_IMPORTED_MODULE_0__  .h);
function isCode(text) {
    return Object.hasOwn(_model_cause_table_js__WEBPACK_IMPORTED_MODULE_0__  .h, text);
}
function isReason(text) {
    return Object.hasOwn(_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .N, text);
}
function isIssue(text) {
    return Object.hasOwn(_model_issue_js__WEBPACK_IMPORTED_MODULE_1__  .Z, text);
}
function short(code, meaning, remedy) {
    const fix = remedy === undefined ? [] : ['', `Fix: ${remedy}`];
    const json = { code, meaning, ...(remedy !== undefined && { remedy }) };
    return { kind: 'explained', lines: [code, '', meaning, ...fix], json };
}
function asJson(code) {
    return { code, ..._model_cause_table_js__WEBPACK_IMPORTED_MODULE_0__  .h[code] };
}
function page(code) {
    const { title, meaning, evidence, remedy } = _model_cause_table_js__WEBPACK_IMPORTED_MODULE_0__  .h[code];
    return [`${code}: ${title}`, '', meaning, '', `Evidence: ${evidence}`, `Fix: ${remedy}`];
}
function list() {
    const width = Math.max(...CODES.map((code) => code.length));
    return CODES.map((code) => `${code.padEnd(width)}  ${_model_cause_table_js__WEBPACK_IMPORTED_MODULE_0__  .h[code].title}`);
}


  }),

  34625:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  ISSUE_CODES)
  });
const ISSUE_CODES = {
    'manifest-not-found': {
        meaning: 'No manifest at the given path, or at any of the default places.',
        remedy: 'Create `helm-lifecycle.yaml`, or point the `manifest` option at it.',
    },
    'manifest-unreadable': {
        meaning: 'The manifest exists but cannot be read, is not UTF-8 text, or is larger than 1 MiB.',
        remedy: 'Point at a UTF-8 file of at most 1 MiB that this user may read.',
    },
    'yaml-syntax': {
        meaning: 'The file is not valid YAML.',
        remedy: 'Look at the indentation, quotes and brackets there and in the line above.',
    },
    'yaml-aliases': {
        meaning: 'Aliases in the file expand to far more text than the file itself.',
        remedy: 'Write the values out.',
    },
    'duplicate-key': { meaning: 'A mapping has the same key twice.', remedy: 'Remove one of them.' },
    'unknown-key': {
        meaning: 'A key that the manifest does not have.',
        remedy: 'Use the suggested key, or remove it.',
    },
    'missing-key': { meaning: 'A key that is required is not there.', remedy: 'Add it.' },
    'wrong-type': {
        meaning: 'A value of another type than the key takes.',
        remedy: 'Write what the message asks for; docs/manifest.md lists each key with its type.',
    },
    'invalid-value': {
        meaning: 'The type is right but the value is not allowed.',
        remedy: 'Change the value; docs/manifest.md says what each key takes.',
    },
    'unset-variable': {
        meaning: '`${env.NAME}` names a variable that is not set and has no default.',
        remedy: 'Set it for the step, or write `${env.NAME:-default}`.',
    },
    'unknown-variable': {
        meaning: '`${vars.name}`, or the `vars` option, names a variable that the manifest does not have.',
        remedy: 'Write it under `vars`, or use the suggested name.',
    },
    'unknown-environment': {
        meaning: 'The chosen environment is not in the manifest.',
        remedy: 'Use one that it lists.',
    },
    'duplicate-id': {
        meaning: 'Two chart entries have the same id.',
        remedy: 'Give one of them another `id`.',
    },
    'duplicate-release': {
        meaning: 'Two chart entries deploy the same release name into the same namespace.',
        remedy: 'Change the name or the namespace of one of them.',
    },
    'unknown-need': {
        meaning: '`needs` names a chart or tag that no entry has.',
        remedy: 'Use the id of an entry.',
    },
    'cyclic-needs': {
        meaning: 'Charts need each other in a circle.',
        remedy: 'Remove one of the needs in the trail.',
    },
    'need-destroyed': {
        meaning: 'A chart that is deployed needs one that is destroyed.',
        remedy: 'Destroy both, or remove the need.',
    },
    'conflicting-keys': {
        meaning: 'Keys that exclude each other, or a key that has no effect beside another one.',
        remedy: 'Remove one of them.',
    },
    'encrypted-value': {
        meaning: 'A file or value is encrypted (sops, ansible-vault, git-crypt, age, PGP): the chart would get the ciphertext.',
        remedy: 'Decrypt it in an earlier step, or take the value from the environment: `${env.NAME}`.',
    },
    'not-decrypted': {
        meaning: 'A file of `valuesFiles`, or of an `apply` hook, is encrypted with sops, and `sops` is missing or cannot decrypt it.',
        remedy: 'Install `sops` in an earlier step (`setup` with `sops-version`), and give it the key: `SOPS_AGE_KEY`, or a login at the KMS.',
    },
    'unresolved-reference': {
        meaning: 'A value is a reference (`ref+...`, `secretref+...`) that nothing looks up there, or that `vals` cannot look up.',
        remedy: 'Put it into a file of `valuesFiles` and have `vals` on PATH with its login, or take the value from the environment: `${env.NAME}`.',
    },
    'unrendered-template': {
        meaning: 'A values file or value is a Go template, and neither Helm nor the chart renders it.',
        remedy: 'Write the value itself, or render the file in an earlier step.',
    },
    'unfilled-placeholder': {
        meaning: 'A text looks like a placeholder that nothing fills: `${{ }}`, `$NAME`, `${NAME}`, or a misspelt `${env.NAME}`.',
        remedy: 'Write `${env.NAME}`, and set NAME in the `env` of the step.',
    },
    'file-not-found': {
        meaning: 'A file or folder that the manifest names does not exist.',
        remedy: 'Write the path of a file of the repository, relative to the folder of the manifest.',
    },
    'file-unreadable': {
        meaning: 'A file that the manifest names cannot be read.',
        remedy: 'Name a file that this user may read.',
    },
    'path-outside-workspace': {
        meaning: 'A path, or a symbolic link on it, leads out of the workspace.',
        remedy: 'Move the file into the repository.',
    },
    'invalid-chart': {
        meaning: 'The folder or archive is not a Helm chart.',
        remedy: 'Point `path` at a folder with a Chart.yaml.',
    },
    'chart-not-rendered': {
        meaning: 'Helm cannot render the chart with these values.',
        remedy: 'Fix the value or the template at the place that is named.',
    },
    'values-schema': {
        meaning: "A value breaks the chart's values.schema.json.",
        remedy: 'Change the value as the schema asks.',
    },
    'unknown-value': {
        meaning: 'A key of `values` that the chart does not know: a warning, the chart is deployed.',
        remedy: 'Use the suggested key, or remove it.',
    },
    'chart-warning': {
        meaning: 'A chart is deployed otherwise than it looks: a subchart lacks a dependency or lies in charts/ in another version, or a values file has a placeholder that nothing fills.',
        remedy: 'Put the chart that is named where it is missing, or correct Chart.yaml.',
    },
    'invalid-payload-reference': {
        meaning: '`${payload.}` or `${release.}` stands where it has no value.',
        remedy: 'Use it in hooks, with a name that exists.',
    },
    'shell-not-found': {
        meaning: 'The shell of a `run` hook is not installed.',
        remedy: 'Install it, or choose another shell.',
    },
    'unknown-selection': {
        meaning: '`select` names a chart or tag that no entry has.',
        remedy: 'Use the id of an entry.',
    },
    'unknown-set': {
        meaning: '`set` or `values` names a chart that no entry has.',
        remedy: 'Start the line with the id of an entry.',
    },
};


  })

};
