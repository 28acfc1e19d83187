package io.zhiheng.catalogue.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.file.CatalogueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The editions that ship, each in a file: as a whole, or as an earlier one in other words. */
@Component
public class ShippedEditions {

    /** Oldest first. */
    public static final List<String> NUMBERS = List.of("1.0", "1.1", "1.2");

    private final CatalogueReader reader;

    public ShippedEditions(CatalogueReader reader) {
        this.reader = reader;
    }

    public Edition byNumber(String number) {
        return reader.read(file(number));
    }

    private JsonNode file(String number) {
        try (var source = new ClassPathResource("catalogue/catalogue-" + number + ".yaml").getInputStream()) {
            var file = reader.tree(source);
            if (!file.has("rewords")) {
                return file;
            }
            var rewording = reader.rewording(file);
            return rewording.appliedTo(file(rewording.rewords()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
