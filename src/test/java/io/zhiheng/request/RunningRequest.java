package io.zhiheng.request;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestTime;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests of tests that begin in the middle of the process, as if all before had happened. */
public class RunningRequest {

    private static final String PROCESS = "thirdPartyAssessment";

    private final AssessmentRequests requests;
    private final TeamMembers members;
    private final RuntimeService engine;
    private final TransactionTemplate transaction;

    public RunningRequest(
            AssessmentRequests requests, TeamMembers members, RuntimeService engine, TransactionTemplate transaction) {
        this.requests = requests;
        this.members = members;
        this.engine = engine;
        this.transaction = transaction;
    }

    /** The demo's institution with demo-assessor-1 as lead and demo-assessor-2 in the team, standing at this step. */
    public AssessmentRequestId at(
            String step, TestEnterprise enterprise, FinishedSelfAssessment assessment, Map<String, Object> variables) {
        return transaction.execute(status -> {
            var now = TestTime.now();
            var request = AssessmentRequest.draft(
                    "T-" + UUID.randomUUID().toString().substring(0, 8),
                    enterprise.id(),
                    assessment.id(),
                    3,
                    RequestContent.of(Map.of("siteCount", 1)),
                    "周敏",
                    now);
            request.submit(request.content(), "测试阀门有限公司", DemoAccounts.INSTITUTION, 3, now);
            requests.save(request);
            var lead = account("demo-assessor-1");
            var other = account("demo-assessor-2");
            members.save(TeamMember.of(request.id(), lead, "demo-assessor-1", true));
            members.save(TeamMember.of(request.id(), other, "demo-assessor-2", false));
            engine.createProcessInstanceByKey(PROCESS)
                    .businessKey(request.id().toString())
                    .setVariables(variables(request, lead, List.of(lead.toString(), other.toString()), variables))
                    .startBeforeActivity(step)
                    .execute();
            return request.id();
        });
    }

    public static UUID account(String name) {
        return DemoAccounts.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Map<String, Object> variables(
            AssessmentRequest request, UUID lead, List<String> members, Map<String, Object> more) {
        var later = Date.from(TestTime.now().plus(30, ChronoUnit.DAYS));
        var all = new HashMap<String, Object>(more);
        all.put("enterprise", request.enterprise().toString());
        all.put("institution", request.institution().toString());
        all.put("managers", "manager:" + request.institution());
        all.put("team", "team:" + request.id());
        all.put("deciders", "assessor:" + request.institution());
        all.put("appealHandlers", "appeal:" + request.institution());
        all.put("lead", lead.toString());
        all.put("members", members);
        all.put("dueAt", later);
        all.put("remindAt", later);
        all.put("platformAt", later);
        return all;
    }
}
