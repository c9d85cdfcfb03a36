export const id = 8;
export const ids = [8];
export const modules = {

  60008:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    previewTeardown: () => (  previewTeardown)
  });
  var _session_previews_preview_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60479);
  var _session_previews_remove_preview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35484);
  var _tell_preview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50797);



const previewTeardown = {
    name: 'preview-teardown',
    summary: 'Destroy the releases of a preview, then its namespace; fails while anything of it is left',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: [
        'manifest',
        'cluster',
        'helm',
        'change',
        'concurrency',
        'onError',
        'progress',
        'result',
        'previewBranch',
        'previewPrefix',
        'removeFinalizers',
    ],
    examples: ['preview-teardown --pull-request 7', 'preview-teardown --branch feature/login --dry-run'],
    async run(options, deps) {
        const target = await (0,_session_previews_preview_target_js__WEBPACK_IMPORTED_MODULE_0__  .sI)(options);
        if (!target.ok)
            return { kind: 'failed-early', failure: target.failure };
        const { namespace } = target.value;
        const ended = await (0,_session_previews_remove_preview_js__WEBPACK_IMPORTED_MODULE_1__  .p)(target.value, options, deps);
        if (ended.kind === 'nothing-there')
            return { kind: 'no-preview', why: `there is no namespace ${namespace}`, namespace };
        return ended.kind === 'ran' ? { ...ended, preview: { namespace } } : ended;
    },
    tell: (ended) => (ended.kind === 'ran' ? (0,_tell_preview_js__WEBPACK_IMPORTED_MODULE_2__  .o)(ended) : (0,_tell_preview_js__WEBPACK_IMPORTED_MODULE_2__  .v)(ended)),
};


  })

};
