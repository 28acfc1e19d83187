import { element, icon, word } from '../behaviour.js';

const states = new Map();
const retries = new Map();

/** state: saved, saving, invalid, failed or signed-out, of one of the things that save themselves; the page shows the worst. */
export function report(key, state, retry) {
    states.set(key, state);
    retries.set(key, retry);
    show();
}

export function retryAll() {
    [...states].filter(([, state]) => state === 'failed' || state === 'signed-out').forEach(([key]) => retries.get(key)?.());
}

export function time(date = new Date()) {
    return date.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });
}

function show() {
    const place = document.getElementById('save-state');
    if (!place) return;
    const all = [...states.values()];
    const worst = ['signed-out', 'failed', 'saving', 'invalid', 'saved'].find(state => all.includes(state));
    if (worst === place.dataset.state && worst !== 'saved') return;
    // A button must not vanish under the click that left the field and so began another try.
    if (worst === 'saving' && ['failed', 'signed-out'].includes(place.dataset.state)) return;
    place.dataset.state = worst;
    place.replaceChildren(...looks[worst]());
}

const looks = {
    saved: () => [icon('cloud-check'), word('assessment.script.saved', time())],
    saving: () => [icon('loader-2'), word('assessment.script.saving')],
    failed: () => [icon('cloud-off'), word('assessment.script.failed'), button(word('assessment.script.retry'), retryAll)],
    invalid: () => [icon('alert-circle'), word('assessment.script.invalid')],
    'signed-out': () => [icon('cloud-off'), word('assessment.script.signed-out'),
        element('a', { class: 'btn btn-sm btn-secondary', target: '_blank', href: `${location.pathname.startsWith('/staff/') ? '/staff/login' : '/login'}?next=${encodeURIComponent(location.pathname + location.search)}` },
            word('assessment.script.login')), button(word('assessment.script.retry'), retryAll)],
};

function button(text, onclick) {
    return element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick }, text);
}

// Somebody signed in again in another tab, or the network is back.
addEventListener('focus', retryAll);
addEventListener('online', retryAll);
