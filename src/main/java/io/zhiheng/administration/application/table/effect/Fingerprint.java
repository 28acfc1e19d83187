package io.zhiheng.administration.application.table.effect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether tables are the ones that an effect was asked for. */
final class Fingerprint {

    private static final String TABLE = ".csv";

    private Fingerprint() {}

    /** Of the tables among files; test cases beside them change nothing. */
    static String of(Map<String, byte[]> files) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            tables(files).forEach((name, content) -> {
                hash.update((name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
                hash.update(content);
            });
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, byte[]> tables(Map<String, byte[]> files) {
        var tables = new TreeMap<>(files);
        tables.keySet().removeIf(name -> !name.endsWith(TABLE));
        return tables;
    }
}
