import { reason } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import * as drafts from '../../behaviours/work/drafts.js';
import { textOf } from '../../behaviours/work/hand.js';
import { hideKept, showKept } from '../../behaviours/work/kept.js';
import { time } from '../../behaviours/work/save-state.js';
import { lacking } from './opinion.js';
import { Remark } from './remark.js';
import { showWords, words } from './talk.js';
import { isBlank } from '../../typed/text.js';

/** What was written on this machine before the review was over or went to a colleague. */
export async function showLeft(thing, base) {
    await drafts.ready;
    const [left] = Remark.kept(thing.key).slice(-1);
    if (left) showKept(thing, { shown: base.content, draft: left, drop: () => drafts.drop(left.key) });
}

/** The form of one clause's finding: <form data-finding> in an article [data-subject]. */
export function finding(article, work) {
    const form = article.querySelector('[data-finding]');
    const { subject, label } = article.dataset;
    const area = form.elements.reason;
    const radios = name => [...form.querySelectorAll(`input[name=${name}]`)];
    const chosen = name => radios(name).find(radio => radio.checked)?.value ?? null;
    const errors = field => form.querySelector(`[data-error-of=${field}]`);
    const url = `/api/v1/assessment-requests/${work.id}/findings/${subject}`;

    const thing = {
        key: `${work.id}:review:${subject}`, title: label, href: work.href(subject), url, draftUrl: `${url}/draft`,
        read: () => ({ verdict: chosen('verdict'), conformity: chosen('verdict') === 'ADJUST' ? chosen('conformity') : null, reason: textOf(area) }),
        show(content) {
            radios('verdict').forEach(radio => { radio.checked = radio.value === content.verdict; });
            radios('conformity').forEach(radio => { radio.checked = radio.value === content.conformity; });
            area.value = content.reason ?? '';
            area.dispatchEvent(new CustomEvent('shown'));
            look();
        },
        lacking,
        body: content => content,
        draft: content => ({ ...content }),
        words: () => words(article),
        showWords: text => showWords(article, text),
        frozen: !article.hasAttribute('data-writable'),
        parse: item => ({ version: item.version, savedBy: item.savedBy, verdict: item.verdict, conformity: item.conformity,
            content: { verdict: item.verdict, conformity: item.conformity, reason: item.reason ?? '' } }),
        label: field => word(`review.script.field.${field}`),
        say: (field, value) => field === 'verdict' && value ? word(`review.script.verdict.${value}`)
            : field === 'conformity' && value ? word(`assessment.script.conformity.${value}`) : value,
        changed(remark, keptAt) {
            look();
            const state = remark.state;
            article.querySelector('[data-state]').textContent = word(`review.script.state.${state === '' ? 'given' : state}`);
            if (keptAt) form.querySelector('[data-saved]').textContent = word('review.script.draft-saved', time());
            work.row(subject, { draft: state === 'draft' || Boolean(words(article)) });
        },
        saved(base) {
            ['verdict', 'conformity', 'reason'].forEach(field => { errors(field).textContent = ''; });
            form.querySelector('[data-saved]').textContent = base.savedBy ? word('assessment.script.saved-by', base.savedBy, time()) : '';
            work.row(subject, { verdict: base.verdict, assessed: base.conformity });
        },
        refused(problem, status) {
            const said = problem?.errors ?? [];
            said.forEach(error => { const place = errors(error.field); if (place) place.textContent = error.message; });
            if (status === 422 && !said.length) errors('reason').textContent = reason(problem);
        },
        beside: form.querySelector('fieldset'),
        replaces: id => id === subject,
        closed: problem => problem ? showKept(thing, { problem, draft: Remark.kept(thing.key).at(-1) }) : hideKept(thing),
    };

    function look() {
        const content = thing.read();
        form.querySelector('[data-when-adjust]').hidden = content.verdict !== 'ADJUST';
        form.querySelector('[data-reason-star]').hidden = !content.verdict || content.verdict === 'AGREE';
        const missing = lacking(content);
        form.querySelector('[data-hint]').textContent = missing === 'conformity' ? word('review.script.conformity-missing')
            : missing === 'reason' && !isBlank(content.reason) ? word('review.script.reason-short') : word(`review.script.hint.${content.verdict ?? 'none'}`);
    }

    const { dataset } = form;
    const base = { version: Number(dataset.version), savedBy: dataset.savedBy,
        content: { verdict: dataset.verdict ?? null, conformity: dataset.conformity ?? null, reason: dataset.reason ?? '' } };
    thing.show(base.content);
    const remark = new Remark(thing, base, draftOf(dataset, { verdict: dataset.draftVerdict, conformity: dataset.draftConformity,
        reason: dataset.draftReason, remark: dataset.draftRemark }));
    thing.changed(remark);
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', event => {
        ['verdict', 'conformity', 'reason'].forEach(field => { errors(field).textContent = ''; });
        remark.touch(event.target.type === 'radio');
    });
    form.addEventListener('focusout', event => form.contains(event.relatedTarget) || remark.flush());
    if (thing.frozen) showLeft(thing, base);
    if (article.hasAttribute('data-member')) remark.takeUp().then(found => found && work.restored(label));

    return {
        remarks: [remark],
        choose(number) {
            const radio = radios('verdict')[number - 1];
            if (radio.matches(':disabled')) return;
            radio.checked = true;
            remark.touch(true);
            if (number === 2) radios('conformity')[0]?.focus();
            else if (number === 3) area.focus();
        },
    };
}

/** What the server keeps half written, as the page brought it: without what is not there. */
export function draftOf({ draftAt }, fields) {
    return draftAt ? { at: draftAt, fields: Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)) } : null;
}
