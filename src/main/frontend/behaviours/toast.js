import { behaviour, element, icon, word } from './behaviour.js';

/** A short word in the corner that goes by itself; nothing that must be read may stand only here. */
export function toast(text) {
    const place = document.getElementById('toasts');
    const line = element('div', { class: 'toast-line', role: 'status' }, element('span', {}, text),
        element('button', { type: 'button', 'aria-label': word('portal.script.close'), onclick: () => line.remove() }, icon('x')));
    place.append(line);
    setTimeout(() => line.remove(), 6000);
}

// <output data-toast hidden>: what the server wants said once after a redirect.
behaviour('[data-toast]', source => toast(source.textContent.trim()));
