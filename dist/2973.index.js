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
  var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92325);
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
    return (await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_3__  .Gw)(folder)) && (await isHeld((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))) ? folder : undefined;
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

  72211:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I2: () => (  makePrivateFolder),
    Pl: () => (  writePrivateFile),
    tG: () => (  writeFileWhole),
    v$: () => (  removeFolder)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _util_is_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75210);




async function makePrivateFolder(parent, prefix) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
    return folder;
}
async function writeFileWhole(path, content, mode = 0o644) {
    await writeBeside(path, content, { mode, synced: true });
}
async function writePrivateFile(folder, name, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name);
    if (name.includes('\0') || path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) || !(0,_util_is_inside_js__WEBPACK_IMPORTED_MODULE_3__  .F)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path))
        throw new Error(`the file name ${JSON.stringify(name)} leads out of its folder`);
    await writeBeside(path, content, { mode: 0o600, synced: false });
    return path;
}
async function writeBeside(path, content, { mode, synced }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(content);
            if (synced)
                await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error instanceof Error ? Object.assign(error, { path }) : error;
    }
}
async function removeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}


  }),

  92325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gw: () => (  isPrivate),
    Tc: () => (  removeOwnFolder),
    Zn: () => (  isOwnFolder),
    wX: () => (  listOwnFolders),
    xc: () => (  makeOwnFolder)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
  var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85764);




const OWNER_FILE = 'owner';
const NAME = /^[A-Za-z0-9]{6}$/;
const LONGEST_FOLDER = 70;
const SHORT_TEMP = '/tmp';
const OLD_MS = 7 * 24 * 3_600_000;
async function makeOwnFolder(tempFolder) {
    const temp = tempFor(tempFolder);
    const parent = await makeParent(temp);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(parent === undefined ? `${parentIn(temp)}-` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '/'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, OWNER_FILE), JSON.stringify(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__  .h)()), { mode: 0o600 });
    return folder;
}
async function removeOwnFolder(path) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__  .v$)(path);
    if (NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => { });
}
async function isOwnFolder(path, tempFolder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (const temp of new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tempFolder), tempFor(tempFolder)])) {
        const isBelow = parent === parentIn(temp) && NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) && (await isPrivate(parent));
        const isAlone = parent === temp && NAME.test(path.slice(`${parentIn(temp)}-`.length));
        if ((isBelow || isAlone) && (await isPrivate(path)))
            return true;
    }
    return false;
}
async function listOwnFolders(tempFolder, now) {
    const parent = parentIn(tempFor(tempFolder));
    if (!(await isPrivate(parent)))
        return [];
    const found = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => [])).filter((entry) => NAME.test(entry))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (!(await isPrivate(path)))
            continue;
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, OWNER_FILE), 'utf8').catch(() => '');
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        found.push({ path, owner, isOld: made !== undefined && now - made.mtimeMs > OLD_MS });
    }
    return found;
}
async function makeParent(temp) {
    const parent = parentIn(temp);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temp, { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    return (await isPrivate(parent)) ? parent : undefined;
}
function tempFor(tempFolder) {
    const temp = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tempFolder);
    const length = Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentIn(temp), 'xxxxxx'));
    return length > LONGEST_FOLDER && process.platform !== 'win32' ? SHORT_TEMP : temp;
}
function parentIn(temp) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `hl-${process.getuid?.() ?? 'user'}`);
}
async function isPrivate(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}


  }),

  85764:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  lifeOf),
    h: () => (  ownIdentity)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _util_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63739);



const identity = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    boot: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
});
function ownIdentity() {
    return { ...ownPlace(), pid: process.pid, startedAt: startOf(process.pid) };
}
function lifeOf(text) {
    const { data } = identity.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_2__  .q)(text));
    const { boot, namespace } = ownPlace();
    if (data?.boot !== boot || data.namespace !== namespace)
        return 'unknown';
    if (boot !== '')
        return startOf(data.pid) === data.startedAt ? 'alive' : 'dead';
    try {
        process.kill(data.pid, 0);
        return 'alive';
    }
    catch (error) {
        return error.code === 'ESRCH' ? 'dead' : 'alive';
    }
}
function ownPlace() {
    try {
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        return { boot, namespace: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid') };
    }
    catch {
        return { boot: '', namespace: '' };
    }
}
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? '' : (fields[18] ?? '');
    }
    catch {
        return '';
    }
}


  }),

  75210:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  isInside)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}


  }),

  63739:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  replaceStringAt),
    q: () => (  parseJson)
  });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const TOKEN = /["{}[\],:]|[^\s{}[\],:"]+/g;
function replaceStringAt(json, path, value) {
    const keys = [];
    let isKey = false;
    for (const { token, index } of tokensOf(json)) {
        if (token === '{' || token === '[') {
            keys.push(undefined);
            isKey = token === '{';
        }
        else if (token === '}' || token === ']') {
            keys.pop();
            isKey = false;
        }
        else if (token === ':') {
            isKey = false;
        }
        else if (token === ',') {
            isKey = keys.at(-1) !== undefined;
        }
        else if (isKey) {
            keys[keys.length - 1] = JSON.parse(token);
        }
        else if (token.startsWith('"') &&
            keys.length === path.length &&
            keys.every((key, i) => key === path[i])) {
            return json.slice(0, index) + JSON.stringify(value) + json.slice(index + token.length);
        }
    }
    return undefined;
}
function* tokensOf(json) {
    const pattern = new RegExp(TOKEN);
    for (let match = pattern.exec(json); match; match = pattern.exec(json)) {
        const { 0: start, index } = match;
        if (start === '"')
            pattern.lastIndex = endOfString(json, index);
        yield { token: json.slice(index, pattern.lastIndex), index };
    }
}
function endOfString(json, start) {
    let end = start + 1;
    while (end < json.length && json[end] !== '"')
        end += json[end] === '\\' ? 2 : 1;
    return end + 1;
}


  })

};
