package io.zhiheng.assessment.process;

import io.zhiheng.assessment.application.StartSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.workflow.ProcessContract;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the use cases of this module expect of the model: one indicator task per first-level indicator, and so on. */
@Component
class SelfAssessmentContract implements ProcessContract {

    private static final Set<String> DECLARATION = Set.of("responsible", "confirmed");

    private final Editions editions;

    SelfAssessmentContract(Editions editions) {
        this.editions = editions;
    }

    @Override
    public String process() {
        return StartSelfAssessment.PROCESS;
    }

    @Override
    public Map<String, Set<String>> steps() {
        var steps = new HashMap<String, Set<String>>();
        steps.put("completeProfile", Set.of());
        steps.put("correctProfile", Set.of());
        steps.put("enterPerformance", DECLARATION);
        steps.put("reviseIndicator", DECLARATION);
        steps.put("submitSelfAssessment", Set.of());
        indicators().forEach(indicator -> steps.put(stepOf(indicator), DECLARATION));
        return steps;
    }

    @Override
    public Set<String> messages() {
        return Set.of("indicatorReopened", "profileReopened", "selfAssessmentAbandoned");
    }

    @Override
    public Set<String> indicators() {
        return editions.current().firstLevel().stream()
                .map(Edition.FirstLevel::id)
                .collect(Collectors.toSet());
    }

    /** The task that fills in an indicator is named after it: {@code assessQms} for QMS. */
    static String stepOf(String indicator) {
        return "assess" + indicator.charAt(0) + indicator.substring(1).toLowerCase();
    }
}
