import type { KubeObject } from '../kube/object.ts';
import { isBehind } from '../kube/readiness/observed-generation.ts';
import type { OwnJudge, Readiness } from '../kube/readiness/readiness-rule.ts';
import { NOT_SEEN } from '../kube/readiness/rules/readings.ts';
import type { ReadyRule, ReadySign } from '../model/release/ready-rule.ts';
import { ok, type Result } from '../model/result.ts';
import { type Judge, judgeFor } from './waiting/wait-for.ts';

/** One rule of the manifest, ready to be asked. */
interface CompiledRule {
  isAbout(object: KubeObject): boolean;
  judge: OwnJudge;
}

/**
 * Makes the judge of the manifest's own `ready` rules: the first one about an object decides, before every rule of this project. A
 * failure means a wrong path. Undefined when there are none.
 */
export async function compileReadyRules(rules: readonly ReadyRule[]): Promise<Result<OwnJudge | undefined>> {
  const compiled: CompiledRule[] = [];
  for (const rule of rules) {
    const judge = await judgeOf(rule);
    if (!judge.ok) return judge;
    compiled.push({ isAbout: matcher(rule), judge: judge.value });
  }
  if (compiled.length === 0) return ok(undefined);
  return ok((object) => compiled.find(({ isAbout }) => isAbout(object))?.judge(object));
}

/** The same for what waits for objects that it names itself: that the release does not wait for them says nothing of them. */
export function compileHookRules(rules: readonly ReadyRule[]): Promise<Result<OwnJudge | undefined>> {
  return compileReadyRules(rules.filter(({ ignore }) => !ignore));
}

/** Those rules by which objects are not waited for. */
export function isIgnored(rules: readonly ReadyRule[], object: KubeObject): boolean {
  return rules.find((rule) => matcher(rule)(object))?.ignore === true;
}

async function judgeOf({ ignore, when, failed }: ReadyRule): Promise<Result<OwnJudge>> {
  if (ignore) return ok(() => ({ state: 'ready', message: 'is ignored' }));
  const isReady = await signOf(when);
  if (!isReady.ok) return isReady;
  const hasFailed = await signOf(failed);
  if (!hasFailed.ok) return hasFailed;
  return ok((object): Readiness | undefined => {
    const { deletionTimestamp, generation } = object.metadata;
    if (deletionTimestamp !== undefined) return { state: 'progressing', message: 'is being deleted' };
    if (isBehind(object.status?.observedGeneration, generation)) return NOT_SEEN;
    const trouble = hasFailed.value?.(object);
    // A pattern that takes too long has failed itself.
    if (trouble?.state === 'failed') return trouble;
    if (trouble?.state === 'ready') return { state: 'failed', message: trouble.message };
    return isReady.value?.(object);
  });
}

async function signOf(sign: ReadySign | undefined): Promise<Result<Judge | undefined>> {
  if (sign === undefined) return ok(undefined);
  return judgeFor(sign, { bindingModes: new Map(), serverTime: () => 0 });
}

function matcher({ kind, name = '*' }: Pick<ReadyRule, 'kind' | 'name'>): CompiledRule['isAbout'] {
  const [ofKind, ofName] = [pattern(kind, '[^/]'), pattern(name, '[^]')];
  return ({ apiVersion, kind: own, metadata }) => {
    const group = apiVersion.includes('/') ? `${apiVersion.split('/')[0]}/` : '';
    return ofKind.test(`${group}${own}`) && ofName.test(metadata.name);
  };
}

function pattern(text: string, any: string): RegExp {
  const parts = text.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join(`${any}*`)}$`);
}
