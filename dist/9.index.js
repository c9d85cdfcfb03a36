export const id = 9;
export const ids = [9];
export const modules = {

/***/ 21009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14155);

/** Uninstalls every selected chart entry, each after those that need it. */
function destroy(options, deps) {
    return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .runLifecycle */ .C)('destroy', options, deps);
}


/***/ })

};
