export const id = 3435;
export const ids = [3435];
export const modules = {

  53435:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    history: () => (  history)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _observe_release_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71252);
  var _report_state_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32093);
  var _report_summary_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16125);
  var _session_with_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97174);





const history = {
    name: 'history',
    summary: 'List the stored revisions of a release, the runs that made them and which of them were completed',
    on: 'both',
    positional: { option: 'select', as: 'CHART', required: true },
    options: ['manifest', 'select', 'cluster', 'summary', 'annotations'],
    examples: ['history api', 'history api --environment production --output json'],
    run: (options, deps) => {
        const purpose = { withNeeds: false, readFor: 'releases' };
        return (0,_session_with_session_js__WEBPACK_IMPORTED_MODULE_3__  .f)({ options, deps, purpose, keeps: 'nothing' }, async (session) => {
            const { manifest, entries, cluster, connection, store } = session;
            const releases = await (0,_observe_release_states_js__WEBPACK_IMPORTED_MODULE_0__  .w)(entries, { store });
            if (!releases.ok)
                return releases;
            const report = {
                formatVersion: 1,
                manifest: manifest.file,
                cluster,
                at: new Date(connection.reader.serverTime()).toISOString(),
                releases: releases.value,
            };
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ kind: 'history', report });
        });
    },
    tell: ({ report }) => ({
        ending: 'good',
        lines: (0,_report_state_lines_js__WEBPACK_IMPORTED_MODULE_1__  .O5)(report),
        summary: (0,_report_summary_state_js__WEBPACK_IMPORTED_MODULE_2__  .z)(report),
        annotations: [],
        outputs: { outcome: 'no-changes', changed: false },
        json: report,
    }),
};


  })

};
