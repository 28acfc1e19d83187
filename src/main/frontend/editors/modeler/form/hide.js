// Conditions of forms as people choose them; written in FEEL: =outcome != "RETURNED" and outcome != "REJECTED".
import { conditionParts } from '../condition.js';

/** {joiner, parts}; null for what is put together in another way; no parts for no condition. */
export function hideParts(text) {
    if (!text) return { joiner: 'and', parts: [] };
    if (!text.startsWith('=') || text.match(/"[^"]*"/g)?.some(literal => /[=']/.test(literal))) return null;
    return conditionParts(text.slice(1).replace(/(^|[^!<>=])=(?!=)/g, '$1=='));
}

/** Undefined for no parts. */
export function hideText({ joiner, parts }) {
    if (parts.length === 0) return undefined;
    return `=${parts.map(({ variable, sign, value }) => `${variable} ${sign === '==' ? '=' : sign} ${JSON.stringify(value)}`).join(` ${joiner} `)}`;
}
