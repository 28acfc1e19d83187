import { behaviour, word } from '../behaviour.js';
import { anythingUnsaved, flushAll } from './autosave.js';
import { toast } from '../toast.js';
import './reopening.js';

/**
 * 提交 6.2 指标: <dialog data-completion> with a form view inside shows the task's Camunda Form. Its code is fetched
 * when the dialog opens, so that filling in stays light.
 */
behaviour('dialog[data-completion]', dialog => {
    const place = dialog.querySelector('[data-form-lazy]');
    document.querySelector(`[data-complete="${dialog.id}"]`)?.addEventListener('click', async () => {
        await flushAll();
        if (anythingUnsaved()) {
            toast(word('assessment.script.completion.unsaved'));
            return;
        }
        dialog.showModal();
        if (!place.formView) await drawn(place);
    });
});

async function drawn(place) {
    const button = place.querySelector('[data-form-submit]');
    button.disabled = true;
    await drawForm(place);
    button.disabled = false;
}

/** A form whose code is fetched when it is shown. */
export async function drawForm(place) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: place.dataset.css }));
    const { FormView } = await import('../../editors/form-view/view.js');
    await new FormView(place).open();
}
