package io.zhiheng.request.application.instance;

import io.zhiheng.platform.workflow.instance.BusinessKeys;
import io.zhiheng.platform.workflow.instance.InstanceOwner;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the processes of requests are, for those who look after them. */
@Component
@Transactional(readOnly = true)
class RequestInstances implements InstanceOwner {

    private final AssessmentRequests requests;
    private final StepRecords records;
    private final RequestAccess access;
    private final EndRequest endRequest;
    private final Words words;

    RequestInstances(
            AssessmentRequests requests,
            StepRecords records,
            RequestAccess access,
            EndRequest endRequest,
            Words words) {
        this.requests = requests;
        this.records = records;
        this.access = access;
        this.endRequest = endRequest;
        this.words = words;
    }

    @Override
    public String process() {
        return RequestStep.PROCESS;
    }

    @Override
    public Map<String, Head> heads(Collection<String> businessKeys) {
        return requests.findByIdIn(BusinessKeys.ids(businessKeys)).stream()
                .collect(Collectors.toMap(
                        request -> request.id().toString(),
                        request -> new Head(
                                request.enterpriseName(),
                                request.number(),
                                words.of("review.state." + request.state()))));
    }

    @Override
    public List<String> find(String words, int most) {
        return requests.named(words, Limit.of(most)).stream()
                .map(UUID::toString)
                .toList();
    }

    @Override
    @Transactional
    public void lock(String businessKey) {
        access.forUpdate(AssessmentRequestId.of(businessKey));
    }

    @Override
    @Transactional
    public void end(Actor by, String businessKey, String reason) {
        endRequest.execute(by, AssessmentRequestId.of(businessKey), reason);
    }

    @Override
    public List<Taken> taken(String businessKey) {
        return BusinessKeys.id(businessKey).map(records::ofRequest).orElse(List.of()).stream()
                .map(record ->
                        new Taken(record.takenAt(), words.of("review.action." + record.action()), record.person()))
                .toList();
    }
}
