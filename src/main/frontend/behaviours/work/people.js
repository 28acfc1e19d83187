import { word } from '../behaviour.js';

/**
 * Shows who is where, at places marked data-who-clause, data-who-indicator and data-who-part with the id.
 * @param here () → the clause in one's own hand
 */
export function showPeople(people, here = () => null) {
    const { account, person } = document.documentElement.dataset;
    // Several who gave no name go by the same one: only what is surely oneself is left out.
    const others = people.filter(({ name, clause }) => name !== (person ?? account) || !person && clause !== here());
    draw('whoClause', others, 'clause', names => word('assessment.script.live.writing', names));
    draw('whoIndicator', others, 'indicator', names => names);
    draw('whoPart', others, 'part', names => word('assessment.script.live.writing', names));
}

function draw(mark, people, level, say) {
    const attribute = mark.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
    for (const place of document.querySelectorAll(`[data-${attribute}]`)) {
        const names = [...new Set(people.filter(each => each[level] === place.dataset[mark]).map(each => each.name))].join('、');
        const text = names && say(names);
        if (place.textContent !== text) place.textContent = text;
        place.title = names && word('assessment.script.live.writing', names);
    }
}
