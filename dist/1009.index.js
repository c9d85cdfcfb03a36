export const id = 1009;
export const ids = [1009];
export const modules = {

/***/ 21009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46305);
/* harmony import */ var _plan_planners_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11839);
/* harmony import */ var _session_approve_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30556);
/* harmony import */ var _session_observe_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);
/* harmony import */ var _session_perform_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39423);
/* harmony import */ var _session_report_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50549);
/* harmony import */ var _session_with_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71698);
/* harmony import */ var _confirm_destroy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60616);
/* harmony import */ var _tell_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58657);









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
        return (0,_session_with_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withHelmSession */ .N)({ options, deps, purpose }, async (session) => {
            const observed = await (0,_session_observe_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .observeEntries */ .x)(session, 'destroy');
            if (!observed.ok)
                return observed;
            const plan = (0,_plan_planners_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .nY)(observed.value);
            const confirmed = await (0,_confirm_destroy_js__WEBPACK_IMPORTED_MODULE_7__/* .confirmDestroy */ .T)(plan, deps.confirm);
            if (!confirmed.ok)
                return confirmed;
            const approved = (0,_session_approve_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .approvePlan */ .P)(plan, session);
            const end = await (0,_session_perform_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .performPlan */ .j)(approved, observed.value, session);
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(await (0,_session_report_run_js__WEBPACK_IMPORTED_MODULE_4__/* .reportRun */ .G)(end, session));
        });
    },
    tell: _tell_run_js__WEBPACK_IMPORTED_MODULE_6__/* .tellRun */ .R,
};


/***/ })

};
