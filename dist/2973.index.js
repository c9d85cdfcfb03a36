export const id = 2973;
export const ids = [2973];
export const modules = {

/***/ 92973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeFolder: () => (/* binding */ codeFolder),
/* harmony export */   keepCompiledCode: () => (/* binding */ keepCompiledCode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92325);
/* harmony import */ var _host_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71336);





/**
 * Lets Node keep what it has compiled of this program for the next start, a third of the time that one takes. Whoever can write there
 * can run code as this user, so it is a folder that nobody else may enter or put in another's place; and never in a job, whose
 * machine may be that of other jobs. What cannot be kept is compiled again.
 */
async function keepCompiledCode(env) {
    const folder = await codeFolder(env);
    // Node 20 has no such cache.
    if (folder !== undefined)
        node_module__WEBPACK_IMPORTED_MODULE_1__.enableCompileCache?.(folder);
}
/** Where it may be kept; undefined: nowhere. */
async function codeFolder(env) {
    const isJob = env.GITHUB_ACTIONS === 'true' || env.RUNNER_TOOL_CACHE !== undefined;
    if (isJob || process.getuid === undefined)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_host_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFolder */ .nF)(env), 'helm-lifecycle-action', 'code');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    }
    catch {
        return undefined;
    }
    return (await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(folder)) && (await isHeld((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))) ? folder : undefined;
}
/** Whether nobody but this user and root can replace what is in the folder. */
async function isHeld(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    const isOurs = found.uid === process.getuid?.() || found.uid === 0;
    // In a sticky folder only its owner can replace one.
    const isOpen = (found.mode & 0o022) !== 0 && (found.mode & 0o1000) === 0;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return isOurs && !isOpen && (parent === folder || (await isHeld(parent)));
}


/***/ }),

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   tG: () => (/* binding */ writeFileWhole),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _util_is_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75210);




/** Makes a new folder that only this user can enter. */
async function makePrivateFolder(parent, prefix) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
    return folder;
}
/** Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it. */
async function writeFileWhole(path, content, mode = 0o644) {
    await writeBeside(path, content, { mode, synced: true });
}
/**
 * Writes a file below a folder that only this user can read, whole or not at all for every process, and returns its path;
 * after a crash of the machine it may be anything, because waiting for the disk would be most of what a run of unchanged
 * charts does. It is the only way to write there, and throws at a name that leads out: whoever has names from elsewhere
 * refuses those before, with a message for the user.
 */
async function writePrivateFile(folder, name, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name);
    if (name.includes('\0') || path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) || !(0,_util_is_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path))
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
        // An error of a write knows no path.
        throw error instanceof Error ? Object.assign(error, { path }) : error;
    }
}
/** Removes a folder and everything in it; a missing one is fine. */
async function removeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}


/***/ }),

/***/ 92325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   Tc: () => (/* binding */ removeOwnFolder),
/* harmony export */   Zn: () => (/* binding */ isOwnFolder),
/* harmony export */   wX: () => (/* binding */ listOwnFolders),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85764);




/** In a run's folder: the process that it belongs to, so that a later one can tell whether it was left behind. */
const OWNER_FILE = 'owner';
const NAME = /^[A-Za-z0-9]{6}$/;
/** The kernel's limit for the path of a socket is 104 bytes on macOS and 108 on Linux; this leaves room below the folder. */
const LONGEST_FOLDER = 70;
const SHORT_TEMP = '/tmp';
/** Of a process that is known to none: more than any run takes. */
const OLD_MS = 7 * 24 * 3_600_000;
/**
 * Makes the private folder of a run: `hl-<uid>/<6 letters>` in the temp folder, or in /tmp when that is too long for a socket.
 * Others can neither enter the parent nor put anything into it. Where somebody else has made that, the folder stands alone.
 */
async function makeOwnFolder(tempFolder) {
    const temp = tempFor(tempFolder);
    const parent = await makeParent(temp);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(parent === undefined ? `${parentIn(temp)}-` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '/'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, OWNER_FILE), JSON.stringify(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ownIdentity */ .h)()), { mode: 0o600 });
    return folder;
}
/** Removes a run's folder, and the parent with the last one. A missing one is fine. */
async function removeOwnFolder(path) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)(path);
    if (NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => { });
}
/** Whether a path is such a folder of this user, and not something else that is only called so. */
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
/** The folders of this user's runs. Everything else is passed over: other names, links, what others could write into. */
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
/** Undefined when what has that name is not this user's alone. */
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
/** A folder and no link to one, of this user, that nobody else may enter. Windows gives each user a temp folder of its own. */
async function isPrivate(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}


/***/ }),

/***/ 85764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lifeOf),
/* harmony export */   h: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/* harmony import */ var _util_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63739);



const identity = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Of the kernel's start, and of the namespace in which `pid` counts; empty where there is no /proc. */
    boot: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    /** In clock ticks since the kernel's start: a number is given to another process at some time. */
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function ownIdentity() {
    return { ...ownPlace(), pid: process.pid, startedAt: startOf(process.pid) };
}
/** Whether the process that wrote this of itself lives; `unknown` for one of another container, boot or machine, and for no identity. */
function lifeOf(text) {
    const { data } = identity.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
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
/** Empty for a process that does not exist, and where there is no /proc. */
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name of the program may hold anything, also brackets and spaces.
        const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? '' : (fields[18] ?? '');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 75210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether a path is a folder or lies below it, by its text; both are absolute. Links are for the caller to resolve. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}


/***/ }),

/***/ 63739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ replaceStringAt),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of JSON text; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A JSON token without the rest of a string: a pattern over all of it would need a stack as long as the string. */
const TOKEN = /["{}[\],:]|[^\s{}[\],:"]+/g;
/**
 * Replaces the string at a path of object keys in JSON text and leaves every other byte as it is, so that numbers and
 * fields that JavaScript would write differently survive. Undefined when there is no string at that path.
 */
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
/** Where the string that begins at `start` ends, its quote included. */
function endOfString(json, start) {
    let end = start + 1;
    while (end < json.length && json[end] !== '"')
        end += json[end] === '\\' ? 2 : 1;
    return end + 1;
}


/***/ })

};
