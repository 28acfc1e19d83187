package io.zhiheng.platform.workflow.vetting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a model's text, with its place in the file. Camunda's names carry the prefix {@code camunda:}. */
class ModelElement {

    final String name;
    final int line;
    final ModelElement parent;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<ModelElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    ModelElement(String name, int line, ModelElement parent) {
        this.name = name;
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    String text() {
        return text.toString().strip();
    }

    boolean is(String name) {
        return this.name.equals(name);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    String id() {
        return attributes.get("id");
    }

    /** The id of this element or of the nearest one around it: by this an author finds the place in the editor. */
    String place() {
        if (id() != null) {
            return id();
        }
        return parent == null ? name : parent.place();
    }

    Stream<ModelElement> children(String name) {
        return children.stream().filter(child -> child.is(name));
    }

    /** This element and all within, in the order of the file. */
    Stream<ModelElement> all() {
        var found = new ArrayList<ModelElement>();
        collect(found);
        return found.stream();
    }

    private void collect(List<ModelElement> found) {
        found.add(this);
        children.forEach(child -> child.collect(found));
    }

    Stream<ModelElement> all(String name) {
        return all().filter(element -> element.is(name));
    }
}
