export const id = 452;
export const ids = [452];
export const modules = {

/***/ 81452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
/* harmony import */ var _plan_build_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16452);
/* harmony import */ var _session_approve_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30556);
/* harmony import */ var _session_observe_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98185);
/* harmony import */ var _session_perform_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46389);
/* harmony import */ var _session_report_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50549);
/* harmony import */ var _session_with_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71698);
/* harmony import */ var _tell_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58657);








/** Brings every selected chart entry to what the manifest says. */
const deploy = {
    name: 'deploy',
    summary: 'Bring every selected chart to what the manifest says',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: ['manifest', 'selection', 'cluster', 'helm', 'change', 'run', 'progress', 'result'],
    examples: ['deploy --environment staging --select api', 'deploy --dry-run --output json'],
    run: (options, deps) => {
        const purpose = { command: 'deploy', withNeeds: options.withNeeds };
        return (0,_session_with_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withHelmSession */ .N)({ options, deps, purpose }, async (session) => {
            const observed = await (0,_session_observe_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .observeEntries */ .x)(session, 'deploy');
            if (!observed.ok)
                return observed;
            const plan = (0,_plan_build_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .n)(observed.value);
            const approved = (0,_session_approve_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .approvePlan */ .P)(plan, session);
            const end = await (0,_session_perform_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .performPlan */ .j)(approved, observed.value, session);
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(await (0,_session_report_run_js__WEBPACK_IMPORTED_MODULE_3__/* .reportRun */ .G)(end, session));
        });
    },
    tell: _tell_run_js__WEBPACK_IMPORTED_MODULE_5__/* .tellRun */ .R,
};


/***/ })

};
