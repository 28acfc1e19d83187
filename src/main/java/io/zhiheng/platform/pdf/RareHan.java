package io.zhiheng.platform.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** Han characters beyond the basic plane, in pieces that are read when a document first needs one. */
class RareHan {

    private static final String FOLDER = "rare-han/";

    /** The piece's name, {@code 20000-203ff}, by its first code point. */
    private final TreeMap<Integer, String> pieces = new TreeMap<>();

    private final Map<String, Typeface> opened = new ConcurrentHashMap<>();

    RareHan() {
        try (var index = new BufferedReader(new InputStreamReader(
                new ClassPathResource("fonts/" + FOLDER + "index").getInputStream(), StandardCharsets.US_ASCII))) {
            index.lines().forEach(name -> pieces.put(Integer.parseInt(name.substring(0, name.indexOf('-')), 16), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Typeface> of(int codePoint) {
        var piece = pieces.floorEntry(codePoint);
        if (piece == null
                || codePoint
                        > Integer.parseInt(
                                piece.getValue().substring(piece.getValue().indexOf('-') + 1), 16)) {
            return Optional.empty();
        }
        return Optional.of(opened.computeIfAbsent(piece.getValue(), name -> Typeface.of(FOLDER + name)))
                .filter(face -> face.shows(codePoint));
    }
}
