export const id = 5481;
export const ids = [5481];
export const modules = {

  95100:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KE: () => (  namesOfDeployed),
    Uv: () => (  othersAmongLive),
    zd: () => (  refuseOthersAtHooks)
  });
  var _cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42642);
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31589);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45333);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5958);
  var _plan_render_others_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66805);
  var _plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64036);








async function othersAmongLive(items, source, own = new Set()) {
    const { reader, release, signal } = source;
    const objects = items.map(({ apiVersion, kind, name, namespace }) => ({
        apiVersion,
        kind,
        metadata: { name, namespace },
    }));
    const located = await (0,_cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_4__  .x)(reader, objects, release.namespace);
    if (!located.ok)
        return located;
    const live = await Promise.all(located.value.map(async (object, index) => own.has((0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_1__  .P2)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object))) && !items[index]?.hook
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined)
        : reader.get((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object), { signal })));
    const others = new Map();
    const unproven = new Map();
    for (const [index, found] of live.entries()) {
        const item = items[index];
        if (!found.ok && found.failure.reason !== 'forbidden')
            return found;
        const whose = found.ok && found.value ? (0,_plan_render_others_objects_js__WEBPACK_IMPORTED_MODULE_2__  .jH)(item, found.value, release) : undefined;
        if (whose !== undefined)
            others.set((0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .T)(item), whose);
        else if (found.ok && found.value && item.hook && !isHook(found.value))
            unproven.set((0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_1__  .P2)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(found.value)), item);
    }
    const deployed = unproven.size > 0 ? await namesOfDeployed(source) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Set());
    if (!deployed.ok)
        return deployed;
    for (const [key, item] of unproven)
        if (!deployed.value.has(key))
            others.set((0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .T)(item), UNPROVEN);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(others);
}
const UNPROVEN = 'says that it belongs to this release, although its deployed revision does not have it';
const isHook = ({ metadata }) => metadata.annotations?.['helm.sh/hook'] !== undefined;
async function namesOfDeployed({ reader, store, release, }) {
    const observed = await store.observeOne(release);
    if (!observed.ok)
        return observed;
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .QM)(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_7__  .$8)(observed.value), { reader, store });
    return stored.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Set(stored.value.objects.map((object) => (0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_1__  .P2)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object))))) : stored;
}
async function refuseOthersAtHooks(chartHooks, event, source) {
    const due = chartHooks.filter(({ events }) => events.some((name) => name === event || name.endsWith(`-${event}`)));
    const does = (item) => (0,_plan_render_others_objects_js__WEBPACK_IMPORTED_MODULE_2__  .Kr)(item, source.helmMajor);
    const items = due
        .flatMap(({ manifest }) => (0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .W)(manifest))
        .filter((item) => item.name !== '' && does(item) !== undefined);
    const others = items.length > 0 ? await othersAmongLive(items, source) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Map());
    if (!others.ok)
        return others;
    const taken = items.find((item) => others.value.has((0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .T)(item)));
    if (!taken)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
    const name = (0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .T)(taken);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)({
        reason: 'conflict',
        code: 'ownership-conflict',
        message: `Helm would ${does(taken)} ${name}, which ${others.value.get(name)}, to make the chart hook of that name`,
        remedy: `Delete that object when nobody needs it, or ${WAYS_OUT[event]}.`,
        object: name,
    });
}
const WAYS_OUT = {
    delete: 'leave the chart hooks out with `noHooks: [delete]`',
    rollback: 'leave the chart hooks out with `noHooks: [rollback]`',
    test: 'rename the test in the chart',
};


  }),

  72404:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    runHooksAround: () => (  runHooksAround)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _lease_hook_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84208);
  var _run_hook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67504);



