package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.workflow.StepsOfProcesses;
import io.zhiheng.platform.workflow.StepsOfProcesses.Steps;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the steps of a self-assessment are called, by the version of the model by which it runs. */
@Component
public class StepTitles {

    private static final Map<String, SelfAssessmentStep> STEPS = Map.of(
            Part.PROFILE, SelfAssessmentStep.COMPLETE_PROFILE,
            Part.PERFORMANCE, SelfAssessmentStep.ENTER_PERFORMANCE);

    private final StepsOfProcesses steps;
    private final AssessmentWords words;

    StepTitles(StepsOfProcesses steps, AssessmentWords words) {
        this.steps = steps;
        this.words = words;
    }

    public Titles of(SelfAssessmentId id, Edition edition) {
        return of(steps.of(id.toString()), edition);
    }

    public Titles of(Steps steps, Edition edition) {
        return new Titles(steps.names(), edition);
    }

    public class Titles {

        private final Map<String, String> named;
        private final Edition edition;

        private Titles(Map<String, String> named, Edition edition) {
            this.named = named;
            this.edition = edition;
        }

        /** Of the step that completes the part; an indicator's begins with its number. */
        public String part(String part) {
            var step = Optional.ofNullable(STEPS.get(part))
                    .map(SelfAssessmentStep::id)
                    .orElse(part);
            return Optional.ofNullable(named.get(step)).orElseGet(() -> words.part(edition, part));
        }

        /** Of the step that hands it in. */
        public String check() {
            return Optional.ofNullable(named.get(SelfAssessmentStep.SUBMIT_SELF_ASSESSMENT.id()))
                    .orElseGet(() -> words.of("assessment.home.check"));
        }
    }
}
