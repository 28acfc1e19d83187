package io.zhiheng.demo;

import io.zhiheng.assessment.application.SelfAssessmentQueries;
import io.zhiheng.demo.request.Patience;
import io.zhiheng.demo.request.PlayRequest;
import io.zhiheng.demo.story.Sibling;
import io.zhiheng.demo.story.Stories;
import io.zhiheng.identity.Actor;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.DemoAccounts.DemoAccount;
import io.zhiheng.platform.workflow.Timers;
import io.zhiheng.review.RequestState;
import io.zhiheng.review.domain.AssessmentRequests;
import io.zhiheng.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings one request for a third-party assessment into each state. It takes longer than anybody would want to wait, so
 * the application is ready before; what a start did not finish, the next one does.
 */
@Component
@Profile("demo")
public class SeedRequests {

    private static final Logger log = LoggerFactory.getLogger(SeedRequests.class);
    private static final String PROCESS = "thirdPartyAssessment";
    private static final int CERTIFICATE = 3;
    private static final int HIGHER = 4;
    /** Days between the certificate and the request for a higher level. */
    private static final int BETWEEN = 20;

    private final SeedDemo seedDemo;
    private final PlayRequest playRequest;
    private final Patience patience;
    private final SelfAssessmentQueries selfAssessments;
    private final AssessmentRequests requests;
    private final Timers timers;
    private final StoryClock clock;

    SeedRequests(SeedDemo seedDemo, PlayRequest playRequest, Patience patience, SelfAssessmentQueries selfAssessments,
                 AssessmentRequests requests, Timers timers, StoryClock clock) {
        this.seedDemo = seedDemo;
        this.playRequest = playRequest;
        this.patience = patience;
        this.selfAssessments = selfAssessments;
        this.requests = requests;
        this.timers = timers;
        this.clock = clock;
    }

    public void execute() {
        long begun = System.nanoTime();
        var accounts = DemoAccounts.REQUESTING.stream().collect(Collectors.toMap(DemoAccount::name, Function.identity()));
        // stories happen in the past, where everything would be overdue at once
        timers.hold(PROCESS);
        try {
            Stories.siblings().forEach(sibling -> seed(accounts, sibling));
        } finally {
            timers.letGo(PROCESS);
        }
        log.info("Requests in every state after {} s", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    /** A story that cannot be told to its end costs the demo one request, not the others. */
    private void seed(Map<String, DemoAccount> accounts, Sibling sibling) {
        var account = accounts.get(sibling.account());
        if (requests.existsByEnterprise(account.enterprise().value())) {
            return;
        }
        try {
            play(account, sibling);
        } catch (RuleBroken refused) {
            log.error("{} ends before {}: {} {}", sibling.account(), sibling.until(), refused.fieldErrors(), refused.details(), refused);
        } catch (RuntimeException failure) {
            log.error("{} ends before {}", sibling.account(), sibling.until(), failure);
        } finally {
            clock.returnToNow();
        }
    }

    private void play(DemoAccount account, Sibling sibling) {
        var until = RequestState.valueOf(sibling.until());
        var forHigher = sibling.advanced() && until == RequestState.DECISION;
        var earlier = forHigher ? playRequest.days(until) + BETWEEN : 0;
        var days = forHigher ? earlier + playRequest.days(RequestState.CERTIFIED) : playRequest.days(until);
        var story = Stories.of(sibling);
        var contact = new People(account.enterprise(), story).contact();

        clock.goBack(Duration.ofDays(days + 6L));
        seedDemo.execute(account.enterprise(), sibling);
        clock.returnToNow();
        patience.untilReported(contact);
        if (forHigher) {
            request(contact, CERTIFICATE, RequestState.CERTIFIED, earlier);
        }
        request(contact, forHigher ? HIGHER : CERTIFICATE, until, 0);
    }

    private void request(Actor contact, int level, RequestState until, int earlier) {
        var selfAssessment = selfAssessments.history(contact.enterprise()).get(0).id();
        playRequest.execute(contact, selfAssessment, level, until, earlier);
    }
}
