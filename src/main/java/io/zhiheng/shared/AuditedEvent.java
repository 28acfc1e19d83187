package io.zhiheng.shared;

import java.util.Map;
import org.springframework.util.StringUtils;

/** Something a person did that must stay on record; published inside the transaction that did it. */
public interface AuditedEvent {

    /**
     * Past tense in lowerCamel: {@code selfAssessmentSubmitted}. The name of the event; it is stored, so an event that
     * is called otherwise one day answers what it was called before.
     */
    default String action() {
        return StringUtils.uncapitalize(getClass().getSimpleName());
    }

    /** Kind and id of what it was done to: {@code selfAssessment:…}. */
    String subject();

    /** Further facts, never secrets, never whole texts. */
    default Map<String, Object> facts() {
        return Map.of();
    }
}
