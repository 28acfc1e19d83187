import { behaviour, element, icon, word } from '../behaviour.js';
import * as drafts from './drafts.js';

// <div data-leftovers="assessment id">: says where this machine still keeps words that the server has not got.
behaviour('[data-leftovers]', async place => {
    await drafts.ready;
    sayLeft(place, drafts.all(`${place.dataset.leftovers}:`).map(draft => draft.href).filter(href => href && href !== location.pathname));
});

/** @param hrefs of the page on which each of them was typed and is taken up again */
export function sayLeft(place, hrefs) {
    const pages = [...new Set(hrefs)];
    place.replaceChildren(...pages.length ? [element('div', { class: 'notice notice--warn', role: 'status' }, icon('alert-triangle'),
        element('p', {}, word('assessment.script.leftovers', hrefs.length), ' ',
            ...pages.map(href => element('a', { href }, word('assessment.script.leftovers.open')))))] : []);
}
