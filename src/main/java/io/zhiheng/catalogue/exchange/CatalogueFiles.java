package io.zhiheng.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.file.CatalogueReader;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.io.ByteArrayInputStream;
import java.util.IdentityHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Catalogues as files, .yaml or .xlsx: the same both ways, without loss. */
@Component
public class CatalogueFiles {

    private final CatalogueReader reader;
    private final Words words;

    public CatalogueFiles(CatalogueReader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    /**
     * What somebody sent.
     *
     * @param file by the keys of YAML, of an edition without what it does not keep; null where it could not be read at
     *     all
     * @param edition null where it is refused
     * @param refusals empty where it is an edition
     * @param refused how much there is to say against it, also what the list leaves out
     */
    public record Sent(JsonNode file, Edition edition, List<Refusal> refusals, int refused) {}

    public Sent read(byte[] content) {
        var empty = new FileContent(null, new IdentityHashMap<>());
        try {
            return judge(isWorkbook(content) ? new BookReader(words).read(content) : yaml(content));
        } catch (RuleBroken unreadable) {
            return refused(unreadable, empty);
        }
    }

    /** @param file by the keys of YAML, such as a draft */
    public Sent judge(JsonNode file) {
        return judge(new FileContent(file, new IdentityHashMap<>()));
    }

    private Sent judge(FileContent content) {
        try {
            var edition = reader.read(content.file());
            return new Sent(reader.file(edition), edition, List.of(), 0);
        } catch (RuleBroken refused) {
            return refused(refused, content);
        }
    }

    private Sent refused(RuleBroken refused, FileContent content) {
        var count = refused.args().length == 0 ? 1 : Integer.parseInt(String.valueOf(refused.args()[0]));
        if (content.file() == null) {
            return new Sent(
                    null,
                    null,
                    refused.fieldErrors().stream()
                            .map(fault -> PlaceWords.unread(words, fault))
                            .toList(),
                    count);
        }
        var places = new PlaceWords(words, content);
        return new Sent(
                content.file(),
                null,
                refused.fieldErrors().stream().map(places::of).toList(),
                count);
    }

    private FileContent yaml(byte[] content) {
        return new FileContent(reader.tree(new ByteArrayInputStream(content)), new IdentityHashMap<>());
    }

    private static boolean isWorkbook(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    /** The file of an edition, by the keys of YAML. */
    public JsonNode file(Edition edition) {
        return reader.file(edition);
    }

    public byte[] yaml(JsonNode file) {
        return reader.yaml(file);
    }

    public byte[] workbook(JsonNode file) {
        return new BookWriter(words, file).write();
    }
}
