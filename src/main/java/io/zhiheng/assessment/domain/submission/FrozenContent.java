package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.assessment.SubmittedSelfAssessment.Declaration;
import io.zhiheng.assessment.SubmittedSelfAssessment.Performance;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one copy that a submission takes of everything the enterprise wrote. */
public record FrozenContent(
        int processVersion,
        Profile profile,
        List<Answer> answers,
        List<Performance> performance,
        Map<String, String> parameters,
        List<Declaration> declarations) {

    /** Figures were frozen in any spelling once; they are read in one. */
    public FrozenContent {
        var figures = new LinkedHashMap<String, String>();
        parameters.forEach((parameter, value) -> figures.put(parameter, TypedFigure.stored(value)));
        parameters = figures;
    }

    public Optional<Answer> answer(String clause) {
        return answers.stream().filter(each -> each.clause().equals(clause)).findFirst();
    }

    /** The same with some answers replaced, by clause. */
    public FrozenContent with(Map<String, Answer> rectified) {
        return new FrozenContent(
                processVersion,
                profile,
                answers.stream()
                        .map(each -> rectified.getOrDefault(each.clause(), each))
                        .toList(),
                performance,
                parameters,
                declarations);
    }
}
