// 加入改进计划: what a way or a trial would change becomes a row of the plan, once.
import { api, reason } from './api.js';
import { behaviour, element, word } from './behaviour.js';
import { toast } from './toast.js';

let known;

/** The gaps that are still to be closed, by id of their clause or indicator. */
function planned() {
    return known ??= api('GET', '/api/v1/improvements?state=open')
        .then(answer => new Map((answer.data?.items ?? []).map(row => [row.subject, row.id])));
}

/** @param gap {subject, from, to, edition}; true where it stands in the plan now */
export async function improve(gap) {
    const answer = await api('POST', '/api/v1/improvements', { body: gap });
    const id = answer.data?.id ?? answer.problem?.current;
    if (id) (await planned()).set(gap.subject, id);
    else toast(reason(answer.problem) || word('portal.script.offline'));
    return Boolean(id);
}

/** A button that takes a gap into the plan and then leads there. */
export function improveButton(gap, label) {
    const button = element('button', { type: 'button', class: 'btn btn-sm btn-quiet', 'aria-label': word('improvement.script.add.label', label) },
        word('improvement.script.add'));
    wire(button, gap);
    return button;
}

behaviour('[data-improve]', button => {
    const { improve: subject, from, to, edition } = button.dataset;
    wire(button, { subject, from, to, edition });
});

function wire(button, gap) {
    planned().then(plan => plan.has(gap.subject) && show(button, plan.get(gap.subject)));
    button.addEventListener('click', async () => {
        button.disabled = true;
        const there = await improve(gap);
        button.disabled = false;
        if (there) {
            toast(word('improvement.script.added'));
            show(button, (await planned()).get(gap.subject));
        }
    });
}

function show(button, id) {
    const link = element('a', { class: 'btn btn-sm btn-quiet', href: `/improvements#${id}` }, word('improvement.script.planned'));
    const focused = document.activeElement === button;
    button.replaceWith(link);
    if (focused) link.focus();
}
