// Conditions as people choose them: variable, comparison, value, joined by one word; read from and written to the model's text.
const TOKEN = /\s*(?:(?<variable>[A-Za-z_]\w*)\s*(?<sign>==|!=|<=|>=|<|>|\b(?:eq|ne|lt|le|gt|ge)\b)\s*(?<literal>'[^'\\]*'|"[^"\\]*"|-?\d+(?:\.\d+)?|true|false|null))\s*(?<joiner>and|or|&&|\|\|)?/y;
const SIGNS = { eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' };
const JOINERS = { and: 'and', '&&': 'and', or: 'or', '||': 'or' };

/** {joiner, parts: [{variable, sign, value}]}; null for what is put together in another way; no parts for no text. */
export function conditionParts(text) {
    const inner = text.trim().replace(/^\$\{([\s\S]*)}$/, '$1').trim();
    if (!inner) return { joiner: 'and', parts: [] };
    const parts = [];
    const joiners = new Set();
    TOKEN.lastIndex = 0;
    let more = true;
    while (more) {
        const { variable, sign, literal, joiner } = TOKEN.exec(inner)?.groups ?? {};
        if (!variable) return null;
        parts.push({ variable, sign: SIGNS[sign] ?? sign, value: value(literal) });
        if (joiner) joiners.add(JOINERS[joiner]);
        more = Boolean(joiner);
        if (!more && TOKEN.lastIndex < inner.length) return null;
    }
    return joiners.size > 1 ? null : { joiner: [...joiners][0] ?? 'and', parts };
}

/** Empty for no parts. */
export function conditionText({ joiner, parts }) {
    if (parts.length === 0) return '';
    return '${' + parts.map(part => `${part.variable} ${part.sign} ${literal(part.value)}`).join(` ${joiner} `) + '}';
}

/** What a value is as a word: 'a' for text, 3 for a number, true and null as they are. */
export function literal(value) {
    return typeof value === 'string' ? `'${value.replace(/['\\]/g, '')}'` : String(value);
}

function value(text) {
    if (/^['"]/.test(text)) return text.slice(1, -1);
    if (text === 'null') return null;
    return text === 'true' ? true : text === 'false' ? false : Number(text);
}
