package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.platform.workflow.notice.OwnNotice;
import java.util.Optional;
import java.util.Set;

/** What an own notice says of itself: somebody to tell, and words in which nothing runs. */
class OwnNoticeCheck {

    private static final Set<String> PROPERTIES = Set.of(OwnNotice.AUDIENCE, OwnNotice.TEXT);

    private final Set<String> variables;
    private final ModelFaults findings;

    /** @param variables names of those that forms keep for the process */
    OwnNoticeCheck(Set<String> variables, ModelFaults findings) {
        this.variables = variables;
        this.findings = findings;
    }

    static Optional<StepActor> audience(ModelElement notice) {
        return OwnTaskCheck.property(notice, OwnNotice.AUDIENCE).flatMap(StepActor::find);
    }

    void check(ModelElement notice) {
        if (audience(notice).isEmpty()) {
            findings.add(notice, "own-notice-audience");
        }
        Bindings.own(notice, "camunda:property").stream()
                .map(property -> property.attribute("name").orElse(""))
                .filter(name -> !PROPERTIES.contains(name))
                .forEach(name -> findings.add(notice, "own-property", name));
        var text = OwnTaskCheck.property(notice, OwnNotice.TEXT).orElse("");
        if (!OwnNotice.isWritten(text)) {
            findings.add(notice, "own-notice-text", OwnNotice.LONGEST_TEXT);
        }
        OwnNotice.places(text).stream()
                .filter(place -> !OwnNotice.PLACES.contains(place) && !variables.contains(place))
                .forEach(place -> findings.add(notice, "own-notice-place", place));
    }
}
