// What the review comes to as it stands: fetched beside the work, never before a finding is saved.
import { api } from '../../behaviours/api.js';
import { element, word } from '../../behaviours/behaviour.js';
import { paced } from '../../behaviours/work/pace.js';

const PAUSE = 700;
const AT_MOST = 4_000;

/** `place`: where it is shown. `here()`: the first-level indicator that is worked on. */
export function assessedLevel(place, id, here) {
    const pace = paced(look, PAUSE, AT_MOST);
    let told;

    async function look() {
        const answer = await api('GET', `/api/v1/assessment-requests/${id}/assessed-rating`);
        told = answer.data ?? told;
        draw();
    }

    function draw() {
        const { comparison, missing } = told ?? {};
        const levels = [comparison?.assessed, comparison?.indicators.find(each => each.id === here())].filter(Boolean);
        place.hidden = !comparison?.assessed.name;
        if (place.hidden) return;
        const [overall, first] = levels;
        place.title = word(missing.length ? 'review.script.assessed.so-far' : 'review.script.assessed.complete', missing.length);
        place.querySelector('[data-levels]').replaceChildren(
            ...rated(word('review.script.assessed.overall'), overall), ...first?.assessed.name ? rated(first.displayNo, first.assessed) : []);
        place.querySelector('[data-why]').textContent = place.title;
    }

    look();
    return { soon: () => pace.soon(), draw };
}

function rated(what, { level, name }) {
    return [element('span', {}, what), element('span', { class: `level level-${level}` }, name)];
}
