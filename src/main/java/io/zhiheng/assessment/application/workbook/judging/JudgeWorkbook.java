package io.zhiheng.assessment.application.workbook.judging;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.workbook.EvidenceNames;
import io.zhiheng.assessment.application.workbook.ShownContent;
import io.zhiheng.assessment.application.workbook.StandingContent;
import io.zhiheng.assessment.application.workbook.sent.SentLine;
import io.zhiheng.assessment.application.writing.WritePerformance;
import io.zhiheng.assessment.domain.answer.PastState;
import io.zhiheng.assessment.domain.answer.PastStates;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.evidence.EvidenceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says of each row of a workbook what it would do to what stands there. */
@Component
public class JudgeWorkbook {

    private final PastStates past;
    private final EvidenceNames evidence;
    private final ShownContent shown;
    private final WritePerformance performance;
    private final AssessmentWords words;

    JudgeWorkbook(
            PastStates past,
            EvidenceNames evidence,
            ShownContent shown,
            WritePerformance performance,
            AssessmentWords words) {
        this.past = past;
        this.evidence = evidence;
        this.shown = shown;
        this.performance = performance;
        this.words = words;
    }

    public List<JudgedRow> judge(StandingContent standing, List<SentLine> lines) {
        var earlier = earlier(standing, lines);
        var ids = new HashSet<>(standing.evidence());
        earlier.values().forEach(written -> ids.addAll(files(written)));
        var names = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.cells().get("evidence")))
                .flatMap(cell -> CellReader.names(cell.text()))
                .distinct()
                .toList();
        var files = evidence.of(standing.assessment().enterprise(), List.copyOf(ids), names);
        var judge = new LineJudge(
                standing,
                earlier,
                new RowSubjects(standing, shown),
                new CellReader(standing.edition(), files, shown, words),
                shown,
                words);
        var rows = new ArrayList<JudgedRow>();
        lines.forEach(line -> rows.add(judge.judge(line)));
        return new FigureJudge(standing, performance).judge(rows);
    }

    /** The states that rows were made from and that stand there no more. */
    private Map<String, Written> earlier(StandingContent standing, List<SentLine> lines) {
        var earlier = new HashMap<String, Written>();
        var keys = new HashSet<PastState.Key>();
        for (var line : lines) {
            var version = LineCheck.version(line);
            if (version.isPresent()
                    && standing.has(line.kind(), line.subject())
                    && version.get() < standing.of(line.subject()).version()) {
                keys.add(new PastState.Key(standing.assessment().id().value(), line.subject(), version.get()));
            }
        }
        if (!keys.isEmpty()) {
            past.findByKeyIn(keys).forEach(state -> {
                var written = state.written();
                earlier.put(LineJudge.stateOf(written.subject(), written.version()), written);
            });
        }
        return earlier;
    }

    private static List<EvidenceId> files(Written written) {
        return written.content().get("evidence") instanceof Collection<?> ids
                ? ids.stream().map(id -> EvidenceId.of(id.toString())).toList()
                : List.of();
    }
}
