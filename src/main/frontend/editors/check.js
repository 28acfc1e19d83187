// 提交前检查: explanations that save themselves, and the submission.
import { api, reason } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import { anythingUnsaved, flushAll } from '../behaviours/work/autosave.js';
import { drawForm } from '../behaviours/work/completion.js';
import * as drafts from '../behaviours/work/drafts.js';
import { Explanation } from '../behaviours/work/explanation.js';
import { leaving } from '../behaviours/work/leaving.js';
import '../behaviours/work/leftovers.js';
import { offerReload, watchColleagues } from '../behaviours/work/news.js';
import { watchReplaced } from '../behaviours/work/replaced.js';
import { keysOf } from './form-view/schema.js';

behaviour('[data-check]', async place => {
    await drafts.ready;
    const id = place.dataset.check;
    const explanations = [...place.querySelectorAll('[data-explain]')].map(area => new Explanation(area, id));
    const dialog = document.getElementById('submit-dialog');
    const error = dialog.querySelector('[data-error]');
    const button = dialog.querySelector('[data-submit]');
    const asked = dialog.querySelector('[data-submission-form]');
    takeOver(id, explanations);
    watchReplaced(`/api/v1/self-assessments/${id}/replaced`, () => explanations);
    watchColleagues(id, { things: () => explanations, elsewhere: () => offerReload(word('assessment.script.live.check')) });
    leaving();

    document.querySelector('[data-dialog-open=submit-dialog]')?.addEventListener('click', async () => {
        const open = explanations.filter(each => each.blank).length;
        error.textContent = '';
        dialog.querySelector('[data-unexplained]').textContent = open ? word('assessment.script.unexplained', open) : '';
        if (!asked.formView && asksMore(await api('GET', asked.dataset.schemaUrl))) {
            asked.hidden = false;
            await drawForm(asked);
        }
    });
    button.addEventListener('click', async () => {
        button.disabled = true;
        const refusal = await submit();
        button.disabled = false;
        error.textContent = refusal ?? '';
    });

    async function submit() {
        await flushAll();
        if (anythingUnsaved()) return word('assessment.script.completion.unsaved');
        if (asked.form && Object.keys(asked.form.validate()).length) return word('assessment.script.submission.form');
        const body = asked.form ? { fields: asked.form._getSubmitData() } : {};
        const answer = await api('POST', `/api/v1/self-assessments/${id}/submission`, { body });
        if (answer.ok) location.assign(`/self-assessments/${id}/result`);
        else if (answer.problem?.type?.endsWith('/open-points')) setTimeout(() => location.reload(), 2_000);
        return answer.ok ? '' : reason(answer.problem) || word('portal.script.offline');
    }
});

/** The call itself says that all is true: the form is shown where it asks for more. */
function asksMore({ data }) {
    return data?.components && [...keysOf(data)].some(key => key !== 'confirmed');
}

/** Until lately explanations lay in this browser alone: what is left of them goes where nobody has written since. */
function takeOver(id, explanations) {
    const key = `explain:${id}`;
    const texts = drafts.find(key)?.texts ?? {};
    explanations.filter(each => each.blank && texts[each.point]).forEach(each => each.write(texts[each.point]));
    drafts.drop(key);
}
