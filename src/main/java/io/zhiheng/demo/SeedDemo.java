package io.zhiheng.demo;

import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.demo.paper.EvidenceMaker;
import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Stories;
import io.zhiheng.demo.story.Story;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the enterprises that have no self-assessment yet to where their story ends. Each is one transaction, so that a
 * start killed half-way leaves nothing and the next one begins anew. The enterprise without a story stays empty.
 */
@Component
@Profile("demo")
public class SeedDemo {

    private static final Logger log = LoggerFactory.getLogger(SeedDemo.class);

    private final SelfAssessmentQueries queries;
    private final EvidenceMaker evidenceMaker;
    private final PlayStory playStory;
    private final Editions editions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeedDemo(
            SelfAssessmentQueries queries,
            EvidenceMaker evidenceMaker,
            PlayStory playStory,
            Editions editions,
            TransactionTemplate transaction,
            Clock clock) {
        this.queries = queries;
        this.evidenceMaker = evidenceMaker;
        this.playStory = playStory;
        this.editions = editions;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void execute() {
        int year = BeijingTime.of(clock.instant()).getYear();
        seed(DemoAccounts.ENTERPRISE_DONE, () -> Stories.finished(year), null);
        seed(DemoAccounts.ENTERPRISE_HALF, () -> Stories.half(year), null);
    }

    /**
     * The self-assessment of an enterprise that goes on to ask for an assessment.
     *
     * @param edition that was in force then; null for the present one
     */
    public void execute(EnterpriseId enterprise, Story story, String edition) {
        seed(enterprise, () -> story, edition);
    }

    /** A story that cannot be played costs the demo one enterprise, not the start. */
    private void seed(EnterpriseId enterprise, Supplier<Story> told, String edition) {
        if (!queries.history(enterprise).isEmpty()) {
            return;
        }
        try {
            play(enterprise, told.get(), edition);
        } catch (RuleBroken refused) {
            log.error(
                    "Demo enterprise {} stays empty: {} {}",
                    enterprise,
                    refused.fieldErrors(),
                    refused.details(),
                    refused);
        } catch (RuntimeException failure) {
            log.error("Demo enterprise {} stays empty", enterprise, failure);
        }
    }

    private void play(EnterpriseId enterprise, Story story, String edition) {
        long begun = System.nanoTime();
        // Not in parallel: the common pool's threads do not see what lies inside the packaged jar.
        var files = Stream.concat(story.evidence().stream(), Stream.ofNullable(story.licence()))
                .collect(Collectors.toMap(Paper::id, paper -> evidenceMaker.make(story, paper)));
        long made = System.nanoTime();
        transaction.executeWithoutResult(status ->
                inTheDaysOf(edition, () -> playStory.execute(new People(enterprise, story), story, files)));
        log.info(
                "{}: {} evidence files made in {} ms, {} answers played in {} ms",
                story.name(),
                files.size(),
                (made - begun) / 1_000_000,
                story.answers().size(),
                (System.nanoTime() - made) / 1_000_000);
    }

    /** Nobody else sees the older edition in force: it is so in the story's transaction only. */
    private void inTheDaysOf(String edition, Runnable story) {
        var present = editions.current().number();
        if (edition == null || edition.equals(present)) {
            story.run();
        } else {
            editions.bringIntoForce(edition);
            story.run();
            editions.bringIntoForce(present);
        }
    }
}
