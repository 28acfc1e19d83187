// Lengths of time as the engine's timers read them, in one unit: P7D, PT12H.
const TEXT = /^P(?:(?<D>\d+)D|(?<W>\d+)W|(?<M>\d+)M|T(?<H>\d+)H)$/;

/** {amount, unit: H, D, W or M}; null for what is put together otherwise. */
export function readSpan(text) {
    const found = Object.entries(TEXT.exec(text ?? '')?.groups ?? {}).find(([, amount]) => amount);
    return found ? { unit: found[0], amount: Number(found[1]) } : null;
}

export function writeSpan({ amount, unit }) {
    return unit === 'H' ? `PT${amount}H` : `P${amount}${unit}`;
}
