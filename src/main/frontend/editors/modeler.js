// 流程编辑器: <div data-modeler="process"> with toolbar, board and pane; one person at a time.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { api, reason } from '../behaviours/api.js';
import { behaviour, element as made, word } from '../behaviours/behaviour.js';
import { toast } from '../behaviours/toast.js';
import { showDifference } from './model/difference-view.js';
import { goTo } from './model/go-to.js';
import { readForms } from './model/read-forms.js';
import { board, fit } from './modeler/board.js';
import { Contract } from './modeler/contract.js';
import { Draft } from './modeler/draft.js';
import { Findings } from './modeler/findings.js';
import { formRoom } from './modeler/form-room.js';
import { readable } from './modeler/forms.js';
import { formsPane } from './modeler/forms-pane.js';
import { speaksChinese } from './modeler/library-words.js';
import { pane } from './modeler/pane.js';
import { download, importFile, toolbar } from './modeler/toolbar.js';

behaviour('[data-modeler]', async place => {
    const url = `/api/v1/admin/process-drafts/${place.dataset.modeler}`;
    const [opened, said] = await Promise.all([
        api('POST', place.dataset.from ? `${url}?from=${place.dataset.from}` : url), api('GET', `/api/v1/admin/process-contracts/${place.dataset.modeler}`)]);
    if (!opened.ok || !said.ok) return tell(place, reason(opened.problem ?? said.problem) || word('portal.script.offline'));
    return opened.data.hand?.mine ? edit(place, url, opened.data, said.data) : watch(place, url, opened.data);
});

async function edit(place, url, opened, said) {
    const part = name => place.querySelector(`[data-part=${name}]`);
    const shipped = await new BpmnModdle({ camunda }).fromXML(said.model);
    const contract = new Contract(said.contract, shipped.rootElement);
    const modeler = board(part('board'), contract);
    speaksChinese(part('board'));
    const written = async () => (await modeler.saveXML({ format: true })).xml;
    const draft = new Draft(url, opened, written, (why, kept) => handedOn(place, why, kept));
    const left = await draft.takeUp(opened.model, opened.forms);
    await modeler.importXML(left ?? opened.model);
    fit(modeler.get('canvas'));
    if (left) {
        toast(word('administration.script.taken-up'));
        draft.change();
    }
    modeler.on('commandStack.changed', () => draft.change());
    const room = formRoom(place, opened.forms, contract, draft, { check: () => check(), closed: () => { forms.draw(); properties.refresh(); } });
    const findings = new Findings(part('findings'), part('count'), modeler, room.openAt);
    const properties = pane(part('properties'), modeler.get('eventBus'), {
        modeling: modeler.get('modeling'), moddle: modeler.get('moddle'), registry: modeler.get('elementRegistry'), contract, forms: () => opened.forms, edit: room.open });
    const forms = formsPane(part('forms'), opened.forms, { contract, draft, changed: properties.refresh, edit: room.open });
    const check = async () => {
        await draft.flush();
        const answer = await api('GET', `${url}/check`);
        if (!answer.ok) return tell(place, reason(answer.problem) || word('portal.script.offline'));
        findings.show(answer.data.reasons);
        part('findings-tab').click();
        return answer.data.reasons;
    };
    const tryOut = async () => {
        await draft.flush();
        toast(word('administration.editor.try.going-on'));
        const answer = await api('GET', `${url}/play`);
        if (!answer.ok) return tell(place, reason(answer.problem) || word('portal.script.offline'));
        const { passed, reasons, ways, runs } = answer.data;
        findings.show(reasons, word('administration.script.play.passed', runs.length, ways));
        part('findings-tab').click();
        return passed;
    };
    const chosen = part('import');
    chosen.addEventListener('change', async () => {
        if (await importFile(modeler, chosen.files[0], opened.process)) draft.change();
        chosen.value = '';
    });
    toolbar(place, modeler, {
        check,
        try: tryOut,
        save: () => { draft.change(); return draft.flush(); },
        play: () => modeler.get('toggleMode').toggleMode(),
        import: () => chosen.click(),
        export: async () => download(opened.file, await written()),
        compare: async () => {
            const [inForce, forms] = await Promise.all([fetch(place.dataset.inForce), readForms(place.dataset.inForce, place.dataset.inForceFiles)]);
            await showDifference(part('difference'), modeler, { model: await inForce.text(), forms }, readable(opened.forms), drawn => { part('compared').close(); goTo(modeler, drawn); });
            part('compared').showModal();
        },
        propose: async () => (await check())?.length === 0 && part('proposal').showModal(),
        discard: () => part('discard').showModal(),
    });
    part('proposal').querySelector('form').addEventListener('submit', event => propose(event, url, draft, part('proposal')));
    part('discard').querySelector('form').addEventListener('submit', async event => {
        event.preventDefault();
        const answer = await api('DELETE', url);
        if (!answer.ok) return tell(place, reason(answer.problem));
        draft.end();
        return location.assign('/staff/processes');
    });
    place.dataset.ready = '';
}

async function propose(event, url, draft, dialog) {
    event.preventDefault();
    const answer = await api('POST', `${url}/proposal`, { body: { note: dialog.querySelector('textarea').value }, ifMatch: draft.version });
    if (!answer.ok) {
        dialog.querySelector('[data-part=refusal]').textContent = reason(answer.problem) || word('portal.script.offline');
        return;
    }
    draft.end();
    location.assign(`/staff/processes/${answer.data.id}`);
}

/** A colleague has it in hand: the picture as it was saved last. */
async function watch(place, url, opened) {
    const part = name => place.querySelector(`[data-part=${name}]`);
    place.classList.add('modeler--watched');
    part('holder').textContent = word('administration.editor.held', opened.hand.name);
    part('watched').hidden = false;
    part('take-over').addEventListener('click', async () => {
        const answer = await api('POST', `${url}/hold?takeOver=true`);
        if (answer.ok) location.reload();
    });
    const viewer = new NavigatedViewer({ container: part('board') });
    await viewer.importXML(opened.model);
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    place.dataset.ready = '';
}

function handedOn(place, why, kept) {
    const dialog = place.querySelector('[data-part=handed-on]');
    dialog.querySelector('p').textContent = `${why}${kept ? word('administration.editor.put-aside') : ''}`;
    dialog.addEventListener('close', () => location.reload());
    dialog.showModal();
}

function tell(place, text) {
    place.querySelector('[data-part=told]').replaceChildren(made('p', { class: 'notice notice--bad', role: 'alert' }, text));
}
