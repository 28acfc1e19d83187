// Overview, history, answers, result: giving up, printing, and waiting for the report.
import { api } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import '../behaviours/improve.js';
import '../behaviours/work/leftovers.js';
import '../behaviours/work/sides.js';
import '../behaviours/work/so-far.js';

const PAUSE = 3_000;

behaviour('form[data-abandon]', form => form.addEventListener('submit', async event => {
    event.preventDefault();
    const error = form.querySelector('[data-error]');
    const answer = await api('POST', form.dataset.url, { body: { reason: form.reason.value } });
    if (answer.ok) return location.assign('/home');
    error.textContent = answer.problem?.errors?.[0]?.message ?? answer.problem?.detail ?? word('portal.script.offline');
    form.reason.focus();
    return undefined;
}));

// The page shows the report as soon as it is there, without being asked to.
behaviour('[data-report-pending]', place => {
    const look = async () => {
        const answer = await api('GET', place.dataset.url);
        const state = answer.data?.reportState;
        if (state && state !== 'PENDING') location.reload();
        else setTimeout(look, PAUSE);
    };
    setTimeout(look, PAUSE);
});

behaviour('[data-print]', button => button.addEventListener('click', () => print()));
