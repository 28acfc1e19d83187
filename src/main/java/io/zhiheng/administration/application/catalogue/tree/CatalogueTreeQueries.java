package io.zhiheng.administration.application.catalogue.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.administration.application.catalogue.CatalogueCheckup;
import io.zhiheng.administration.application.catalogue.draft.CatalogueDraftQueries;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Branch;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Checked;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Choice;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Fault;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Field;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Found;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Opened;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.difference.ElementKind;
import io.zhiheng.catalogue.edit.CatalogueTree;
import io.zhiheng.catalogue.edit.CatalogueTree.Placed;
import io.zhiheng.catalogue.edit.ElementForm;
import io.zhiheng.catalogue.edit.Uprooted;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft of a catalogue for its editor, branch by branch: it may have thousands of clauses. */
@Component
@Transactional(readOnly = true)
public class CatalogueTreeQueries {

    private final CatalogueDraftQueries drafts;
    private final CatalogueCheckup checkup;
    private final Editions editions;
    private final NewElement fresh;
    private final Words words;

    CatalogueTreeQueries(
            CatalogueDraftQueries drafts, CatalogueCheckup checkup, Editions editions, NewElement fresh, Words words) {
        this.drafts = drafts;
        this.checkup = checkup;
        this.editions = editions;
        this.fresh = fresh;
        this.words = words;
    }

    public TreeView view(Actor reader, String code) {
        var draft = drafts.line(reader, code);
        var file = drafts.text(code);
        var fields = new LinkedHashMap<String, List<Field>>();
        for (var form : ElementForm.values()) {
            fields.put(
                    form.name(),
                    form.columns().stream()
                            .map(column -> new Field(
                                    column.key(),
                                    words.of("catalogue.field." + column.key()),
                                    column.cell().name()))
                            .toList());
        }
        return new TreeView(
                draft.seen(),
                draft.version(),
                draft.title(),
                draft.base(),
                editions.current().number(),
                draft.hand(),
                draft.savedBy(),
                draft.savedAt(),
                choices(file.path("levels"), "level"),
                choices(file.path("scales"), "id"),
                fields,
                BranchList.outline(new CatalogueTree(file)));
    }

    private static List<Choice> choices(JsonNode list, String value) {
        var choices = new ArrayList<Choice>();
        list.forEach(each -> choices.add(
                new Choice(each.path(value).asText(), each.path("name").asText())));
        return choices;
    }

    /** Clauses of a second-level indicator. */
    public List<Branch> branch(String code, String second) {
        return BranchList.clauses(tree(code).require(ElementKind.SECOND_LEVEL, second));
    }

    /** @param whole whether it is asked for with everything that would go with it */
    public Opened element(String code, ElementKind kind, String id, boolean whole) {
        var tree = tree(code);
        var placed = tree.require(kind, id);
        var own = placed.element().deepCopy();
        own.remove(List.of("clauses", "second_level"));
        if (kind == ElementKind.FIRST_LEVEL) {
            own.remove("parameters");
        }
        return new Opened(
                kind,
                placed.form().name(),
                asTyped(own),
                kind == ElementKind.FIRST_LEVEL
                        ? null
                        : placed.parent().path("id").asText(),
                placed.at(),
                whole ? asTyped(tree.uprooted(placed)) : null);
    }

    private static Uprooted asTyped(Uprooted uprooted) {
        return new Uprooted(
                asTyped(uprooted.element()),
                uprooted.ceilings().stream().map(CatalogueTreeQueries::asTyped).toList(),
                uprooted.industryThresholds().stream()
                        .map(CatalogueTreeQueries::asTyped)
                        .toList());
    }

    /** With figures as texts, of which a browser drops no zero. */
    private static JsonNode asTyped(JsonNode node) {
        if (node.isNumber()) {
            return JsonNodeFactory.instance.textNode(node.decimalValue().toPlainString());
        }
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> list.add(asTyped(each)));
            return list;
        }
        if (node instanceof ObjectNode object) {
            var typed = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(each -> typed.set(each.getKey(), asTyped(each.getValue())));
            return typed;
        }
        return node;
    }

    /**
     * What a new element begins with.
     *
     * @param into id of what it shall belong to
     * @param level of a clause
     * @throws io.zhiheng.shared.RuleBroken {@code no-such-element}, {@code no-such-field}
     */
    public JsonNode fresh(String code, ElementKind kind, String into, int level) {
        var tree = tree(code);
        return asTyped(
                switch (kind) {
                    case CLAUSE -> fresh.clause(tree, tree.require(ElementKind.SECOND_LEVEL, into), level);
                    case SECOND_LEVEL -> fresh.second(tree, tree.require(ElementKind.FIRST_LEVEL, into));
                    default -> fresh.parameter(tree);
                });
    }

    /** The first elements that speak of something, in the order of the catalogue. */
    public List<Found> search(String code, String q) {
        return BranchList.speakingOf(tree(code), q.strip());
    }

    public Checked check(String code) {
        var sent = drafts.sent(code);
        var branches = branches(code);
        return new Checked(
                sent.edition() != null,
                sent.refusals().stream()
                        .map(refusal -> new Fault(
                                refusal.place(),
                                refusal.element(),
                                branches.get(refusal.element()),
                                refusal.field(),
                                refusal.message()))
                        .toList(),
                sent.refused(),
                sent.edition() == null ? List.of() : checkup.schemeFaults(sent.edition()));
    }

    private Map<String, String> branches(String code) {
        var branches = new HashMap<String, String>();
        tree(code).walk((kind, placed) -> {
            if (kind == ElementKind.CLAUSE) {
                branches.put(placed.id(), of(placed));
            }
        });
        return branches;
    }

    private static String of(Placed clause) {
        return clause.parent().path("id").asText();
    }

    private CatalogueTree tree(String code) {
        return new CatalogueTree(drafts.text(code));
    }
}
