package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.platform.workflow.Starts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether self-assessments are started at all for the time being. */
@Component
public class StartGate {

    private final Starts starts;
    private final AssessmentWords words;

    StartGate(Starts starts, AssessmentWords words) {
        this.starts = starts;
        this.words = words;
    }

    /** Why none is; empty as a rule. */
    public Optional<String> closed() {
        return starts.stopped(StartSelfAssessment.PROCESS)
                .map(stop -> words.of("platform.rule.process-stopped", stop.reason()));
    }
}
