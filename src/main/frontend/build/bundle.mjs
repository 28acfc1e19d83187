import * as esbuild from 'esbuild';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';

/** One app.js and app.css for every page; each editor is its own entry, loaded by its pages only. */
export async function bundle(here, out, sources) {
    await early(here, out);
    const editors = readdirSync(join(here, 'editors')).filter(name => /\.(js|css)$/.test(name));
    const result = await esbuild.build({
        entryPoints: ['app.js', 'app.css', ...editors.map(name => `editors/${name}`)].map(name => join(here, name)),
        entryNames: '[name]',
        chunkNames: 'chunk-[hash]',
        assetNames: 'file-[hash]',
        outdir: out,
        bundle: true,
        splitting: true,
        format: 'esm',
        minify: true,
        sourcemap: false,
        metafile: true,
        target: 'chrome109',
        define: { 'URL.canParse': 'canParse', 'Promise.withResolvers': 'withResolvers' },
        inject: [join(here, 'build/can-parse.js'), join(here, 'build/with-resolvers.js')],
        legalComments: 'linked',
        loader: { '.eot': 'empty', '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'file' },
        plugins: [plainTints, styleLater, withoutPanel],
        logLevel: 'warning',
    });
    await trim(join(out, 'app.css'), sources);
    return result.metafile;
}

/** The drawing board mixes its tints in the browser, which Chromium 109 cannot: they are ours then. */
const plainTints = {
    name: 'plain-tints',
    setup: build => build.onLoad({ filter: /diagram-js\.css$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/color-mix\([^;]*?(\d+)%, transparent\)/g, (_, percent) => `rgba(20, 84, 140, ${percent / 100})`),
        loader: 'css',
    })),
};

/** Styles in markup are refused by the policy: what plays a model says them as data, and the editor sets them. */
const styleLater = {
    name: 'style-later',
    setup: build => build.onLoad({ filter: /bpmn-js-token-simulation[/\\]lib[/\\].*\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll('style="', 'data-style="'),
        loader: 'js',
    })),
};

/** The form editor's own pane speaks English and carries a code editor; ours stands in its place. */
const withoutPanel = {
    name: 'without-panel',
    setup: build => {
        build.onLoad({ filter: /form-js-editor[/\\]dist[/\\]index\.es\.js$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replace('MarkdownRendererModule, PropertiesPanelModule, ', 'MarkdownRendererModule, ')
                .replaceAll('.toSorted(', '.slice().sort('), loader: 'js' }));
        build.onResolve({ filter: /^(@codemirror\/|@bpmn-io\/(feel|feelers)-editor|focus-trap)/ }, ({ path }) => ({ path, namespace: 'nothing' }));
        build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ loader: 'js', contents: `
            const nothing = new Proxy(function () {}, { get: () => nothing, apply: () => nothing });
            export { ${['default', 'EditorView', 'lineNumbers', 'Annotation', 'jsonParseLinter', 'FeelersEditor', 'createFocusTrap'].map(name => `nothing as ${name}`).join(', ')} };` }));
    },
};

/** What runs before the page is drawn is no module: those wait until all of it is read. */
function early(here, out) {
    return esbuild.build({ entryPoints: [join(here, 'early.js')], outdir: out, format: 'iife', minify: true, target: 'chrome109', logLevel: 'warning' });
}

/** The kit brings far more than our pages use: keep the rules whose words occur in a template, script or controller. */
async function trim(file, sources) {
    const content = sources.filter(name => /\.(html|js|java)$/.test(name))
        .map(name => ({ raw: readFileSync(name, 'utf8'), extension: 'html' }));
    const [kept] = await new PurgeCSS().purge({
        content,
        css: [{ raw: readFileSync(file, 'utf8') }],
        defaultExtractor: text => text.match(/[A-Za-z0-9_-]+/g) ?? [],
        safelist: { greedy: [/^level-/, /^status--/, /^conformity-/, /htmx/, /flatpickr/] },
        variables: false,
    });
    writeFileSync(file, kept.css);
}
