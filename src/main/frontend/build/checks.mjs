import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What Chromium 109 (the last for Windows 7) does not know and no bundler replaces. */
const TOO_NEW = {
    '.css': [/color-mix\(/, /@scope\b/, /light-dark\(/, /@starting-style/, /\boklch\(/, /anchor-name:/],
    '.js': [/\.toSorted\(/, /\.toReversed\(/, /\.toSpliced\(/, /\bObject\.groupBy\b/, /\bMap\.groupBy\b/, /\bArray\.fromAsync\b/,
        /\bPromise\.withResolvers\b/, /\bURL\.canParse\b/, /\.showPopover\(/, /\bSet\.prototype\.(union|intersection)\b/],
};

/** Gzip limits in KiB by what a kind of page loads as script. */
const LIMITS = [
    { page: 'fill-in page', entries: ['app.js', 'workspace.js'], kib: 80 },
    { page: 'page of figures', entries: ['app.js', 'performance.js'], kib: 80 },
    { page: 'page with a Camunda Form', entries: ['app.js', 'form-view.js'], kib: 230 },
];

export function checkAge(out) {
    for (const file of readdirSync(out)) {
        const text = readFileSync(join(out, file), 'utf8');
        const ending = file.slice(file.lastIndexOf('.'));
        for (const pattern of TOO_NEW[ending] ?? []) {
            if (pattern.test(text)) throw new Error(`${file} uses ${pattern.source}, which Chromium 109 does not know`);
        }
        if (ending === '.css' && nested(text)) throw new Error(`${file} contains nested rules, which Chromium 109 does not know`);
    }
}

export function checkSizes(meta, out) {
    for (const { page, entries, kib } of LIMITS) {
        const files = new Set(entries.flatMap(entry => withImports(meta, entry)));
        const size = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length, 0) / 1024;
        console.log(`script of a ${page}: ${size.toFixed(1)} KiB gzip (limit ${kib})`);
        if (size > kib) throw new Error(`Scripts of a ${page} weigh ${size.toFixed(1)} KiB, more than ${kib}`);
    }
}

function withImports(meta, entry) {
    const found = new Set();
    const visit = path => {
        if (found.has(path)) return;
        found.add(path);
        meta.outputs[path].imports.filter(each => each.kind === 'import-statement').forEach(each => visit(each.path));
    };
    Object.keys(meta.outputs).filter(path => basename(path) === entry).forEach(visit);
    return [...found].map(path => basename(path));
}

/** A style rule inside a style rule; at-rules may nest. */
function nested(css) {
    const open = [];
    let head = '';
    for (const char of css.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)|\/\*[\s\S]*?\*\//g, '')) {
        if (char === '{') {
            const atRule = head.trim().startsWith('@');
            if (!atRule && open.includes('rule')) return true;
            open.push(atRule ? 'at' : open.at(-1) === 'frames' ? 'frame' : 'rule');
            if (/^@(-webkit-)?keyframes/.test(head.trim())) open[open.length - 1] = 'frames';
            head = '';
        } else if (char === '}') {
            open.pop();
            head = '';
        } else if (char === ';') {
            head = '';
        } else {
            head += char;
        }
    }
    return false;
}
