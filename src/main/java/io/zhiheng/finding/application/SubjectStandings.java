package io.zhiheng.finding.application;

import io.zhiheng.assessment.SubmittedSelfAssessment.Evidence;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.finding.application.ClauseView.Standing;
import io.zhiheng.finding.application.Reading.Read;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What whoever reads a clause or a figure may do with it, and how its files can be shown. */
@Component
class SubjectStandings {

    private final IndicatorTasks tasks;
    private final EvidenceFiles files;

    SubjectStandings(IndicatorTasks tasks, EvidenceFiles files) {
        this.tasks = tasks;
        this.files = files;
    }

    Standing of(Actor actor, Read read, String subject) {
        var request = read.request();
        var member = read.team().get(actor.account());
        var indicator = read.dossier().firstLevelOf(subject).orElseThrow().id();
        var task = IndicatorTasks.reviews(read.tasks()).get(indicator);
        if (task == null) {
            return new Standing(
                    member != null,
                    false,
                    member != null
                            && IndicatorTasks.correcting(request, read.tasks(), member)
                                    .isPresent(),
                    null,
                    null,
                    indicator);
        }
        boolean free = task.assignee() == null;
        return new Standing(
                member != null,
                true,
                member != null && (free || task.isHeldBy(actor.account())),
                tasks.holder(request, task),
                member != null && free ? task.id() : null,
                indicator);
    }

    /** The extension by the file's id, which says how it can be shown. */
    Map<String, String> types(Read read, List<Evidence> evidence) {
        return files
                .find(
                        read.request().enterprise(),
                        evidence.stream().map(each -> EvidenceId.of(each.id())).toList())
                .stream()
                .collect(Collectors.toMap(file -> file.id().toString(), EvidenceFileView::type));
    }
}
