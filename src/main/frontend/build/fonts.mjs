import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decompress } from 'wawoff2';

const TRUE_TYPE = {
    'NotoSansSC-Regular': 'noto-sans-sc/400Regular/NotoSansSC_400Regular',
    'NotoSansSC-Bold': 'noto-sans-sc/700Bold/NotoSansSC_700Bold',
    'NotoSans-Regular': 'noto-sans/400Regular/NotoSans_400Regular',
    'NotoSans-Bold': 'noto-sans/700Bold/NotoSans_700Bold',
    NotoSansSymbols: 'noto-sans-symbols/400Regular/NotoSansSymbols_400Regular',
    NotoSansSymbols2: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular',
    NotoSansMath: 'noto-sans-math/400Regular/NotoSansMath_400Regular',
    NotoEmoji: 'noto-emoji/400Regular/NotoEmoji_400Regular',
};
const RARE = /url\((HanaMinB\.CJK-Unified-Ideographs-Extension[^)]+)\)[^;]*;\s*unicode-range: U\+([0-9a-f]+-[0-9a-f]+)/gi;

/** What printed papers are set in; pages use the reader's own fonts. */
export async function fonts(here, folder) {
    mkdirSync(folder, { recursive: true });
    for (const [name, source] of Object.entries(TRUE_TYPE)) {
        const target = join(folder, `${name}.ttf`);
        if (!existsSync(target)) copyFileSync(join(here, `node_modules/@expo-google-fonts/${source}.ttf`), target);
    }
    await rareHan(join(here, 'node_modules/hanamin'), join(folder, 'rare-han'));
}

/** Han beyond the basic plane comes in pieces, packed for the web: a piece is called by the code points it holds. */
async function rareHan(source, folder) {
    const index = join(folder, 'index');
    if (existsSync(index)) return;
    mkdirSync(folder, { recursive: true });
    const pieces = [...readFileSync(join(source, 'HanaMin.css'), 'utf8').matchAll(RARE)];
    for (const [, file, range] of pieces) {
        writeFileSync(join(folder, `${range}.ttf`), await decompress(readFileSync(join(source, file))));
    }
    writeFileSync(index, pieces.map(([, , range]) => range).join('\n'));
}
