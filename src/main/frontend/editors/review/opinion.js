// What counts as a finding, and what is still half written.
import { canonical } from '../../typed/figure.js';
import { isBlank, lengthOf } from '../../typed/text.js';

const SHORTEST = 5;

const length = text => lengthOf(text ?? '');

/** Why this is not a finding yet: '', 'none', 'conformity' or 'reason'. */
export function lacking({ verdict, conformity, reason }) {
    if (!verdict) return 'none';
    if (verdict === 'AGREE') return '';
    if (verdict === 'ADJUST' && !conformity) return 'conformity';
    return length(reason) < SHORTEST ? 'reason' : '';
}

/** The same of a figure or of whether an indicator applies: what differs from what was declared needs a reason. */
export function lackingOfFigure({ value, reason }, declared) {
    if (isBlank(value)) return 'none';
    return sameFigure(value, declared) || length(reason) >= SHORTEST ? '' : 'reason';
}

/** 30000 and 30,000.00 are the same figure. */
export function sameFigure(value, declared) {
    const plain = text => {
        const figure = canonical(text ?? '');
        return figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure;
    };
    return plain(value) === plain(declared);
}
