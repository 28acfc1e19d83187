package io.zhiheng.visit.application;

import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.storage.FileKind;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile;
import io.zhiheng.visit.domain.nonconformity.NonconformityFile.Side;
import io.zhiheng.visit.domain.nonconformity.NonconformityFiles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows nonconformities with their files: one query for all of them. */
@Component
class NonconformityViews {

    private final NonconformityFiles files;
    private final SubmittedSelfAssessments submitted;
    private final Editions editions;

    NonconformityViews(NonconformityFiles files, SubmittedSelfAssessments submitted, Editions editions) {
        this.files = files;
        this.submitted = submitted;
        this.editions = editions;
    }

    NonconformityView of(AssessmentRequest request, Nonconformity nonconformity) {
        return of(request, List.of(nonconformity)).get(0);
    }

    List<NonconformityView> of(AssessmentRequest request, List<Nonconformity> nonconformities) {
        if (nonconformities.isEmpty()) {
            return List.of();
        }
        var clauses = edition(request).clausesById();
        var kept = files.of(nonconformities.stream().map(Nonconformity::id).toList()).stream()
                .collect(Collectors.groupingBy(NonconformityFile::nonconformity));
        return nonconformities.stream().map(each -> view(each, clauses, kept)).toList();
    }

    Edition edition(AssessmentRequest request) {
        return editions.byNumber(submitted.find(request.selfAssessment()).edition());
    }

    private static NonconformityView view(
            Nonconformity each, Map<String, Edition.Clause> clauses, Map<UUID, List<NonconformityFile>> kept) {
        var text = each.text();
        var correction = each.correction();
        var files = kept.getOrDefault(each.id(), List.of());
        return new NonconformityView(
                each.id(),
                each.label(),
                each.version(),
                each.state(),
                text.clause(),
                text.clause() == null ? null : clauses.get(text.clause()).displayNo(),
                text.severity(),
                text.description(),
                text.requirement(),
                text.missing(),
                each.recordedBy(),
                each.recordedAt(),
                files(files, Side.FINDING),
                correction.cause(),
                correction.correction(),
                correction.action(),
                each.correctedBy(),
                each.correctedAt(),
                files(files, Side.CORRECTION),
                each.verdict(),
                each.verdictReason(),
                each.verdictBy(),
                each.verdictAt(),
                each.past());
    }

    private static List<NonconformityView.File> files(List<NonconformityFile> files, Side side) {
        return files.stream()
                .filter(file -> file.side() == side)
                .map(NonconformityViews::file)
                .toList();
    }

    static NonconformityView.File file(NonconformityFile file) {
        return new NonconformityView.File(
                file.id(),
                file.name(),
                file.size(),
                FileKind.of(file.extension()).isImage(),
                file.uploadedBy(),
                file.uploadedAt());
    }
}
