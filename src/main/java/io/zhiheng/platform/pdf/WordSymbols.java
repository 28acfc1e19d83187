package io.zhiheng.platform.pdf;

import java.util.Map;

/**
 * Bullets and boxes that Word copies by their place in its fonts Symbol and Wingdings, code points that mean nothing
 * elsewhere. What the two fonts see differently is left out, unless only one of them is ever met.
 */
final class WordSymbols {

    private static final Map<Integer, Integer> MEANT = Map.ofEntries(
            Map.entry(0xf0b7, 0x2022),
            Map.entry(0xf0a7, 0x25aa),
            Map.entry(0xf06c, 0x25cf),
            Map.entry(0xf06e, 0x25a0),
            Map.entry(0xf06f, 0x2610),
            Map.entry(0xf071, 0x2610),
            Map.entry(0xf0a8, 0x2610),
            Map.entry(0xf0a3, 0x2610),
            Map.entry(0xf0fe, 0x2611),
            Map.entry(0xf052, 0x2611),
            Map.entry(0xf0fd, 0x2612),
            Map.entry(0xf053, 0x2612),
            Map.entry(0xf0fc, 0x2713),
            Map.entry(0xf050, 0x2713),
            Map.entry(0xf0fb, 0x2717),
            Map.entry(0xf04f, 0x2717),
            Map.entry(0xf075, 0x25c6),
            Map.entry(0xf076, 0x2756),
            Map.entry(0xf0ab, 0x2605),
            Map.entry(0xf0d8, 0x27a2),
            Map.entry(0xf0e0, 0x2192),
            Map.entry(0xf0e8, 0x2794),
            Map.entry(0xf0f0, 0x21e8),
            Map.entry(0xf0a1, 0x25cb),
            Map.entry(0xf0b0, 0x00b0),
            Map.entry(0xf0b1, 0x00b1),
            Map.entry(0xf0b4, 0x00d7),
            Map.entry(0xf0b3, 0x2265));

    private WordSymbols() {}

    static int meant(int codePoint) {
        return MEANT.getOrDefault(codePoint, codePoint);
    }
}
