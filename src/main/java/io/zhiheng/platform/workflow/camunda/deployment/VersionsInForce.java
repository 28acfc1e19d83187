package io.zhiheng.platform.workflow.camunda.deployment;

import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVersions.Version;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.shared.Words;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * At start: what administrators released is held against the contract of this build. A version that it cannot work with
 * starts nothing new; the application starts all the same.
 */
@Component
class VersionsInForce {

    private static final Logger log = LoggerFactory.getLogger(VersionsInForce.class);

    private final ModelVersions versions;
    private final ModelVetting vetting;
    private final StoppedStarts starts;
    private final Words words;

    VersionsInForce(ModelVersions versions, ModelVetting vetting, StoppedStarts starts, Words words) {
        this.versions = versions;
        this.vetting = vetting;
        this.starts = starts;
        this.words = words;
    }

    /** Before that a start would be refused by nobody, but nobody can ask for one yet. */
    @EventListener(ApplicationReadyEvent.class)
    void vet() {
        versions.all().stream()
                .filter(version -> version.inForce() && !version.shipped())
                .forEach(this::vet);
    }

    private void vet(Version version) {
        var reasons = reasons(version);
        if (!reasons.isEmpty()) {
            log.warn("{} version {} starts nothing new: {}", version.process(), version.version(), reasons);
            starts.unfit(
                    version.process(),
                    words.of(
                            "platform.stop.unfit",
                            version.version(),
                            reasons.get(0).message()));
        }
    }

    private List<ModelVetting.Reason> reasons(Version version) {
        var files = versions.files(version.deployment());
        var model = files.entrySet().stream()
                .filter(file -> !file.getKey().endsWith(".form"))
                .findFirst();
        var forms = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".form"))
                .map(file -> file.getValue())
                .toList();
        return model.map(file -> vetting.vet(file.getValue(), forms).reasons()).orElse(List.of());
    }
}
