package io.zhiheng.shared;

import java.util.Map;

/** Something a person did that must stay on record; published inside the transaction that did it. */
public interface AuditedEvent {

    /** Past tense in lowerCamel: {@code selfAssessmentSubmitted}. */
    String action();

    /** Kind and id of what it was done to: {@code selfAssessment:…}. */
    String subject();

    /** Further facts, never secrets, never whole texts. */
    default Map<String, Object> facts() {
        return Map.of();
    }
}
