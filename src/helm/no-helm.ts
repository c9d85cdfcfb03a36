import { fail } from '../model/result.ts';
import type { HelmReader, HelmWriter } from './contract.ts';

/** The Helm of a run whose plan needs none; each call is a bug. */
export function noHelm(): { reader: HelmReader; writer: HelmWriter } {
  const missing = async () =>
    fail({ reason: 'internal', message: 'Internal error: this plan was to be performed without Helm' });
  return {
    reader: { pull: missing, render: missing, template: missing },
    writer: { deploy: missing, rollback: missing, uninstall: missing, test: missing },
  };
}
