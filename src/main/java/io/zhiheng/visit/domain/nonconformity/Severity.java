package io.zhiheng.visit.domain.nonconformity;

/** How grave what was found on site is. An observation is a hint: it needs no correction. */
public enum Severity {
    SEVERE,
    GENERAL,
    OBSERVATION;

    public boolean needsCorrection() {
        return this != OBSERVATION;
    }
}
