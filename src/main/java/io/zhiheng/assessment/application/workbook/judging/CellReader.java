package io.zhiheng.assessment.application.workbook.judging;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.workbook.EvidenceNames;
import io.zhiheng.assessment.application.workbook.ShownContent;
import io.zhiheng.assessment.application.workbook.WorkbookShape;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.typed.StorableText;
import io.zhiheng.shared.typed.TypedFigure;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads cells as what is stored, by one edition and with the files of one enterprise. */
final class CellReader {

    private static final String PER_CENT = "%";

    private final Edition edition;
    private final EvidenceNames.Known files;
    private final ShownContent shown;
    private final AssessmentWords words;

    CellReader(Edition edition, EvidenceNames.Known files, ShownContent shown, AssessmentWords words) {
        this.edition = edition;
        this.files = files;
        this.shown = shown;
        this.words = words;
    }

    /** @param fault in words; null where there is a value, which may be null itself */
    record Read(Object value, String fault) {

        private static Read of(Object value) {
            return new Read(value, null);
        }
    }

    String shown(String field, Object value) {
        return shown.of(field, value, edition, files);
    }

    /** Whether a cell says the same, as far as a spreadsheet can keep it. */
    boolean isSame(String field, String stored, String text) {
        if (field.equals("evidence")) {
            return lines(stored).equals(lines(text));
        }
        if (WorkbookShape.isFigure(field)) {
            var before = TypedFigure.of(stored).value();
            var now = TypedFigure.of(text).value();
            return before != null && now != null
                    ? before.compareTo(now) == 0
                    : clean(stored).equals(clean(text));
        }
        return clean(stored).equals(clean(text));
    }

    /** @param unit of the figure; null for none @param choice the words that may be chosen */
    Read read(String field, String text, String unit, List<String> choice) {
        if (!StorableText.isStorable(text.replace("\0", ""))) {
            return fault("unstorable");
        }
        return switch (field) {
            case "conformity" -> chosen(text, shown.conformityCalled(edition, word(text)), choice);
            case "applicable" -> chosen(text, shown.applicableCalled(word(text)), choice);
            case "evidence" -> evidence(text);
            default -> WorkbookShape.isFigure(field) ? figure(text, unit) : Read.of(clean(text));
        };
    }

    private Read chosen(String text, Optional<String> meant, List<String> choice) {
        return TypedText.isBlank(text)
                ? Read.of(null)
                : meant.map(Read::of)
                        .orElseGet(() -> fault("choice", StorableText.shownShort(text), words.join(choice)));
    }

    /** What is no figure is refused by the rules of figures, in their words. */
    private Read figure(String text, String unit) {
        var typed = TypedText.halfWidth(text);
        if (typed.isEmpty()) {
            return Read.of(null);
        }
        if (typed.endsWith(PER_CENT)) {
            return PER_CENT.equals(unit)
                    ? Read.of(TypedFigure.canonicalOf(typed.substring(0, typed.length() - 1)))
                    : fault("per-cent", typed, Objects.toString(unit, ""));
        }
        return Read.of(TypedFigure.canonicalOf(typed));
    }

    private Read evidence(String text) {
        var found = new ArrayList<String>();
        for (var line : lines(text)) {
            var parts = files.meant(line).isEmpty() ? parts(line) : List.of(line);
            for (var name : parts) {
                var meant = files.meant(name);
                if (meant.isEmpty()) {
                    return fault("evidence-unknown", StorableText.shownShort(name));
                }
                if (meant.size() > 1) {
                    return fault(
                            "evidence-ambiguous",
                            StorableText.shownShort(name),
                            words.join(meant.stream()
                                    .map(EvidenceNames.Known::toldApart)
                                    .toList()));
                }
                found.add(meant.get(0).id().toString());
            }
        }
        return Read.of(found.stream().distinct().toList());
    }

    /** Names that a cell may hold, whole lines and parts of them. */
    static Stream<String> names(String text) {
        return lines(text).stream().flatMap(line -> Stream.concat(Stream.of(line), parts(line).stream()));
    }

    private static List<String> parts(String line) {
        return Stream.of(line.split("[;；、]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> lines(String text) {
        return clean(text)
                .lines()
                .map(TypedText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String clean(String text) {
        return TypedText.trimmed(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String word(String text) {
        return TypedText.clean(text).replace(" ", "");
    }

    private Read fault(String what, Object... args) {
        return new Read(null, words.of("assessment.workbook.fault." + what, args));
    }
}
