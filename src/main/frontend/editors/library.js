// The page of the evidence library: upload straight into it, say until when a document is in force.
import { api } from '../behaviours/api.js';
import { behaviour, element, word } from '../behaviours/behaviour.js';
import { pick, uploads } from '../behaviours/upload.js';

behaviour('[data-library-upload]', place => {
    const lines = place.querySelector('[data-lines]');
    let reload;
    pick(place, uploads(place.dataset.libraryUpload, lines, () => {
        reload ??= place.appendChild(element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => location.reload() },
            word('evidence.script.reload')));
        if (!lines.querySelector('progress, .upload-line--bad')) location.reload();
    }), document);
});

behaviour('[data-validity]', place => {
    const error = place.querySelector('[data-error]');
    place.querySelector('[data-save]').addEventListener('click', async () => {
        const value = name => place.querySelector(`[name=${name}]`).value || null;
        const answer = await api('PUT', `/api/v1/evidence/${place.dataset.validity}/validity`,
            { body: { validFrom: value('validFrom'), validUntil: value('validUntil') } });
        if (answer.ok) location.reload();
        error.hidden = answer.ok;
        error.textContent = answer.ok ? '' : answer.problem?.detail ?? word('evidence.script.offline');
    });
});
