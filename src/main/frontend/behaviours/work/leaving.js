import { api } from '../api.js';
import { element, icon, word } from '../behaviour.js';
import { anythingUnsaved, flushAll } from './saver.js';

const PATIENCE = 3_000;
const AGAIN = 3_000;
const REACH = '/api/v1/inbox?size=1';

/**
 * Links wait for what is still on its way to the server. Where the server cannot be reached, nobody is led from their words
 * to the browser's error page: the page stays, says so, and goes on when the way is free. Whoever writes on meanwhile stays.
 */
export function leaving() {
    document.addEventListener('click', async event => {
        const link = event.target.closest('a[href]');
        if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || !leads(link)) return;
        event.preventDefault();
        await Promise.race([flushAll(), new Promise(done => setTimeout(done, PATIENCE))]);
        if (await reached()) location.assign(link.href);
        else hold(link);
    });
}

function leads(link) {
    const to = new URL(link.href, location.href);
    return !link.target && !link.hasAttribute('download') && to.origin === location.origin
        && (to.pathname !== location.pathname || to.search !== location.search);
}

/** Asks only where there is a doubt. */
async function reached() {
    if (navigator.onLine && !anythingUnsaved()) return true;
    return navigator.onLine && (await api('GET', REACH)).status !== 0;
}

function hold(link) {
    document.querySelector('[data-held]')?.remove();
    let timer;
    const stop = () => {
        clearInterval(timer);
        removeEventListener('online', goOn);
        removeEventListener('input', stop, true);
        bar.remove();
    };
    const goOn = async () => {
        if (!await reached()) return;
        await Promise.race([flushAll(), new Promise(done => setTimeout(done, PATIENCE))]);
        if (!bar.isConnected) return stop();
        stop();
        location.assign(link.href);
    };
    const bar = element('div', { class: 'held notice notice--warn', 'data-held': true, role: 'alert' }, icon('cloud-off'),
        element('p', {}, word('assessment.script.held', link.textContent.trim())),
        element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: stop }, word('assessment.script.held.stay')));
    timer = setInterval(goOn, AGAIN);
    addEventListener('online', goOn);
    addEventListener('input', stop, true);
    document.body.append(bar);
}
