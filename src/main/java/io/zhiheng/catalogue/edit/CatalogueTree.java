package io.zhiheng.catalogue.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.catalogue.difference.ElementKind;
import io.zhiheng.shared.RuleBroken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file of a catalogue as a tree that is being changed: first-level indicators, their second-level indicators and
 * parameters, and clauses. It may be as faulty as it likes, but every element has an id of its own, which never
 * changes.
 */
public class CatalogueTree {

    private static final Pattern ID_FORM = Pattern.compile("[A-Z][A-Z0-9_]*(-[A-Z0-9_]+)*");
    private static final int LONGEST_ID = 40;

    private final ObjectNode file;
    private final SchemeRows rows;

    /** @param file that is changed in place */
    public CatalogueTree(JsonNode file) {
        this.file = (ObjectNode) file;
        this.rows = new SchemeRows(this.file);
    }

    /**
     * An element where it stands.
     *
     * @param parent what it belongs to; the file itself for a first-level indicator
     */
    public record Placed(ElementForm form, ObjectNode element, ObjectNode parent, ArrayNode siblings, int at) {

        public String id() {
            return element.path(ElementForm.ID).asText();
        }
    }

    public interface Look {
        void at(ElementKind kind, Placed placed);
    }

    /** Goes to every element in the order of the catalogue. */
    public void walk(Look look) {
        walk(ElementKind.FIRST_LEVEL, file, false, look);
    }

    private static void walk(ElementKind kind, ObjectNode parent, boolean performance, Look look) {
        if (parent.path(ElementForm.list(kind)) instanceof ArrayNode siblings) {
            for (int at = 0; at < siblings.size(); at++) {
                var element = (ObjectNode) siblings.get(at);
                var form = ElementForm.of(kind, performance);
                look.at(kind, new Placed(form, element, parent, siblings, at));
                boolean figures = kind == ElementKind.FIRST_LEVEL && ElementForm.isPerformance(element);
                form.parts(element).forEach(part -> walk(part, element, figures, look));
            }
        }
    }

    public Optional<Placed> find(ElementKind kind, String id) {
        var found = new ArrayList<Placed>();
        walk((each, placed) -> {
            if (each == kind && placed.id().equals(id)) {
                found.add(placed);
            }
        });
        return found.stream().findFirst();
    }

    /** @throws RuleBroken {@code no-such-element} */
    public Placed require(ElementKind kind, String id) {
        return find(kind, id).orElseThrow(() -> RuleBroken.invalid("catalogue.rule.no-such-element", id));
    }

    /** Ids of elements of a kind. */
    public Set<String> ids(ElementKind kind) {
        var ids = new HashSet<String>();
        walk((each, placed) -> {
            if (each == kind) {
                ids.add(placed.id());
            }
        });
        return ids;
    }

    /**
     * @throws RuleBroken {@code no-such-element}, {@code no-such-field}, {@code malformed-value}, {@code value-long},
     *     {@code element-there}, {@code wrong-place}
     */
    public void apply(TreeEdit edit) {
        TypedValue.require(edit != null && edit.act() != null && edit.kind() != null, "act");
        switch (edit.act()) {
            case SET -> {
                var placed = require(edit.kind(), edit.id());
                placed.form().set(placed.element(), edit.field(), edit.value());
            }
            case ADD -> add(edit);
            case MOVE -> {
                var placed = require(edit.kind(), edit.id());
                var list = listIn(edit, placed.form());
                placed.siblings().remove(placed.at());
                list.insert(place(edit, list), placed.element());
            }
            case REMOVE -> remove(require(edit.kind(), edit.id()));
        }
    }

    private void add(TreeEdit edit) {
        TypedValue.require(edit.value() != null && edit.value().isObject(), "value");
        var form = ElementForm.of(edit.kind(), isOfFigures(edit));
        var list = listIn(edit, form);
        var element = form.taken(edit.value().path("element"));
        requireFreeIds(element, form, edit.kind());
        list.insert(place(edit, list), element);
        rows.restore(edit.value());
    }

    private boolean isOfFigures(TreeEdit edit) {
        return edit.kind() == ElementKind.SECOND_LEVEL
                && ElementForm.isPerformance(
                        require(ElementKind.FIRST_LEVEL, edit.into()).element());
    }

    private static int place(TreeEdit edit, ArrayNode list) {
        return edit.at() == null ? list.size() : Math.max(0, Math.min(edit.at(), list.size()));
    }

    private ArrayNode listIn(TreeEdit edit, ElementForm form) {
        if (edit.kind() == ElementKind.FIRST_LEVEL) {
            return file.withArrayProperty(ElementForm.list(edit.kind()));
        }
        var parents = edit.kind() == ElementKind.CLAUSE ? ElementKind.SECOND_LEVEL : ElementKind.FIRST_LEVEL;
        var parent = require(parents, edit.into());
        boolean fits = parent.form().parts(parent.element()).contains(edit.kind())
                && ElementForm.of(edit.kind(), ElementForm.isPerformance(parent.element())) == form;
        if (!fits) {
            throw RuleBroken.invalid("catalogue.rule.wrong-place", edit.into());
        }
        return parent.element().withArrayProperty(ElementForm.list(edit.kind()));
    }

    private void requireFreeIds(ObjectNode element, ElementForm form, ElementKind kind) {
        var id = element.path(ElementForm.ID).asText();
        if (id.length() > LONGEST_ID || !ID_FORM.matcher(id).matches()) {
            throw RuleBroken.invalid("catalogue.import.id", id).at(ElementForm.ID);
        }
        boolean parameter = kind == ElementKind.PARAMETER;
        var taken = new HashSet<String>();
        walk((each, placed) -> {
            if (parameter == (each == ElementKind.PARAMETER)) {
                taken.add(placed.id());
            }
        });
        if (taken.contains(id)) {
            throw RuleBroken.invalid("catalogue.rule.element-there", id).at(ElementForm.ID);
        }
        for (var part : form.parts(element)) {
            element.path(ElementForm.list(part))
                    .forEach(each -> requireFreeIds(
                            (ObjectNode) each, ElementForm.of(part, ElementForm.isPerformance(element)), part));
        }
    }

    /** An element with everything that would go with it. */
    public Uprooted uprooted(Placed placed) {
        return rows.with(placed.element());
    }

    private void remove(Placed placed) {
        placed.siblings().remove(placed.at());
        rows.dropOf(placed.element());
    }
}
