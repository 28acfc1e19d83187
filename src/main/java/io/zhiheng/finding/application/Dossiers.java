package io.zhiheng.finding.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.request.domain.AssessmentRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads frozen revisions. They never change, so those read last are kept. */
@Component
public class Dossiers {

    /** Number of the revision that was submitted. */
    public static final int SUBMISSION = 1;

    private static final int KEPT = 32;
    private static final int KEPT_LISTS = 500;

    private final SubmittedSelfAssessments submitted;
    private final Editions editions;
    private final Map<Revision, Dossier> dossiers = lastUsed(KEPT);
    private final Map<Revision, Set<String>> files = lastUsed(KEPT_LISTS);

    Dossiers(SubmittedSelfAssessments submitted, Editions editions) {
        this.submitted = submitted;
        this.editions = editions;
    }

    private record Revision(SelfAssessmentId selfAssessment, int number) {}

    /** The revision that is judged now. Whether the actor may read it is for the caller to know. */
    public Dossier latest(AssessmentRequest request) {
        return of(request.selfAssessment(), submitted.latestRevision(request.selfAssessment()));
    }

    public Dossier of(SelfAssessmentId selfAssessment, int revision) {
        var key = new Revision(selfAssessment, revision);
        var kept = dossiers.get(key);
        if (kept != null) {
            return kept;
        }
        var content = submitted.find(selfAssessment, revision);
        var read = new Dossier(content, editions.byNumber(content.edition()));
        dossiers.put(key, read);
        return read;
    }

    /** Ids of the files of all revisions. */
    Set<String> evidenceOf(SelfAssessmentId selfAssessment) {
        return IntStream.rangeClosed(1, submitted.latestRevision(selfAssessment))
                .mapToObj(number -> evidenceOf(new Revision(selfAssessment, number)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Set<String> evidenceOf(Revision revision) {
        var kept = files.get(revision);
        if (kept != null) {
            return kept;
        }
        var read = of(revision.selfAssessment(), revision.number()).evidence();
        files.put(revision, read);
        return read;
    }

    private static <V> Map<Revision, V> lastUsed(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Revision, V> eldest) {
                return size() > most;
            }
        });
    }
}
