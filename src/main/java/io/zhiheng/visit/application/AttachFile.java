package io.zhiheng.visit.application;

import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes in a photo or document for a nonconformity. No transaction spans the upload, which may take minutes. */
@Component
public class AttachFile {

    private final RequestAccess access;
    private final Nonconformities nonconformities;
    private final FileIntake intake;
    private final KeepNonconformityFile keep;

    AttachFile(RequestAccess access, Nonconformities nonconformities, FileIntake intake, KeepNonconformityFile keep) {
        this.access = access;
        this.nonconformities = nonconformities;
        this.intake = intake;
        this.keep = keep;
    }

    /**
     * Of the team while it is on site, of the enterprise while it corrects.
     *
     * @throws io.zhiheng.shared.RuleBroken as {@link FileIntake#receive}; conflict {@code not-on-site},
     *     {@code not-correcting}, {@code too-many-files}
     */
    public NonconformityView.File execute(
            Actor actor, AssessmentRequestId id, UUID nonconformity, String name, InputStream content, long size) {
        nonconformities.find(access.find(actor, id).id(), nonconformity);
        try (var file = intake.receive(name, content, size)) {
            return keep.execute(actor, id, nonconformity, file);
        }
    }
}
