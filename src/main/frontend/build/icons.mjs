import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/@tabler/icons/icons/outline', import.meta.url));

/**
 * A name is used where it stands as icon('name'), sized('name'), as the icon of a part, icon='name', or in a comment after
 * "icons:", up to the end of the sentence or the comment, on one line or more.
 */
export function iconsIn(text) {
    const single = [...text.matchAll(/\b(?:(?:icon|sized)\(\s*|icon=)['"]([a-z0-9-]+)['"]/g)].map(([, name]) => name);
    const listed = [...text.matchAll(/\/\/.*\bicons:([a-z0-9 -]+)/g), ...text.matchAll(/\bicons:([a-z0-9\s-]+?)(?:\.|-->|\*\/)/g)];
    return [...single, ...listed.flatMap(([, names]) => names.split(/\s+/)).filter(Boolean)];
}

export function sprite(sources, target) {
    const used = new Map();
    for (const file of sources.filter(name => /\.(html|js|java)$/.test(name))) {
        iconsIn(readFileSync(file, 'utf8')).forEach(name => used.set(name, file));
    }
    const symbols = [...used].sort().map(([name, file]) => symbol(name, file));
    writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
}

function symbol(name, file) {
    const source = join(folder, `${name}.svg`);
    if (!existsSync(source)) throw new Error(`No icon called ${name}, wanted by ${file}`);
    const inner = readFileSync(source, 'utf8').replace(/<!--[\s\S]*?-->/, '').match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1];
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75"`
        + ` stroke-linecap="round" stroke-linejoin="round">${inner.replace(/\s*\n\s*/g, '')}</symbol>`;
}
