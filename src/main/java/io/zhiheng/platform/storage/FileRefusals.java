package io.zhiheng.platform.storage;

import io.zhiheng.platform.storage.content.Content;
import io.zhiheng.platform.storage.content.Disguise;
import io.zhiheng.platform.storage.content.FileType;
import io.zhiheng.shared.RuleBroken;
import java.util.Locale;
import java.util.Set;

/** Why a file is not taken in, each naming it. */
record FileRefusals(String name) {

    private static final String AT = "file";
    private static final Set<String> MACRO_EXTENSIONS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm");

    RuleBroken extension(String extension, Set<String> welcome) {
        return MACRO_EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))
                ? macros()
                : RuleBroken.unsupported("platform.rule.evidence-type", name, AcceptedFiles.listed(welcome))
                        .at(AT);
    }

    RuleBroken damaged(FileType type) {
        return RuleBroken.unsupported("platform.rule.damaged.evidence-type", name, type.extension())
                .at(AT);
    }

    RuleBroken otherContent(FileType type, FileType content) {
        return RuleBroken.unsupported(
                        "platform.rule.extension.evidence-type", name, type.extension(), content.extension())
                .at(AT);
    }

    /** @param present the kind of today that it can be saved as */
    RuleBroken disguised(FileType type, Disguise worn, FileType present) {
        return RuleBroken.unsupported(
                        "platform.rule." + worn.name().toLowerCase(Locale.ROOT) + ".evidence-type",
                        name,
                        type.extension(),
                        present.extension())
                .at(AT);
    }

    RuleBroken flawed(Content content) {
        return switch (content.flaw()) {
            case LOCKED ->
                RuleBroken.invalid("platform.rule.evidence-encrypted", name).at(AT);
            case EMPTY -> empty();
            case BLANK -> blank(content.type());
            case MACROS -> macros();
            case PART ->
                RuleBroken.unsupported("platform.rule.part.evidence-type", name).at(AT);
        };
    }

    private RuleBroken macros() {
        return RuleBroken.unsupported("platform.rule.macros.evidence-type", name)
                .at(AT);
    }

    private RuleBroken blank(FileType type) {
        var lack =
                switch (type) {
                    case XLS, XLSX -> "sheet";
                    case PPT, PPTX -> "slide";
                    case PDF, OFD -> "page";
                    default -> "text";
                };
        return RuleBroken.invalid("platform.rule." + lack + ".evidence-empty", name)
                .at(AT);
    }

    RuleBroken empty() {
        return RuleBroken.invalid("platform.rule.evidence-empty", name).at(AT);
    }

    RuleBroken tooLarge() {
        return RuleBroken.tooLarge("platform.rule.evidence-too-large", name, AcceptedFiles.MEGABYTES)
                .at(AT);
    }
}
