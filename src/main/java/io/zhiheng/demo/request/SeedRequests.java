package io.zhiheng.demo.request;

import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.demo.People;
import io.zhiheng.demo.SeedDemo;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.demo.story.Sibling;
import io.zhiheng.demo.story.Stories;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.DemoAccounts.DemoAccount;
import io.zhiheng.platform.workflow.Timers;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.application.list.RequestFilter;
import io.zhiheng.request.application.list.RequestLists;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Brings one request for a third-party assessment into each state. It takes longer than anybody would want to wait, so
 * the application is ready before; what a start did not finish, the next one does.
 */
@Component
@Profile("demo")
public class SeedRequests {

    private static final Logger log = LoggerFactory.getLogger(SeedRequests.class);
    private static final int CERTIFICATE = 3;
    private static final int HIGHER = 4;
    /** Days between the certificate and the request for a higher level. */
    private static final int BETWEEN = 20;

    private final SeedDemo seedDemo;
    private final PlayRequest playRequest;
    private final Patience patience;
    private final SelfAssessmentQueries selfAssessments;
    private final RequestLists requests;
    private final Timers timers;
    private final StoryClock clock;

    SeedRequests(
            SeedDemo seedDemo,
            PlayRequest playRequest,
            Patience patience,
            SelfAssessmentQueries selfAssessments,
            RequestLists requests,
            Timers timers,
            StoryClock clock) {
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
        var accounts =
                DemoAccounts.REQUESTING.stream().collect(Collectors.toMap(DemoAccount::name, Function.identity()));
        // stories happen in the past, where everything would be overdue at once
        timers.hold(RequestStep.PROCESS);
        try {
            seed(Stories.siblings().stream()
                    .map(sibling -> new Tale(accounts.get(sibling.account()), sibling))
                    .filter(tale -> !hasAsked(tale.account()))
                    .toList());
        } finally {
            timers.letGo(RequestStep.PROCESS);
        }
        log.info(
                "Requests in every state after {} s",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private boolean hasAsked(DemoAccount account) {
        return requests.list(People.account(account.enterprise()), RequestFilter.all())
                .hasContent();
    }

    /** One enterprise fills in while the report of the one before is printed. */
    private void seed(List<Tale> tales) {
        Runnable before = () -> {};
        for (var tale : tales) {
            attempt(tale, tale::assessItself);
            before.run();
            before = () -> attempt(tale, tale::ask);
        }
        before.run();
    }

    /** A story that cannot be told to its end costs the demo one request, not the others. */
    private void attempt(Tale tale, Runnable part) {
        var sibling = tale.sibling();
        try {
            part.run();
        } catch (RuleBroken refused) {
            log.error(
                    "{} ends before {}: {} {}",
                    sibling.account(),
                    sibling.until(),
                    refused.fieldErrors(),
                    refused.details(),
                    refused);
        } catch (RuntimeException failure) {
            log.error("{} ends before {}", sibling.account(), sibling.until(), failure);
        } finally {
            clock.returnToNow();
        }
    }

    /**
     * One enterprise: how it assesses itself and then has itself assessed, at two levels if it wants the higher one.
     */
    private class Tale {

        private final DemoAccount account;
        private final Sibling sibling;
        private final Plot plot;
        private final Plot certified = Plot.to(RequestState.CERTIFIED, false);
        private final boolean forHigher;
        private Actor contact;
        private int year;

        Tale(DemoAccount account, Sibling sibling) {
            var until = RequestState.valueOf(sibling.until());
            this.account = account;
            this.sibling = sibling;
            this.plot = Plot.to(until, sibling.rectified());
            this.forHigher = sibling.advanced() && until == RequestState.DECISION;
        }

        DemoAccount account() {
            return account;
        }

        Sibling sibling() {
            return sibling;
        }

        void assessItself() {
            clock.goBack(Duration.ofDays((forHigher ? earlier() + certified.days() : plot.days()) + 6L));
            year = BeijingTime.of(clock.instant()).getYear();
            var story = Stories.of(sibling, year);
            contact = new People(account.enterprise(), story).contact();
            seedDemo.execute(account.enterprise(), story, sibling.edition());
        }

        void ask() {
            patience.untilReported(contact);
            var selfAssessment =
                    selfAssessments.history(contact.enterprise()).get(0).id();
            if (forHigher) {
                playRequest.execute(
                        new StagedRequest(contact, selfAssessment, sibling, year, CERTIFICATE, certified), earlier());
            }
            playRequest.execute(
                    new StagedRequest(contact, selfAssessment, sibling, year, forHigher ? HIGHER : CERTIFICATE, plot),
                    0);
        }

        private int earlier() {
            return plot.days() + BETWEEN;
        }
    }
}
