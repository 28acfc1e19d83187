package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.application.ModelFile;
import io.zhiheng.administration.domain.draft.Draft;
import io.zhiheng.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a draft consists of: one model, whose file keeps its name, and forms. */
class DraftFiles {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int MOST = 60;
    private static final String ANY_MODEL = "process" + ModelFile.MODEL;

    private DraftFiles() {}

    static Map<String, byte[]> changed(SortedMap<String, byte[]> files, String model, Map<String, String> forms) {
        var changed = new HashMap<String, byte[]>();
        if (model != null) {
            changed.put(modelName(files), content("model", model));
        }
        forms.forEach((name, text) -> {
            if (!ModelFile.sent(name, new byte[0]).isForm()) {
                throw RuleBroken.invalid("administration.rule.file-name", name).at("forms");
            }
            changed.put(name, text == null ? null : content("forms", text));
        });
        var added = changed.keySet().stream()
                .filter(name -> !files.containsKey(name))
                .count();
        if (files.size() + added > MOST) {
            throw RuleBroken.invalid("administration.rule.one-model").at("forms");
        }
        return changed;
    }

    static List<ModelFile> sent(Draft draft) {
        return draft.files().entrySet().stream()
                .map(file -> new ModelFile(file.getKey(), file.getValue()))
                .toList();
    }

    static String modelName(SortedMap<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(ModelFile.MODEL))
                .findFirst()
                .orElse(ANY_MODEL);
    }

    private static byte[] content(String field, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > LARGEST) {
            throw RuleBroken.invalid("administration.rule.draft-size").at(field);
        }
        return bytes;
    }
}
