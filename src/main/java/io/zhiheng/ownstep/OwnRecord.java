package io.zhiheng.ownstep;

import io.zhiheng.platform.forms.FormAnswers.Answer;
import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.shared.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An own step as it was taken once. Never changed. */
@Entity
class OwnRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String process;
    private String businessKey;
    private String step;
    private String name;
    private int number;
    private boolean staff;
    private UUID account;
    private String person;

    @Enumerated(EnumType.STRING)
    private OwnStep.Readers readers;

    private boolean inPaper;
    private String form;
    private int modelVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    private Instant takenAt;

    protected OwnRecord() {}

    /** @param number 1 for the first time that the process came to the step */
    static OwnRecord of(
            OpenTask task, OwnStep step, int number, int modelVersion, List<Answer> answers, Actor by, Instant now) {
        var record = new OwnRecord();
        record.process = task.process();
        record.businessKey = task.ref().businessKey();
        record.step = task.ref().step();
        record.name = task.name();
        record.number = number;
        record.staff = task.isForStaff();
        record.account = by.account();
        record.person = by.personName();
        record.readers = step.readers();
        record.inPaper = step.inPaper();
        record.form = task.form();
        record.modelVersion = modelVersion;
        record.answers = answers;
        record.takenAt = now;
        return record;
    }

    boolean isReadBy(boolean staff) {
        return readers.include(staff);
    }

    boolean isPrinted() {
        return inPaper;
    }

    OwnRecordView view() {
        var read = answers.stream()
                .map(answer -> new OwnRecordView.Answer(answer.key(), answer.label(), answer.text()))
                .toList();
        return new OwnRecordView(step, name, number, staff, person, form, modelVersion, read, takenAt);
    }
}
