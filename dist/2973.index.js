export const id = 2973;
export const ids = [2973];
export const modules = {

  92973:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    codeFolder: () => (  codeFolder),
    keepCompiledCode: () => (  keepCompiledCode)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _system_private_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24408);
  var _host_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71336);





async function keepCompiledCode(env) {
    const folder = await codeFolder(env);
    if (folder !== undefined)
        node_module__WEBPACK_IMPORTED_MODULE_1__.enableCompileCache?.(folder);
}
async function codeFolder(env) {
    const isJob = env.GITHUB_ACTIONS === 'true' || env.RUNNER_TOOL_CACHE !== undefined;
    if (isJob || process.getuid === undefined)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_host_paths_js__WEBPACK_IMPORTED_MODULE_4__  .nF)(env), 'helm-lifecycle-action', 'code');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    }
    catch {
        return undefined;
    }
    return (await (0,_system_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(folder)) && (await isHeld((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))) ? folder : undefined;
}
async function isHeld(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    const isOurs = found.uid === process.getuid?.() || found.uid === 0;
    const isOpen = (found.mode & 0o022) !== 0 && (found.mode & 0o1000) === 0;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return isOurs && !isOpen && (parent === folder || (await isHeld(parent)));
}


  }),

  24408:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  isPrivate)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function isPrivate(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}


  })

};
