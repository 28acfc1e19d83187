package io.zhiheng.report.content;

import io.zhiheng.ownstep.OwnRecordView;
import java.util.List;

/**
 * What was filled in at a step that an administrator added to the process.
 *
 * @param number 1 for the first time that the step was taken
 */
public record OwnLine(String name, int number, String person, String at, List<Answer> answers) {

    public record Answer(String label, String text) {}

    static List<OwnLine> of(List<OwnRecordView> records) {
        return records.stream()
                .map(record -> new OwnLine(
                        record.name(),
                        record.number(),
                        record.person(),
                        Times.minute(record.takenAt()),
                        record.answers().stream()
                                .map(answer -> new Answer(answer.label(), answer.text()))
                                .toList()))
                .toList();
    }
}
