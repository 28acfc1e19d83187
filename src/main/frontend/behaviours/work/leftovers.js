import { behaviour, element, icon, word } from '../behaviour.js';
import * as drafts from './drafts.js';

// <div data-leftovers="assessment id">: says where this machine still keeps words that the server has not got.
behaviour('[data-leftovers]', async place => {
    await drafts.ready;
    const left = drafts.all(`${place.dataset.leftovers}:`).filter(draft => draft.href && draft.href !== location.pathname);
    const pages = [...new Set(left.map(draft => draft.href))];
    if (!pages.length) return;
    place.append(element('div', { class: 'notice notice--warn mb-3', role: 'status' }, icon('alert-triangle'), element('p', {},
        word('assessment.script.leftovers', left.length), ' ',
        ...pages.map(href => element('a', { href }, word('assessment.script.leftovers.open'))))));
});
