// The field of a figure: its thousands are parted at rest; while it is typed it is plain.
import { canonical, shown } from '../../typed/figure.js';
import { textOf } from './hand.js';

export function figureInput(input) {
    show(input, input.value);
    if (input.readOnly) return;
    input.addEventListener('focus', () => {
        if (input.value === typed(input)) return;
        input.value = typed(input);
        // What a key brings in by Tab is replaced by what is typed next: so must what was just put there.
        input.select();
    });
    input.addEventListener('blur', () => show(input, input.value));
}

export function show(input, value) {
    input.value = document.activeElement === input ? value ?? '' : shown(value ?? '');
}

/** The spelling that is stored; what is no figure as it stands there. */
export function typed(input) {
    return canonical(textOf(input));
}
