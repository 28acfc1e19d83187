package io.zhiheng.assessment.application.history;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.EnterpriseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the files of earlier states, also those that were removed since: two queries for all of them. */
@Component
class PastFiles {

    private final EvidenceFiles files;
    private final AssessmentWords words;

    PastFiles(EvidenceFiles files, AssessmentWords words) {
        this.files = files;
        this.words = words;
    }

    Named named(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        var wanted = ids.stream().distinct().toList();
        var standing = files.find(enterprise, wanted).stream()
                .collect(Collectors.toMap(EvidenceFileView::id, Function.identity()));
        var gone = wanted.stream().filter(id -> !standing.containsKey(id)).toList();
        return new Named(standing, files.removed(enterprise, gone), words.of("assessment.history.file-unknown"));
    }

    record Named(Map<EvidenceId, EvidenceFileView> standing, Map<EvidenceId, String> removed, String unknown) {

        List<PastFile> of(Collection<EvidenceId> ids) {
            return ids.stream().map(this::file).toList();
        }

        private PastFile file(EvidenceId id) {
            return standing.containsKey(id)
                    ? new PastFile(id, standing.get(id).name(), false)
                    : new PastFile(id, removed.getOrDefault(id, unknown), true);
        }
    }
}
