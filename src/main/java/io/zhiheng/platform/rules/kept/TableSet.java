package io.zhiheng.platform.rules.kept;

import io.zhiheng.platform.rules.TableForm;
import java.util.List;
import java.util.Map;

/**
 * Tables that are drafted, released and taken back together: the rating scheme of an edition, or a general table by
 * itself.
 *
 * @param subject what drafts and releases call it
 * @param edition null for a general table
 * @param current whether what begins now uses it
 * @param headings what stands above the columns of each table
 */
public record TableSet(
        String subject, String edition, boolean current, List<TableForm> forms, Map<String, List<String>> headings) {

    public List<String> names() {
        return forms.stream().map(TableForm::name).toList();
    }

    public TableForm form(String name) {
        return forms.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
