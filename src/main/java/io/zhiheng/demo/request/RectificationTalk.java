package io.zhiheng.demo.request;

import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.finding.application.ContinueDialogue;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What team and enterprise say to each other about the documents, and what the enterprise then says otherwise. */
@Component
@Profile("demo")
class RectificationTalk {

    private final ContinueDialogue continueDialogue;
    private final SelfAssessmentQueries queries;
    private final SaveAnswer saveAnswer;

    RectificationTalk(ContinueDialogue continueDialogue, SelfAssessmentQueries queries, SaveAnswer saveAnswer) {
        this.continueDialogue = continueDialogue;
        this.queries = queries;
        this.saveAnswer = saveAnswer;
    }

    /** Each asks about the own indicators; the last question is still without an answer. */
    void talk(StagedRequest course, Actor lead, Actor member) {
        for (var talk : course.lines.talks()) {
            continueDialogue.execute(
                    talk.clause().startsWith("DIG") ? member : lead, course.request, talk.clause(), talk.question());
            if (talk.answer() != null) {
                continueDialogue.execute(course.enterprise, course.request, talk.clause(), talk.answer());
            }
        }
    }

    void askBack(StagedRequest course) {
        continueDialogue.execute(course.enterprise, course.request, contested(course), course.lines.askedBack());
    }

    /** The answers are given anew, each with one more file. */
    void execute(StagedRequest course) {
        course.lines.rectified().forEach((clause, said) -> {
            continueDialogue.execute(course.enterprise, course.request, clause, said.reply());
            change(course, clause, said.statement());
        });
    }

    void thank(StagedRequest course, Actor lead) {
        continueDialogue.execute(lead, course.request, contested(course), course.lines.thanks());
    }

    private void change(StagedRequest course, String clause, String statement) {
        var answers = queries.answers(course.enterprise, course.selfAssessment);
        var answer = answers.stream()
                .filter(each -> each.clause().equals(clause))
                .findFirst()
                .orElseThrow();
        saveAnswer.execute(
                course.enterprise,
                course.selfAssessment,
                clause,
                answer.version(),
                new AnswerContent(answer.conformity(), statement, oneMore(ids(answer), answers)),
                List.of());
    }

    private static List<EvidenceId> oneMore(List<EvidenceId> evidence, List<AnswerView> answers) {
        var other = answers.stream()
                .flatMap(answer -> ids(answer).stream())
                .filter(id -> !evidence.contains(id))
                .findFirst();
        return Stream.concat(evidence.stream(), other.stream()).toList();
    }

    private static List<EvidenceId> ids(AnswerView answer) {
        return answer.evidence().stream().map(file -> file.id()).toList();
    }

    private static String contested(StagedRequest course) {
        return course.lines.supplements().keySet().iterator().next();
    }
}
