import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The flags of a script that takes nothing else. Help, and whatever it does not take, end the process with its usage. */
export function readFlags<Flags extends Options>(usage: string, options: Flags) {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs<{ options: Flags }>({ options }).values;
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('. ');
    console.error(`${problem.replace(/\.$/, '')}.\n${usage}`);
    return process.exit(3);
  }
}
