package io.zhiheng.assessment.application.workbook.judging;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.workbook.StandingContent;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.Fault;
import io.zhiheng.assessment.application.workbook.sent.SentLine;
import io.zhiheng.shared.typed.StorableText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a row says of itself is checked, never believed: which clause it is about, and what it was made from. */
final class LineCheck {

    private final StandingContent standing;
    private final RowSubjects subjects;
    private final AssessmentWords words;
    private final Map<String, String> places = new HashMap<>();

    LineCheck(StandingContent standing, RowSubjects subjects, AssessmentWords words) {
        this.standing = standing;
        this.subjects = subjects;
        this.words = words;
    }

    /** The version that the workbook says its row was made from; empty for what is none. */
    static Optional<Integer> version(SentLine line) {
        return line.version().matches("\\d{1,9}") ? Optional.of(Integer.valueOf(line.version())) : Optional.empty();
    }

    /** Why the row cannot be what it says; empty where it can, and then no other row may be about the same. */
    Optional<Fault> fault(SentLine line) {
        var said = StorableText.shownShort(line.subject());
        if (line.subject().isEmpty()) {
            return fault(line, "no-subject");
        }
        if (!standing.has(line.kind(), line.subject())) {
            return fault(line, "unknown-subject", said, standing.edition().number());
        }
        if (places.containsKey(line.subject())) {
            return fault(line, "twice", places.get(line.subject()));
        }
        var number = subjects.number(line.kind(), line.subject());
        if (!line.number().isEmpty() && !line.number().equals(number)) {
            return fault(line, "other-number", StorableText.shownShort(line.number()), number);
        }
        if (version(line)
                .filter(version -> version <= standing.of(line.subject()).version())
                .isEmpty()) {
            return fault(line, "version", StorableText.shownShort(line.version()));
        }
        places.put(line.subject(), line.place());
        return Optional.empty();
    }

    private Optional<Fault> fault(SentLine line, String what, Object... args) {
        return Optional.of(new Fault(line.place(), words.of("assessment.workbook.fault." + what, args)));
    }
}
