// The hand at the keyboard: what an input method is still composing is nobody's text yet, and nothing opens under a typing hand.
import { plain } from '../../typed/text.js';

const REST = 1_000;
const LOOK = 100;
let typed = -Infinity;
let open = null;

['keydown', 'input'].forEach(sign => addEventListener(sign, () => { typed = performance.now(); }, true));
document.addEventListener('compositionstart', ({ target }) => { open = { field: target, text: target.value }; }, true);
document.addEventListener('compositionend', ({ target }) => {
    open = null;
    // Everybody who listens for input was told of unfinished letters only.
    target.dispatchEvent(new Event('input', { bubbles: true }));
}, true);

/** What stands in a field, as the server keeps it; while something is being composed in it, what stood there before. */
export function textOf(field) {
    return plain(open?.field === field ? open.text : field.value);
}

/** Puts another text into a field; the hand that is in it stays where it was. */
export function putText(field, text) {
    if (field.value === text) return;
    const { selectionStart, selectionEnd } = field;
    field.value = text;
    if (document.activeElement === field) field.setSelectionRange(Math.min(selectionStart, text.length), Math.min(selectionEnd, text.length));
    field.dispatchEvent(new CustomEvent('shown'));
}

export function composing(place = document) {
    return Boolean(open?.field.isConnected && place.contains(open.field));
}

/** Goes on when nothing is being composed. */
export function composed() {
    return until(() => !composing());
}

/** Goes on when the hand has rested a moment. */
export function rested() {
    return until(() => !composing() && performance.now() - typed >= REST);
}

async function until(reached) {
    while (!reached()) await new Promise(done => setTimeout(done, LOOK));
}
