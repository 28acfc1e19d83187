// The saves of the profile: what each changed, word by word, and bringing one back.
import { api, reason } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import { differenceParts } from '../behaviours/work/difference.js';

behaviour('.version__changes dd', place => {
    const [before, after] = [place.querySelector('del'), place.querySelector('ins')];
    if (before && after && !after.hasAttribute('data-empty')) {
        place.classList.add('pre', 'difference');
        place.replaceChildren(...differenceParts(before.textContent, after.textContent));
    }
});

// What is typed and not saved yet stays in its fields.
behaviour('[data-restore]', button => button.addEventListener('click', async () => {
    const { formView } = document.querySelector('[data-form-view]');
    await formView.filled;
    const answer = await api('POST', button.dataset.restore, { ifMatch: formView.version });
    if (answer.ok) return formView.accepted(answer, formView.own(formView.saved));
    button.nextElementSibling.textContent = reason(answer.problem) || word('portal.script.offline');
    return undefined;
}));
