package io.zhiheng.platform.sheet.reading;

import io.zhiheng.platform.sheet.reading.WorkbookRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A workbook (.xlsx) in either dialect of the standard, as its sheets show it. */
public record ReadWorkbook(List<ReadSheet> sheets) {

    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final long MOST_LETTERS = 20_000_000;

    /** @throws WorkbookRefused where it is none, or does what none may */
    public static ReadWorkbook of(byte[] content) {
        if (begins(content, OLD)) {
            throw new WorkbookRefused(contains(content, ENCRYPTED) ? Reason.PASSWORD : Reason.OLD_FORMAT);
        }
        if (!begins(content, new byte[] {'P', 'K'})) {
            throw new WorkbookRefused(Reason.NO_WORKBOOK);
        }
        try (var packed = PackedWorkbook.open(content)) {
            return read(packed);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
    }

    public Optional<ReadSheet> sheet(String name) {
        return sheets.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static ReadWorkbook read(PackedWorkbook packed) throws IOException {
        var main = relations(packed, "_rels/.rels", "").entrySet().stream()
                .filter(each -> each.getValue().type().endsWith("/officedocument"))
                .map(each -> each.getValue().target())
                .findFirst()
                .orElseThrow(() -> new WorkbookRefused(Reason.NO_WORKBOOK));
        var folder = main.contains("/") ? main.substring(0, main.lastIndexOf('/') + 1) : "";
        var related = relations(packed, folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        var places = new LinkedHashMap<String, String>();
        var since1904 = new boolean[1];
        try (var xml = required(packed, main)) {
            SheetXml.read(xml, reader -> {
                var told = SheetXml.attributes(reader);
                switch (reader.getLocalName()) {
                    case "workbookPr" ->
                        since1904[0] = List.of("1", "true", "on").contains(told.getOrDefault("date1904", ""));
                    case "sheet" -> places.put(CellText.decoded(told.getOrDefault("name", "")), told.get("id"));
                    default -> {}
                }
            });
        }
        if (places.isEmpty()) {
            throw new WorkbookRefused(Reason.NO_WORKBOOK);
        }
        var formats = new CellFormats(since1904[0]);
        try (var xml = optional(packed, related, "/styles")) {
            formats.read(xml);
        }
        var shared = new ArrayList<String>();
        try (var xml = optional(packed, related, "/sharedstrings")) {
            readShared(xml, shared);
        }
        return new ReadWorkbook(sheets(packed, places, related, shared, formats));
    }

    private static List<ReadSheet> sheets(
            PackedWorkbook packed,
            Map<String, String> places,
            Map<String, Relation> related,
            List<String> shared,
            CellFormats formats)
            throws IOException {
        var sheets = new ArrayList<ReadSheet>();
        for (var place : places.entrySet()) {
            var relation = related.get(place.getValue());
            if (relation != null && relation.type().endsWith("/worksheet")) {
                try (var xml = required(packed, relation.target())) {
                    sheets.add(new SheetCells(shared, formats).read(place.getKey(), xml));
                }
            }
        }
        return List.copyOf(sheets);
    }

    private static void readShared(InputStream xml, List<String> shared) {
        var letters = new long[1];
        SheetXml.read(xml, reader -> {
            if (reader.getLocalName().equals("si")) {
                shared.add(SheetXml.text(reader));
                letters[0] += shared.get(shared.size() - 1).length() + 8;
                if (letters[0] > MOST_LETTERS) {
                    throw new WorkbookRefused(Reason.TOO_LARGE);
                }
            }
        });
    }

    /** @param type in lower case; @param target from the root of the workbook */
    private record Relation(String type, String target) {}

    private static Map<String, Relation> relations(PackedWorkbook packed, String part, String folder)
            throws IOException {
        var relations = new HashMap<String, Relation>();
        try (var xml = required(packed, part)) {
            SheetXml.elements(xml, "Relationship", told -> {
                var target = told.getOrDefault("Target", "");
                relations.put(
                        told.getOrDefault("Id", ""),
                        new Relation(
                                told.getOrDefault("Type", "").toLowerCase(Locale.ROOT),
                                target.startsWith("/") ? target.substring(1) : folder + target));
            });
        }
        return relations;
    }

    private static InputStream required(PackedWorkbook packed, String part) throws IOException {
        return packed.part(part).orElseThrow(() -> new WorkbookRefused(Reason.NO_WORKBOOK));
    }

    private static InputStream optional(PackedWorkbook packed, Map<String, Relation> related, String kind)
            throws IOException {
        var place = related.values().stream()
                .filter(each -> each.type().endsWith(kind))
                .findFirst();
        var part = place.isPresent() ? packed.part(place.get().target()) : Optional.<InputStream>empty();
        return part.orElseGet(() -> new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean begins(byte[] content, byte[] letters) {
        return content.length > letters.length && Arrays.equals(content, 0, letters.length, letters, 0, letters.length);
    }

    private static boolean contains(byte[] content, byte[] letters) {
        for (int from = 0; from <= content.length - letters.length; from++) {
            if (content[from] == letters[0]
                    && Arrays.equals(content, from, from + letters.length, letters, 0, letters.length)) {
                return true;
            }
        }
        return false;
    }
}
