import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

  42613:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

  }),

  20181:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

  }),

  35317:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

  }),

  49140:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

  }),

  76982:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

  }),

  24434:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

  }),

  79896:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

  }),

  91943:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

  }),

  58611:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

  }),

  65692:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

  }),

  69278:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

  }),

  34589:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

  }),

  16698:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

  }),

  4573:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

  }),

  31421:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

  }),

  37540:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

  }),

  77598:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

  }),

  53053:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

  }),

  40610:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

  }),

  71553:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

  }),

  78474:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

  }),

  73024:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

  }),

  51455:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

  }),

  37067:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

  }),

  32467:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

  }),

  44708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

  }),

  98995:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

  }),

  77030:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

  }),

  48161:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

  }),

  76760:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

  }),

  643:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

  }),

  1708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

  }),

  41792:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

  }),

  80481:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

  }),

  26848:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

  }),

  57075:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

  }),

  46466:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

  }),

  46193:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

  }),

  58500:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

  }),

  41692:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

  }),

  73136:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

  }),

  57975:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

  }),

  73429:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

  }),

  30714:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

  }),

  75919:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

  }),

  38522:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

  }),

  70857:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

  }),

  16928:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

  }),

  932:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

  }),

  2203:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

  }),

  13193:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

  }),

  53557:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

  }),

  64756:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

  }),

  52018:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

  }),

  87016:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

  }),

  39023:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

  }),

  43106:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

  }),

  71336:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    B3: () => (  workspaceOf),
    dT: () => (  chartCacheFolder),
    lc: () => (  currentEnv),
    nF: () => (  cacheFolder)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);



function currentEnv() {
    return Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
}
function cacheFolder(env) {
    return env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache');
}
function chartCacheFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheFolder(env), 'helm-lifecycle-action', 'charts');
}
function workspaceOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return folder;
    }
}


  }),

  6297:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    C: () => (  UPLOAD_ARGUMENT)
  });
const UPLOAD_ARGUMENT = 'upload-thread';


  }),

  40891:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    H: () => (  unreachable)
  });
function unreachable(value) {
    throw new Error(`Internal error: unexpected value ${JSON.stringify(value)}`);
}


  })

  });
  
  var __webpack_module_cache__ = {};
  
  function __nccwpck_require__(moduleId) {
  	
  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
  	
  	var module = __webpack_module_cache__[moduleId] = {
  		id: moduleId,
  		loaded: false,
  		exports: {}
  	};
  	
  	var threw = true;
  	try {
  		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
  	
  	module.loaded = true;
  	
  	return module.exports;
  }
  
  __nccwpck_require__.m = __webpack_modules__;
  
  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
  
  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
  	
  	
  	
  	
  	
  	
  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();
  
  (() => {
  	
  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
  
  (() => {
  	__nccwpck_require__.f = {};
  	
  	
  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
  
  (() => {
  	
  	__nccwpck_require__.u = (chunkId) => {
  		
  		return "" + chunkId + ".index.js";
  	};
  })();
  
  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
  
  (() => {
  	
  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
  
  (() => {
  	__nccwpck_require__.nmd = (module) => {
  		module.paths = [];
  		if (!module.children) module.children = [];
  		return module;
  	};
  })();
  
  (() => {
  	
  	
  	
  	
  	var installedChunks = {
  		8792: 0
  	};
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
  		
  		
  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	}
  	__nccwpck_require__.f.j = (chunkId, promises) => {
  			
  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) { 
  				
  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) { 
  						
  						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
  	
  	
  	
  	
  })();
var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
  n: () => (  start)
});

var host_paths = __nccwpck_require__(71336);
;// CONCATENATED MODULE: ./build/entries/lost-output.js
const READERS_GONE = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED']);
function outliveLostOutput({ stdout, stderr }) {
    stderr.on('error', () => { });
    let isTold = false;
    stdout.on('error', ({ code = '', message }) => {
        if (READERS_GONE.has(code))
            return;
        process.exitCode = 1;
        if (isTold)
            return;
        isTold = true;
        stderr.write(`write to standard output: ${message}\n`);
    });
}

var upload_argument = __nccwpck_require__(6297);
var unreachable = __nccwpck_require__(40891);
;// CONCATENATED MODULE: ./build/index.js




async function start(given) {
    const isThread = given !== 'cli' && process.argv[2] === upload_argument .C;
    const role = isThread ? 'upload' : given;
    outliveLostOutput(process);
    switch (role) {
        case 'main':
            return (await Promise.all( [__nccwpck_require__.e(8815), __nccwpck_require__.e(2088), __nccwpck_require__.e(3337), __nccwpck_require__.e(2635), __nccwpck_require__.e(3832), __nccwpck_require__.e(2712), __nccwpck_require__.e(7645), __nccwpck_require__.e(7246)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15213))).main();
        case 'post':
            return (await Promise.all( [__nccwpck_require__.e(8815), __nccwpck_require__.e(3339), __nccwpck_require__.e(7291), __nccwpck_require__.e(2440), __nccwpck_require__.e(2088), __nccwpck_require__.e(1283), __nccwpck_require__.e(3337), __nccwpck_require__.e(8515), __nccwpck_require__.e(852), __nccwpck_require__.e(7927), __nccwpck_require__.e(7663), __nccwpck_require__.e(5049), __nccwpck_require__.e(2635), __nccwpck_require__.e(4658), __nccwpck_require__.e(3832), __nccwpck_require__.e(3437), __nccwpck_require__.e(7645), __nccwpck_require__.e(3661)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52858))).post();
        case 'setup':
            return (await Promise.all( [__nccwpck_require__.e(2088), __nccwpck_require__.e(2635), __nccwpck_require__.e(1969)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51969))).setup();
        case 'cli':
            await (await __nccwpck_require__.e(  2973).then(__nccwpck_require__.bind(__nccwpck_require__, 92973))).keepCompiledCode((0,host_paths .lc)());
            return (await Promise.all( [__nccwpck_require__.e(3339), __nccwpck_require__.e(2088), __nccwpck_require__.e(4486), __nccwpck_require__.e(2635), __nccwpck_require__.e(3832), __nccwpck_require__.e(2712), __nccwpck_require__.e(949)]).then(__nccwpck_require__.bind(__nccwpck_require__, 949))).cli(process.argv.slice(2));
        case 'upload':
            return (await __nccwpck_require__.e(  9386).then(__nccwpck_require__.bind(__nccwpck_require__, 79386))).uploadInThread();
        default:
            return (0,unreachable .H)(role);
    }
}

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
