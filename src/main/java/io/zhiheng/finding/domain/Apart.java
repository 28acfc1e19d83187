package io.zhiheng.finding.domain;

/** Why a clause that nobody has judged yet is judged by itself, and not among others in one go. */
public enum Apart {
    /** The enterprise has amended its answer since somebody found something of it. */
    RECTIFIED,
    /** The assessor has begun to write something of his own about it. */
    HALF_WRITTEN,
    /** It was answered 符合, and something else was found on site. */
    NONCONFORMITY;

    /**
     * @param finding null where nobody has opened the clause
     * @return null where it may be agreed to among others
     */
    public static Apart of(Finding finding, boolean halfWritten) {
        if (finding != null && !finding.isGiven() && !finding.isNew()) {
            return RECTIFIED;
        }
        return halfWritten ? HALF_WRITTEN : null;
    }
}
