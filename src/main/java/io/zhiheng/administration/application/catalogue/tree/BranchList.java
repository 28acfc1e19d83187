package io.zhiheng.administration.application.catalogue.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Branch;
import io.zhiheng.administration.application.catalogue.tree.TreeView.Found;
import io.zhiheng.catalogue.difference.ElementKind;
import io.zhiheng.catalogue.edit.CatalogueTree;
import io.zhiheng.catalogue.edit.CatalogueTree.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Elements of a draft as the tree of its editor shows them. */
final class BranchList {

    private static final int BEGINNING = 60;
    private static final int MOST_FOUND = 100;

    private BranchList() {}

    /** First-level indicators with what belongs to them, without clauses. */
    static List<Branch> outline(CatalogueTree tree) {
        var roots = new ArrayList<Branch>();
        var byId = new HashMap<String, Branch>();
        tree.walk((kind, placed) -> {
            if (kind == ElementKind.FIRST_LEVEL) {
                var root = branch(kind, placed, 0);
                roots.add(root);
                byId.put(placed.id(), root);
            } else if (kind != ElementKind.CLAUSE) {
                byId.get(placed.parent().path("id").asText())
                        .branches()
                        .add(branch(
                                kind, placed, placed.element().path("clauses").size()));
            }
        });
        return roots;
    }

    static List<Branch> clauses(Placed second) {
        var clauses = new ArrayList<Branch>();
        second.element().path("clauses").forEach(each -> clauses.add(clause(each)));
        return clauses;
    }

    static List<Found> speakingOf(CatalogueTree tree, String q) {
        var found = new ArrayList<Found>();
        tree.walk((kind, placed) -> {
            if (found.size() < MOST_FOUND && !q.isEmpty() && speaksOf(placed.element(), q)) {
                found.add(
                        kind == ElementKind.CLAUSE
                                ? new Found(
                                        clause(placed.element()),
                                        placed.parent().path("id").asText())
                                : new Found(branch(kind, placed, 0), null));
            }
        });
        return found;
    }

    private static boolean speaksOf(JsonNode element, String q) {
        return List.of("id", "display_no", "name", "text").stream()
                .anyMatch(key -> element.path(key).asText("").contains(q));
    }

    private static Branch branch(ElementKind kind, Placed placed, int parts) {
        var element = placed.element();
        return new Branch(
                kind,
                placed.form().name(),
                placed.id(),
                element.path("display_no").asText(""),
                element.path("name").asText(""),
                null,
                parts,
                new ArrayList<>());
    }

    private static Branch clause(JsonNode clause) {
        var text = clause.path("text").asText("").strip();
        return new Branch(
                ElementKind.CLAUSE,
                ElementKind.CLAUSE.name(),
                clause.path("id").asText(),
                clause.path("display_no").asText(""),
                text.length() <= BEGINNING
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, BEGINNING))) + '…',
                clause.path("level").asText(null),
                0,
                List.of());
    }
}
