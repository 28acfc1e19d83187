import { reason } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { figureInput, show as showFigure, typed } from '../../behaviours/work/figure-input.js';
import { textOf } from '../../behaviours/work/hand.js';
import { hideKept, showKept } from '../../behaviours/work/kept.js';
import { isBlank } from '../../typed/text.js';
import { lackingOfFigure, sameFigure } from './opinion.js';
import { Remark } from './remark.js';
import { draftOf, showLeft } from './finding.js';
import { showWords, words } from './talk.js';

/** The forms of one performance indicator: whether it applies, and the figure of each parameter. */
export function figures(article, work) {
    const made = [...article.querySelectorAll('[data-figure]')].map(form => figure(form, article, work));
    article.querySelector('[data-confirm-all]')?.addEventListener('click', () => {
        made.filter(each => each.declared && !each.form.closest('[hidden]')).forEach(each => each.confirm());
    });
    state();

    function state() {
        const half = made.some(each => each.remark.state === 'draft');
        const done = article.dataset.figures === 'true';
        article.querySelector('[data-state]').textContent = word(`review.script.state.${half ? 'draft' : done ? 'given' : 'none'}`);
        work.row(article.dataset.subject, { draft: half || Boolean(words(article)) });
        const applies = made[0].thing.read().value !== 'false';
        made.slice(1).forEach(each => { each.form.hidden = !applies; });
    }

    article.addEventListener('figure', state);
    return { remarks: made.map(each => each.remark), choose: () => {} };
}

function figure(form, article, work) {
    const { subject, declared, figure: kind } = form.dataset;
    const area = form.elements.reason;
    const inputs = [...form.querySelectorAll('[name=value]')];
    const radio = inputs[0].type === 'radio';
    const url = `/api/v1/assessment-requests/${work.id}/findings/performance/${subject}`;
    const errors = field => form.querySelector(`[data-error-of=${field}]`);

    const thing = {
        key: `${work.id}:review:${subject}`, title: form.querySelector('legend').textContent.trim(), href: work.href(article.dataset.subject), url,
        draftUrl: `/api/v1/assessment-requests/${work.id}/findings/${subject}/draft`,
        read: () => ({ value: (radio ? inputs.find(each => each.checked)?.value : typed(inputs[0])) ?? '', reason: textOf(area) }),
        show(content) {
            if (radio) inputs.forEach(each => { each.checked = each.value === content.value; });
            else showFigure(inputs[0], content.value);
            area.value = content.reason ?? '';
            area.dispatchEvent(new CustomEvent('shown'));
            look();
        },
        lacking: content => lackingOfFigure(content, declared),
        body: content => ({ [kind]: kind === 'applicable' ? content.value === 'true' : content.value, reason: content.reason }),
        draft: content => ({ [kind]: content.value, reason: content.reason }),
        drafted: ({ [kind]: value = '', reason = '', remark = '' }) => ({ value, reason, remark }),
        ...subject === article.dataset.subject && { words: () => words(article), showWords: text => showWords(article, text) },
        frozen: !article.hasAttribute('data-writable'),
        parse: item => ({ version: item.version, savedBy: item.savedBy,
            content: { value: String(item[kind] ?? ''), reason: item.reason ?? '' } }),
        label: field => word(`review.script.field.${field === 'value' ? kind : field}`),
        say: (field, value) => radio && field === 'value' && value ? word(`review.script.applicable.${value}`) : value,
        changed() {
            look();
            article.dispatchEvent(new CustomEvent('figure'));
        },
        saved() {
            [kind, 'reason'].forEach(field => { errors(field).textContent = ''; });
            work.refresh(article);
        },
        refused(problem, status) {
            const said = problem?.errors ?? [];
            said.forEach(error => { const place = errors(error.field); if (place) place.textContent = error.message; });
            if (status === 422 && !said.length) errors(kind).textContent = reason(problem);
        },
        beside: form.querySelector('fieldset'),
        replaces: id => id === subject,
        closed: problem => problem ? showKept(thing, { problem, draft: Remark.kept(thing.key).at(-1) }) : hideKept(thing),
    };

    function look() {
        const content = thing.read();
        form.querySelector('[data-when-other]').hidden = !content.reason && (isBlank(content.value) || sameFigure(content.value, declared));
        form.toggleAttribute('data-given', !remark?.dirty && Boolean(remark?.base.version));
    }

    let remark;
    if (!radio) figureInput(inputs[0]);
    const { dataset } = form;
    const base = { version: Number(dataset.version), content: { value: dataset.value ?? '', reason: dataset.reason ?? '' } };
    thing.show(base.content);
    remark = new Remark(thing, base, draftOf(dataset, { [kind]: dataset[kind === 'value' ? 'draftValue' : 'draftApplicable'], reason: dataset.draftReason, remark: dataset.draftRemark }));
    look();
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', event => {
        [kind, 'reason'].forEach(field => { errors(field).textContent = ''; });
        remark.touch(event.target.type === 'radio');
    });
    form.addEventListener('focusout', event => form.contains(event.relatedTarget) || remark.flush());
    const confirm = () => {
        thing.show({ value: declared, reason: area.value });
        remark.touch(true);
    };
    form.querySelector('[data-as-declared]')?.addEventListener('click', confirm);
    if (thing.frozen) showLeft(thing, base);
    if (article.hasAttribute('data-member')) remark.takeUp().then(found => found && work.restored(thing.title));
    return { form, thing, remark, declared, confirm };
}
