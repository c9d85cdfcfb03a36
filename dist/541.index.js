export const id = 541;
export const ids = [541];
export const modules = {

/***/ 17541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _open_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49363);

/** Reads and checks the manifest and every file it names; needs no cluster and no tools. */
async function validate(options, deps) {
    const loaded = await (0,_open_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .openManifest */ .g)(options, deps);
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const { manifest, entries } = loaded;
    const charts = `${entries.length} ${entries.length === 1 ? 'chart' : 'charts'}`;
    return { kind: 'valid', warnings: [], summary: `${manifest.file} is valid: ${charts}, id ${manifest.id}` };
}


/***/ })

};
