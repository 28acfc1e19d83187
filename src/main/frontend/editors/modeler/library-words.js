// What the drawing library says, in our words: its English text is the key.
import { word } from '../../behaviours/behaviour.js';

/** What names an element or a played process. */
const OF_SOMETHING = /^(?:(?=.+ (?:started|finished|canceled)$)|Focus process instance )([^]+?)(?: started| finished| canceled)?$/;
const BUNDLE = 'administration.editor.library.';

/** Templates like "{elements} selected" keep their places; what nobody has translated stays as it is. */
export function translate(template, replacements = {}) {
    const text = known(template) ?? template;
    return text.replace(/{([^}]+)}/g, (whole, name) => replacements[name] ?? whole);
}

/** Undefined where there is none. */
export function known(text) {
    const [, name] = OF_SOMETHING.exec(text) ?? [];
    const said = name ? text.replace(name, '') : text;
    const key = BUNDLE + said.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    const found = word(key, name === 'Process' ? word('administration.editor.type.Process') : name).trim();
    return found === key ? undefined : found;
}

/** The library that plays models asks no dictionary: what it writes is replaced as it appears, and coloured. */
export function speaksChinese(place) {
    new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(rewrite)))
        .observe(place, { childList: true, subtree: true });
    rewrite(place);
}

function rewrite(node) {
    if (node.nodeType === Node.TEXT_NODE) {
        const found = node.data.trim() && known(node.data.trim());
        if (found) node.data = found;
        return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.closest('.djs-visual')) return;
    for (const coloured of [node, ...node.querySelectorAll('[data-style]')]) {
        if (coloured.dataset.style) coloured.style.cssText = coloured.dataset.style;
    }
    for (const titled of [node, ...node.querySelectorAll('[title]')]) {
        const found = titled.title && known(titled.title);
        if (found) titled.title = found;
    }
    node.childNodes.forEach(rewrite);
}
