import { remembered } from './remembered.js';

/**
 * Finished cards fold to a line when one goes on to another, and open again by a click or a key; what somebody folded or
 * opened by hand stays so for the visit. The card in hand, and one whose files or words are still under way, stays open.
 *
 * @param current () → the clause in hand
 */
export function folding(name, clauses, current) {
    const byHand = remembered(`folds.${name}`, 'sessionStorage');
    const chosen = byHand.value ?? {};
    let pressed = false;

    clauses.forEach(clause => {
        if (clause.id in chosen && !clause.atStake) clause.fold(chosen[clause.id] && clause.foldable);
        clause.card.querySelector('[data-unfold]').addEventListener('click', () => clause.folded && toggle(clause));
        clause.card.querySelector('[data-fold]').addEventListener('click', () => toggle(clause));
    });

    function choose(clause, folded) {
        clause.fold(folded);
        chosen[clause.id] = folded;
        byHand.value = chosen;
    }

    function toggle(clause) {
        if (clause.folded || clause.foldable) choose(clause, !clause.folded);
    }

    document.querySelector('[data-unfold-all]').addEventListener('click', () =>
        clauses.filter(clause => clause.folded).forEach(clause => choose(clause, false)));

    /** What folds above the card in hand must not move it under the pointer. */
    function foldOthers() {
        const kept = current();
        const others = clauses.filter(clause => clause !== kept && clause.editable && clause.foldable && !clause.folded
            && chosen[clause.id] !== false);
        if (!others.length) return;
        const before = kept.card.getBoundingClientRect().top;
        others.forEach(clause => clause.fold(true));
        scrollBy(0, kept.card.getBoundingClientRect().top - before);
    }

    // A click has an end before anything moves.
    addEventListener('pointerdown', () => { pressed = true; }, true);
    ['pointerup', 'pointercancel'].forEach(end => addEventListener(end, () => {
        pressed = false;
        setTimeout(foldOthers);
    }, true));

    return { toggle, moved: () => pressed || foldOthers() };
}
