package io.zhiheng.assessment.application.workbook;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the workbook in which a self-assessment, or one of its first-level indicators, is filled in offline. */
@Component
@Transactional(readOnly = true)
public class ExportWorkbook {

    private static final int LINES_OF_GUIDE = 12;
    private static final int WIDTH = 100;
    private static final int MOST_FILES = 2_000;

    private final SelfAssessments assessments;
    private final StandingContents contents;
    private final EvidenceNames evidence;
    private final ShownContent shown;
    private final AssessmentWords words;
    private final Clock clock;

    ExportWorkbook(
            SelfAssessments assessments,
            StandingContents contents,
            EvidenceNames evidence,
            ShownContent shown,
            AssessmentWords words,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.evidence = evidence;
        this.shown = shown;
        this.words = words;
        this.clock = clock;
    }

    /** @param name for whoever keeps it as a file, with its ending */
    public record Exported(String name, byte[] content) {}

    /**
     * @param indicator id of a first-level indicator; null for all
     * @throws NotFound for one that the edition does not have
     */
    public Exported of(Actor actor, SelfAssessmentId id, String indicator) {
        var assessment = assessments.find(id, actor.enterprise());
        var standing = contents.of(actor, assessment);
        var firsts = firsts(standing.edition(), indicator);
        var files = evidence.of(actor.enterprise(), standing.evidence(), List.of());
        var sheets = new FilledSheets(standing, files, shown, words);
        var now = clock.instant();
        var writer = new WorkbookWriter(words);
        writer.page(words.of("assessment.workbook.guide"), guide(actor, standing.edition(), firsts), WIDTH);
        var told = new ArrayList<Map.Entry<String, String>>();
        told.add(Map.entry(WorkbookShape.SHAPE, WorkbookShape.NUMBER));
        told.add(Map.entry(WorkbookShape.ASSESSMENT, id.toString()));
        told.add(Map.entry(WorkbookShape.EDITION, assessment.edition()));
        firsts.stream()
                .flatMap(first -> sheets.of(first).stream())
                .forEach(sheet -> told.add(Map.entry(WorkbookShape.SHEET, writer.sheet(sheet))));
        var library = evidence.library(actor.enterprise(), MOST_FILES);
        writer.page(
                words.of("assessment.workbook.library"),
                Stream.concat(Stream.of(words.of("assessment.workbook.library.title")), library.stream())
                        .toList(),
                WIDTH);
        var day = BeijingTime.of(now).format(DateTimeFormatter.BASIC_ISO_DATE);
        var name = words.of(
                "assessment.workbook.file",
                indicator == null ? "" : firsts.get(0).displayNo() + "-",
                day);
        return new Exported(name + ".xlsx", writer.finish(told));
    }

    private static List<Edition.FirstLevel> firsts(Edition edition, String indicator) {
        return indicator == null
                ? edition.firstLevel()
                : List.of(edition.firstLevel(indicator).orElseThrow(() -> new NotFound("indicator", indicator)));
    }

    private List<String> guide(Actor actor, Edition edition, List<Edition.FirstLevel> firsts) {
        var names = firsts.stream()
                .map(first -> first.displayNo() + " " + first.name())
                .toList();
        return Stream.concat(
                        Stream.of(
                                words.of("assessment.workbook.guide.title"),
                                words.of(
                                        "assessment.workbook.guide.about",
                                        actor.personName(),
                                        BeijingTime.minute(clock.instant()),
                                        edition.number(),
                                        words.join(names))),
                        IntStream.rangeClosed(1, LINES_OF_GUIDE)
                                .mapToObj(line -> words.of("assessment.workbook.guide." + line)))
                .toList();
    }
}
