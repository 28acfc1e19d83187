package io.zhiheng.assessment.application.workbook.judging;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.workbook.ShownContent;
import io.zhiheng.assessment.application.workbook.StandingContent;
import io.zhiheng.assessment.application.workbook.WorkbookShape;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.Change;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.Fault;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.State;
import io.zhiheng.assessment.application.workbook.sent.SentLine;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges the rows of one workbook, one after the other. What a row says is held against the state that the workbook was
 * made from: only what differs from that was written by whoever filled it in.
 */
final class LineJudge {

    private final StandingContent standing;
    private final Map<String, Written> earlier;
    private final RowSubjects subjects;
    private final CellReader cells;
    private final ShownContent shown;
    private final AssessmentWords words;
    private final LineCheck check;

    /** @param earlier the states that rows were made from, by {@link #stateOf} */
    LineJudge(
            StandingContent standing,
            Map<String, Written> earlier,
            RowSubjects subjects,
            CellReader cells,
            ShownContent shown,
            AssessmentWords words) {
        this.standing = standing;
        this.earlier = earlier;
        this.subjects = subjects;
        this.cells = cells;
        this.shown = shown;
        this.words = words;
        this.check = new LineCheck(standing, subjects, words);
    }

    static String stateOf(String subject, int version) {
        return subject + " " + version;
    }

    JudgedRow judge(SentLine line) {
        var untrue = check.fault(line);
        if (untrue.isPresent()) {
            return row(line, State.INVALID, untrue.get().message(), List.of(), List.of(untrue.get()), Map.of());
        }
        var current = standing.of(line.subject());
        int version = LineCheck.version(line).orElseThrow();
        var base = version == current.version() ? Optional.of(current.content()) : earlier(line, version);
        var content = new HashMap<>(current.content());
        var changes = new ArrayList<Change>();
        var faults = new ArrayList<Fault>();
        line.cells().forEach((field, cell) -> read(line, field, base, current.content(), content, changes, faults));
        if (faults.isEmpty() && !changes.isEmpty()) {
            faults.addAll(refusals(line, current, content));
        }
        if (!faults.isEmpty()) {
            return row(line, State.INVALID, JudgedRow.said(faults), List.of(), faults, Map.of());
        }
        return row(line, state(current, version, changes), null, changes, List.of(), content);
    }

    private Optional<Map<String, Object>> earlier(SentLine line, int version) {
        return Optional.ofNullable(earlier.get(stateOf(line.subject(), version)))
                .map(Written::content)
                .or(() -> version == 0 ? Optional.of(subjects.nothing(line.kind(), line.subject())) : Optional.empty());
    }

    private void read(
            SentLine line,
            String field,
            Optional<Map<String, Object>> base,
            Map<String, Object> current,
            Map<String, Object> content,
            List<Change> changes,
            List<Fault> faults) {
        var cell = line.cells().get(field);
        if (cell.merged() != null || cell.fault() != null) {
            var what = cell.merged() != null ? "merged" : cell.fault();
            faults.add(new Fault(
                    cell.address(), words.of("assessment.workbook.fault." + what, String.valueOf(cell.merged()))));
            return;
        }
        var name = line.kind().inContent(field, line.subject());
        if (base.isPresent()
                && cells.isSame(field, cells.shown(field, base.get().get(name)), cell.text())) {
            return;
        }
        var read = cells.read(
                field,
                cell.text(),
                subjects.unit(line.kind(), line.subject()),
                subjects.choice(line.kind(), line.subject()));
        if (read.fault() != null) {
            faults.add(new Fault(cell.address(), read.fault()));
            return;
        }
        var before = cells.shown(field, current.get(name));
        if (!cells.isSame(field, before, cells.shown(field, read.value()))) {
            changes.add(new Change(
                    name,
                    shown.label(line.kind(), field),
                    cell.address(),
                    before,
                    cells.shown(field, read.value()),
                    cell.calculated()));
            put(content, name, read.value());
        }
    }

    /** A year of which nothing is told any more is not there. */
    private static void put(Map<String, Object> content, String name, Object value) {
        if (value == null && WorkbookShape.isYear(name)) {
            content.remove(name);
        } else {
            content.put(name, value);
        }
    }

    private List<Fault> refusals(SentLine line, Written current, Map<String, Object> content) {
        var closed = standing.refusal(line.kind(), line.subject())
                .or(() -> subjects.closedBasis(line.kind(), line.subject(), content));
        if (closed.isPresent()) {
            return List.of(new Fault(line.place(), said(closed.get())));
        }
        return subjects.broken(
                        line.kind(),
                        new Written(line.subject(), current.version(), content, current.by(), current.at()))
                .map(broken -> broken.fieldErrors().stream()
                        .map(error -> new Fault(
                                address(line, error.field()),
                                words.of(error.messageKey(), error.args().toArray())))
                        .toList())
                .orElse(List.of());
    }

    private static String address(SentLine line, String field) {
        return line.cells().containsKey(field) ? line.cells().get(field).address() : line.place();
    }

    private String said(RuleBroken refusal) {
        return words.of(refusal.messageKey(), refusal.args());
    }

    private State state(Written current, int version, List<Change> changes) {
        if (changes.isEmpty()) {
            return State.SAME;
        }
        if (version < current.version()) {
            return State.CONFLICT;
        }
        return RowSubjects.isNothing(current) ? State.NEW : State.CHANGED;
    }

    private JudgedRow row(
            SentLine line,
            State state,
            String message,
            List<Change> changes,
            List<Fault> faults,
            Map<String, Object> content) {
        var known = standing.has(line.kind(), line.subject());
        var current = known ? standing.of(line.subject()) : null;
        return new JudgedRow(
                line.sheet(),
                cell(line, changes, faults),
                line.subject(),
                known ? subjects.label(line.kind(), line.subject()) : line.number(),
                state,
                message == null ? note(line, state, current) : message,
                changes,
                faults,
                known ? current.by() : null,
                known ? current.at() : null,
                known ? current.version() : 0,
                content,
                line);
    }

    private String note(SentLine line, State state, Written current) {
        if (state == State.CONFLICT) {
            return words.of("assessment.workbook.note.conflict", current.by(), BeijingTime.minute(current.at()));
        }
        return state == State.SAME && standing.isCarriedOver(line.subject())
                ? words.of("assessment.workbook.note.carried")
                : null;
    }

    private static String cell(SentLine line, List<Change> changes, List<Fault> faults) {
        if (!faults.isEmpty()) {
            return faults.get(0).cell();
        }
        return changes.isEmpty()
                ? line.cells().values().iterator().next().address()
                : changes.get(0).cell();
    }
}
