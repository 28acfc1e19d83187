package io.zhiheng.improvement.application;

import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.improvement.application.ImprovementView.File;
import io.zhiheng.improvement.domain.Improvement;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows improvements with the words of the catalogue and the names of their files. */
@Component
class ImprovementViews {

    private final GapSubjects subjects;
    private final EvidenceFiles files;
    private final Clock clock;

    ImprovementViews(GapSubjects subjects, EvidenceFiles files, Clock clock) {
        this.subjects = subjects;
        this.files = files;
        this.clock = clock;
    }

    ImprovementView of(Improvement improvement) {
        return of(improvement.enterprise(), List.of(improvement)).get(0);
    }

    /** All of one enterprise, their files by one query. */
    List<ImprovementView> of(EnterpriseId enterprise, List<Improvement> improvements) {
        var named = files
                .find(
                        enterprise,
                        improvements.stream()
                                .flatMap(each -> each.content().evidence().stream())
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(EvidenceFileView::id, Function.identity()));
        return improvements.stream().map(each -> view(each, named)).toList();
    }

    private ImprovementView view(Improvement improvement, Map<EvidenceId, EvidenceFileView> named) {
        var gap = improvement.gap();
        var subject = subjects.of(gap);
        var content = improvement.content();
        var today = BeijingTime.of(clock.instant()).toLocalDate();
        return new ImprovementView(
                improvement.id(),
                improvement.version(),
                gap.subject(),
                subject.label(),
                subject.text(),
                subject.level(),
                gap.from(),
                gap.to(),
                subject.unit(),
                subject.operator(),
                subjects.current(gap.subject()).isEmpty(),
                content.measure(),
                content.owner(),
                content.dueOn(),
                improvement.isOpen()
                        && content.dueOn() != null
                        && content.dueOn().isBefore(today),
                content.state(),
                content.remindDays(),
                improvement.remindedAt(),
                content.result(),
                content.evidence().stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .map(file -> new File(file.id(), file.name()))
                        .toList(),
                improvement.finishedAt(),
                improvement.savedBy(),
                improvement.savedAt());
    }
}
