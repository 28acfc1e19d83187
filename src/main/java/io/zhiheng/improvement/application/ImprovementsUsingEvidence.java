package io.zhiheng.improvement.application;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.EvidenceUse;
import io.zhiheng.improvement.domain.Improvement;
import io.zhiheng.improvement.domain.Improvements;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Words;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in which improvements a file is used. */
@Component
class ImprovementsUsingEvidence implements EvidenceUse {

    private final Improvements improvements;
    private final GapSubjects subjects;
    private final Words words;

    ImprovementsUsingEvidence(Improvements improvements, GapSubjects subjects, Words words) {
        this.improvements = improvements;
        this.subjects = subjects;
        this.words = words;
    }

    @Override
    public List<Place> placesOf(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        return improvements.of(enterprise).stream()
                .flatMap(improvement -> improvement.content().evidence().stream()
                        .filter(ids::contains)
                        .map(file -> place(improvement, file)))
                .toList();
    }

    private Place place(Improvement improvement, EvidenceId file) {
        return new Place(
                file,
                words.of("improvement.place", subjects.of(improvement.gap()).label()),
                "/improvements#" + improvement.id(),
                false);
    }
}
