package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.rectification.RectificationRounds;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.shared.Actor;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/**
 * Takes in a file for an unfinished self-assessment, or one that is being rectified. No transaction spans the upload,
 * which may take minutes.
 */
@Component
public class UploadEvidence {

    private final SelfAssessments assessments;
    private final RectificationRounds rounds;
    private final EvidenceFiles files;

    UploadEvidence(SelfAssessments assessments, RectificationRounds rounds, EvidenceFiles files) {
        this.assessments = assessments;
        this.rounds = rounds;
        this.files = files;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link EvidenceFiles#store}, or {@code already-…} after the end */
    public EvidenceFiles.Stored execute(Actor actor, SelfAssessmentId id, String name, InputStream content, long size) {
        var assessment = assessments.find(id, actor.enterprise());
        if (!assessment.isSubmitted() || rounds.open(id).isEmpty()) {
            assessment.requireFilling();
        }
        return files.store(actor, name, content, size);
    }
}
