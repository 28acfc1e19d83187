package io.zhiheng.assessment.process;

import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.course.AbandonSelfAssessment;
import io.zhiheng.assessment.application.course.ReopenPart;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.platform.workflow.model.ProcessContract;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the use cases of this module expect of the model: one indicator task per first-level indicator, and so on. */
@Component
class SelfAssessmentContract implements ProcessContract {

    private final Editions editions;

    SelfAssessmentContract(Editions editions) {
        this.editions = editions;
    }

    @Override
    public String process() {
        return StartSelfAssessment.PROCESS;
    }

    @Override
    public Set<SelfAssessmentStep> steps() {
        return EnumSet.allOf(SelfAssessmentStep.class);
    }

    @Override
    public Set<String> messages() {
        return Set.of(ReopenPart.INDICATOR_REOPENED, ReopenPart.PROFILE_REOPENED, AbandonSelfAssessment.MESSAGE);
    }

    @Override
    public Set<String> indicators() {
        return editions.current().firstLevel().stream()
                .map(Edition.FirstLevel::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> indicatorFormKeys() {
        return SelfAssessmentStep.DECLARATION;
    }

    /** Anywhere while the enterprise fills in; what is submitted is rated at once. */
    @Override
    public Set<OwnPlace> ownPlaces() {
        return Set.of(
                ownPlace("fillInStarted", SelfAssessmentStep.COMPLETE_PROFILE.id()),
                ownPlace(SelfAssessmentStep.COMPLETE_PROFILE.id(), "indicatorsOpened"),
                ownPlace("indicatorsOpened", OwnPlace.INDICATOR),
                ownPlace(OwnPlace.INDICATOR, "indicatorsAssessed"),
                ownPlace("indicatorsAssessed", SelfAssessmentStep.ENTER_PERFORMANCE.id()),
                ownPlace(SelfAssessmentStep.ENTER_PERFORMANCE.id(), SelfAssessmentStep.SUBMIT_SELF_ASSESSMENT.id()));
    }

    private static OwnPlace ownPlace(String from, String to) {
        return new OwnPlace(from, to, EnumSet.of(StepActor.ENTERPRISE));
    }
}
