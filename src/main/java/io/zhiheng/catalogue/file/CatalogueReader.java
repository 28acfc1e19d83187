package io.zhiheng.catalogue.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.StorableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads a catalogue from its YAML file. The file is data from outside: its size and depth are bounded, unknown keys are
 * refused, and every refusal names the place, such as {@code first_level[3].second_level[0].validations[1].rule}.
 */
@Component
public class CatalogueReader {

    private final YamlText yaml = new YamlText();

    /** @throws RuleBroken {@code catalogue-refused} with one field error per refused place */
    public Edition read(InputStream source) {
        return read(tree(source));
    }

    /** @throws RuleBroken likewise */
    public Edition read(JsonNode tree) {
        var refusals = new ImportFaults();
        new FileBounds(refusals).check(tree);
        refusals.throwIfAny();
        var file = as(CatalogueFile.class, tree);
        new CatalogueCheck(refusals).check(file);
        refusals.throwIfAny();
        return new EditionBuilder(file).build();
    }

    public Rewording rewording(JsonNode tree) {
        return as(Rewording.class, tree);
    }

    /** What is written there, whatever it says. */
    public JsonNode tree(InputStream source) {
        try {
            return yaml.tree(source.readNBytes(YamlText.MAX_CHARACTERS + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As YAML, which {@link #tree} reads as the same. */
    public byte[] yaml(JsonNode tree) {
        return yaml.bytes(tree);
    }

    /** The file of an edition: what {@link #read} makes the same edition of. */
    public JsonNode file(Edition edition) {
        return EditionFile.of(edition);
    }

    private <T> T as(Class<T> type, JsonNode tree) {
        try {
            return yaml.mapper.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            throw refused(place(e), "catalogue.import.unknown-key", StorableText.shownShort(e.getPropertyName()));
        } catch (JsonMappingException e) {
            throw refused(place(e), "catalogue.import.unreadable");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBroken refused(String place, String messageKey, Object... args) {
        return RuleBroken.invalid("catalogue.rule.catalogue-refused", 1)
                .at(List.of(FieldError.of(place, messageKey, args)));
    }

    private static String place(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
