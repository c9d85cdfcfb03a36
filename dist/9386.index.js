export const id = 9386;
export const ids = [9386];
export const modules = {

  79386:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    uploadInThread: () => (  uploadInThread)
  });
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

async function uploadInThread() {
    const { name, files, folder, retentionDays } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const { DefaultArtifactClient } = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(1351), __webpack_require__.e(7220)]).then(__webpack_require__.bind(__webpack_require__, 67220));
    try {
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, {
            ...(retentionDays !== undefined && { retentionDays }),
        });
        answer(id === undefined ? { error: 'the service gave it no id' } : { id, bytes: size ?? 0 });
    }
    catch (error) {
        answer({ error: error instanceof Error ? error.message : String(error) });
    }
}
function answer(message) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(message);
}


  })

};
