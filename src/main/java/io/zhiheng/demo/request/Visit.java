package io.zhiheng.demo.request;

import io.zhiheng.demo.picture.PicturePainter;
import io.zhiheng.demo.story.Paper;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.visit.application.AttachFile;
import io.zhiheng.visit.application.JudgeCorrection;
import io.zhiheng.visit.application.NonconformityView;
import io.zhiheng.visit.application.OnSiteQueries;
import io.zhiheng.visit.application.RecordNonconformity;
import io.zhiheng.visit.application.SaveCorrection;
import io.zhiheng.visit.domain.nonconformity.CorrectionVerdict;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is found on site, put right and verified. */
@Component
@Profile("demo")
class Visit {

    private final RecordNonconformity recordNonconformity;
    private final AttachFile attachFile;
    private final SaveCorrection saveCorrection;
    private final JudgeCorrection judgeCorrection;
    private final OnSiteQueries queries;
    private final PicturePainter painter;
    /** What the camera saw looks the same everywhere: painted once. */
    private final Map<Paper, byte[]> paintings = new HashMap<>();

    Visit(
            RecordNonconformity recordNonconformity,
            AttachFile attachFile,
            SaveCorrection saveCorrection,
            JudgeCorrection judgeCorrection,
            OnSiteQueries queries,
            PicturePainter painter) {
        this.recordNonconformity = recordNonconformity;
        this.attachFile = attachFile;
        this.saveCorrection = saveCorrection;
        this.judgeCorrection = judgeCorrection;
        this.queries = queries;
        this.painter = painter;
    }

    void record(Actor assessor, StagedRequest course) {
        var photos = course.lines.photos().iterator();
        course.lines
                .nonconformities()
                .forEach(found -> attach(
                        assessor, course, recordNonconformity.execute(assessor, course.request, found), photos.next()));
    }

    private void attach(Actor who, StagedRequest course, NonconformityView found, Paper photo) {
        var content = paintings.computeIfAbsent(photo, painter::paint);
        attachFile.execute(
                who, course.request, found.id(), photo.name(), new ByteArrayInputStream(content), content.length);
    }

    void correct(StagedRequest course) {
        var corrections = course.lines.corrections().iterator();
        var photos = course.lines.correctionPhotos().iterator();
        for (var found : queries.list(course.enterprise, course.request)) {
            if (found.severity().needsCorrection()) {
                saveCorrection.execute(
                        course.enterprise, course.request, found.id(), found.version(), corrections.next(), null);
                attach(course.enterprise, course, found, photos.next());
            }
        }
    }

    void verify(Actor assessor, AssessmentRequestId request) {
        for (var found : queries.list(assessor, request)) {
            if (found.severity().needsCorrection()) {
                judgeCorrection.execute(
                        assessor, request, found.id(), found.version(), CorrectionVerdict.VERIFIED, null, null);
            }
        }
    }
}
