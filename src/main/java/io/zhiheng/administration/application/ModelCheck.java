package io.zhiheng.administration.application;

import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.platform.workflow.model.ModelVetting.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** The verdict on a model by itself: its forms are those of the versions in force. */
@Component
public class ModelCheck {

    private final ModelVetting vetting;
    private final ModelVersions versions;

    ModelCheck(ModelVetting vetting, ModelVersions versions) {
        this.vetting = vetting;
        this.versions = versions;
    }

    public Verdict of(byte[] model) {
        return vetting.vet(model, formsInForce());
    }

    private List<byte[]> formsInForce() {
        return versions.all().stream()
                .filter(ModelVersions.Version::inForce)
                .flatMap(version -> versions.files(version.deployment()).entrySet().stream())
                .filter(file -> file.getKey().endsWith(ModelFile.FORM))
                .map(file -> file.getValue())
                .toList();
    }
}
