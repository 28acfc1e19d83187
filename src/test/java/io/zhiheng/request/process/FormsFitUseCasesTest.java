package io.zhiheng.request.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.certificate.application.CureSuspension;
import io.zhiheng.certificate.application.SuperviseCertificate;
import io.zhiheng.conclusion.application.ConfirmReport;
import io.zhiheng.conclusion.application.DecideRequest;
import io.zhiheng.conclusion.application.HandleAppeal;
import io.zhiheng.conclusion.application.HandleObjection;
import io.zhiheng.conclusion.application.WriteReport;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.shared.typed.TextLength;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** What a step's form asks for is what its use case is given, and no text that the form takes is too long for it. */
class FormsFitUseCasesTest {

    private static final Set<String> TEXTS = Set.of("textfield", "textarea");

    /** What use cases ask of words beyond the form. */
    private static final Map<String, TextLength> ASKED = Map.ofEntries(
            Map.entry("confirm-team.reason", reasonOf(1)),
            Map.entry("answer-team-objection.reason", reasonOf(1)),
            Map.entry("write-report.summary", WriteReport.SUMMARY),
            Map.entry("write-report.strengths", WriteReport.WORDS),
            Map.entry("write-report.improvements", WriteReport.WORDS),
            Map.entry("confirm-report.reason", reasonOf(ConfirmReport.SHORTEST_REASON)),
            Map.entry("decide-request.reason", reasonOf(DecideRequest.SHORTEST_REASON)),
            Map.entry("handle-objection.reason", reasonOf(HandleObjection.SHORTEST_REASON)),
            Map.entry("handle-appeal.reason", reasonOf(HandleAppeal.SHORTEST_REASON)),
            Map.entry("cure-suspension.reason", reasonOf(CureSuspension.SHORTEST_REASON)),
            Map.entry("supervise-certificate.findings", reasonOf(SuperviseCertificate.SHORTEST_FINDINGS)));

    private final BpmnModelInstance model = read();

    static Stream<RequestStep> steps() {
        return ContractSteps.all();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theFormAsksForWhatTheUseCaseIsGiven(RequestStep step) {
        var fields = fieldsOf(step);
        var given = new Read(fields);

        // no use case is there: what the step reads for it comes first
        var reached = catchThrowable(() -> complete(step, Filled.of(given)));

        assertThat(reached).isInstanceOf(NullPointerException.class);
        assertThat(fields.keySet()).as("asked for by the form").containsAll(given.keys);
        assertThat(fields.entrySet().stream()
                        .filter(field -> !isTick(field.getValue()))
                        .map(Map.Entry::getKey))
                .as("given to the use case")
                .allMatch(given.keys::contains);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void noTextThatTheFormTakesIsTooShortOrTooLong(RequestStep step) {
        fieldsOf(step).forEach((key, field) -> {
            if (TEXTS.contains(field.path("type").asText())) {
                var name = formOf(step) + "." + key;
                var longest = field.path("validate").path("maxLength").asInt(Integer.MAX_VALUE);
                var shortest = field.path("validate").path("minLength").asInt(0);
                var asked = ASKED.getOrDefault(name, TextLength.atMost(WriteReport.SUMMARY.most()));
                assertThat(longest).as("longest of " + name).isLessThanOrEqualTo(asked.most());
                assertThat(shortest).as("shortest of " + name).isGreaterThanOrEqualTo(asked.least());
            }
        });
    }

    private static TextLength reasonOf(int least) {
        return new TextLength(least, GivenReason.LONGEST);
    }

    /** A tick that a form requires is judged by the form. */
    private static boolean isTick(JsonNode field) {
        return field.path("type").asText().equals("checkbox")
                && field.path("validate").path("required").asBoolean();
    }

    private String formOf(RequestStep step) {
        return model.<UserTask>getModelElementById(step.id())
                .getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
    }

    private Map<String, JsonNode> fieldsOf(RequestStep step) {
        try (var form = new ClassPathResource("forms/" + formOf(step) + ".form").getInputStream()) {
            var components = new ObjectMapper().readTree(form).path("components");
            return StreamSupport.stream(components.spliterator(), false)
                    .filter(field -> field.has("key"))
                    .collect(toMap(field -> field.path("key").asText(), field -> field));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void complete(RequestStep step, Filled given) throws ReflectiveOperationException {
        var module = step.getClass().getPackageName().split("\\.")[2];
        var phase = step.getClass().getSimpleName() + "s";
        var constructor =
                Class.forName("io.zhiheng." + module + ".process." + phase).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        var steps = (PhaseSteps) constructor.newInstance(new Object[constructor.getParameterCount()]);
        var task = TaskRef.of(AssessmentRequestId.of(UUID.randomUUID().toString()), step);
        steps.complete((Enum & RequestStep) step, null, task, given);
    }

    private static BpmnModelInstance read() {
        try (var file = new ClassPathResource("processes/third-party-assessment.bpmn").getInputStream()) {
            return Bpmn.readModelFromStream(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** A form filled in somehow, that remembers what was asked of it. */
    private static final class Read extends AbstractMap<String, Object> {

        private final Map<String, JsonNode> fields;
        private final Set<String> keys = new HashSet<>();

        Read(Map<String, JsonNode> fields) {
            this.fields = fields;
        }

        @Override
        public Object get(Object key) {
            keys.add((String) key);
            var field = fields.get(key);
            return field == null ? null : some(field);
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            throw new UnsupportedOperationException("read by its keys");
        }

        private static Object some(JsonNode field) {
            return switch (field.path("type").asText()) {
                case "number" -> 1;
                case "checkbox" -> true;
                case "datetime" -> "2026-11-30";
                case "select" -> UUID.randomUUID().toString();
                case "checklist" -> List.of(UUID.randomUUID().toString());
                case "radio" -> field.path("values").path(0).path("value").asText("CONFIRMED");
                default -> "words";
            };
        }
    }
}
