/** URL.canParse for Chromium before 120; a library asks for it. */
export function canParse(text, base) {
    try {
        return Boolean(new URL(text, base));
    } catch {
        return false;
    }
}