const DEFAULT_TIMEOUT_MS = 180_000;
const LOCK_TIMEOUT_MS = 300_000;
async function runHooksAround(run, phase, outcome = {}) {
    const { hooks } = run.approved.plan.runPhases[phase];
    if (hooks.length === 0 || !run.effects)
        return undefined;
    run.record.emit({ type: 'run-phase-started', phase });
    let failure;
    for (const { id } of hooks) {
        const hook = run.inputs.hooks.get(id);
        if (!hook || (failure && (phase === 'before' || phase === 'after')))
            continue;
        const hookFailure = await (0,_run_hook_js__WEBPACK_IMPORTED_MODULE_1__  .D)(hook, ownerAround(run, run.effects, { phase, outcome }), run);
        failure ??= hookFailure;
    }
    run.record.emit({ type: 'run-phase-ended', phase, ...(failure && { failure }) });
    return failure;
}
function ownerAround(run, effects, { phase, outcome }) {
    return {
        target: { name: '', namespace: run.cluster.reader.namespace },
        effects,
        log: run.record.log.prefixed(phase),
        signal: run.limits.signal.aborted ? run.limits.closing : run.limits.signal,
        defaultTimeoutMs: DEFAULT_TIMEOUT_MS,
        variables: { ...outcome, RELEASE_PHASE: phase, DIAGNOSTICS_DIR: run.folders.diagnostics },
        release: {},
        payload: run.shared.payload,
        diagnosticsFolder: run.folders.diagnostics,
        readyRules: [],
        rendered: async () => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined),
        noteHelm: () => { },
        uninstallUnderLease: (0,_lease_hook_lease_js__WEBPACK_IMPORTED_MODULE_0__  .xV)(run, effects, {
            releaseId: undefined,
            lockTimeoutMs: LOCK_TIMEOUT_MS,
        }),
    };
}


  }),

  96110:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  readLive)
  });
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10560);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19651);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);



const WORTH_A_LIST = 4;
async function readLive(reader, refs) {
    const groups = new Map();
    for (const { apiVersion, kind, namespace } of refs) {
        const key = `${apiVersion} ${kind} ${namespace}`;
        const query = { apiVersion, kind, ...(namespace !== undefined && { namespace }), count: 0 };
        const group = groups.get(key) ?? query;
        groups.set(key, { ...group, count: group.count + 1 });
    }
    const many = [...groups.values()].filter(({ count }) => count >= WORTH_A_LIST);
    const known = new Map();
    await Promise.all(many.map(async ({ count: _, ...query }) => {
        const list = await reader.list({ ...query, labelSelector: _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_0__  .EF });
        for (const object of list.ok ? list.value : [])
            known.set(keyOf(object), object);
    }));
    return async (ref) => {
        const found = known.get(`${ref.apiVersion} ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__  .r)(ref)}`);
        return found ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found) : reader.get(ref);
    };
}
function keyOf({ apiVersion, kind, metadata }) {
    const { name, namespace } = metadata;
    return `${apiVersion} ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__  .r)({ apiVersion, kind, name, ...(namespace !== undefined && { namespace }) })}`;
}


  }),

  5711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GX: () => (  takenAway),
    SP: () => (  byOther),
    _C: () => (  takenAmong)
  });
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10560);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _read_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96110);





async function takenAway(release, record, source) {
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .QM)(release, record, source);
    if (!stored.ok)
        return stored;
    const refs = stored.value.objects.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .H8);
    const read = await (0,_read_live_js__WEBPACK_IMPORTED_MODULE_2__  .p)(source.reader, refs);
    const live = await Promise.all(refs.map(read));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(live.flatMap((found) => found.ok && found.value && !(0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .D0)(found.value, release) ? byOther(found.value) : []));
}
function takenAmong(found) {
    return found.flatMap(({ live, wanted }) => {
        const owner = wanted && (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .ym)(wanted);
        return live && owner && !(0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .D0)(live, owner) ? byOther(live) : [];
    });
}
function byOther(live) {
    const owner = (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .ym)(live);
    return owner ? [{ object: (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(live), by: `${owner.namespace}/${owner.name}` }] : [];
}


  }),

  66805:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kr: () => (  whatHelmDoes),
    Nu: () => (  isTest),
    Sv: () => (  othersObjects),
    jH: () => (  otherOwnerOf)
  });
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10560);
  var _rendered_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64036);
  var _runs_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50016);



