/** What a chart's templates read beside values: their output depends on it. */
export interface TemplateNeeds {
  /** Some template that is rendered calls `lookup`: its output depends on the cluster's objects. */
  lookup: boolean;
  /** Some template reads `.Capabilities`: its output depends on the cluster's version. */
  capabilities: boolean;
  /** What templates ask `.Capabilities.APIVersions.Has` for; `all` when one uses the list in another way. */
  apiVersions: string[] | 'all';
  /** They read nothing that only a cluster and its stored releases can say, but the cluster's version: Helm alone makes the same of them. */
  alone: boolean;
  /** Some template renders texts that it has from values or files. */
  usesTpl: boolean;
}

/** One template; `name` is its path, of which the last part decides whether it is only a library. */
export interface Template {
  name: string;
  text: string;
}

interface Part {
  lookup: boolean;
  capabilities: boolean;
  asksForApis: string[];
  usesApiList: boolean;
  /** It reads more of the release than its name, or everything there is. */
  asksMore: boolean;
  usesTpl: boolean;
  /** Names of the defined templates that it includes; `any` when a name is computed. */
  includes: string[] | 'any';
}

/**
 * Reads the needs from the templates' source. A definition in a `_` file counts only when something that is rendered reaches
 * it: library charts define helpers with `lookup` that few charts use. `texts`: values and files that templates
 * render by `tpl`. In doubt a need is there.
 */
export function templateNeeds(templates: Template[], texts: readonly string[] = []): TemplateNeeds {
  const rendered: Part[] = [];
  const defined = new Map<string, Part[]>();
  for (const { name, text } of templates) {
    if (!/(?:^|\/)_[^/]*$/.test(name)) rendered.push(readPart(text));
    for (const [defines, body] of definitions(text)) {
      defined.set(defines, [...(defined.get(defines) ?? []), readPart(body)]);
    }
  }
  const brought = texts.filter((text) => text.includes('{{')).map(readPart);
  const parts = reachable([...rendered, ...brought], defined);
  const lookup = parts.some((part) => part.lookup);
  const usesApiList = parts.some((part) => part.usesApiList);
  return {
    lookup,
    capabilities: parts.some((part) => part.capabilities),
    apiVersions: usesApiList ? 'all' : [...new Set(parts.flatMap((part) => part.asksForApis))].sort(),
    alone: !lookup && !parts.some((part) => part.asksMore),
    usesTpl: parts.some((part) => part.usesTpl),
  };
}

function reachable(roots: Part[], defined: ReadonlyMap<string, Part[]>): Part[] {
  const found = new Set<Part>(roots);
  // A Set's iteration sees what is added to it on the way.
  for (const part of found) {
    const next =
      part.includes === 'any'
        ? [...defined.values()].flat()
        : part.includes.flatMap((name) => defined.get(name) ?? []);
    for (const it of next) found.add(it);
  }
  return [...found];
}

/** Each definition from its `define` to the next one: definitions do not nest, and what follows an `end` is little. */
function definitions(text: string): [string, string][] {
  return text.split(/(?=\{\{-?\s*define\s)/).flatMap((body): [string, string][] => {
    const name = /^\{\{-?\s*define\s+(?:"([^"]*)"|`([^`]*)`)/.exec(body);
    return name ? [[name[1] ?? name[2] ?? '', body]] : [];
  });
}

const STRING = /"(?:\\.?|[^"\\])*"?|`[^`]*`?/gs;

const STRING_OR_END = /'(?:\\.|[^'\\])'|"(?:\\.?|[^"\\])*"?|`[^`]*`?|\}\}/gs;

/** What stands between braces, comments left out; braces in a string end nothing. */
function actionsIn(text: string): string[] {
  const actions: string[] = [];
  for (let start = text.indexOf('{{'); start >= 0; ) {
    const from = start + 2;
    const comment = /^-?\s*\/\*/.test(text.slice(from, from + 100)) ? text.indexOf('*/', from) : -1;
    const end = endOfAction(text, comment < 0 ? from : comment);
    if (comment < 0) actions.push(text.slice(from, end));
    start = text.indexOf('{{', end);
  }
  return actions;
}

function endOfAction(text: string, from: number): number {
  STRING_OR_END.lastIndex = from;
  for (let found = STRING_OR_END.exec(text); found; found = STRING_OR_END.exec(text)) {
    if (found[0] === '}}') return found.index;
  }
  return text.length;
}

function readPart(text: string): Part {
  const actions = actionsIn(text);
  const code = actions.map((action) => action.replace(STRING, '""')).join('\n');
  const source = actions.join('\n');
  const count = (pattern: RegExp, where: string) => where.match(pattern)?.length ?? 0;
  const asked = [...source.matchAll(/\.Capabilities\.APIVersions\.Has\s+(?:"([^"]+)"|`([^`]+)`)/g)];
  const named = [...source.matchAll(/\b(include|template|block)\s+(?:"([^"]*)"|`([^`]*)`)/g)];
  const calls = named.filter(([, keyword]) => keyword !== 'block');
  return {
    lookup: /(?<![\w.$-])lookup(?![\w-])/.test(code),
    capabilities: /\.Capabilities\b/.test(code),
    asksForApis: asked.map((match) => match[1] ?? match[2] ?? ''),
    asksMore:
      /Release(?!\.(?:Name|Namespace|Service)\b)/.test(source) ||
      /Capabilities(?!\.KubeVersion\.(?:Git)?Version\b)/.test(source) ||
      readsAll(actions),
    usesTpl: /\btpl\b/.test(code),
    usesApiList: count(/\.APIVersions\b/g, code) > asked.length || /\.Capabilities(?!\.\w)/.test(code),
    includes:
      count(/\b(?:include|template)\b(?!\s*:)/g, code) > calls.length
        ? 'any'
        : named.map((match) => match[2] ?? match[3] ?? ''),
  };
}

const OPENS = /^-?\s*(?:if|with|range|define|block)\b/;
const MOVES_DOT = /^-?\s*(?:with|range)\b/;
const NAMES_ALL = /^-?\s*\$(\w{1,100})\s*:?=\s*[.$]\s*-?$/;
const READS_ALL =
  /\b(?:(?:mustT|t)o[A-Z]\w*|print\w*|s?quote|cat|(?:mustD|d)eepCopy|omit|pick|values|(?:mustM|m)erge\w*)\s+[.$](?![\w.])/;
const PASSES_ALL_ON = /(?:^|[\s(=])[.$]\s*\||^-?\s*(?:with|range)\b.*\s[.$]\s*-?$/;

/** Whether the scope as a whole is read: the release's revision and the served APIs are in it. Each action is what stands between braces. */
function readsAll(actions: readonly string[]): boolean {
  const opened: boolean[] = [];
  const names = new Set<string>();
  for (const action of actions) {
    const name = NAMES_ALL.exec(action)?.[1];
    if (name !== undefined) names.add(name);
    if (/^-?\s*end\b/.test(action)) opened.pop();
    else {
      const named = action.replaceAll(/\$(\w{1,100})(?![\w.])/g, (all, it) => (names.has(it) ? '$' : all));
      // In a `with` or `range` the dot is something else; `$` stays what it was.
      const code = opened.includes(true) ? named.replaceAll(/(?<![\w$)])\.(?![\w.])/g, '""') : named;
      if (READS_ALL.test(code) || PASSES_ALL_ON.test(code)) return true;
    }
    if (OPENS.test(action)) opened.push(MOVES_DOT.test(action));
  }
  return false;
}
