import * as drafts from './drafts.js';
import { textOf } from './hand.js';

/** The words of one field, kept on this machine until they are sent; `key()` says whose they are just now. */
export function keptText(area, key) {
    const show = text => {
        area.value = text;
        area.dispatchEvent(new CustomEvent('shown'));
    };
    area.addEventListener('input', () => textOf(area) ? drafts.keep(key(), { text: textOf(area) }) : drafts.drop(key()));
    return {
        show: () => show(drafts.find(key())?.text ?? ''),
        sent() {
            drafts.drop(key());
            show('');
        },
    };
}