const INSTANCE = 'app.kubernetes.io/instance';
function whatHelmDoes({ hook }, major) {
    if (hook === undefined)
        return undefined;
    const { deletePolicies } = hook;
    if (deletePolicies.length === 0 || deletePolicies.includes('before-hook-creation'))
        return 'delete';
    return major === 4 ? 'write over' : undefined;
}
function otherOwnerOf(item, live, release) {
    if ((0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .ym)(live))
        return (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .D0)(live, release) ? undefined : (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .zd)(live);
    const { annotations = {}, labels = {} } = live.metadata;
    if (!item.hook || annotations['helm.sh/hook'] === undefined)
        return (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .zd)(live);
    const instance = labels[INSTANCE];
    return instance === undefined || instance === release.name ? undefined : `is a chart hook of ${instance}`;
}
function isTest({ hook }) {
    return hook?.events.some((event) => event === 'test' || event === 'test-success') === true;
}
function takenOver(item, whose) {
    const name = (0,_rendered_item_js__WEBPACK_IMPORTED_MODULE_0__  .T)(item);
    return {
        severity: 'warn',
        reason: 'conflict',
        code: 'ownership-conflict',
        object: name,
        says: `${name} (@) is there, ${whose}, and is taken over (\`takeOwnership\`)`,
        remedy: 'Leave `takeOwnership` out when it is not meant to become part of this release.',
        ...(item.template !== undefined && { template: item.template }),
        seek: /^\s*name\s*:/,
    };
}
function othersObjects(items, facts) {
    return items.flatMap((item) => {
        const whose = facts.others.get((0,_rendered_item_js__WEBPACK_IMPORTED_MODULE_0__  .T)(item));
        if (whose === undefined || !((0,_runs_now_js__WEBPACK_IMPORTED_MODULE_2__  .x)(item, facts) || (facts.runsTests && isTest(item))))
            return [];
        const name = (0,_rendered_item_js__WEBPACK_IMPORTED_MODULE_0__  .T)(item);
        if (!item.hook && facts.takesOver)
            return takenOver(item, whose);
        const why = item.hook
            ? `Helm would ${whatHelmDoes(item, facts.major)} ${name}, which ${whose}, to make the chart hook (@) of that name`
            : `${name} (@) ${whose}, so that the release could not be installed again after its uninstall`;
        const remedy = item.hook
            ? 'Rename the hook in the chart, or delete that object when nobody needs it.'
            : 'Rename it in the chart, or take it over with `takeOwnership: true` or an `adopt` step.';
        return {
            severity: item.hook || !facts.maySettleOwners ? 'refuse' : 'warn',
            reason: 'conflict',
            code: 'ownership-conflict',
            object: name,
            says: why,
            remedy,
            ...(item.template !== undefined && { template: item.template }),
            seek: /^\s*name\s*:/,
        };
    });
}


  }),

  50016:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  isMadeAfter),
    x: () => (  isMadeNow)
  });
  var _skips_chart_hooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90314);

function isMadeNow({ hook }, { event, noHooks }) {
    return (!hook || (!(0,_skips_chart_hooks_js__WEBPACK_IMPORTED_MODULE_0__  .V)(noHooks, event) && eventsNow(event).some((name) => hook.events.includes(name))));
}
function isMadeAfter({ hook }, { event }) {
    return hook !== undefined && !hook.events.includes(`pre-${event}`);
}
function eventsNow(event) {
    return [`pre-${event}`, `post-${event}`];
}


  }),

  90314:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  skipsChartHooks)
  });
function skipsChartHooks(noHooks, event) {
    return Array.isArray(noHooks) ? noHooks.includes(event) : noHooks;
}


  })

};
