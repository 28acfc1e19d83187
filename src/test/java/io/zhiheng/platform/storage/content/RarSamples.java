package io.zhiheng.platform.storage.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Archives of RAR, block by block: no free program writes them. */
final class RarSamples {

    static final byte[] FIVE_ARCHIVE = five(1, "00");
    static final byte[] FIVE_ARCHIVE_OF_VOLUMES = five(1, "0301");
    static final byte[] FIVE_LOCKED = five(4, "0000" + "0f" + "00".repeat(16));
    /** Extra record: size 33, kind 1 (encryption) and its data. */
    static final String FIVE_LOCK = "2101" + "00".repeat(32);

    private RarSamples() {}

    static byte[] five(byte[]... blocks) {
        return Samples.concat(Samples.hex("526172211a070100"), Samples.concat(blocks), five(5, "00"));
    }

    /** A stored file of as many bytes as said, all zero. */
    static byte[] fiveFile(String name, int size, String extra) {
        var letters = name.getBytes(StandardCharsets.UTF_8);
        int extraSize = extra.length() / 2;
        var own = "00" + number(size) + "20" + "00" + "01" + number(letters.length) + hex(letters) + extra;
        var body = "02" + (extraSize > 0 ? "03" + number(extraSize) : "02") + number(size) + own;
        return Samples.concat(sealed(body), new byte[size]);
    }

    private static byte[] five(int kind, String own) {
        return sealed(number(kind) + "00" + own);
    }

    private static byte[] sealed(String body) {
        var header = Samples.hex(number(body.length() / 2) + body);
        var checksum = new CRC32();
        checksum.update(header);
        var seal = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .array();
        return Samples.concat(seal, header);
    }

    private static String number(int value) {
        return value < 0x80 ? "%02x".formatted(value) : "%02x%s".formatted(value & 0x7f | 0x80, number(value >> 7));
    }

    static byte[] four(int archiveFlags, byte[]... blocks) {
        return Samples.concat(
                Samples.hex("526172211a0700"),
                four(0x73, archiveFlags, 13, 0),
                Samples.concat(blocks),
                four(0x7b, 0x4000, 7, 0));
    }

    /** A stored file of as many bytes as said, all zero. */
    static byte[] fourFile(int flags, int size) {
        return Samples.concat(four(0x74, 0x8000 | flags, 37, size), new byte[size]);
    }

    private static byte[] four(int kind, int flags, int length, int behind) {
        var block = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        block.put(2, (byte) kind).putShort(3, (short) flags).putShort(5, (short) length);
        if (length > 11) {
            block.putInt(7, behind);
        }
        return block.array();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
