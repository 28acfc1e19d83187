package io.zhiheng.assessment.web.assignment;

import java.util.Map;
import java.util.TreeMap;

/** Who shall look after which first-level indicator, by their ids; and whether others are kept out. */
class AssignmentForm {

    private final Map<String, String> member = new TreeMap<>();
    private final Map<String, String> person = new TreeMap<>();
    private boolean locked;

    public Map<String, String> getMember() {
        return member;
    }

    public Map<String, String> getPerson() {
        return person;
    }

    public boolean isLocked() {
        return locked;
    }

    public void setLocked(boolean locked) {
        this.locked = locked;
    }
}
