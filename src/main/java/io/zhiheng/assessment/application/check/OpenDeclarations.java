package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.StepTitles;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.catalogue.Edition;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The parts of which nobody has said yet that they are complete. */
@Component
class OpenDeclarations {

    private final Declarations declarations;
    private final StepTitles titles;
    private final AssessmentWords words;

    OpenDeclarations(Declarations declarations, StepTitles titles, AssessmentWords words) {
        this.declarations = declarations;
        this.titles = titles;
        this.words = words;
    }

    List<OpenPoint> of(SelfAssessment assessment, Edition edition) {
        var given = declarations.inForce(assessment.id()).stream()
                .map(Declaration::item)
                .collect(Collectors.toSet());
        var named = titles.of(assessment.id(), edition);
        return Part.all(edition.firstLevel().stream()
                        .map(Edition.FirstLevel::id)
                        .toList())
                .stream()
                .filter(part -> !given.contains(part))
                .map(part -> new OpenPoint(
                        OpenPoint.DECLARATION + part,
                        Severity.MUST_FIX,
                        part,
                        null,
                        "declaration",
                        words.of("assessment.open.declaration", named.part(part))))
                .toList();
    }
}
