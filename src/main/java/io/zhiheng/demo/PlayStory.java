package io.zhiheng.demo;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.DeclarationInput;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.answering.UploadEvidence;
import io.zhiheng.assessment.application.course.ConfirmProfile;
import io.zhiheng.assessment.application.course.DeclarePart;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.course.SubmitSelfAssessment;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;
import io.zhiheng.enterprise.Documents;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets an enterprise's people do what the story tells, each by the use case that a page would have called. */
@Component
@Profile("demo")
class PlayStory {

    private final Profiles profiles;
    private final Documents documents;
    private final StartSelfAssessment startSelfAssessment;
    private final ConfirmProfile confirmProfile;
    private final UploadEvidence uploadEvidence;
    private final SaveAnswer saveAnswer;
    private final PlayPerformance playPerformance;
    private final PlayImprovements playImprovements;
    private final DeclarePart declarePart;
    private final SubmitSelfAssessment submitSelfAssessment;
    private final Tasks tasks;

    PlayStory(
            Profiles profiles,
            Documents documents,
            StartSelfAssessment startSelfAssessment,
            ConfirmProfile confirmProfile,
            UploadEvidence uploadEvidence,
            SaveAnswer saveAnswer,
            PlayPerformance playPerformance,
            PlayImprovements playImprovements,
            DeclarePart declarePart,
            SubmitSelfAssessment submitSelfAssessment,
            Tasks tasks) {
        this.profiles = profiles;
        this.documents = documents;
        this.startSelfAssessment = startSelfAssessment;
        this.confirmProfile = confirmProfile;
        this.uploadEvidence = uploadEvidence;
        this.saveAnswer = saveAnswer;
        this.playPerformance = playPerformance;
        this.playImprovements = playImprovements;
        this.declarePart = declarePart;
        this.submitSelfAssessment = submitSelfAssessment;
        this.tasks = tasks;
    }

    /** @param files content of the story's papers by their id */
    SelfAssessmentId execute(People people, Story story, Map<String, byte[]> files) {
        profiles.save(people.contact(), profile(people, story, files));
        var id = startSelfAssessment.execute(people.contact(), null);
        confirmProfile.execute(
                people.contact(),
                id,
                TaskRef.of(id, SelfAssessmentStep.COMPLETE_PROFILE),
                Map.of(),
                new DeclarationInput(people.contact().personName(), ""));
        var evidence = upload(people, id, story, files);
        story.answers()
                .forEach((clause, answer) -> saveAnswer.execute(
                        people.respondent(clause),
                        id,
                        clause,
                        0,
                        new AnswerContent(answer.conformity(), answer.statement(), ids(answer.evidence(), evidence)),
                        List.of()));
        playPerformance.execute(people, id, story, evidence);
        story.declarations().forEach((indicator, note) -> declare(people, id, indicator, indicator, note));
        if (story.isComplete()) {
            declare(people, id, Part.PERFORMANCE, "PERF", story.declarations().get("PERF"));
            submitSelfAssessment.execute(people.contact(), id, story.explanations());
            playImprovements.execute(people, story, evidence);
        }
        return id;
    }

    private Map<String, Object> profile(People people, Story story, Map<String, byte[]> files) {
        var profile = new HashMap<>(story.profile());
        if (story.licence() != null) {
            var licence = story.licence();
            profile.put("businessLicence", documents.keep(people.contact(), licence.name(), files.get(licence.id())));
        }
        return profile;
    }

    private Map<String, EvidenceId> upload(People people, SelfAssessmentId id, Story story, Map<String, byte[]> files) {
        var evidence = new HashMap<String, EvidenceId>();
        for (var paper : story.evidence()) {
            var content = files.get(paper.id());
            var stored = uploadEvidence.execute(
                    uploader(people, story, paper),
                    id,
                    paper.name(),
                    new ByteArrayInputStream(content),
                    content.length);
            evidence.put(paper.id(), stored.file().id());
        }
        return evidence;
    }

    /** Whoever needs the paper first. */
    private static Actor uploader(People people, Story story, Paper paper) {
        return story.answers().entrySet().stream()
                .filter(each -> each.getValue().evidence().contains(paper.id()))
                .findFirst()
                .map(each -> people.respondent(each.getKey()))
                .orElseGet(people::contact);
    }

    /** @param part id of a first-level indicator or {@link Part#PERFORMANCE} */
    private void declare(People people, SelfAssessmentId id, String part, String by, String note) {
        var actor = people.respondent(by);
        declarePart.execute(actor, id, part, task(id, part), new DeclarationInput(actor.personName(), note));
    }

    private TaskRef task(SelfAssessmentId id, String part) {
        return tasks.of(id.toString()).stream()
                .map(OpenTask::ref)
                .filter(task -> part.equals(SelfAssessmentStep.partOf(task)))
                .findFirst()
                .orElseThrow();
    }

    static List<EvidenceId> ids(List<String> papers, Map<String, EvidenceId> evidence) {
        return papers.stream().map(evidence::get).toList();
    }
}
