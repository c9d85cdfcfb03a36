import { binaryGroups } from './cluster/binary-list.ts';
import { ensureBinaries } from './cluster/binaries.ts';
import { createProgress } from './cluster/progress.ts';
console.log(await ensureBinaries(binaryGroups, createProgress()));
