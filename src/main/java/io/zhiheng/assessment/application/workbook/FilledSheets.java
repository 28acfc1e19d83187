package io.zhiheng.assessment.application.workbook;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.workbook.SheetColumn.Use;
import io.zhiheng.assessment.application.workbook.WorkbookShape.Kind;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.catalogue.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the sheets of first-level indicators from what stands there now. */
final class FilledSheets {

    private static final int YEARS_BEFORE = 2;

    private final StandingContent standing;
    private final EvidenceNames.Known files;
    private final ShownContent shown;
    private final AssessmentWords words;

    FilledSheets(StandingContent standing, EvidenceNames.Known files, ShownContent shown, AssessmentWords words) {
        this.standing = standing;
        this.files = files;
        this.shown = shown;
        this.words = words;
    }

    /** One for an indicator of clauses, two for one of figures: what is said about them, and the figures. */
    List<FilledSheet> of(Edition.FirstLevel first) {
        return first.kind() == Edition.Kind.CLAUSE
                ? List.of(clauses(first))
                : List.of(indicators(first), parameters(first));
    }

    private FilledSheet clauses(Edition.FirstLevel first) {
        var columns = columns(
                Kind.CLAUSE,
                reference("#indicator", 18),
                reference("#level", 9),
                reference("#requirement", 46),
                entry("conformity", Use.CHOICE, 12),
                entry("statement", Use.TEXT, 56),
                entry("evidence", Use.TEXT, 32),
                reference("#hints", 30),
                reference("#state", 14));
        var lines = first.secondLevel().stream()
                .flatMap(second -> second.clauses().stream().map(clause -> clause(first, second, clause)))
                .toList();
        return new FilledSheet(first.displayNo() + " " + first.name(), Kind.CLAUSE, columns, lines);
    }

    private SheetLine clause(Edition.FirstLevel first, Edition.SecondLevel second, Edition.Clause clause) {
        var cells = cells(Kind.CLAUSE, clause.id(), clause.displayNo());
        cells.put("#indicator", second.displayNo() + " " + second.name());
        cells.put("#level", standing.edition().levelName(clause.level()));
        cells.put("#requirement", clause.text());
        cells.put("#hints", String.join("\n", clause.evidence()));
        var open = standing.isOpen(Kind.CLAUSE, clause.id());
        cells.put("#state", state(open, standing.isCarriedOver(clause.id()), standing.of(clause.id())));
        return new SheetLine(cells, Map.of("conformity", shown.conformities(standing.edition(), clause)), open);
    }

    private FilledSheet indicators(Edition.FirstLevel first) {
        var columns = new ArrayList<>(columns(
                Kind.INDICATOR,
                reference("#indicator", 24),
                reference("#formula", 40),
                reference("#unit", 8),
                entry("applicable", Use.CHOICE, 10),
                entry("reason", Use.TEXT, 28),
                entry("basis.scope", Use.TEXT, 24),
                entry("basis.period", Use.TEXT, 18),
                entry("basis.source", Use.TEXT, 24),
                entry("basis.department", Use.TEXT, 16),
                entry("basis.target", Use.TEXT, 14)));
        years().forEach(year -> columns.add(new SheetColumn(
                WorkbookShape.year(year), Use.FIGURE, words.of("assessment.workbook.column.year", year), 12)));
        columns.add(entry("indicator", "statement", Use.TEXT, 46));
        columns.add(entry("indicator", "evidence", Use.TEXT, 32));
        columns.add(reference("#hints", 30));
        columns.add(reference("#state", 14));
        var lines = first.performance().stream().map(this::indicator).toList();
        return new FilledSheet(first.displayNo() + " " + first.name(), Kind.INDICATOR, columns, lines);
    }

    private SheetLine indicator(Edition.PerformanceIndicator indicator) {
        var cells = cells(Kind.INDICATOR, indicator.id(), indicator.displayNo());
        cells.put("#indicator", indicator.name());
        cells.put("#formula", indicator.formulaText());
        cells.put("#unit", indicator.unit());
        cells.put("#hints", String.join("\n", indicator.evidence()));
        var open = standing.isOpen(Kind.INDICATOR, indicator.id());
        cells.put("#state", state(open, standing.isCarriedOver(indicator.id()), standing.of(indicator.id())));
        return new SheetLine(cells, Map.of("applicable", shown.applicabilities(indicator)), open);
    }

    private FilledSheet parameters(Edition.FirstLevel first) {
        var columns = columns(
                Kind.PARAMETER,
                reference("#parameter", 34),
                reference("#unit", 8),
                entry("value", Use.FIGURE, 18),
                reference("#definition", 60),
                reference("#uses", 40));
        var lines = first.parameters().stream()
                .map(parameter -> {
                    var cells = cells(Kind.PARAMETER, parameter.id(), parameter.id());
                    cells.put("#parameter", parameter.name());
                    cells.put("#unit", parameter.unit());
                    cells.put("#definition", parameter.definition());
                    cells.put(
                            "#uses",
                            first.performance().stream()
                                    .filter(each -> each.parameters().contains(parameter.id()))
                                    .map(each -> each.displayNo() + " " + each.name())
                                    .collect(Collectors.joining("\n")));
                    return new SheetLine(cells, Map.of(), standing.isOpen(Kind.PARAMETER, parameter.id()));
                })
                .toList();
        return new FilledSheet(
                words.of("assessment.workbook.figures", first.displayNo()), Kind.PARAMETER, columns, lines);
    }

    private Map<String, String> cells(Kind kind, String subject, String number) {
        var written = standing.of(subject);
        var cells = new HashMap<String, String>();
        cells.put(kind.key(), subject);
        cells.put(WorkbookShape.VERSION, String.valueOf(written.version()));
        cells.put(WorkbookShape.NUMBER_OF_ROW, number);
        Stream.concat(kind.fields().stream(), years().stream().map(WorkbookShape::year))
                .forEach(field -> cells.put(
                        field,
                        shown.of(
                                field,
                                written.content().get(kind.inContent(field, subject)),
                                standing.edition(),
                                files)));
        return cells;
    }

    private String state(boolean open, boolean carriedOver, Written written) {
        var state = !open ? "closed" : carriedOver ? "carried" : written.by() == null ? "blank" : "begun";
        return words.of("assessment.workbook.state." + state);
    }

    /** The two years before, and whatever else somebody has told of. */
    private List<String> years() {
        int year = standing.assessment().statisticalYear();
        return Stream.concat(
                        IntStream.rangeClosed(1, YEARS_BEFORE).mapToObj(back -> String.valueOf(year - back)),
                        standing.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<SheetColumn> columns(Kind kind, SheetColumn... columns) {
        return Stream.concat(
                        Stream.of(
                                new SheetColumn(kind.key(), Use.HIDDEN, "", 0),
                                new SheetColumn(WorkbookShape.VERSION, Use.HIDDEN, "", 0),
                                reference(WorkbookShape.NUMBER_OF_ROW, 12)),
                        Stream.of(columns))
                .toList();
    }

    private SheetColumn reference(String key, int width) {
        return new SheetColumn(key, Use.REFERENCE, words.of("assessment.workbook.column." + key.substring(1)), width);
    }

    private SheetColumn entry(String key, Use use, int width) {
        return new SheetColumn(key, use, words.of("assessment.workbook.column." + key), width);
    }

    private SheetColumn entry(String of, String key, Use use, int width) {
        return new SheetColumn(key, use, words.of("assessment.workbook.column." + of + "." + key), width);
    }
}
