// The page of the evidence library: upload straight into it, say until when a document is in force.
import { api, reason } from '../behaviours/api.js';
import { behaviour, element, word } from '../behaviours/behaviour.js';
import { sayIncomplete } from '../behaviours/date.js';
import { uploader } from '../behaviours/files/uploader.js';

behaviour('[data-library-upload]', place => {
    const list = place.querySelector('[data-lines]');
    let reload;
    const stored = () => {
        reload ??= place.appendChild(element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => location.reload() },
            word('evidence.script.reload')));
        if (!list.querySelector('progress, .file--bad')) location.reload();
    };
    uploader(place, { url: place.dataset.libraryUpload, list, stored, scope: document });
});

behaviour('[data-validity]', place => {
    const error = place.querySelector('[data-error]');
    place.querySelector('[data-save]').addEventListener('click', async () => {
        if ([...place.querySelectorAll('input[type=date]')].some(sayIncomplete)) return;
        const value = name => place.querySelector(`[name=${name}]`).value || null;
        const answer = await api('PUT', `/api/v1/evidence/${place.dataset.validity}/validity`,
            { body: { validFrom: value('validFrom'), validUntil: value('validUntil') } });
        if (answer.ok) location.reload();
        error.hidden = answer.ok;
        error.textContent = answer.ok ? '' : reason(answer.problem) || word('portal.script.offline');
    });
});
