package io.zhiheng.catalogue.difference;

/** What a catalogue is made of. */
public enum ElementKind {
    HEAD,
    LEVEL,
    SCALE,
    FIRST_LEVEL,
    SECOND_LEVEL,
    CLAUSE,
    PARAMETER,
    CEILING,
    INDUSTRY_THRESHOLD
}
