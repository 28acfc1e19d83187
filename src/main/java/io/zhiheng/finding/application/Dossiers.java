package io.zhiheng.finding.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.request.domain.AssessmentRequest;
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
    private final Cache<Revision, Dossier> dossiers =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<Revision, Set<String>> files =
            Caffeine.newBuilder().maximumSize(KEPT_LISTS).build();

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
        return dossiers.get(new Revision(selfAssessment, revision), this::read);
    }

    private Dossier read(Revision revision) {
        var content = submitted.find(revision.selfAssessment(), revision.number());
        return new Dossier(content, editions.byNumber(content.edition()));
    }

    /** Ids of the files of all revisions. */
    Set<String> evidenceOf(SelfAssessmentId selfAssessment) {
        return IntStream.rangeClosed(1, submitted.latestRevision(selfAssessment))
                .mapToObj(number -> evidenceOf(new Revision(selfAssessment, number)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Set<String> evidenceOf(Revision revision) {
        return files.get(
                revision, each -> of(each.selfAssessment(), each.number()).evidence());
    }
}
