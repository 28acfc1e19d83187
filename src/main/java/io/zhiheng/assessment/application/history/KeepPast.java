package io.zhiheng.assessment.application.history;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.answer.PastState;
import io.zhiheng.assessment.domain.answer.PastStates;
import io.zhiheng.assessment.domain.answer.Written;
import org.springframework.stereotype.Component;

/** Keeps what a save replaces, in the transaction of that save. */
@Component
public class KeepPast {

    private final PastStates states;

    KeepPast(PastStates states) {
        this.states = states;
    }

    /** @param written what stands there before the save; a blank that nobody has written is nothing to keep */
    public void keep(SelfAssessmentId assessment, Written written) {
        if (written.by() != null) {
            states.save(PastState.of(assessment, written));
        }
    }
}
