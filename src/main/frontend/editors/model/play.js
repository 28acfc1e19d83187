// 试走: how a model was played through, run by run; the one that is opened is drawn in the picture.
import { api, reason } from '../../behaviours/api.js';
import { element as made, icon, word } from '../../behaviours/behaviour.js';

const MARK = 'in-run';

/** @param place {data-play: address, data-play-at-once} with a button to start it by */
export function offerPlay(place, viewer) {
    const button = place.querySelector('button');
    const result = made('div', { class: 'played', role: 'status' });
    place.append(result);
    const start = async () => {
        button.disabled = true;
        result.replaceChildren(made('p', { class: 'card__body muted' }, word('administration.script.play.going-on')));
        const { ok, data, problem } = await api('GET', place.dataset.play);
        button.disabled = false;
        if (ok) return showPlay(result, viewer, data);
        result.replaceChildren(made('p', { class: 'card__body field__error' }, reason(problem) || word('portal.script.offline')));
    };
    button.addEventListener('click', start);
    if ('playAtOnce' in place.dataset) start();
}

export function showPlay(place, viewer, { passed, ways, runs, reasons }) {
    const said = passed ? [made('p', { class: 'played__good' }, icon('circle-check'), word('administration.script.play.passed', runs.length, ways))]
        : reasons.map(({ message }) => made('p', { class: 'played__bad' }, icon('alert-triangle'), message));
    const list = runs.map((run, at) => made('details', { name: 'played-runs' },
        made('summary', {}, made('span', { class: 'strong' }, word('administration.script.play.run', at + 1)), ' ',
            run.end ? word('administration.script.play.ended', run.moves.length - 1, run.end.name) : word('administration.script.play.unended', run.moves.length - 1)),
        made('ol', { class: 'played__moves' }, ...run.moves.map(move => made('li', {}, ...told(move, viewer))))));
    list.forEach((one, at) => one.addEventListener('toggle', () => one.open ? mark(viewer, runs[at]) : unmark(viewer)));
    place.replaceChildren(...said, ...list);
}

/** What happened, and the names of the ways that were taken then. */
function told({ what, node, ways }, viewer) {
    const names = ways.map(id => viewer.get('elementRegistry').get(id)?.businessObject.name).filter(Boolean);
    return [word(`administration.script.play.${what}`, node.name), ...names.map(name => made('span', { class: 'tag' }, name))];
}

function mark(viewer, { moves }) {
    unmark(viewer);
    const drawn = viewer.get('elementRegistry');
    const taken = new Set(moves.flatMap(({ node, ways }) => [node.id, ...ways]));
    for (const id of taken) if (drawn.get(id)) viewer.get('canvas').addMarker(id, MARK);
}

function unmark(viewer) {
    viewer.get('elementRegistry').forEach(drawn => viewer.get('canvas').removeMarker(drawn, MARK));
}
