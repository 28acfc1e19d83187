package io.zhiheng.administration.application.catalogue.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.administration.domain.draft.Draft.Hand;
import io.zhiheng.catalogue.difference.ElementKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft as it is opened: its tree without what belongs to the second-level indicators.
 *
 * @param edition number that it shall have; {@code version} counts its saved states
 * @param base number of the edition that it goes out from
 * @param hand who has it in hand; null for nobody
 * @param levels that elements may be of, the lowest first
 * @param scales that conformities are chosen from: ids and names
 * @param fields what may be said of an element, by its form
 */
public record TreeView(
        int version,
        String edition,
        String title,
        String base,
        String inForce,
        Hand hand,
        String savedBy,
        Instant savedAt,
        List<Choice> levels,
        List<Choice> scales,
        Map<String, List<Field>> fields,
        List<Branch> tree) {

    public record Choice(String value, String label) {}

    /** @param cell TEXT, FIGURE, WHOLE, YES (true or false) or LINES (a list of texts) */
    public record Field(String key, String label, String cell) {}

    /**
     * An element in the tree.
     *
     * @param form by which its fields are found
     * @param says its name; of a clause how its text begins
     * @param level of a clause, as it was typed; null otherwise
     * @param parts how many clauses belong to a second-level indicator
     * @param branches what else belongs to it, as far as it is not asked for by itself
     */
    public record Branch(
            ElementKind kind,
            String form,
            String id,
            String displayNo,
            String says,
            String level,
            int parts,
            List<Branch> branches) {}

    /**
     * One element.
     *
     * @param element by the keys of the catalogue's file, figures as texts; a second-level indicator without its
     *     clauses
     * @param into id of what it belongs to; null for a first-level indicator
     * @param at its place there, from 0
     * @param uprooted with everything that would go with it; null where that is not asked for
     */
    public record Opened(ElementKind kind, String form, JsonNode element, String into, int at, Object uprooted) {}

    /** @param branch id of the second-level indicator that it belongs to; null where it belongs to none */
    public record Found(Branch element, String branch) {}

    /**
     * @param element id of what is wrong; null for the whole
     * @param branch id of the second-level indicator that it belongs to; null where it belongs to none
     * @param field key; null for the element as a whole
     */
    public record Fault(String place, String element, String branch, String field, String message) {}

    /**
     * @param faults the first of them; {@code refused} says how many there are
     * @param schemeFaults why nobody could be rated by the scheme that the edition would begin with
     */
    public record Checked(boolean accepted, List<Fault> faults, int refused, List<String> schemeFaults) {}
}
