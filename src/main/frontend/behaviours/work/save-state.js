import { element, icon, word } from '../behaviour.js';
import { isSafe } from './drafts.js';

const ORDER = ['signed-out', 'failed', 'conflict', 'closed', 'saving', 'invalid', 'unsaved', 'saved'];
const TROUBLE = ['signed-out', 'failed', 'conflict', 'closed'];
const things = new Map();

/**
 * How one of the things that save themselves stands; the page shows the worst. `act` is what its button does.
 */
export function report(key, state, act) {
    if (state === 'unsaved' && TROUBLE.includes(things.get(key)?.state)) return;
    things.set(key, { state, act });
    show();
}

export function retryAll() {
    const again = [...things.values()].filter(({ state }) => ['failed', 'signed-out', 'closed'].includes(state));
    again.forEach(({ act }) => act?.());
}

export function time(date = new Date()) {
    return date.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });
}

function show() {
    const place = document.getElementById('save-state');
    if (!place) return;
    const all = [...things.values()];
    const worst = ORDER.find(state => all.some(each => each.state === state));
    const { act } = all.find(each => each.state === worst);
    if (worst === place.dataset.state && !['saved', 'conflict'].includes(worst)) return;
    // A button must not vanish under the click that left the field and so began another try.
    if (worst === 'saving' && TROUBLE.includes(place.dataset.state)) return;
    place.dataset.state = worst;
    // Who listens is told how it ended, not at every key that something is under way.
    place.setAttribute('aria-live', ['unsaved', 'saving'].includes(worst) ? 'off' : 'polite');
    place.replaceChildren(...looks[worst](act).filter(Boolean));
}

const looks = {
    saved: () => [icon('cloud-check'), word('assessment.script.saved', time())],
    unsaved: () => [icon('pencil'), word('assessment.script.unsaved')],
    saving: () => [icon('loader-2'), word('assessment.script.saving')],
    failed: () => [icon('cloud-off'), word(isSafe() ? 'assessment.script.failed' : 'assessment.script.failed-unkept'),
        button(word('assessment.script.retry'), retryAll)],
    invalid: () => [icon('alert-circle'), word('assessment.script.invalid')],
    conflict: act => [icon('git-merge'), word('assessment.script.conflict.open'), act && button(word('assessment.script.conflict.decide'), act)],
    closed: () => [icon('lock'), word('assessment.script.closed')],
    'signed-out': () => [icon('cloud-off'), word('assessment.script.signed-out'),
        element('a', { class: 'btn btn-sm btn-secondary', target: '_blank', href: `${location.pathname.startsWith('/staff/') ? '/staff/login' : '/login'}?next=${encodeURIComponent(location.pathname + location.search)}` },
            word('assessment.script.login')), button(word('assessment.script.retry'), retryAll)],
};

function button(text, onclick) {
    return element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick }, text);
}

// Somebody signed in again in another tab, reopened what was closed, or the network is back.
addEventListener('focus', retryAll);
addEventListener('online', retryAll);
