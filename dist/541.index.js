export const id = 541;
export const ids = [541];
export const modules = {

/***/ 17541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _session_open_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);

/** Reads and checks the manifest and every file it names; with `render` also what Helm makes of the charts of the checkout. */
const validate = {
    name: 'validate',
    summary: 'Check the manifest and the files it names; needs no cluster',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: ['manifest', 'selection', 'render', 'helmVersion', 'summary', 'annotations'],
    examples: ['validate', 'validate deploy/helm-lifecycle.yaml --render'],
    async run(options, deps) {
        const loaded = await (0,_session_open_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .openManifest */ .g)(options, deps);
        if (!loaded.ok)
            return { kind: 'invalid', issues: loaded.issues };
        const { manifest, entries } = loaded;
        const charts = `${entries.length} ${entries.length === 1 ? 'chart' : 'charts'}`;
        const summary = `${manifest.file} is valid: ${charts}, id ${manifest.id}`;
        if (!options.render)
            return { kind: 'valid', summary, warnings: [] };
        const { renderLocalCharts } = await Promise.all(/* import() */[__webpack_require__.e(536), __webpack_require__.e(6), __webpack_require__.e(147)]).then(__webpack_require__.bind(__webpack_require__, 10147));
        const rendered = await renderLocalCharts(loaded, options, deps);
        if (!rendered.ok)
            return { kind: 'failed-early', failure: rendered.failure };
        const { issues, warnings } = rendered.value;
        if (issues.length > 0)
            return { kind: 'invalid', issues };
        return { kind: 'valid', summary: `${summary}, ${rendered.value.rendered} rendered`, warnings };
    },
    tell: ({ summary, warnings }) => ({
        ending: 'good',
        lines: [...warnings.map(warningLine), summary],
        annotations: [],
        outputs: { outcome: 'no-changes', changed: false },
        json: { outcome: 'valid', summary, warnings },
    }),
};
function warningLine({ message, location }) {
    const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
    return `${place}warning: ${message}`;
}


/***/ })

};
