export const id = 424;
export const ids = [424];
export const modules = {

/***/ 86424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _model_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37982);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
/* harmony import */ var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91734);



/** What a code of a failure means; without a code, all of them. Needs no manifest and no cluster. */
function explain(code) {
    if (code === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ text: list(), json: CODES.map(asJson) });
    if (isCode(code))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ text: page(code), json: asJson(code) });
    const meant = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(code, CODES);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)({
        reason: 'invalid-manifest',
        message: `there is no code ${code}`,
        remedy: meant === undefined ? 'helm-lifecycle explain lists all codes' : `did you mean ${meant}?`,
    });
}
const CODES = Object.keys(_model_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h);
function isCode(text) {
    return Object.hasOwn(_model_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h, text);
}
function asJson(code) {
    return { code, ..._model_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[code] };
}
function page(code) {
    const { title, meaning, evidence, remedy } = _model_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[code];
    return `${code}: ${title}\n\n${meaning}\n\nIt rests on: ${evidence}\nWhat helps:  ${remedy}\n`;
}
function list() {
    const width = Math.max(...CODES.map((code) => code.length));
    return CODES.map((code) => `${code.padEnd(width)}  ${_model_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[code].title}\n`).join('');
}


/***/ })

};
