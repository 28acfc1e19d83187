package io.zhiheng.administration.application;

import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormSupport;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.platform.workflow.model.ModelVetting.Verdict;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One model with its forms, as it would be deployed. */
@Component
public class ModelProposal {

    private final ModelVetting vetting;
    private final ModelVersions versions;
    private final FormSupport support;
    private final Words messages;

    ModelProposal(ModelVetting vetting, ModelVersions versions, FormSupport support, Words messages) {
        this.vetting = vetting;
        this.versions = versions;
        this.support = support;
        this.messages = messages;
    }

    /** @param files the model with all forms that it names */
    public record Whole(String process, SortedMap<String, byte[]> files) {}

    /**
     * Forms that were not sent are those of the version in force.
     *
     * @throws RuleBroken {@code model-refused} with the reasons
     */
    Whole of(List<ModelFile> sent) {
        requireOneModel(sent);
        var files = new TreeMap<String, byte[]>();
        sent.forEach(file -> files.put(file.name(), file.content()));
        var model = sent.stream().filter(ModelFile::isModel).findFirst().orElseThrow();
        var process =
                vetting.vet(model.content(), List.of()).definitions().stream().findFirst();
        process.flatMap(versions::inForce)
                .ifPresent(version -> addMissing(files, versions.files(version.deployment())));
        var whole = requireAccepted(files);
        sent.stream()
                .filter(file -> !whole.files().containsKey(file.name()))
                .findFirst()
                .ifPresent(unused -> {
                    throw RuleBroken.invalid("administration.rule.form-unused", unused.name())
                            .at("files");
                });
        return whole;
    }

    /** @param files the model with all forms that it may name */
    Whole requireAccepted(SortedMap<String, byte[]> files) {
        return requireAccepted(files, this::asOfNow);
    }

    /**
     * The same for a model that comes into force with an edition. @param indicators ids of the edition's first level
     */
    public Whole requireAccepted(SortedMap<String, byte[]> files, Set<String> indicators) {
        return requireAccepted(files, (model, forms) -> vetting.vet(model, forms, indicators));
    }

    private Verdict asOfNow(byte[] model, Collection<byte[]> forms) {
        return vetting.vet(model, forms);
    }

    private Whole requireAccepted(
            SortedMap<String, byte[]> files, BiFunction<byte[], Collection<byte[]>, Verdict> judge) {
        var model = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ModelFile.MODEL))
                .findFirst()
                .orElseThrow();
        var forms = new TreeMap<>(files);
        forms.remove(model.getKey());
        var reasons = new ArrayList<>(lackingIn(forms));
        var verdict = judge.apply(model.getValue(), forms.values());
        reasons.addAll(verdict.reasons());
        if (!reasons.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.model-refused", reasons.size())
                    .with("reasons", reasons);
        }
        var used = new TreeMap<>(Map.of(model.getKey(), model.getValue()));
        forms.forEach((name, content) -> {
            if (verdict.forms().contains(idOf(content))) {
                used.put(name, content);
            }
        });
        return new Whole(verdict.definitions().get(0), used);
    }

    private static void requireOneModel(List<ModelFile> sent) {
        if (sent.stream().filter(ModelFile::isModel).count() != 1) {
            throw RuleBroken.invalid("administration.rule.one-model").at("files");
        }
        sent.stream().filter(file -> !file.isNamedWell()).findFirst().ifPresent(odd -> {
            throw RuleBroken.invalid("administration.rule.file-name", odd.name())
                    .at("files");
        });
        if (sent.stream().map(ModelFile::name).distinct().count() != sent.size()) {
            throw RuleBroken.invalid("administration.rule.file-twice").at("files");
        }
    }

    private static void addMissing(SortedMap<String, byte[]> files, SortedMap<String, byte[]> inForce) {
        var sent = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ModelFile.FORM))
                .map(file -> idOf(file.getValue()))
                .collect(Collectors.toSet());
        inForce.forEach((name, content) -> {
            if (name.endsWith(ModelFile.FORM) && !sent.contains(idOf(content))) {
                files.putIfAbsent(name, content);
            }
        });
    }

    private List<Reason> lackingIn(Map<String, byte[]> forms) {
        var reasons = new ArrayList<Reason>();
        forms.forEach((name, content) -> {
            try {
                var form = FormSchema.parse(text(content));
                support.lacking(form)
                        .forEach((field, words) -> words.forEach(word -> reasons.add(
                                new Reason(name + "#" + field, null, word, null, form.id() + "#" + field))));
            } catch (RuleBroken unreadable) {
                var words = messages.of(unreadable.messageKey(), unreadable.args());
                reasons.add(new Reason(name, null, words));
            }
        });
        return reasons;
    }

    /** Empty for what is no form. */
    private static String idOf(byte[] form) {
        try {
            return FormSchema.parse(text(form)).id();
        } catch (RuleBroken unreadable) {
            return "";
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
