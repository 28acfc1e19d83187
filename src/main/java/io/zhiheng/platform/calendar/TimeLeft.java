package io.zhiheng.platform.calendar;

/**
 * What is left of a time limit, as people speak of it: working days, as long as one lies before its end.
 *
 * @param days how many days of this kind; 0 where it counts none
 */
public record TimeLeft(Kind kind, int days) {

    /** DAYS_OFF: it ends before anybody works again. OVERDUE: it is over, and nobody has worked since. */
    public enum Kind {
        WORKING_DAYS,
        DAYS_OFF,
        TODAY,
        OVERDUE,
        OVERDUE_WORKING_DAYS
    }

    public boolean isOverdue() {
        return kind == Kind.OVERDUE || kind == Kind.OVERDUE_WORKING_DAYS;
    }

    /** Whether it ends today, before work begins again, or with the next working day. */
    public boolean isSoon() {
        return kind == Kind.TODAY || kind == Kind.DAYS_OFF || kind == Kind.WORKING_DAYS && days == 1;
    }
}
