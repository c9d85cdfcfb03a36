export const id = 724;
export const ids = [724];
export const modules = {

/***/ 64724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroy: () => (/* binding */ destroy)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/plan/build/run.js
var run = __webpack_require__(16452);
// EXTERNAL MODULE: ./build/session/approve-plan.js
var approve_plan = __webpack_require__(30556);
// EXTERNAL MODULE: ./build/session/observe-entries.js + 3 modules
var observe_entries = __webpack_require__(98185);
// EXTERNAL MODULE: ./build/session/perform-plan.js + 84 modules
var perform_plan = __webpack_require__(46389);
// EXTERNAL MODULE: ./build/session/report-run.js
var report_run = __webpack_require__(50549);
// EXTERNAL MODULE: ./build/session/with-session.js + 5 modules
var with_session = __webpack_require__(71698);
// EXTERNAL MODULE: ./build/plan/refusal.js
var refusal = __webpack_require__(93333);
;// CONCATENATED MODULE: ./build/commands/confirm-destroy.js


/** Asks before anything is uninstalled, where somebody can answer. What changes nothing, or is refused anyway, is not asked. */
async function confirmDestroy(plan, confirm) {
    const going = plan.releases.filter(({ operation, settings }) => operation === 'uninstall' && !settings.dryRun);
    if (confirm === undefined || plan.dryRun || going.length === 0 || (0,refusal/* refusalOf */.O)(plan))
        return (0,result.ok)();
    const names = going.map(({ namespace, name }) => `  ${namespace}/${name}`).join('\n');
    const { context, server } = plan.cluster;
    const isConfirmed = await confirm(`destroy uninstalls these releases of context ${context} (${server}):\n${names}\nType yes to go on: `);
    if (isConfirmed)
        return (0,result.ok)();
    return (0,result/* fail */.f)({
        reason: 'cancelled',
        message: 'nothing was destroyed: the answer was not yes',
        remedy: 'Answer yes, or give --yes.',
    });
}

// EXTERNAL MODULE: ./build/commands/tell-run.js + 1 modules
var tell_run = __webpack_require__(58657);
;// CONCATENATED MODULE: ./build/commands/destroy.js









/** Uninstalls every selected chart entry, each after those that need it. */
const destroy = {
    name: 'destroy',
    summary: 'Uninstall every selected chart, each after those that need it',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: [
        'manifest',
        'select',
        'cluster',
        'helm',
        'change',
        'concurrency',
        'onError',
        'yes',
        'takeOver',
        'progress',
        'result',
    ],
    examples: ['destroy --environment pr-7', 'destroy --select web --dry-run'],
    run: (options, deps) => {
        // Destroying one chart must not take along what it needs.
        const purpose = { command: 'destroy', withNeeds: false };
        return (0,with_session/* withHelmSession */.N)({ options, deps, purpose }, async (session) => {
            const observed = await (0,observe_entries/* observeEntries */.x)(session, 'destroy');
            if (!observed.ok)
                return observed;
            const plan = (0,run/* planRun */.n)(observed.value);
            const confirmed = await confirmDestroy(plan, deps.confirm);
            if (!confirmed.ok)
                return confirmed;
            const approved = (0,approve_plan/* approvePlan */.P)(plan, session);
            const end = await (0,perform_plan/* performPlan */.j)(approved, observed.value, session);
            return (0,result.ok)(await (0,report_run/* reportRun */.G)(end, session));
        });
    },
    tell: tell_run/* tellRun */.R,
};


/***/ })

};
