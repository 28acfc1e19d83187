import * as drafts from './drafts.js';
import { textOf } from './hand.js';

/**
 * The words of one field that belong now to this, now to that (`open(key)`), kept on this machine until they are sent:
 * nothing that was begun for one thing is ever shown, sent or dropped with another.
 */
export function keptText(area) {
    let key;
    const show = text => {
        area.value = text;
        area.dispatchEvent(new CustomEvent('shown'));
    };
    area.addEventListener('input', () => {
        if (textOf(area)) drafts.keep(key, { text: textOf(area) });
        else drafts.drop(key);
    });
    return {
        open(whose) {
            key = whose;
            show(drafts.find(key)?.text ?? '');
        },
        /** What was written since stays. */
        sent(whose, text) {
            if ((drafts.find(whose)?.text ?? text) === text) drafts.drop(whose);
            if (whose === key) show(drafts.find(key)?.text ?? '');
        },
    };
}
