export const id = 9897;
export const ids = [9897];
export const modules = {

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
/* harmony import */ var _observe_release_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71252);
/* harmony import */ var _report_state_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32093);
/* harmony import */ var _report_summary_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41051);
/* harmony import */ var _session_with_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71698);





/** Says how the releases of the manifest stand in the cluster. Starts no Helm and changes nothing; the charts may be broken. */
const status = {
    name: 'status',
    summary: 'Show how the releases stand: state, revision, chart, last run and who works on them',
    on: 'both',
    positional: { option: 'select', as: 'CHART' },
    options: ['manifest', 'select', 'cluster', 'summary', 'annotations'],
    examples: ['status', 'status api --environment production --output json'],
    run: (options, deps) => {
        const purpose = { withNeeds: false, command: 'destroy' };
        return (0,_session_with_session_js__WEBPACK_IMPORTED_MODULE_3__/* .withSession */ .f)({ options, deps, purpose, keeps: 'nothing' }, async (session) => {
            const { manifest, entries, cluster, connection, store } = session;
            const releases = await (0,_observe_release_states_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseStates */ .K)(entries, { store, reader: connection.reader });
            if (!releases.ok)
                return releases;
            const report = {
                formatVersion: 1,
                manifest: manifest.file,
                manifestId: manifest.id,
                ...(manifest.environment !== undefined && { environment: manifest.environment }),
                cluster,
                at: new Date(connection.reader.serverTime()).toISOString(),
                releases: releases.value,
            };
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ kind: 'status', report });
        });
    },
    tell: ({ report }) => ({
        ending: 'good',
        lines: (0,_report_state_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .Cd)(report),
        summary: (0,_report_summary_state_js__WEBPACK_IMPORTED_MODULE_2__/* .renderStatus */ .L)(report),
        annotations: [],
        outputs: { outcome: 'no-changes', changed: false },
        json: report,
    }),
};


/***/ })

};
