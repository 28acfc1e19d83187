// Bundles scripts, styles, icons and fonts: node build.mjs <outdir> (called by Maven; nothing happens while nothing changed).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, '../../../target/classes/static/assets'));
const templates = resolve(here, '../resources/templates');
const javaSources = resolve(here, '../java');

install();
const sources = [...walk(here), ...walk(templates), ...walk(javaSources).filter(file => /[/\\]web[/\\]/.test(file))];
const stamp = join(out, '../../../frontend.stamp');
const state = hash(sources.map(file => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`).join('\n'));
if (existsSync(stamp) && existsSync(join(out, 'app.css')) && readFileSync(stamp, 'utf8') === state) process.exit(0);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { bundle } = await import('./build/bundle.mjs');
const { sprite } = await import('./build/icons.mjs');
const { fonts } = await import('./build/fonts.mjs');
const { regions } = await import('./build/regions.mjs');
const { checkAge, checkSizes } = await import('./build/checks.mjs');
const meta = await bundle(here, out, sources);
sprite(sources, join(out, 'icons.svg'));
copyFileSync(join(here, 'assets/favicon.svg'), join(out, 'favicon.svg'));
await fonts(here, join(out, '../../fonts'));
regions(here, join(out, '../../reference'));
checkAge(out);
checkSizes(meta, out);
charMaps(join(out, 'cmaps'));
writeFileSync(stamp, state);

/** The lock file alone says what is installed; installing anew costs seconds, so only when it changed. */
function install() {
    const lock = hash(readFileSync(join(here, 'package-lock.json')));
    const installed = join(here, 'node_modules/.installed');
    if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
    writeFileSync(installed, lock);
}

/** Which characters a PDF means that names Chinese fonts without carrying them. */
function charMaps(folder) {
    cpSync(join(here, 'node_modules/pdfjs-dist/cmaps'), folder, { recursive: true });
}

function walk(folder) {
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
        entry.name === 'node_modules' ? []
            : entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]);
}

function hash(content) {
    return createHash('sha256').update(content).digest('hex');
}
