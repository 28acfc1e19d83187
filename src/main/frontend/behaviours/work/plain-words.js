// The words of forms that are sent whole are kept on this machine until they have arrived: a page that is loaded anew, a
// browser that is killed or a session that ended before they were sent leaves them there.
import { behaviour } from '../behaviour.js';
import * as drafts from './drafts.js';
import { textOf } from './hand.js';

const PREFIX = 'words:';
const SENT = 'zhiheng.words.sent';

/** Tells a form that what it sent by itself has arrived. */
export function arrived(form) {
    form.dispatchEvent(new CustomEvent('arrived'));
}

/** The page that comes back for words says whether they arrived: neither an error nor the sign-in does. */
const sent = JSON.parse(globalThis.sessionStorage?.getItem(SENT) ?? '[]');
globalThis.sessionStorage?.removeItem(SENT);
const settled = drafts.ready.then(() => {
    const status = performance.getEntriesByType('navigation')[0]?.responseStatus ?? 200;
    if (status < 400 && document.documentElement.dataset.account) sent.forEach(drafts.drop);
});

// <form method="post">, <form data-act-form>, or <form data-kept="what it is for">
behaviour('form:is([method=post i], [data-act-form], [data-kept]) textarea[name]', area => {
    // Of whom nothing is known, nothing is kept: the next one at this machine would read it.
    if (!document.documentElement.dataset.account) return;
    const form = area.closest('form');
    const key = keyOf(form, area);
    area.addEventListener('input', () => {
        const text = textOf(area);
        if (text && text !== area.defaultValue) drafts.keep(key, { text });
        else drafts.drop(key);
    });
    form.addEventListener('submit', event => setTimeout(() => {
        if (!event.defaultPrevented) sessionStorage.setItem(SENT, JSON.stringify([...form.querySelectorAll('textarea[name]')].map(each => keyOf(form, each))));
    }));
    form.addEventListener('arrived', () => drafts.drop(key));
    settled.then(() => {
        const text = drafts.find(key)?.text;
        if (!text || area.value !== area.defaultValue) return;
        area.value = text;
        area.dispatchEvent(new CustomEvent('shown'));
        area.closest('details')?.setAttribute('open', '');
    });
});

function keyOf(form, area) {
    return `${PREFIX}${form.dataset.kept ?? form.dataset.actUrl ?? new URL(form.action).pathname}#${area.name}`;
}
