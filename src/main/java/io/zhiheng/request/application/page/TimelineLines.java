package io.zhiheng.request.application.page;

import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.ownstep.OwnRecordView.Answer;
import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.page.RequestView.Line;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happened at a request, as the side that reads it may know. */
@Component
class TimelineLines {

    /** Matters of the institution among itself; the enterprise sees what becomes of them. */
    private static final Set<StepAction> INTERNAL = Set.of(
            StepAction.TEAM_FORMED,
            StepAction.DECLARATION_SIGNED,
            StepAction.TEAM_RECALLED,
            StepAction.CONFLICT_DECLARED,
            StepAction.CONFLICT_LIFTED,
            StepAction.TASK_REASSIGNED,
            StepAction.INDICATOR_REVIEWED,
            StepAction.DECISION_GIVEN,
            StepAction.REMINDED,
            StepAction.TIME_LIMIT_PASSED,
            StepAction.PLATFORM_INFORMED,
            StepAction.DOCUMENTS_REVIEWED,
            StepAction.STEP_FAILED);

    private final OwnRecordQueries ownRecords;
    private final Words words;

    TimelineLines(OwnRecordQueries ownRecords, Words words) {
        this.ownRecords = ownRecords;
        this.words = words;
    }

    /** Newest first. */
    List<Line> of(Actor actor, AssessmentRequestId request, List<StepRecord> taken) {
        var enterprise = actor.enterprise() != null;
        var own = ownRecords.of(request.toString(), !enterprise);
        var beside = beside(own, taken);
        var filled = own.stream()
                .collect(Collectors.toMap(record -> key(record.step(), record.number()), Function.identity()));
        var times = new HashMap<String, Integer>();
        var lines = new ArrayList<Line>();
        for (var record : taken) {
            if (record.action() == StepAction.OWN_STEP_TAKEN) {
                var number = times.merge(record.step(), 1, Integer::sum);
                var answers = filled.get(key(record.step(), number));
                if (answers != null) {
                    lines.add(line(record, answers));
                }
            } else if (!enterprise || !INTERNAL.contains(record.action())) {
                lines.add(line(record, beside.getOrDefault(record, List.of())));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    /** What a step of the product asked besides stands where the step was written down. */
    private static Map<StepRecord, List<Answer>> beside(List<OwnRecordView> own, List<StepRecord> taken) {
        var beside = new HashMap<StepRecord, List<Answer>>();
        own.stream()
                .filter(filled -> !OwnStep.isOwn(filled.step()))
                .forEach(filled -> taken.stream()
                        .filter(record ->
                                (record.step() == null || filled.step().equals(record.step()))
                                        && !record.takenAt().isBefore(filled.takenAt())
                                        && !beside.containsKey(record))
                        .findFirst()
                        .ifPresent(record -> beside.put(record, filled.answers())));
        return beside;
    }

    private static String key(String step, int number) {
        return step + " " + number;
    }

    private Line line(StepRecord record, List<Answer> beside) {
        return new Line(
                record.action(),
                words.of("review.action." + record.action()),
                record.side(),
                record.side() == Attribution.Side.SYSTEM ? null : record.person(),
                record.reason(),
                record.takenAt(),
                beside);
    }

    private Line line(StepRecord record, OwnRecordView filled) {
        var what = filled.number() == 1
                ? filled.name()
                : words.of("review.action.own-step-again", filled.name(), filled.number());
        return new Line(
                record.action(), what, record.side(), record.person(), null, record.takenAt(), filled.answers());
    }
}
