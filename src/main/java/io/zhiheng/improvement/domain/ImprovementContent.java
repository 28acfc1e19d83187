package io.zhiheng.improvement.domain;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What people write about an improvement.
 *
 * @param owner who sees to it
 * @param remindDays how many days before it is due the enterprise is reminded; null for never
 * @param result what came of it, which becomes the words of the next answer
 */
public record ImprovementContent(
        String measure,
        String owner,
        LocalDate dueOn,
        State state,
        Integer remindDays,
        String result,
        List<EvidenceId> evidence) {

    private static final int LONGEST_MEASURE = 1_000;
    private static final int LONGEST_OWNER = 50;
    private static final int LONGEST_RESULT = 2_000;
    private static final int MOST_DAYS = 90;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_FILES = 50;

    /** How far an improvement has come. */
    public enum State {
        PLANNED,
        DOING,
        DONE,
        CANCELLED
    }

    public ImprovementContent {
        measure = measure == null ? "" : TypedText.plain(measure);
        owner = owner == null ? "" : TypedText.clean(owner);
        state = state == null ? State.PLANNED : state;
        result = result == null ? "" : TypedText.plain(result);
        evidence = evidence == null ? List.of() : evidence.stream().distinct().toList();
    }

    /** @throws RuleBroken {@code improvement-invalid} with what is wrong at which field */
    public void requireValid() {
        var wrong = new ArrayList<FieldError>();
        tooLong(wrong, "measure", measure, LONGEST_MEASURE);
        tooLong(wrong, "owner", owner, LONGEST_OWNER);
        tooLong(wrong, "result", result, LONGEST_RESULT);
        if (remindDays != null && (remindDays < 0 || remindDays > MOST_DAYS)) {
            wrong.add(FieldError.of("remindDays", "improvement.field.remind-days", MOST_DAYS));
        }
        if (remindDays != null && dueOn == null) {
            wrong.add(FieldError.of("dueOn", "improvement.field.due-missing"));
        }
        if (dueOn != null && (dueOn.getYear() < FIRST_YEAR || dueOn.getYear() > LAST_YEAR)) {
            wrong.add(FieldError.of(
                    "dueOn", "improvement.field.due-year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
        if (evidence.size() > MOST_FILES) {
            wrong.add(FieldError.of("evidence", "improvement.field.too-many-files", MOST_FILES));
        }
        if (!wrong.isEmpty()) {
            throw RuleBroken.invalid("improvement.rule.improvement-invalid", wrong.size())
                    .at(wrong);
        }
    }

    /** Still to be done. */
    public boolean isOpen() {
        return state == State.PLANNED || state == State.DOING;
    }

    /** The day on which the enterprise is reminded; null for none. */
    LocalDate remindOn() {
        return remindDays == null || dueOn == null ? null : dueOn.minusDays(remindDays);
    }

    private static void tooLong(List<FieldError> wrong, String field, String text, int most) {
        if (TypedText.length(text) > most) {
            wrong.add(FieldError.of(field, "improvement.field.too-long", most, TypedText.length(text)));
        }
    }
}
