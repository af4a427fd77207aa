// What a file says of the program that made it.
import packageFile from '../../package.json' with { type: 'json' };

export const producer = `samenadvies ${packageFile.version}`;
