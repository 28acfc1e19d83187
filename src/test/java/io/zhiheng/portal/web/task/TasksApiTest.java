package io.zhiheng.portal.web.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhiheng.ShippedWords;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskLists;
import io.zhiheng.platform.workflow.task.TaskPage;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.portal.web.ShippedProblems;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class TasksApiTest {

    private static final String KEY = UUID.randomUUID().toString();
    private static final TaskRef QMS = TaskRef.of(KEY, "assessQms", "QMS");
    private static final TaskRef SUBMIT = TaskRef.of(KEY, "submitSelfAssessment");
    private static final String DECLARATION = "{\"responsible\": \"王芳\", \"note\": \"各部门已核对\", \"confirmed\": true}";

    private final EnterpriseId own = EnterpriseId.next();
    private final Tasks tasks = mock(Tasks.class);
    private final Recorder recorder = new Recorder();
    private Actor actor = enterprise(own);
    private MockMvc api;

    @BeforeEach
    void open() {
        var words = ShippedWords.of("shared", "portal", "platform");
        var completions =
                new StaticListableBeanFactory(Map.of("recorder", recorder)).getBeanProvider(StepCompletion.class);
        api = MockMvcBuilders.standaloneSetup(new TasksApi(
                        tasks, mock(TaskLists.class), mock(TaskBatch.class), new TaskCompletion(tasks, completions)))
                .setControllerAdvice(ShippedProblems.of(words))
                .setCustomArgumentResolvers(new Caller())
                .build();
        when(tasks.seenBy(any(), any())).thenThrow(new NotFound("task", "?"));
        doReturn(task(QMS, own)).when(tasks).seenBy(argThat(this::isOwn), eq(QMS));
        doReturn(task(SUBMIT, own)).when(tasks).seenBy(argThat(this::isOwn), eq(SUBMIT));
    }

    @Test
    void theListShowsTheEnterprisesOwnTasks() throws Exception {
        when(tasks.ofEnterprise(own.toString(), 0, 50)).thenReturn(new TaskPage(List.of(task(QMS, own)), 7));

        api.perform(get("/api/v1/tasks"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(7))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value(KEY + ":assessQms:QMS"))
                .andExpect(jsonPath("$.items[0].step").value("assessQms"))
                .andExpect(jsonPath("$.items[0].item").value("QMS"))
                .andExpect(jsonPath("$.items[0].businessKey").value(KEY))
                .andExpect(jsonPath("$.items[0].enterprise").value(own.toString()))
                .andExpect(jsonPath("$.items[0].form").value("assess-qms"))
                .andExpect(jsonPath("$.items[0].page").value("/somewhere"));
    }

    @Test
    void aPageIsNeverLargerThanAHundred() throws Exception {
        when(tasks.ofEnterprise(anyString(), anyInt(), anyInt())).thenReturn(new TaskPage(List.of(), 0));

        api.perform(get("/api/v1/tasks?page=2&size=100000")).andExpect(status().isOk());
        verify(tasks).ofEnterprise(own.toString(), 200, 100);
    }

    @Test
    void staffCannotCompleteAnEnterprisesTask() throws Exception {
        actor = new Actor(UUID.randomUUID(), "admin", null, null, "admin", Set.of(Role.PROCESS_ADMIN));

        api.perform(completion(QMS.id())).andExpect(status().isNotFound());
    }

    @Test
    void aCompletionGoesThroughTheUseCaseOfItsStep() throws Exception {
        api.perform(completion(QMS.id())).andExpect(status().isNoContent());

        assertThat(recorder.task).isEqualTo(QMS);
        assertThat(recorder.actor).isEqualTo(actor);
        assertThat(recorder.input).containsEntry("responsible", "王芳").containsEntry("confirmed", true);
    }

    @Test
    void aStepWithoutAUseCaseCannotBeCompleted() throws Exception {
        api.perform(completion(SUBMIT.id()))
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/step-not-completable"));
    }

    @Test
    void aStrangersTaskDoesNotExist() throws Exception {
        actor = enterprise(EnterpriseId.next());

        api.perform(completion(QMS.id()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("没有找到该任务")));
        api.perform(get("/api/v1/tasks/{id}/form", QMS.id())).andExpect(status().isNotFound());
        assertThat(recorder.task).isNull();
    }

    @Test
    void anIdThatIsNoneNamesNoTask() throws Exception {
        for (var id : List.of("x", "a:b", "a:b:c:d", "::", "a: :-")) {
            api.perform(post("/api/v1/tasks/{id}/completion", id)).andExpect(status().isNotFound());
        }
    }

    @Test
    void aTaskThatIsOverIsSaidToBeOver() throws Exception {
        doThrow(RuleBroken.conflict("platform.rule.task-not-open"))
                .when(tasks)
                .seenBy(any(), eq(TaskRef.of(KEY, "completeProfile")));

        api.perform(completion(KEY + ":completeProfile:-"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/task-not-open"));
    }

    @Test
    void aTaskOfTheSelfAssessmentNeedsNoClaim() throws Exception {
        doThrow(RuleBroken.conflict("platform.rule.task-needs-no-claim"))
                .when(tasks)
                .claim(eq(QMS), any());

        api.perform(post("/api/v1/tasks/{id}/claim", QMS.id()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("该任务由企业共同办理，无需领取"));
    }

    @Test
    void whatIsNoJsonObjectIsRefused() throws Exception {
        for (var body : List.of("{", "[1]", "\"text\"")) {
            api.perform(post("/api/v1/tasks/{id}/completion", QMS.id())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("/problems/malformed-json"));
        }
    }

    @Test
    void theFormIsTheOneOfTheProcesssVersion() throws Exception {
        when(tasks.formOf(QMS)).thenReturn(Optional.of("{\"id\":\"assess-qms\"}"));

        api.perform(get("/api/v1/tasks/{id}/form", QMS.id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("assess-qms"));
    }

    private boolean isOwn(Actor actor) {
        return actor != null && own.equals(actor.enterprise());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder completion(String id) {
        return post("/api/v1/tasks/{id}/completion", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(DECLARATION);
    }

    private static Actor enterprise(EnterpriseId enterprise) {
        return new Actor(UUID.randomUUID(), "acme", enterprise, null, "李明", Set.of(Role.ENTERPRISE));
    }

    private static OpenTask task(TaskRef ref, EnterpriseId enterprise) {
        return new OpenTask(
                ref,
                "selfAssessment",
                "6.2 质量管理体系的有效性",
                enterprise.toString(),
                Instant.parse("2026-11-22T06:03:00Z"),
                null,
                null,
                "assess-qms",
                "/somewhere",
                null);
    }

    private static class Recorder implements StepCompletion {

        private TaskRef task;
        private Actor actor;
        private Map<String, Object> input;

        @Override
        public String process() {
            return "selfAssessment";
        }

        @Override
        public boolean completes(TaskRef task) {
            return task.step().equals("assessQms");
        }

        @Override
        public void complete(TaskRef task, Actor actor, Map<String, Object> input) {
            this.task = task;
            this.actor = actor;
            this.input = input;
        }
    }

    private class Caller implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return actor;
        }
    }
}
