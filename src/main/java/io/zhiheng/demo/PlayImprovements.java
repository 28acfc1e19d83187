package io.zhiheng.demo;

import io.zhiheng.demo.story.Story;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.improvement.application.PlanImprovement;
import io.zhiheng.improvement.domain.ImprovementContent;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes into the improvement plan what the story tells of it. */
@Component
@Profile("demo")
class PlayImprovements {

    private final PlanImprovement planImprovement;

    PlayImprovements(PlanImprovement planImprovement) {
        this.planImprovement = planImprovement;
    }

    void execute(People people, Story story, Map<String, EvidenceId> evidence) {
        story.improvements()
                .forEach(each -> planImprovement.execute(
                        people.respondent(each.subject()),
                        null,
                        each.subject(),
                        each.from(),
                        each.to(),
                        new ImprovementContent(
                                each.measure(),
                                each.owner(),
                                each.dueOn(),
                                each.state(),
                                each.remindDays(),
                                each.result(),
                                PlayStory.ids(each.evidence(), evidence))));
    }
}
