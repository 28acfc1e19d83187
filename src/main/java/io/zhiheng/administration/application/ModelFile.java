package io.zhiheng.administration.application;

import java.text.Normalizer;

/** A file as it was sent: by the last part of its name. */
public record ModelFile(String name, byte[] content) {

    public static final String MODEL = ".bpmn";
    public static final String FORM = ".form";
    private static final String ALLOWED = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._()\\-]{0,150}\\.(bpmn|form)";

    public static ModelFile sent(String name, byte[] content) {
        var whole = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC);
        return new ModelFile(whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1), content);
    }

    boolean isNamedWell() {
        return name.matches(ALLOWED);
    }

    public boolean isForm() {
        return isNamedWell() && name.endsWith(FORM);
    }

    boolean isModel() {
        return name.endsWith(MODEL);
    }
}
