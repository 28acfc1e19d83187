package io.zhiheng.request.application.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.enterprise.Documents;
import io.zhiheng.platform.forms.FormField;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormSource;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.page.RequestView.Answer;
import io.zhiheng.request.application.page.RequestView.File;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a request's form says, in the words of the form, and what the self-assessment that it carries adds to it. */
@Component
public class RequestSheet {

    private static final String FORM = "assessment-request";
    private static final Set<String> IN_THE_HEAD = Set.of("institution", "level");

    private final FormSource forms;
    private final Documents documents;
    private final SubmittedSelfAssessments selfAssessments;
    private final RequestHeads heads;
    private final Words words;

    RequestSheet(
            FormSource forms,
            Documents documents,
            SubmittedSelfAssessments selfAssessments,
            RequestHeads heads,
            Words words) {
        this.forms = forms;
        this.documents = documents;
        this.selfAssessments = selfAssessments;
        this.heads = heads;
        this.words = words;
    }

    public List<Answer> answers(AssessmentRequest request, SubmittedSelfAssessment carried) {
        var answers = new ArrayList<Answer>();
        var told = new HashSet<>(IN_THE_HEAD);
        // words are those with which it was handed in; what was asked since is told by those of today
        Stream.of(schema(request), schema())
                .forEach(form -> form.visit(field -> {
                    var value = field.key() == null
                            ? null
                            : request.content().values().get(field.key());
                    if (value != null
                            && !"".equals(value)
                            && !field.type().equals("filepicker")
                            && told.add(field.key())) {
                        answers.add(new Answer(field.key(), field.label(), text(field, value)));
                    }
                }));
        var profile = carried.profile();
        carry("employees", "review.request.employees", profile.employees(), answers);
        carry("creditCode", "review.request.credit-code", profile.creditCode(), answers);
        carry("creditCodeReason", "review.request.credit-code-reason", profile.creditCodeReason(), answers);
        return answers;
    }

    private void carry(String key, String label, Object value, List<Answer> answers) {
        if (value != null) {
            answers.add(new Answer(key, words.of(label), value.toString()));
        }
    }

    /**
     * The self-assessment's report, and the attachments that are still there, under addresses that lead through the
     * request.
     */
    public List<File> files(AssessmentRequest request, SubmittedSelfAssessment carried) {
        var files = new ArrayList<File>();
        files.add(selfReport(request, carried));
        for (var field : schema().groups()) {
            if (field.type().equals("filepicker") && request.content().values().get(field.key()) instanceof String id) {
                add(request, field.label(), id, files);
            }
        }
        request.content().certificates().forEach(file -> add(request, file.name(), file.id(), files));
        return files;
    }

    private File selfReport(AssessmentRequest request, SubmittedSelfAssessment carried) {
        var submitted = BeijingTime.of(carried.submittedAt()).toLocalDate();
        return new File(
                words.of("review.request.self-report"),
                words.of("review.request.self-report.of", heads.level(request.selfLevel()), submitted.toString()),
                "/api/v1/assessment-requests/" + request.id() + "/self-report.pdf?inline=true");
    }

    /** The self-assessment as it was handed in. */
    public SubmittedSelfAssessment carried(AssessmentRequest request) {
        return selfAssessments.find(request.selfAssessment(), request.enterprise());
    }

    private void add(AssessmentRequest request, String label, String id, List<File> files) {
        documents
                .find(request.enterprise(), id)
                .ifPresent(found -> files.add(new File(
                        label, found.name(), "/api/v1/assessment-requests/" + request.id() + "/attachments/" + id)));
    }

    private String text(FormField field, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> text(field, one))
                    .collect(Collectors.joining(words.of("review.request.and")));
        }
        if (value instanceof Boolean given) {
            return words.of(given ? "review.request.given" : "review.request.not-given");
        }
        for (JsonNode option : field.schema().path("values")) {
            if (option.path("value").asText().equals(value.toString())) {
                return option.path("label").asText();
            }
        }
        return value.toString();
    }

    private FormSchema schema(AssessmentRequest request) {
        return forms.find(FORM, request.id().toString()).map(FormSchema::parse).orElseGet(this::schema);
    }

    private FormSchema schema() {
        return FormSchema.parse(
                forms.find(FORM).orElseThrow(() -> new IllegalStateException("form " + FORM + " is missing")));
    }
}
