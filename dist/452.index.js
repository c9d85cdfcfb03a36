export const id = 452;
export const ids = [452];
export const modules = {

/***/ 81452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14155);

/** Brings every selected chart entry to what the manifest says. */
function deploy(options, deps) {
    return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .runLifecycle */ .C)('deploy', options, deps);
}


/***/ })

};
