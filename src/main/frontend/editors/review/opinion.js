// What counts as a finding, and what is still half written.
const SHORTEST = 5;

const length = text => [...(text ?? '').trim()].length;

/** Why this is not a finding yet: '', 'none', 'conformity' or 'reason'. */
export function lacking({ verdict, conformity, reason }) {
    if (!verdict) return 'none';
    if (verdict === 'AGREE') return '';
    if (verdict === 'ADJUST' && !conformity) return 'conformity';
    return length(reason) < SHORTEST ? 'reason' : '';
}

/** The same of a figure or of whether an indicator applies: what differs from what was declared needs a reason. */
export function lackingOfFigure({ value, reason }, declared) {
    if (!value?.trim()) return 'none';
    return sameFigure(value, declared) || length(reason) >= SHORTEST ? '' : 'reason';
}

/** 30000 and 30000.00 are the same figure. */
export function sameFigure(value, declared) {
    const plain = text => {
        const match = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec((text ?? '').trim());
        return match ? `${match[1]}${match[2]}.${match[3] ?? ''}` : (text ?? '').trim();
    };
    return plain(value) === plain(declared);
}
