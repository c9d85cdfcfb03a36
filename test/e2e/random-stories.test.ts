import fc from 'fast-check';
import { describe, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { EVENTS, type StoryEvent, tellStory } from '../rig/release-story.ts';

const cluster = useCluster();

/** `SEQUENCES` and `SEED` choose how many are told and which; a failing one is told again by its number and the seed. */
const count = Number(process.env.SEQUENCES ?? 2);
const seed = Number(process.env.SEED ?? 20_260_801);
const random = fc.sample(fc.array(fc.constantFrom(...EVENTS), { minLength: 2, maxLength: 5 }), {
  numRuns: Math.max(count - 2, 1),
  seed,
});
/** A rollback once wrote the release's name on what somebody had made anew, and the upgrade after it deleted that. */
const found: StoryEvent[] = [
  'deploy with more objects',
  'an object is made anew by hand',
  'killed Helm',
  'deploy with fewer objects',
];
/** Each way on which something is deleted, once. */
const every: StoryEvent[] = [
  'an object moves to another release of the manifest',
  'prune of a release of which others have taken a part',
  'deploy with a chart hook that has the name of an object of others',
  'redeploy of drift',
  'another release takes an object over',
  'rollback',
];
const stories = [found, every, ...random];

describe(`whatever happens to a release (seed ${seed}), others' objects live, one revision at most is deployed, and it can be destroyed`, () => {
  it.each(stories.map((events, index) => [index + 1, events.join(' > '), events] as const))(
    '%i: %s',
    (number, _, events) => tellStory(cluster, number % 2 === 0 ? 3 : 4, events),
  );
});
