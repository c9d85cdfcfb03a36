export const id = 1426;
export const ids = [1426];
export const modules = {

  61426:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    createPolicyJudge: () => (  createPolicyJudge)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _hooks_objects_policy_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91498);
  var _hooks_processes_process_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14055);
  var _kube_redact_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82144);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46305);
  var _observe_rendered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84354);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72211);
  var _system_process_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96641);
  var _util_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71081);











function createPolicyJudge(policy, tools) {
    return async (planned, rendered, signal) => {
        const objects = (0,_observe_rendered_js__WEBPACK_IMPORTED_MODULE_5__  .D)(rendered);
        if (!objects.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_4__  .i)('check the policy', objects.failure));
        const broken = (0,_hooks_objects_policy_rules_js__WEBPACK_IMPORTED_MODULE_2__  .w0)(policy)
            ? await (0,_hooks_objects_policy_rules_js__WEBPACK_IMPORTED_MODULE_2__  .P6)(objects.value, policy, { reader: tools.reader, namespace: planned.namespace })
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)([]);
        if (!broken.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_4__  .i)('check the policy', broken.failure));
        if (broken.value.length > 0)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__  .f)(placed(refused(broken.value, planned, policy), planned));
        if (policy.exec === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
        if (tools.withholds) {
            tools.withholds();
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
        }
        learnSecrets(objects.value, tools);
        for (const check of policy.exec) {
            const failure = await runCheck(check, { planned, rendered, signal }, tools);
            if (failure)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__  .f)(placed({ remedy: remedyOf(policy, 'the check'), ...failure }, planned));
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
    };
}
function learnSecrets(objects, { learn }) {
    for (const secret of objects.flatMap(_kube_redact_object_js__WEBPACK_IMPORTED_MODULE_3__  .VX))
        learn(secret);
}
async function runCheck({ run, name = firstWord(run), timeout }, { planned, rendered, signal }, { spawn, folder, manifestFolder, path }) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'policy', planned.id);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true, mode: 0o700 });
    try {
        const file = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_6__  .Pl)(place, 'rendered.yaml', rendered);
        const record = await spawn({
            file: 'bash',
            args: ['--noprofile', '--norc', '-euo', 'pipefail', '-c', run],
            env: {
                ...{ PATH: path, HOME: place, TMPDIR: place, RENDERED_FILE: file },
                ...{ RELEASE_NAME: planned.name, RELEASE_NAMESPACE: planned.namespace },
                ...{ CHART_NAME: planned.chart?.name ?? '', CHART_VERSION: planned.chart?.version ?? '' },
            },
            cwd: manifestFolder,
            stdin: rendered,
            timeoutMs: timeout,
            signal,
        });
        if ((0,_system_process_js__WEBPACK_IMPORTED_MODULE_9__  .g)(record))
            return undefined;
        const { message, ...rest } = (0,_hooks_processes_process_failure_js__WEBPACK_IMPORTED_MODULE_10__  .i)(`the policy check ${name}`, record);
        const verdict = record.stderr.trim() === '' ? rest.details?.[0] : undefined;
        const why = record.endedBy === 'timeout'
            ? `the policy check ${name} did not end within ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_7__  .a3)(timeout)}`
            : `${message}${verdict === undefined ? '' : `: ${verdict}`}`;
        return {
            ...rest,
            reason: signal.aborted ? 'cancelled' : 'policy',
            message: `${planned.namespace}/${planned.name}: ${why}`,
        };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { recursive: true, force: true });
    }
}
function placed(failure, { location }) {
    return { ...failure, ...(location && { location }) };
}
function firstWord(command) {
    return /^\s*(\S+)/.exec(command)?.[1] ?? 'exec';
}
function refused(wrong, { name, namespace }, policy) {
    const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
    return {
        reason: 'policy',
        message: `the policy does not allow what ${namespace}/${name} renders: ${wrong[0]}${more}`,
        remedy: remedyOf(policy, 'the rules'),
        details: [...wrong],
    };
}
function remedyOf({ location }, what) {
    const where = location ? `, ${location.file}:${location.line}` : '';
    return `Change the values or the chart, or ${what} (\`policy\`${where}).`;
}


  }),

  84354:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  parseRendered),
    e: () => (  sameRendered)
  });
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25604);
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89815);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);





function parseRendered(manifest) {
    const documents = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__  .e)(manifest);
    return documents.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(documents.value.map(({ object }) => object)) : documents;
}
function sameRendered(one, other) {
    return fingerprint(one) === fingerprint(other);
}
function fingerprint(manifest) {
    return (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__  .Ms)(manifest)
        .flatMap(({ text, objects, failure }) => failure ? [text] : objects.map((object) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__  .d)(normalised(object))))
        .sort()
        .join('\n');
}
function normalised({ status: _status, ...object }) {
    const { creationTimestamp: _created, ...metadata } = object.metadata;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__  .L)({ ...object, metadata });
}


  })

};
