import { build } from './build/build.ts';

const files = await build();
console.log(`Built ${files.length} files: ${files.map((file) => file.name).join(', ')}`);
