package io.zhiheng.assessment.application.instance;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.StepTitles;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.platform.workflow.instance.BusinessKeys;
import io.zhiheng.platform.workflow.instance.InstanceOwner;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the processes of self-assessments are, for those who look after them. */
@Component
@Transactional(readOnly = true)
class SelfAssessmentInstances implements InstanceOwner {

    private final SelfAssessments assessments;
    private final Declarations declarations;
    private final Editions editions;
    private final Profiles profiles;
    private final EndSelfAssessment endSelfAssessment;
    private final StepTitles titles;
    private final AssessmentWords words;

    SelfAssessmentInstances(
            SelfAssessments assessments,
            Declarations declarations,
            Editions editions,
            Profiles profiles,
            EndSelfAssessment endSelfAssessment,
            StepTitles titles,
            AssessmentWords words) {
        this.assessments = assessments;
        this.declarations = declarations;
        this.editions = editions;
        this.profiles = profiles;
        this.endSelfAssessment = endSelfAssessment;
        this.titles = titles;
        this.words = words;
    }

    @Override
    public String process() {
        return StartSelfAssessment.PROCESS;
    }

    @Override
    public Map<String, Head> heads(Collection<String> businessKeys) {
        var found = assessments.findByIdIn(BusinessKeys.ids(businessKeys));
        var known = profiles.of(
                found.stream().map(SelfAssessment::enterprise).distinct().toList());
        return found.stream()
                .collect(Collectors.toMap(
                        one -> one.id().toString(),
                        one -> new Head(
                                name(known.get(one.enterprise())),
                                one.reportNumber(),
                                words.of("assessment.history.state." + one.state()))));
    }

    private static String name(Profile profile) {
        return profile == null ? null : profile.name();
    }

    @Override
    public List<String> find(String words, int most) {
        var enterprises =
                profiles.named(words, most).stream().map(EnterpriseId::value).toList();
        return assessments.found(enterprises, words, Limit.of(most)).stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    @Transactional
    public void lock(String businessKey) {
        assessments.forUpdate(SelfAssessmentId.of(businessKey));
    }

    @Override
    @Transactional
    public void end(Actor by, String businessKey, String reason) {
        endSelfAssessment.execute(by, SelfAssessmentId.of(businessKey), reason);
    }

    @Override
    public List<Taken> taken(String businessKey) {
        var id = SelfAssessmentId.of(businessKey);
        return assessments.findById(id.value()).map(this::taken).orElse(List.of());
    }

    private List<Taken> taken(SelfAssessment assessment) {
        var named = titles.of(assessment.id(), editions.byNumber(assessment.edition()));
        var taken = new ArrayList<Taken>();
        taken.add(new Taken(assessment.startedAt(), words.of("assessment.taken.started"), assessment.startedBy()));
        declarations.given(assessment.id()).forEach(given -> {
            taken.add(of("assessment.taken.declared", named, given));
            if (given.withdrawnAt() != null) {
                taken.add(new Taken(
                        given.withdrawnAt(),
                        words.of("assessment.taken.reopened", named.part(given.item())),
                        given.withdrawnBy()));
            }
        });
        if (assessment.endedAt() != null) {
            taken.add(new Taken(
                    assessment.endedAt(),
                    words.of("assessment.history.state." + assessment.state()),
                    assessment.endedBy()));
        }
        taken.sort(Comparator.comparing(Taken::at));
        return taken;
    }

    private Taken of(String key, StepTitles.Titles named, Declaration given) {
        return new Taken(given.declaredAt(), words.of(key, named.part(given.item())), given.declaredBy());
    }
}
