// What colleagues do on the same self-assessment meanwhile: told by a stream of events, or asked for where there is none.
import { api } from '../api.js';

const ASK = 5_000;
const ASK_BESIDE_STREAM = 30_000;
const SAY = 5_000;
const SETTLE = 300;
const page = Math.random().toString(36).slice(2);

/**
 * `changed({kind, id, version, savedBy}, first)` for each change, some of them twice; the first answer tells of all there ever
 * were, since the page may be older than it thinks. `people([{name, clause, indicator, part}])` when somebody comes, moves or goes.
 * @return at(clause): says where one is; null for nowhere
 */
export function live(id, { changed, people }) {
    const base = `/api/v1/self-assessments/${id}`;
    let until;
    let streaming = false;
    let here = null;
    let asked;
    let said;
    let over = false;

    async function ask() {
        clearTimeout(asked);
        if (over) return;
        if (document.visibilityState === 'visible') {
            const answer = await api('GET', `${base}/changes${until ? `?since=${encodeURIComponent(until)}` : ''}`, { unattended: true });
            // Nobody is signed in any more, or it is not there for them.
            over = [401, 404].includes(answer.status);
            if (answer.ok) {
                const first = !until;
                until = answer.data.until;
                answer.data.items.forEach(change => changed(change, first));
                people(answer.data.people);
            }
        }
        clearTimeout(asked);
        asked = setTimeout(ask, streaming ? ASK_BESIDE_STREAM : ASK);
    }

    async function say() {
        clearTimeout(said);
        if (over || !here || document.visibilityState !== 'visible') return;
        await api('PUT', `${base}/presence`, { body: { clause: here, page }, unattended: true });
        clearTimeout(said);
        said = setTimeout(say, SAY);
    }

    function at(clause) {
        if (clause === here) return;
        const left = here && !clause;
        here = clause;
        clearTimeout(said);
        if (left) api('PUT', `${base}/presence`, { body: { clause: null, page }, unattended: true });
        else said = setTimeout(say, SETTLE);
    }

    stream(`${base}/events`, {
        open: () => { streaming = true; ask(); },
        down: () => { streaming = false; ask(); },
        changed,
        presence: told => people(told.people),
    });
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState !== 'visible') return;
        ask();
        say();
    });
    addEventListener('pagehide', () => here && api('PUT', `${base}/presence`, { body: { clause: null, page }, unattended: true, keepalive: true }));
    addEventListener('pageshow', event => event.persisted && say());
    ask();
    return at;
}

/** The stream that all pages of this browser share; where the browser knows no such thing there is none. */
function stream(url, hears) {
    const script = document.documentElement.dataset.liveWorker;
    if (!script || typeof SharedWorker === 'undefined') return;
    const { port } = new SharedWorker(script, { type: 'module', name: 'zhiheng' });
    let down;
    port.onmessage = ({ data: { type, data } }) => {
        clearTimeout(down);
        hears[type](data);
        if (type === 'down') down = setTimeout(() => port.postMessage({ watch: url }), ASK_BESIDE_STREAM);
    };
    port.postMessage({ watch: url });
    addEventListener('pagehide', () => port.postMessage({ leave: url }));
    addEventListener('pageshow', event => event.persisted && port.postMessage({ watch: url }));
}
